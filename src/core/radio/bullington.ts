// Bullington's loss over a terrain profile, written as the Recommendation writes it.
// Law: this is the yardstick; the faster ways (pathLoss.ts, coverage.ts) are tested against it.
import { equivalentEdgeLossDb } from './knifeEdge.ts';
import type { Medium } from './medium.ts';

/**
 * ITU-R P.526-16 4.5.1 = P.1812-6 4.3.1 = P.452-18 4.2.1.
 * @param kmByPoint distance from the first antenna, first 0; @param metersByPoint height above sea level.
 * @param fromMeters, toMeters antenna heights above sea level. @param points how many to take, the first ones.
 * @returns dB beyond free space; 0 without inner points.
 */
export function bullingtonLossDb(
  kmByPoint: ArrayLike<number>,
  metersByPoint: ArrayLike<number>,
  fromMeters: number,
  toMeters: number,
  medium: Medium,
  points = kmByPoint.length,
): number {
  const last = points - 1;
  const km = kmByPoint[last] as number;
  const bulge = 500 / medium.effectiveEarthKm;
  const slope = (toMeters - fromMeters) / km;
  let fromSlope = Number.NEGATIVE_INFINITY;
  let toSlope = Number.NEGATIVE_INFINITY;
  let clearNu = Number.NEGATIVE_INFINITY;
  for (let point = 1; point < last; point++) {
    const d = kmByPoint[point] as number;
    const rest = km - d;
    const height = (metersByPoint[point] as number) + bulge * d * rest;
    fromSlope = Math.max(fromSlope, (height - fromMeters) / d);
    toSlope = Math.max(toSlope, (height - toMeters) / rest);
    const above = height - (fromMeters * rest + toMeters * d) / km;
    clearNu = Math.max(clearNu, above * Math.sqrt((0.002 * km) / (medium.wavelengthMeters * d * rest)));
  }
  if (last < 2) return 0;
  if (fromSlope < slope) return equivalentEdgeLossDb(clearNu, km);
  // The two steepest lines cross over the edge that stands for all of them.
  const edgeKm = (toMeters - fromMeters + toSlope * km) / (fromSlope + toSlope);
  const edgeRest = km - edgeKm;
  const above = fromMeters + fromSlope * edgeKm - (fromMeters * edgeRest + toMeters * edgeKm) / km;
  const nu = above * Math.sqrt((0.002 * km) / (medium.wavelengthMeters * edgeKm * edgeRest));
  return equivalentEdgeLossDb(nu, km);
}
