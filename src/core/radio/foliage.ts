// What woodland takes from a signal whose one end stands among the trees.
// Law: only trees that the straight line passes below the crowns of count; above them the air is free.
import { exp } from '../math/exact.ts';
import { heightAt, valueAt } from '../terrain/field.ts';
import type { Heightfield } from '../terrain/sheet.ts';
import { CANOPY_METERS, FOLIAGE_DB_PER_METER, FOLIAGE_MOST_DB, FOLIAGE_REACH_CELLS } from './constants.ts';

/** The ground and how densely it is wooded, 0 (open) to 1 (dense). */
export interface Woodland extends Heightfield {
  readonly forestByCell: Float32Array;
}

/** @param meters of dense woodland on the way. @returns dB, A_m (1 - exp(-d gamma / A_m)) (ITU-R P.833-10 2.1). */
export function foliageLossDb(meters: number): number {
  return FOLIAGE_MOST_DB * (1 - exp((-meters * FOLIAGE_DB_PER_METER) / FOLIAGE_MOST_DB));
}

/**
 * Goes from a handset towards the other antenna, a cell at a time, until the line is over the crowns.
 * @param x, y the handset's place in cells; it is `handsetMeters` over the ground.
 * @param toX, toY, toTopMeters the other antenna, in cells and meters above sea level.
 * @returns meters of woodland by its density: 10 m of half dense forest are 5.
 */
export function woodlandMeters(
  land: Woodland,
  x: number,
  y: number,
  handsetMeters: number,
  toX: number,
  toY: number,
  toTopMeters: number,
): number {
  const cells = Math.sqrt((toX - x) * (toX - x) + (toY - y) * (toY - y));
  if (cells < 1) return 0;
  const stepX = (toX - x) / cells;
  const stepY = (toY - y) / cells;
  const fromTop = heightAt(land, x, y) + handsetMeters;
  const rise = (toTopMeters - fromTop) / cells;
  const reach = Math.min(FOLIAGE_REACH_CELLS, Math.floor(cells));
  let wooded = 0;
  for (let step = 0; step < reach; step++) {
    const atX = x + step * stepX;
    const atY = y + step * stepY;
    if (step > 0 && fromTop + step * rise > heightAt(land, atX, atY) + CANOPY_METERS) break;
    wooded += valueAt(land.forestByCell, land.size, atX, atY);
  }
  return wooded * land.cellMeters;
}
