// How names run along the river, on whatever side of the sheet the far bank lies.
// Law: no name stands on its head.
import type { Place, Polyline, Sheet } from '../core/terrain/sheet.ts';
import { farSideOf } from '../core/terrain/side.ts';

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

/** The river as one reads along it: never from right to left, where it runs more across than down the sheet. */
export function readingLine(points: Polyline): Polyline {
  const last = points.length - 2;
  const right = (points[last] ?? 0) - (points[0] ?? 0);
  const down = (points[last + 1] ?? 0) - (points[1] ?? 0);
  if (right >= 0 || Math.abs(right) < Math.abs(down)) return points;
  const turned = new Float32Array(points.length);
  for (let at = 0; at <= last; at += 2) {
    turned[at] = points[last - at] as number;
    turned[at + 1] = points[last - at + 1] as number;
  }
  return turned;
}
