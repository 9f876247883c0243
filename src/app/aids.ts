// What two assists draw on the sheet: the easiest ways home and to places with reception, and the ground from which the
// receivers that one knows of would hear a call now.
// Law: it only reads; worked out in slices of a few ms, and again only when someone has moved.
import { strongestTower, towerLevelDbm } from '../core/air.ts';
import type { ReadonlyNight } from '../core/night.ts';
import { apart } from '../core/terrain/apart.ts';
import { findRoute } from '../core/terrain/route.ts';
import type { Place } from '../core/terrain/sheet.ts';
import { bestSpot, figuresOf, heardDb } from '../solver/spots.ts';

/** A way as places, from the caller on. */
export interface AidWay {
  readonly to: 'home' | 'spot';
  readonly points: readonly Place[];
}

/** Squares of the sheet, row by row: 1 where a call would be heard. */
export interface HeardGround {
  readonly columns: number;
  readonly cellsASquare: number;
  readonly bySquare: Uint8Array;
}

export interface Aids {
  readonly ways: readonly AidWay[];
  readonly heard: HeardGround | null;
}

export interface AidsWanted {
  readonly showRoutes: boolean;
  readonly showExposure: boolean;
}

const MOST_SPOTS = 3;
/** Good enough to call from, in dBm, though fading takes some of it. */
const GOOD_DBM = -97;
/** A way is looked for again once one has gone so far from where it began, in cells. */
const MOVED_CELLS = 6;
/** Every so many cells of a way are drawn. */
const POINT_CELLS = 2;
const SQUARE_CELLS = 5;
/** The phone can be used from this level on, in dBm: where it cannot, it sends nothing. */
const SERVED_DBM = -102;
/** Ticks between two looks at who hears where. */
const REFRESH_TICKS = 40;
const SLICE_MS = 3;

export class AidsOnSheet {
  #night: ReadonlyNight | null = null;
  #spots: readonly Place[] = [];
  #ways: readonly AidWay[] = [];
  #waysFrom: Place | null = null;
  /** As far as they have been looked for again. */
  #found: (AidWay | null)[] = [];
  #heard: HeardGround | null = null;
  #heardTick = Number.NEGATIVE_INFINITY;
  #sweep: Generator<void, HeardGround> | null = null;
  #shown: Aids = { ways: [], heard: null };

  /** What is drawn now; the same as before where nothing changed. */
  get shown(): Aids {
    return this.#shown;
  }

  /** Called once a frame: goes on with what is wanted, for a few ms. */
  work(night: ReadonlyNight, { showRoutes, showExposure }: AidsWanted): void {
    if (night !== this.#night) this.#begin(night);
    if (showRoutes) this.#findWays(night);
    else this.#ways = NO_WAYS;
    if (showExposure) this.#listen(night);
    else this.#heard = null;
    const { ways, heard } = this.#shown;
    if (ways !== this.#ways || heard !== this.#heard) this.#shown = { ways: this.#ways, heard: this.#heard };
  }

  #begin(night: ReadonlyNight): void {
    this.#night = night;
    this.#spots = [];
    this.#ways = NO_WAYS;
    this.#waysFrom = null;
    this.#found = [];
    this.#heard = null;
    this.#heardTick = Number.NEGATIVE_INFINITY;
    this.#sweep = null;
  }

  #findWays(night: ReadonlyNight): void {
    const { caller, world } = night;
    const from = this.#waysFrom;
    if (from && this.#ways !== NO_WAYS && apart(from, caller) < MOVED_CELLS) return;
    if (this.#spots.length === 0) this.#spots = spotsOf(night);
    const goals: readonly Place[] = [...this.#spots, world.home];
    // One a frame: a way takes some ms.
    const next = goals[this.#found.length];
    if (next) {
      this.#found.push(wayTo(night, next, next === world.home ? 'home' : 'spot'));
      return;
    }
    this.#waysFrom = { x: caller.x, y: caller.y };
    this.#ways = this.#found.filter((way) => way !== null);
    this.#found = [];
  }

  #listen(night: ReadonlyNight): void {
    if (!this.#sweep && night.tick - this.#heardTick >= REFRESH_TICKS) {
      this.#heardTick = night.tick;
      this.#sweep = heardGround(night);
    }
    const untilMs = performance.now() + SLICE_MS;
    while (this.#sweep && performance.now() < untilMs) {
      const { done, value } = this.#sweep.next();
      if (!done) continue;
      this.#heard = value;
      this.#sweep = null;
    }
  }
}

const NO_WAYS: readonly AidWay[] = [];

/** The best few places, apart from each other, as they are when one sets out. */
function spotsOf(night: ReadonlyNight): Place[] {
  const used: Place[] = [];
  const wish = { levelDbm: GOOD_DBM, hunterCells: 0, cellsPerQuietDb: 0, cellsPerHeardDb: 0, wary: 0 };
  while (used.length < MOST_SPOTS) {
    const spot = bestSpot(night, { ...wish, used });
    if (!spot) break;
    used.push(spot);
  }
  return used;
}

function wayTo({ caller, world }: ReadonlyNight, goal: Place, to: AidWay['to']): AidWay | null {
  const { sheet, easeByCell } = world;
  const route = findRoute(sheet, easeByCell, caller, goal);
  if (!route || route.length < 2 * POINT_CELLS) return null;
  const points = Array.from(route, (cell) => {
    const y = Math.floor(cell / sheet.size);
    return { x: cell - y * sheet.size, y };
  });
  return { to, points: points.filter((_, at) => at % POINT_CELLS === 0 || at === points.length - 1) };
}

/** Rests after each row of squares. */
function* heardGround(night: ReadonlyNight): Generator<void, HeardGround> {
  const { size } = night.world.sheet;
  const columns = Math.floor(size / SQUARE_CELLS);
  const bySquare = new Uint8Array(columns * columns);
  const figures = figuresOf(night, 0);
  for (let row = 0; row < columns; row++) {
    for (let column = 0; column < columns; column++) {
      const x = column * SQUARE_CELLS + Math.floor(SQUARE_CELLS / 2);
      const y = row * SQUARE_CELLS + Math.floor(SQUARE_CELLS / 2);
      const cell = y * size + x;
      if ((night.world.easeByCell[cell] as number) <= 0) continue;
      if (towerLevelDbm(night, strongestTower(night, cell), cell) < SERVED_DBM) continue;
      bySquare[row * columns + column] = heardDb(night, { x, y }, cell, figures, 0) > 0 ? 1 : 0;
    }
    yield;
  }
  return { columns, cellsASquare: SQUARE_CELLS, bySquare };
}
