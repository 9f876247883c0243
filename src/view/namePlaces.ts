// Where names stand on the sheet, and how they run along the river, on whatever side the far bank lies.
// Law: no name stands on its head.
import type { Place, Polyline, Sheet } from '../core/terrain/sheet.ts';
import { farSideOf } from '../core/terrain/side.ts';
import type { World } from '../core/world.ts';

/** Below the houses, unless a post stands there: then above them. */
export function villageNameY(
  cellPx: number,
  { sheet: { village }, commands }: Pick<World, 'sheet' | 'commands'>,
): number {
  const below = village.y + 12.6;
  const isTaken = commands.some(
    ({ x, y }) => Math.abs(x - village.x) * cellPx < 64 && Math.abs(y - below) * cellPx < 34,
  );
  return isTaken ? village.y - 14 - 18 / cellPx : below;
}

/** The far bank's name runs along the river: beside the city in the north or south, one letter below the other elsewhere. */
export function farLetterPlaces(sheet: Sheet): { readonly letters: readonly Place[]; readonly below: Place } {
  const { city } = sheet;
  const side = farSideOf(sheet);
  const letter = (index: number): Place => {
    const along = 14 + index * 14;
    if (side === 'north') return { x: city.x + along, y: city.y - 4 };
    if (side === 'south') return { x: city.x + along, y: city.y + 4 };
    return { x: city.x + (side === 'east' ? 4 : -4), y: city.y + along };
  };
  const letters = [letter(0), letter(1), letter(2)];
  const isStacked = side === 'east' || side === 'west';
  return { letters, below: letter(isStacked ? 2 : 1) };
}

/** The river as one reads along it: from left to right, and where it runs more down the sheet than across, downward. */
export interface ReadingLine {
  readonly points: Polyline;
  readonly isDownward: boolean;
}

export function readingLine(points: Polyline): ReadingLine {
  const last = points.length - 2;
  const right = (points[last] ?? 0) - (points[0] ?? 0);
  const down = (points[last + 1] ?? 0) - (points[1] ?? 0);
  const isDownward = Math.abs(down) > Math.abs(right);
  const isTurned = isDownward ? down < 0 : right < 0;
  return { points: isTurned ? turnedAround(points) : points, isDownward };
}

function turnedAround(points: Polyline): Polyline {
  const last = points.length - 2;
  const turned = new Float32Array(points.length);
  for (let at = 0; at <= last; at += 2) {
    turned[at] = points[last - at] as number;
    turned[at + 1] = points[last - at + 1] as number;
  }
  return turned;
}

/** How a letter is turned on a line: written downward Hangul stands upright, as it always has; Latin lies on its side. */
export function letterTurn(lineRad: number, letter: string, isDownward: boolean): number {
  return isDownward && HANGUL.test(letter) ? lineRad - Math.PI / 2 : lineRad;
}

const HANGUL = /[\uac00-\ud7a3]/;
