// Where something stands in the picture. Law: whole pixels, so that no figure is blurred.
import type { Place } from '../core/terrain/sheet.ts';
import type { Moment } from './moment.ts';
import { worldX, worldY } from './projection.ts';

/** @returns the place in whole world pixels. */
export function footOf({ projection }: Moment, place: Place): readonly [x: number, y: number] {
  return [Math.round(worldX(projection, place.x)), Math.round(worldY(projection, place.y))];
}
