// Where a jammer stands, and for one on a truck the way over roads and tracks from each stand to the next.
// Law: a truck never leaves the ways; a level that asks for more is refused with file, place and mend.
import { findRoute } from '../core/terrain/route.ts';
import { type Place, type Polyline, type Sheet, Way } from '../core/terrain/sheet.ts';
import type { Level } from './levels.ts';

/** How far from a way a stand may be asked for, in cells: it is moved onto the way. */
const NEAR_WAY_CELLS = 10;

export interface Stand extends Place {
  readonly wayToNext: Polyline;
}

type JammerOf = NonNullable<Level['jammers']>[number];

/** @throws Error naming place and mend when a truck cannot drive from one stand to the next. */
export function standsOf(level: Level, { id, stands }: JammerOf, sheet: Sheet): Stand[] {
  if (stands.length === 1) return stands.map((stand) => ({ ...stand, wayToNext: new Float32Array(0) }));
  const easeByCell = truckEase(sheet);
  const parked = stands.map((stand, index) => nearestWay(level, id, index, stand, sheet, easeByCell));
  return parked.map((stand, index) => {
    const next = parked[(index + 1) % parked.length] ?? stand;
    const route = findRoute(sheet, easeByCell, stand, next);
    if (!route) throw misfit(level, id, index, 'expected a road or track from here to the next stand');
    return { ...stand, wayToNext: lineOf(route, sheet.size) };
  });
}

/** A truck drives on roads and tracks, and nowhere else. */
function truckEase({ wayByCell }: Sheet): Float32Array {
  return Float32Array.from(wayByCell, (way) => (way === Way.road || way === Way.track ? 1 : 0));
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
      if (easeByCell[y * size + x] === 0) continue;
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
