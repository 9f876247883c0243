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
  if (last < 2) return 0;
  const km = kmByPoint[last] as number;
  const bulge = 500 / medium.effectiveEarthKm;
  let fromSlope = Number.NEGATIVE_INFINITY;
  for (let point = 1; point < last; point++) {
    const d = kmByPoint[point] as number;
    const height = (metersByPoint[point] as number) + bulge * d * (km - d);
    fromSlope = Math.max(fromSlope, (height - fromMeters) / d);
  }
  const path = { kmByPoint, metersByPoint, fromMeters, toMeters, last, km, bulge };
  const isClear = fromSlope < (toMeters - fromMeters) / km;
  const nu = isClear ? worstClearNu(path, medium) : crossingNu(path, fromSlope, medium);
  return equivalentEdgeLossDb(nu, km);
}

interface Path {
  readonly kmByPoint: ArrayLike<number>;
  readonly metersByPoint: ArrayLike<number>;
  readonly fromMeters: number;
  readonly toMeters: number;
  readonly last: number;
  readonly km: number;
  /** Rise of the curved earth over the chord, in meters for each km from the one end and km from the other. */
  readonly bulge: number;
}

/** In sight: the point with the worst Fresnel clearance. */
function worstClearNu(path: Path, medium: Medium): number {
  const { kmByPoint, metersByPoint, fromMeters, toMeters, last, km, bulge } = path;
  let worst = Number.NEGATIVE_INFINITY;
  for (let point = 1; point < last; point++) {
    const d = kmByPoint[point] as number;
    const rest = km - d;
    const height = (metersByPoint[point] as number) + bulge * d * rest;
    const above = height - (fromMeters * rest + toMeters * d) / km;
    worst = Math.max(worst, above * Math.sqrt((0.002 * km) / (medium.wavelengthMeters * d * rest)));
  }
  return worst;
}

/** Behind a horizon: the steepest lines from the two ends cross over the edge that stands for all of the ground. */
function crossingNu(path: Path, fromSlope: number, medium: Medium): number {
  const { kmByPoint, metersByPoint, fromMeters, toMeters, last, km, bulge } = path;
  let toSlope = Number.NEGATIVE_INFINITY;
  for (let point = 1; point < last; point++) {
    const d = kmByPoint[point] as number;
    const height = (metersByPoint[point] as number) + bulge * d * (km - d);
    toSlope = Math.max(toSlope, (height - toMeters) / (km - d));
  }
  const d = (toMeters - fromMeters + toSlope * km) / (fromSlope + toSlope);
  const rest = km - d;
  const above = fromMeters + fromSlope * d - (fromMeters * rest + toMeters * d) / km;
  return above * Math.sqrt((0.002 * km) / (medium.wavelengthMeters * d * rest));
}
