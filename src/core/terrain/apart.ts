// How far two places of a sheet lie apart, as a bird flies.
// Law: exact in every engine: no more than products, a sum and a root.
import type { Place } from './sheet.ts';

/** @returns in cells. */
export function apart(a: Place, b: Place): number {
  const dx = a.x - b.x;
  const dy = a.y - b.y;
  return Math.sqrt(dx * dx + dy * dy);
}
