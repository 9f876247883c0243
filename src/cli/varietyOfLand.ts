// What one land is like, as numbers that can be compared with another's, whichever way the two lie.
// Law: read from the sheet alone; along and away from the river, never by north and south.
import { placeAsGrown } from '../content/terrain/turn.ts';
import { heightAt } from '../core/terrain/field.ts';
import { Bank, type Place, type Polyline, type Sheet } from '../core/terrain/sheet.ts';
import { farSideOf } from '../core/terrain/side.ts';

export const MEASURED = [
  'reliefMeters',
  'slope',
  'brookKmPerKm2',
  'riverWinding',
  'riverBendMeters',
  'riverWidthMeters',
  'riverFromEdgeMeters',
  'villageFromRiverMeters',
  'villageAboveRiverMeters',
  'villageAlong',
  'cityAlong',
] as const;

export type LandMeasures = Readonly<Record<(typeof MEASURED)[number], number>>;

export function measureLand(sheet: Sheet): LandMeasures {
  const { reliefMeters, slope, nearKm2 } = groundOf(sheet);
  return {
    reliefMeters,
    slope,
    brookKmPerKm2: hundredths(
      (sheet.streams.reduce((sum, { points }) => sum + lengthOf(points), 0) * sheet.cellMeters) /
        1000 /
        nearKm2,
    ),
    ...riverOf(sheet),
    ...placesOf(sheet),
  };
}

/** Relief and mean slope of the near bank, and how large that is. */
function groundOf({ heightMetersByCell: heights, bankByCell, size, cellMeters }: Sheet) {
  let [lowest, highest, sum, count] = [Number.POSITIVE_INFINITY, 0, 0, 0];
  for (let y = 1; y < size - 1; y++) {
    for (let x = 1; x < size - 1; x++) {
      const cell = y * size + x;
      if (bankByCell[cell] !== Bank.near) continue;
      const height = heights[cell] as number;
      const east = (heights[cell + 1] as number) - height;
      const south = (heights[cell + size] as number) - height;
      lowest = Math.min(lowest, height);
      highest = Math.max(highest, height);
      sum += Math.sqrt(east * east + south * south) / cellMeters;
      count++;
    }
  }
  return {
    reliefMeters: Math.round(highest - lowest),
    slope: hundredths(sum / count),
    nearKm2: (count * cellMeters * cellMeters) / 1_000_000,
  };
}

/** Its way over the straight line between its ends, how far it swings from side to side, its width, and where it lies. */
function riverOf(sheet: Sheet) {
  const { points, halfWidthCells } = sheet.river;
  const last = points.length - 2;
  const dx = (points[last] as number) - (points[0] as number);
  const dy = (points[last + 1] as number) - (points[1] as number);
  const fromEdge = asGrown(sheet, points).map(({ y }) => y);
  const halfWidth = halfWidthCells.reduce((sum, cells) => sum + cells, 0) / halfWidthCells.length;
  const meters = (cells: number) => Math.round(cells * sheet.cellMeters);
  return {
    riverWinding: Math.round((lengthOf(points) / Math.sqrt(dx * dx + dy * dy)) * 1000) / 1000,
    riverBendMeters: meters(Math.max(...fromEdge) - Math.min(...fromEdge)),
    riverWidthMeters: meters(2 * halfWidth),
    riverFromEdgeMeters: meters(fromEdge.reduce((sum, y) => sum + y, 0) / fromEdge.length),
  };
}

/** The village's distance from the river and height over it, and the shares of the way along it at which village and city lie. */
function placesOf(sheet: Sheet) {
  const side = farSideOf(sheet);
  const { village, city, size, cellMeters } = sheet;
  const { water, cells } = nearestWater(sheet, village);
  const along = (place: Place) => hundredths(placeAsGrown(place, side).x / (size - 1));
  return {
    villageFromRiverMeters: Math.round(cells * cellMeters),
    villageAboveRiverMeters: Math.round(
      heightAt(sheet, village.x, village.y) - heightAt(sheet, water.x, water.y),
    ),
    villageAlong: along(village),
    cityAlong: along(city),
  };
}

/** @returns the place of the river's middle that is nearest to another, on the sheet. */
function nearestWater({ size, river: { points } }: Sheet, { x, y }: Place) {
  let water = { x, y };
  let least = Number.POSITIVE_INFINITY;
  for (const place of placesOn(points)) {
    const square = (place.x - x) * (place.x - x) + (place.y - y) * (place.y - y);
    const isOnSheet = Math.min(place.x, place.y) >= 0 && Math.max(place.x, place.y) <= size - 1;
    if (!isOnSheet || square >= least) continue;
    least = square;
    water = place;
  }
  return { water, cells: Math.sqrt(least) };
}

function asGrown(sheet: Sheet, points: Polyline): Place[] {
  const side = farSideOf(sheet);
  return placesOn(points).map((place) => placeAsGrown(place, side));
}

function placesOn(points: Polyline): Place[] {
  return Array.from({ length: points.length / 2 }, (_, at) => ({
    x: points[2 * at] as number,
    y: points[2 * at + 1] as number,
  }));
}

function lengthOf(points: Polyline): number {
  let cells = 0;
  for (let at = 2; at < points.length; at += 2) {
    const dx = (points[at] as number) - (points[at - 2] as number);
    const dy = (points[at + 1] as number) - (points[at - 1] as number);
    cells += Math.sqrt(dx * dx + dy * dy);
  }
  return cells;
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
