// Where the moon reaches over the ridges, and where the land lies in its own shadow.
// Law: one moon for the whole sheet, low in the west-north-west; shadows have soft edges.
import { blur } from '../../core/terrain/blur.ts';
import { valueAt } from '../../core/terrain/field.ts';
import type { Place } from '../../core/terrain/sheet.ts';
import { smoothstep } from './grid.ts';
import { CELL_METERS, SHEET_CELLS } from './recipe.ts';

/** Towards the moon, azimuth 302 degrees: (sin, -cos), since y runs south. */
export const MOON_DIRECTION: Place = { x: -0.848048096156426, y: -0.5299192642332049 };
/** The moon stands 24 degrees high: tan. */
const MOON_RISE = 0.4452286853085362;
/** Beyond this many cells no ridge of a sheet is high enough: 900 m away it would have to be 400 m higher. */
const REACH_CELLS = 90;
/** Clearance over the ridges as a slope: none of the moon below the first, all above the second. */
const HALF_SHADOW = [-0.035, 0.06] as const;

export function castMoonlight(heightMeters: Float32Array): Float32Array {
  const moonlight = new Float32Array(heightMeters.length);
  let highest = 0;
  for (const height of heightMeters) highest = Math.max(highest, height);
  for (let y = 0; y < SHEET_CELLS; y++) {
    for (let x = 0; x < SHEET_CELLS; x++) {
      moonlight[y * SHEET_CELLS + x] = smoothstep(...HALF_SHADOW, clearance(heightMeters, x, y, highest));
    }
  }
  return blur(moonlight, SHEET_CELLS, 1, 2);
}

/** @returns the least clearance of the ray to the moon over the ground, as a slope. */
function clearance(heightMeters: Float32Array, x: number, y: number, highest: number): number {
  const last = SHEET_CELLS - 1;
  const here = heightMeters[y * SHEET_CELLS + x] as number;
  let least: number = HALF_SHADOW[1];
  for (let k = 1; k < REACH_CELLS; k++) {
    const toX = x + MOON_DIRECTION.x * k;
    const toY = y + MOON_DIRECTION.y * k;
    if (toX < 0 || toY < 0 || toX > last || toY > last) break;
    const ray = here + MOON_RISE * k * CELL_METERS;
    // From here on no ground can come closer to the ray than it already did.
    if (ray - highest > HALF_SHADOW[1] * k * CELL_METERS) break;
    least = Math.min(least, (ray - valueAt(heightMeters, SHEET_CELLS, toX, toY)) / (k * CELL_METERS));
    if (least <= HALF_SHADOW[0]) break;
  }
  return least;
}
