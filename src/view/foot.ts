// Where on the picture a place of the sheet is: the foot of whatever stands there.
import type { Place } from '../core/terrain/sheet.ts';
import type { Moment } from './moment.ts';
import { worldX, worldY } from './projection.ts';

/** @returns the place in whole world pixels. */
export function footOf({ projection }: Moment, place: Place): readonly [x: number, y: number] {
  return [Math.round(worldX(projection, place.x)), Math.round(worldY(projection, place.y))];
}
