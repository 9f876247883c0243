// Whether the ground hides one place from another.
// Law: if a sees b then b sees a, bit for bit; nothing here allocates, for it is asked every tick.
import { EYE_METERS } from '../rules.ts';
import { SIGHT_STEP_CELLS } from './constants.ts';
import { heightAt } from './field.ts';
import type { Heightfield, Place } from './sheet.ts';

/**
 * @param ax, ay, bx, by places in cells. @param aMeters, bMeters heights above the ground there.
 * @returns whether the straight line between them stays above the ground. The sheet is too small for the
 * curve of the earth to matter (1 m at 3.6 km).
 */
export function isClearBetween(
  field: Heightfield,
  ax: number,
  ay: number,
  aMeters: number,
  bx: number,
  by: number,
  bMeters: number,
): boolean {
  // One order for both directions, so that rounding cannot make a difference between them.
  if (bx < ax || (bx === ax && by < ay)) return isLineClear(field, bx, by, bMeters, ax, ay, aMeters);
  return isLineClear(field, ax, ay, aMeters, bx, by, bMeters);
}

/** @returns whether nothing but air is between the eyes of two who stand. */
export function isSeenFrom(field: Heightfield, a: Readonly<Place>, b: Readonly<Place>): boolean {
  return isClearBetween(field, a.x, a.y, EYE_METERS, b.x, b.y, EYE_METERS);
}

function isLineClear(
  field: Heightfield,
  ax: number,
  ay: number,
  aMeters: number,
  bx: number,
  by: number,
  bMeters: number,
): boolean {
  const dx = bx - ax;
  const dy = by - ay;
  const steps = Math.ceil(Math.sqrt(dx * dx + dy * dy) / SIGHT_STEP_CELLS);
  const fromMeters = heightAt(field, ax, ay) + aMeters;
  const riseMeters = heightAt(field, bx, by) + bMeters - fromMeters;
  for (let step = 1; step < steps; step++) {
    const share = step / steps;
    if (heightAt(field, ax + dx * share, ay + dy * share) > fromMeters + riseMeters * share) return false;
  }
  return true;
}
