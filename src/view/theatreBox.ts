// How much of the sheet the theatre shows: the whole way walked, with the places where they looked for it.
// Law: pure, and the same from the first tick of a watched night to its last, so that the view never follows anything.
import type { Place } from '../core/terrain/sheet.ts';
import { crossingOf } from './crossings.ts';
import type { CellBox } from './theatreFit.ts';
import type { Trace } from './traced.ts';

/** Kept free around the way, in cells. */
const MARGIN_CELLS = 13;
/** What lies this near to the way is shown with it. */
const NEAR_CELLS = 24;
/** Bearings of two finders that were taken so close to each other are one search. */
const TOGETHER_TICKS = 400;

/** @returns the part of the sheet that tells the night, or null without a way. */
export function theatreBox({ route, bearings }: Pick<Trace, 'route' | 'bearings'>): CellBox | null {
  if (route.length < 2) return null;
  const way = boxAround(placesOf(route));
  const seen: Place[] = [];
  bearings.forEach((bearing, index) => {
    seen.push({ x: bearing.fromX, y: bearing.fromY });
    for (const other of bearings.slice(index + 1)) {
      if (other.tick - bearing.tick > TOGETHER_TICKS) break;
      const crossing = other.finder === bearing.finder ? null : crossingOf(bearing, other);
      if (crossing !== null) seen.push(crossing);
    }
  });
  const near = seen.filter(({ x, y }) => isNear(way, x, y));
  return grown(boxAround([...placesOf(route), ...near]), MARGIN_CELLS);
}

function placesOf(route: Float32Array): Place[] {
  const places: Place[] = [];
  for (let k = 0; k < route.length; k += 2) places.push({ x: route[k] as number, y: route[k + 1] as number });
  return places;
}

function boxAround(places: readonly Place[]): CellBox {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of places) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    north = Math.min(north, y);
    south = Math.max(south, y);
  }
  return { west, north, east, south };
}

function isNear({ west, north, east, south }: CellBox, x: number, y: number): boolean {
  return x > west - NEAR_CELLS && x < east + NEAR_CELLS && y > north - NEAR_CELLS && y < south + NEAR_CELLS;
}

function grown({ west, north, east, south }: CellBox, cells: number): CellBox {
  return { west: west - cells, north: north - cells, east: east + cells, south: south + cells };
}
