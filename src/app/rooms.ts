// The rooms that no first night begins with, furnished: the theatre, the library, the sheets along the river, and the
// desk where recordings are opened and handed out.
// Law: one file that is fetched when the first night could be played; each room asks the house, and knows no other.
import type { NightEvent } from '../core/event.ts';
import type { ReadonlyNight } from '../core/night.ts';
import type { World } from '../core/world.ts';
import type { Database } from '../platform/database.ts';
import type { Recording } from '../replay/recording.ts';
import type { Fork } from './fork.ts';
import type { Notice } from './game.ts';
import { saveAsFile } from './handing.ts';
import type { Nights } from './nights.ts';
import { type Opened, openDecoded, openFile } from './opening.ts';
import type { PaintSheetPicture } from './picture.ts';
import { riverPainter } from './riverPicture.ts';
import { Screening } from './screening.ts';
import { SheetPictures } from './sheetPictures.ts';
import { Shelf } from './shelf.ts';
import type { Watching } from './theatre.ts';
import { LUCKS, STUDY } from './trades.ts';

export { encodeRecording } from '../replay/format.ts';

/** What the rooms ask of the house that they stand in. */
export interface RoomyHouse {
  readonly nights: Nights;
  note(notice: Notice): void;
  /** Watch what was opened, or say why it cannot be. */
  watch(opened: Opened, from: Watching['from']): void;
  /** Told of every tick that is shown. */
  tell(events: readonly NightEvent[], night: ReadonlyNight): void;
  /** Something of the picture changed. */
  shown(): void;
  yourTurn(recording: Recording): void;
  goOn(fork: Fork, world: World): void;
  leave(from: Watching['from']): void;
}

/** What they are furnished with. */
export interface Furniture {
  /** Where runs are kept. */
  readonly database: Database;
  /** Paints a part of a sheet as a printed picture. */
  readonly paintSheetPicture: PaintSheetPicture;
}

export interface Rooms {
  readonly theatre: Screening;
  readonly library: Shelf;
  readonly sheets: SheetPictures;
  /** A strip of the sheet along the river, for the card of a message. */
  readonly riverPicture: ReturnType<typeof riverPainter>;
  readonly openFile: typeof openFile;
  readonly openDecoded: typeof openDecoded;
  readonly saveAsFile: typeof saveAsFile;
}

export function openRooms(house: RoomyHouse, { database, paintSheetPicture }: Furniture): Rooms {
  const { nights } = house;
  const library = new Shelf({
    database,
    find: nights.find,
    note: (notice) => house.note(notice),
    open: (name, bytes) => house.watch(openFile(name, bytes, nights.find, 'library'), 'library'),
  });
  const theatre = new Screening({
    trades: { study: STUDY, lucks: LUCKS },
    paintSheetPicture,
    tell: (events, night) => house.tell(events, night),
    shown: () => house.shown(),
    run: (runId) => library.run(runId),
    keptAs: (recording) => library.keptAs(recording),
    keep: (recording) => library.keep(recording),
    yourTurn: (recording) => house.yourTurn(recording),
    goOn: (fork, world) => house.goOn(fork, world),
    leave: (from) => house.leave(from),
  });
  const sheets = new SheetPictures(nights, paintSheetPicture);
  const riverPicture = riverPainter(nights, paintSheetPicture);
  return { theatre, library, sheets, riverPicture, openFile, openDecoded, saveAsFile };
}
