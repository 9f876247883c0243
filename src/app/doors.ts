// The doors to the rooms that no first night begins with: the theatre, the library, the sheets along
// the river, and the free nights.
// Law: a room that is not here yet is empty; what is asked of it waits until it is, and is then done in its order;
// whoever was to be led there, and took another way meanwhile, is not called back.
import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Decoded } from '../replay/format.ts';
import { type FreeNights, USUAL_WISH } from './free.ts';
import type { Library } from './library.ts';
import type { Rooms } from './rooms.ts';
import type { Sheets } from './sheets.ts';
import type { Theatre } from './theatre.ts';

interface Waiting {
  readonly use: (rooms: Rooms) => void;
  /** True where it leads the player elsewhere. */
  readonly isWay: boolean;
}

export class Doors {
  readonly #want: () => void;
  readonly #rooms = signal<Rooms | null>(null);
  #waiting: Waiting[] = [];
  readonly theatre = this.#theatreDoor();
  readonly library = this.#libraryDoor();
  readonly sheets = this.#sheetsDoor();
  readonly free = this.#freeDoor();

  /** @param want called where something is asked of them before they are here. */
  constructor(want: () => void) {
    this.#want = want;
  }

  /** Null until they are here. */
  get rooms(): Rooms | null {
    return this.#rooms.peek();
  }

  open(rooms: Rooms): void {
    this.#rooms.value = rooms;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const { use } of waiting) use(rooms);
  }

  /** Uses them at once, or as soon as they are here. */
  enter(use: (rooms: Rooms) => void): void {
    this.#wait({ use, isWay: false });
  }

  /** Leads the player elsewhere through them: at once, or as soon as they are here, unless `unwish` is told before. */
  lead(use: (rooms: Rooms) => void): void {
    this.#wait({ use, isWay: true });
  }

  openFile(name: string, bytes: Uint8Array): void {
    this.lead(({ arrivals }) => arrivals.openFile(name, bytes, 'file'));
  }

  openLinked(decoded: Decoded): void {
    this.lead(({ arrivals }) => arrivals.openLinked(decoded));
  }

  openNight(fragment: string): void {
    this.lead(({ arrivals }) => arrivals.openNight(fragment));
  }

  /** Another way was taken: those that wait are no longer wanted. */
  unwish(): void {
    this.#waiting = this.#waiting.filter(({ isWay }) => !isWay);
  }

  #wait(waiting: Waiting): void {
    if (this.rooms) return waiting.use(this.rooms);
    this.#waiting.push(waiting);
    this.#want();
  }

  #read<Value>(of: (rooms: Rooms) => ReadonlySignal<Value>, without: Value): ReadonlySignal<Value> {
    return computed(() => {
      const rooms = this.#rooms.value;
      return rooms ? of(rooms).value : without;
    });
  }

  #theatreDoor(): Theatre {
    const enter = (use: (theatre: Theatre) => void) => this.enter(({ theatre }) => use(theatre));
    return {
      watching: this.#read(({ theatre }) => theatre.watching, null),
      trace: this.#read(({ theatre }) => theatre.trace, null),
      why: this.#read(({ theatre }) => theatre.why, null),
      studyFailed: this.#read(({ theatre }) => theatre.studyFailed, false),
      luck: this.#read(({ theatre }) => theatre.luck, null),
      ghosts: this.#read(({ theatre }) => theatre.ghosts, []),
      keptAs: this.#read(({ theatre }) => theatre.keptAs, null),
      watch: (change) => enter((theatre) => theatre.watch(change)),
      leap: (direction) => enter((theatre) => theatre.leap(direction)),
      tryLuck: () => enter((theatre) => theatre.tryLuck()),
      dropLuck: () => enter((theatre) => theatre.dropLuck()),
      addGhost: (runId) => enter((theatre) => theatre.addGhost(runId)),
      removeGhost: (runId) => enter((theatre) => theatre.removeGhost(runId)),
      takeOver: () => enter((theatre) => theatre.takeOver()),
      yourTurn: () => enter((theatre) => theatre.yourTurn()),
      link: async () => this.rooms?.theatre.link() ?? null,
      saveFile: () => enter((theatre) => theatre.saveFile()),
      keep: () => enter((theatre) => theatre.keep()),
      picture: async (width, height) => this.rooms?.theatre.picture(width, height) ?? null,
      leave: () => enter((theatre) => theatre.leave()),
    };
  }

  #libraryDoor(): Library {
    const enter = (use: (library: Library) => void) => this.enter(({ library }) => use(library));
    return {
      runs: this.#read(({ library }) => library.runs, null),
      rename: (id, name) => enter((library) => library.rename(id, name)),
      remove: (id) => enter((library) => library.remove(id)),
      open: (id) => enter((library) => library.open(id)),
      saveFile: (id) => enter((library) => library.saveFile(id)),
      exportAll: () => enter((library) => library.exportAll()),
      importFile: (name, bytes) => enter((library) => library.importFile(name, bytes)),
    };
  }

  #sheetsDoor(): Sheets {
    return {
      chosen: this.#read(({ sheets }) => sheets.chosen, ''),
      pictures: this.#read(({ sheets }) => sheets.pictures, new Map()),
      turnTo: (levelId) => this.enter(({ sheets }) => sheets.turnTo(levelId)),
    };
  }

  #freeDoor(): FreeNights {
    const enter = (use: (free: FreeNights) => void) => this.enter(({ free }) => use(free));
    return {
      wish: this.#read(({ free }) => free.wish, USUAL_WISH),
      work: this.#read(({ free }) => free.work, null),
      open: this.#read(({ free }) => free.open, null),
      recent: this.#read(({ free }) => free.recent, []),
      days: this.#read(({ free }) => free.days, []),
      write: (change) => enter((free) => free.write(change)),
      surprise: () => enter((free) => free.surprise()),
      draw: () => enter((free) => free.draw()),
      drawDay: (day) => enter((free) => free.drawDay(day)),
      drawCode: (code, straight) => enter((free) => free.drawCode(code, straight)),
      cancel: () => enter((free) => free.cancel()),
      link: () => this.rooms?.free.link() ?? null,
    };
  }
}
