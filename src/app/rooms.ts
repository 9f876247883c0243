// The rooms beside the night itself: the library, the theatre, and the sheets along the river.
// Law: each asks the house for what it may not do itself; they meet there and nowhere else.
import type { NightEvent } from '../core/event.ts';
import type { ReadonlyNight } from '../core/night.ts';
import type { World } from '../core/world.ts';
import type { Recording } from '../replay/recording.ts';
import type { Fork } from './fork.ts';
import type { Notice } from './game.ts';
import type { Nights } from './nights.ts';
import { type Opened, openFile } from './opening.ts';
import type { PlayingOptions } from './options.ts';
import { Screening } from './screening.ts';
import { SheetPictures } from './sheetPictures.ts';
import { Shelf } from './shelf.ts';
import type { Watching } from './theatre.ts';
import { LUCKS, STUDY } from './trades.ts';

/** What the rooms ask of the house. */
interface RoomyHouse {
  note(notice: Notice): void;
  open(opened: Opened, from: Watching['from']): void;
  tell(events: readonly NightEvent[], night: ReadonlyNight): void;
  /** Something of the picture changed. */
  shown(): void;
  yourTurn(recording: Recording): void;
  goOn(fork: Fork, world: World): void;
  leave(from: Watching['from']): void;
}

export interface Rooms {
  readonly library: Shelf;
  readonly theatre: Screening;
  readonly sheets: SheetPictures;
}

export function openRooms(
  house: RoomyHouse,
  nights: Nights,
  { database, paintSheetPicture }: Pick<PlayingOptions, 'database' | 'paintSheetPicture'>,
): Rooms {
  const { find } = nights;
  const library = new Shelf({
    database,
    find,
    note: (notice) => house.note(notice),
    open: (name, bytes) => house.open(openFile(name, bytes, find, 'library'), 'library'),
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
  return { library, theatre, sheets: new SheetPictures(nights, paintSheetPicture) };
}
