// The smooth earth under one ray, kept step by step: what delta-Bullington needs beyond Bullington, at O(1) a cell.
// Law: the same numbers as deltaBullington.ts gives for the profile up to the step, within rounding.
//
// The smooth earth is a straight line through the profile by its area and first moment, both plain running sums.
// Where a hill stands over the direct line the smooth earth is lowered; that needs the hill's slopes and height, which
// a second hull over the true ground gives as the first one does over the lowered ground.
import { growHull, highestVertex, tangentVertex } from './hull.ts';
import { equivalentEdgeLossDb } from './knifeEdge.ts';
import type { Medium } from './medium.ts';
import type { Ray, Sending, SmoothTrack } from './ray.ts';
import { sphericalEarthLossDb } from './sphericalEarth.ts';

/** Adds to the loss of each owned cell what the near ground takes beyond Bullington, in dB. */
export function addSmoothEarth(
  ray: Ray,
  owned: number,
  steps: number,
  sending: Sending,
  stepMeters: number,
  lossByCell: Float32Array,
): void {
  const { smooth, ownedStep, ownedCell } = ray;
  growHull(smooth.hull, steps);
  noteHorizons(smooth, steps, sending.antennaMeters);
  fitLines(smooth, steps, sending.startMeters);
  for (let i = 0; i < owned; i++) {
    const excessDb = excessAtDb(smooth, ownedStep[i] as number, stepMeters, sending);
    const cell = ownedCell[i] as number;
    if (excessDb > 0) lossByCell[cell] = (lossByCell[cell] as number) + excessDb;
  }
}

function noteHorizons(smooth: SmoothTrack, steps: number, antennaMeters: number): void {
  const { horizonByStep } = smooth;
  const { metersByStep, inverse } = smooth.hull;
  let horizon = Number.NEGATIVE_INFINITY;
  for (let step = 1; step <= steps; step++) {
    horizonByStep[step] = horizon;
    const slope = ((metersByStep[step] as number) - antennaMeters) * (inverse[step] as number);
    if (slope > horizon) horizon = slope;
  }
}

/** The straight line through the profile up to each step, by twice its area and six times its first moment. */
function fitLines(smooth: SmoothTrack, steps: number, startMeters: number): void {
  const { fromSmoothByStep, toSmoothByStep } = smooth;
  const { metersByStep, inverse } = smooth.hull;
  let area = 0;
  let moment = 0;
  let before = startMeters;
  for (let step = 1; step <= steps; step++) {
    const meters = metersByStep[step] as number;
    area += meters + before;
    moment += meters * (3 * step - 1) + before * (3 * step - 2);
    before = meters;
    const perStep = inverse[step] as number;
    fromSmoothByStep[step] = (2 * area * step - moment) * perStep * perStep;
    toSmoothByStep[step] = (moment - area * step) * perStep * perStep;
  }
}

function excessAtDb(smooth: SmoothTrack, step: number, stepMeters: number, sending: Sending): number {
  const { hull, fromSmoothByStep, toSmoothByStep, horizonByStep } = smooth;
  const { metersByStep, inverse } = hull;
  const { antennaMeters, startMeters, receiverMeters, medium } = sending;
  const groundMeters = metersByStep[step] as number;
  const topMeters = groundMeters + receiverMeters;
  let fromSmooth = fromSmoothByStep[step] as number;
  let toSmooth = toSmoothByStep[step] as number;
  const slope = (topMeters - antennaMeters) * (inverse[step] as number);
  const horizon = horizonByStep[step] as number;
  if (horizon > slope) {
    const tangent = tangentVertex(hull, step, topMeters);
    const back = (topMeters - (metersByStep[tangent] as number)) * (inverse[step - tangent] as number);
    const highest = highestVertex(hull, tangent, slope);
    const obstacleMeters = (metersByStep[highest] as number) - antennaMeters - slope * highest;
    const lowered = obstacleMeters / (horizon - back);
    fromSmooth -= lowered * (horizon - slope);
    toSmooth -= lowered * (slope - back);
  }
  const fromAbove = antennaMeters - Math.min(fromSmooth, startMeters);
  const toAbove = topMeters - Math.min(toSmooth, groundMeters);
  const km = (step * stepMeters) / 1000;
  const sphericalDb = sphericalEarthLossDb(km, fromAbove, toAbove, medium);
  if (sphericalDb <= 0) return 0;
  return Math.max(0, sphericalDb - bareEarthEdgeDb(step, km, fromAbove, toAbove, medium));
}

/**
 * Bullington over an earth without hills, sampled at every step as the profile is. Its slopes c (D - d) - h / d are
 * concave in d, so the steepest sample is one of the two around d = sqrt(h / c): no profile is needed.
 */
function bareEarthEdgeDb(
  steps: number,
  km: number,
  fromMeters: number,
  toMeters: number,
  medium: Medium,
): number {
  if (steps < 2) return 0;
  const bulge = 500 / medium.effectiveEarthKm;
  const slope = (toMeters - fromMeters) / km;
  const fromSlope = steepestBareSlope(steps, km, fromMeters, bulge);
  const nu2PerSlopes = (0.002 * km) / medium.wavelengthMeters;
  if (fromSlope < slope) {
    const least = leastBareClearance(steps, km, fromMeters, toMeters, bulge);
    return equivalentEdgeLossDb(-Math.sqrt(nu2PerSlopes * least), km);
  }
  const toSlope = steepestBareSlope(steps, km, toMeters, bulge);
  return equivalentEdgeLossDb(Math.sqrt(nu2PerSlopes * (fromSlope - slope) * (toSlope + slope)), km);
}

/** @returns steepest slope over the bare bulge from an antenna at one end, in meters a km. */
function steepestBareSlope(steps: number, km: number, antennaMeters: number, bulge: number): number {
  const stepKm = km / steps;
  const best = Math.floor(Math.sqrt(antennaMeters / bulge) / stepKm);
  const near = Math.max(1, Math.min(steps - 1, best)) * stepKm;
  const far = Math.max(1, Math.min(steps - 1, best + 1)) * stepKm;
  return Math.max(bulge * (km - near) - antennaMeters / near, bulge * (km - far) - antennaMeters / far);
}

/** @returns least product of the two angles under the direct line, walked to from the flat earth's answer. */
function leastBareClearance(
  steps: number,
  km: number,
  fromMeters: number,
  toMeters: number,
  bulge: number,
): number {
  const stepKm = km / steps;
  const clearanceAt = (step: number): number => {
    const d = step * stepKm;
    const below = (fromMeters * (km - d) + toMeters * d) / km - bulge * d * (km - d);
    return (below * below) / (d * (km - d));
  };
  const flat = Math.round((steps * fromMeters) / (fromMeters + toMeters));
  let step = Math.max(1, Math.min(steps - 1, flat));
  let least = clearanceAt(step);
  for (const direction of [1, -1]) {
    for (let next = step + direction; next > 0 && next < steps; next += direction) {
      const clearance = clearanceAt(next);
      if (clearance >= least) break;
      least = clearance;
      step = next;
    }
  }
  return least;
}
