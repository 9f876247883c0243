// The rooms that no first night begins with, furnished: the theatre, the library, the sheets along the river, the
// free nights, and the desk where recordings are opened and handed out.
// Law: one file that is fetched when the first night could be played; each room asks the house, and knows no other.
import type { Level } from '../content/schema.ts';
import type { NightEvent } from '../core/event.ts';
import type { ReadonlyNight } from '../core/night.ts';
import type { World } from '../core/world.ts';
import type { Database } from '../platform/database.ts';
import type { Recording } from '../replay/recording.ts';
import { AidsOnSheet } from './aids.ts';
import { type ArrivalHouse, Arrivals } from './arrivals.ts';
import type { Fork } from './fork.ts';
import { FreeRoom } from './freeRoom.ts';
import { saveAsFile } from './handing.ts';
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
export interface RoomyHouse extends ArrivalHouse {
  /** A free night is here: on to its map, or straight up. */
  arrive(level: Level, straight: boolean): void;
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
  readonly aids: AidsOnSheet;
  readonly library: Shelf;
  readonly sheets: SheetPictures;
  /** A strip of the sheet along the river, for the card of a message. */
  readonly riverPicture: ReturnType<typeof riverPainter>;
  readonly free: FreeRoom;
  readonly arrivals: Arrivals;
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
    open: (name, bytes) => arrivals.openFile(name, bytes, 'library'),
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
  const arrivals = new Arrivals(house, { library, free });
  return { theatre, aids: new AidsOnSheet(), library, sheets, riverPicture, free, arrivals, saveAsFile };
}

function chance(): readonly [number, number, number] {
  const [first = 0, second = 0, third = 0] = crypto.getRandomValues(new Uint32Array(3));
  return [first / 2 ** 32, second / 2 ** 32, third / 2 ** 32];
}
