// The rooms that no first night begins with, furnished: the theatre, the library, the sheets along the river, the
// free nights, and the desk where recordings are opened and handed out.
// Law: one file that is fetched when the first night could be played; each room asks the house, and knows no other.
import type { Level } from '../content/schema.ts';
import type { NightEvent } from '../core/event.ts';
import type { ReadonlyNight } from '../core/night.ts';
import type { World } from '../core/world.ts';
import type { Database } from '../platform/database.ts';
import { decodeRecording } from '../replay/format.ts';
import type { Recording } from '../replay/recording.ts';
import type { Fork } from './fork.ts';
import { FreeRoom } from './freeRoom.ts';
import type { Notice } from './game.ts';
import { saveAsFile } from './handing.ts';
import { readNightLink } from './nightLink.ts';
import type { Nights } from './nights.ts';
import { growsFirst, openDecoded } from './opening.ts';
import type { PaintSheetPicture } from './picture.ts';
import { ProvenNights } from './provenNights.ts';
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
  /** Watch what these bytes hold, or say why it cannot be. */
  open(name: string, bytes: Uint8Array): void;
  /** A free night is here: on to its map, or straight up. */
  arrive(level: Level, straight: boolean): void;
  /** Goes on with the night that was laid aside for it, if one was. */
  goOnAside(): void;
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
  /** Where is kept which free nights were proven; without it, they are known until the page is closed. */
  readonly provenNights?: Database;
  /** Paints a part of a sheet as a printed picture. */
  readonly paintSheetPicture: PaintSheetPicture;
}

export interface Rooms {
  readonly theatre: Screening;
  readonly library: Shelf;
  readonly sheets: SheetPictures;
  /** A strip of the sheet along the river, for the card of a message. */
  readonly riverPicture: ReturnType<typeof riverPainter>;
  readonly free: FreeRoom;
  readonly decodeRecording: typeof decodeRecording;
  readonly growsFirst: typeof growsFirst;
  readonly openDecoded: typeof openDecoded;
  readonly readNightLink: typeof readNightLink;
  readonly saveAsFile: typeof saveAsFile;
}

export function openRooms(
  house: RoomyHouse,
  { database, provenNights, paintSheetPicture }: Furniture,
): Rooms {
  const { nights } = house;
  const library = new Shelf({
    database,
    find: nights.find,
    note: (notice) => house.note(notice),
    open: (name, bytes) => house.open(name, bytes),
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
  const nowMs = () => Date.now();
  const free = new FreeRoom({
    nights,
    proven: new ProvenNights(provenNights ?? null, nowMs),
    nowMs,
    chance,
    note: (notice) => house.note(notice),
    arrive: (level, straight) => house.arrive(level, straight),
    stay: () => house.goOnAside(),
  });
  const rooms = { theatre, library, sheets, riverPicture, free };
  return { ...rooms, decodeRecording, growsFirst, openDecoded, readNightLink, saveAsFile };
}

function chance(): readonly [number, number, number] {
  const [first = 0, second = 0, third = 0] = crypto.getRandomValues(new Uint32Array(3));
  return [first / 2 ** 32, second / 2 ** 32, third / 2 ** 32];
}
