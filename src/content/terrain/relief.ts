// Height in meters: the eroded land is scaled to its relief and given the small forms erosion is too coarse for.
// Law: the river stays smooth; small forms begin above its plain.
import { smoothstep } from './grid.ts';
import { layeredNoiseAt, type Noise, noiseAt } from './noise.ts';
import { SHEET_CELLS } from './recipe.ts';

/** Height of the river where it leaves the sheet, in meters. */
export const RIVER_METERS = 405;
/** Share of the land that lies below the recipe's relief. */
const RELIEF_SHARE = 0.992;
/** Small forms fade in between these heights, in meters. */
const PLAIN_METERS = 415;
const HILL_METERS = 520;

export interface ScaledLand {
  readonly heightMeters: Float32Array;
  readonly metersPerUnit: number;
}

export function scaleToMeters(height: Float32Array, reliefMeters: number): ScaledLand {
  const sorted = height.slice().sort();
  const metersPerUnit = reliefMeters / (sorted[Math.floor(sorted.length * RELIEF_SHARE)] as number);
  return { heightMeters: height.map((value) => RIVER_METERS + value * metersPerUnit), metersPerUnit };
}

/** Adds humps and hollows of 8 m over 340 m, 3 m over 80 m and 1 m over 30 m, or `times` as high. */
export function addSmallForms(heightMeters: Float32Array, noise: Noise, times: number): void {
  for (let y = 0; y < SHEET_CELLS; y++) {
    for (let x = 0; x < SHEET_CELLS; x++) {
      const cell = y * SHEET_CELLS + x;
      const here = heightMeters[cell] as number;
      const share = times * smoothstep(PLAIN_METERS, HILL_METERS, here);
      if (share === 0) continue;
      const wide = 8 * layeredNoiseAt(noise, x / 34 + 9, y / 34, 2);
      const middle = 3.1 * layeredNoiseAt(noise, x / 8, y / 8, 3);
      const small = noiseAt(noise, x / 3.1 + 7, y / 3.1);
      heightMeters[cell] = here + share * (wide + middle + small);
    }
  }
}
