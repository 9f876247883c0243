// The ways between the pages before a night: to the library, the sheets, the free nights, and the map of one night.
// Law: a page is shown once its room is here, and a map once its land has grown, unless another way was taken meanwhile;
// back from a map leads to the night that was laid aside for it, else to where the map was opened.
import type { Signal } from '@preact/signals-core';
import type { Level } from '../content/schema.ts';
import type { World } from '../core/world.ts';
import type { Doors } from './doors.ts';
import type { Screen } from './game.ts';
import type { LeftNights } from './leftNights.ts';
import type { Nights } from './nights.ts';
import type { Rooms } from './rooms.ts';

/** What the ways ask of the house that they lead through. */
export interface WayHouse {
  readonly screen: Signal<Screen>;
  readonly doors: Doors;
  readonly nights: Nights;
  readonly left: LeftNights;
  toTitle(): void;
  /** @returns false where no night was laid aside. */
  goOnAside(): boolean;
  take(level: Level): void;
  begin(): void;
  onceGrown(use: (world: World) => void): void;
}

export class Ways {
  readonly #house: WayHouse;
  /** Where the map was opened. */
  #beneathMap: Screen = 'title';

  constructor(house: WayHouse) {
    this.#house = house;
  }

  /** The page that one is on, or that lies beneath the map. */
  get page(): Screen {
    const { value } = this.#house.screen;
    return value === 'map' ? this.#beneathMap : value;
  }

  toLibrary(): void {
    this.#house.toTitle();
    this.#goFromTitle('library', ({ library }) => library.visit());
  }

  toSheets(): void {
    this.#house.toTitle();
    this.#goFromTitle('sheets', ({ sheets }) => sheets.open());
  }

  toFree(): void {
    this.#house.toTitle();
    this.#goFromTitle('free', ({ free }) => free.visit());
  }

  /** A free night was made: its map is opened, or one goes up at once where no other night waits for it. */
  arrive(level: Level, straight: boolean): void {
    const { left } = this.#house;
    this.#house.take(level);
    if (straight && !left.isWaiting) this.#house.begin();
    else this.toMap();
  }

  /** Of the night at hand, or of the story's next one; from the sheets, of the one that lies on top. */
  toMap(): void {
    const { screen, doors, nights } = this.#house;
    const from = screen.value;
    if (from !== 'title' && from !== 'sheets' && from !== 'free' && from !== 'between') return;
    const onTop = from === 'sheets' ? nights.find(doors.sheets.chosen.value) : null;
    if (onTop) this.#house.take(onTop);
    this.#house.onceGrown(() => {
      if (screen.value !== from) return;
      doors.rooms?.sheets.close();
      this.#beneathMap = from;
      screen.value = 'map';
    });
  }

  leaveMap(): void {
    if (this.#house.screen.value !== 'map' || this.#house.goOnAside()) return;
    if (this.#beneathMap === 'sheets') this.toSheets();
    else if (this.#beneathMap === 'free') this.toFree();
    else if (this.#beneathMap === 'between') this.#house.screen.value = 'between';
    else this.#house.toTitle();
  }

  #goFromTitle(to: Screen, visit: (rooms: Rooms) => void): void {
    const { screen, doors } = this.#house;
    doors.lead((rooms) => {
      visit(rooms);
      screen.value = to;
    });
  }
}
