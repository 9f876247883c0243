// Snow on the high ground, with an edge that the wind has torn.
// Law: it lies higher on steep ground and lower in hollows.
import { blur } from '../../core/terrain/blur.ts';
import type { Season } from '../../core/world.ts';
import { clamp, smoothstep } from './grid.ts';
import { layeredNoiseAt, type Noise } from './noise.ts';
import { SHEET_CELLS } from './recipe.ts';

/** Bare below the first height and covered above the second, in meters, by season. Summer leaves none. */
const SNOW_METERS = {
  spring: [720, 800],
  summer: [3000, 3100],
  autumn: [760, 835],
  winter: [430, 560],
} as const satisfies Readonly<Record<Season, readonly [number, number]>>;
const TORN_METERS = 34;
/** Steep ground holds less: this many meters higher for each unit of slope beyond the limit. */
const STEEP_SLOPE = 0.75;
const STEEP_METERS = 60;
const HOLLOW_METERS = 40;

export function laySnow(
  noise: Noise,
  heightMeters: Float32Array,
  slopeByCell: Float32Array,
  season: Season,
): Float32Array {
  const [bareMeters, coveredMeters] = SNOW_METERS[season];
  const near = blur(heightMeters, SHEET_CELLS, 6, 2);
  const wide = blur(heightMeters, SHEET_CELLS, 14, 2);
  const snow = new Float32Array(heightMeters.length);
  for (let y = 0; y < SHEET_CELLS; y++) {
    for (let x = 0; x < SHEET_CELLS; x++) {
      const cell = y * SHEET_CELLS + x;
      const height = heightMeters[cell] as number;
      const ridge = (height - (near[cell] as number)) / 38 + (height - (wide[cell] as number)) / 110;
      const torn = TORN_METERS * layeredNoiseAt(noise, x / 11, y / 11 + 50, 3);
      const steep = STEEP_METERS * clamp((slopeByCell[cell] as number) - STEEP_SLOPE, 0, 1);
      snow[cell] = smoothstep(
        bareMeters,
        coveredMeters,
        height + torn - steep - HOLLOW_METERS * clamp(-ridge, 0, 1),
      );
    }
  }
  return snow;
}
