// Where a jammer stands, and for one on a truck the way over roads and tracks from each stand to the next.
// Law: a truck keeps to the ways, and crosses open ground only for the few steps where two of them nearly meet; a
// level that asks for more is refused with file, place and mend.
import { findRoute } from '../core/terrain/route.ts';
import { type Place, type Polyline, type Sheet, Way } from '../core/terrain/sheet.ts';
import type { Level } from './levels.ts';

/** How far from a way a stand may be asked for, in cells: it is moved onto the way. */
const NEAR_WAY_CELLS = 10;
/** How far two ways may end from each other and still be driven as one, in cells from either, and the pace between. */
const GAP_CELLS = 5;
const OFF_ROAD_EASE = 0.08;

export interface Stand extends Place {
  readonly wayToNext: Polyline;
}

type JammerOf = NonNullable<Level['jammers']>[number];

/** @throws Error naming place and mend when a truck cannot drive from one stand to the next. */
export function standsOf(
  level: Level,
  { id, stands }: JammerOf,
  sheet: Sheet,
  easeByCell: Float32Array,
): Stand[] {
  if (stands.length === 1) return stands.map((stand) => ({ ...stand, wayToNext: new Float32Array(0) }));
  const parked = stands.map((stand, index) => nearestWay(level, id, index, stand, sheet, easeByCell));
  return parked.map((stand, index) => {
    const next = parked[(index + 1) % parked.length] ?? stand;
    const route = findRoute(sheet, easeByCell, stand, next);
    if (!route) throw misfit(level, id, index, 'expected a road or track from here to the next stand');
    return { ...stand, wayToNext: lineOf(route, sheet.size) };
  });
}

/** Full speed on roads and tracks, a crawl over open ground beside them, nowhere else: ease by cell for trucks. */
export function roadEase({ wayByCell, size }: Sheet, walkEase: Float32Array): Float32Array {
  const ease = new Float32Array(size * size);
  for (let y = GAP_CELLS; y < size - GAP_CELLS; y++) {
    for (let x = GAP_CELLS; x < size - GAP_CELLS; x++) {
      if (isForTrucks(wayByCell[y * size + x])) openAround(ease, walkEase, size, x, y);
    }
  }
  for (let cell = 0; cell < ease.length; cell++) if (isForTrucks(wayByCell[cell])) ease[cell] = 1;
  return ease;
}

function isForTrucks(way: number | undefined): boolean {
  return way === Way.road || way === Way.track;
}

function openAround(ease: Float32Array, walkEase: Float32Array, size: number, x: number, y: number): void {
  for (let row = y - GAP_CELLS; row <= y + GAP_CELLS; row++) {
    for (let column = x - GAP_CELLS; column <= x + GAP_CELLS; column++) {
      const cell = row * size + column;
      if ((walkEase[cell] as number) > 0) ease[cell] = OFF_ROAD_EASE;
    }
  }
}

function nearestWay(
  level: Level,
  id: string,
  index: number,
  place: Place,
  { size }: Sheet,
  easeByCell: Float32Array,
): Place {
  let best: Place | null = null;
  let bestSquare = NEAR_WAY_CELLS * NEAR_WAY_CELLS;
  for (let y = 1; y < size - 1; y++) {
    for (let x = 1; x < size - 1; x++) {
      if (easeByCell[y * size + x] !== 1) continue;
      const square = (x - place.x) * (x - place.x) + (y - place.y) * (y - place.y);
      if (square >= bestSquare) continue;
      bestSquare = square;
      best = { x, y };
    }
  }
  if (best) return best;
  throw misfit(level, id, index, `expected a place within ${NEAR_WAY_CELLS} cells of a road or track`);
}

function misfit(level: Level, id: string, index: number, mend: string): Error {
  return new Error(`levels/${level.id}.json: jammers.${id}.stands.${index}: ${mend}`);
}

function lineOf(route: Int32Array, size: number): Polyline {
  const line = new Float32Array(route.length * 2);
  route.forEach((cell, point) => {
    const y = Math.floor(cell / size);
    line[point * 2] = cell - y * size;
    line[point * 2 + 1] = y;
  });
  return line;
}
