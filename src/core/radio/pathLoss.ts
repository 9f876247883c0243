// Loss between two antennas over the terrain, point to point: free space and Bullington's diffraction.
// Law: swapping the two antennas changes nothing; no memory is taken per call.
import { heightAt } from '../terrain/field.ts';
import type { Heightfield } from '../terrain/sheet.ts';
import { EFFECTIVE_EARTH_KM, LIGHT_METERS_GHZ } from './constants.ts';
import { freeSpaceLossDb } from './freeSpace.ts';
import { equivalentEdgeLossDb } from './knifeEdge.ts';

/** An antenna on the sheet. */
export interface Antenna {
  /** Place in cells. */
  readonly x: number;
  readonly y: number;
  /** Height above the ground in meters. */
  readonly heightMeters: number;
}

/** Two antennas on one spot are still this far apart, in meters. */
const LEAST_METERS = 1;
/** An earth this big lowers d (D - d) meters of way by so many meters. */
const BULGE_PER_METERS2 = 1 / (2000 * EFFECTIVE_EARTH_KM);

/** @returns dB over the profile sampled once a column or row of cells, whichever the path crosses more of. */
export function pathLossDb(field: Heightfield, from: Antenna, to: Antenna, frequencyGHz: number): number {
  const fromTop = heightAt(field, from.x, from.y) + from.heightMeters;
  const toTop = heightAt(field, to.x, to.y) + to.heightMeters;
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const meters = Math.max(LEAST_METERS, Math.sqrt(dx * dx + dy * dy) * field.cellMeters);
  const rise = toTop - fromTop;
  const freeDb = freeSpaceLossDb(Math.sqrt(meters * meters + rise * rise), frequencyGHz);
  const angles2 = edgeAngles2(field, from, to, fromTop, toTop, meters);
  const nu2 = (angles2 * 2 * meters * frequencyGHz) / LIGHT_METERS_GHZ;
  return freeDb + equivalentEdgeLossDb(nu2 < 0 ? -Math.sqrt(-nu2) : Math.sqrt(nu2), meters / 1000);
}

/** 1 / n by n, for paths of up to so many steps: two reads instead of two divisions a step. */
const INVERSE = Float64Array.from({ length: 2048 }, (_, n) => (n === 0 ? 0 : 1 / n));

/**
 * Every point of the ground is seen from both ends over the direct line by two small angles, alpha and beta, and has
 * nu^2 = (2 D / lambda) alpha beta. Behind a horizon Bullington's edge (ITU-R P.526-16 4.5.1) takes the largest
 * alpha and the largest beta of all points; in sight it is the point with the least product.
 * @returns alpha beta of that edge, negative when it stays under the line of sight.
 */
function edgeAngles2(
  field: Heightfield,
  from: Antenna,
  to: Antenna,
  fromTop: number,
  toTop: number,
  meters: number,
): number {
  const { size, heightMetersByCell } = field;
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const steps = Math.max(1, Math.ceil(Math.max(Math.abs(dx), Math.abs(dy)) - 1e-9));
  if (steps >= INVERSE.length)
    throw new RangeError(`a path of ${steps} cells: at most ${INVERSE.length - 1}`);
  const stepX = dx / steps;
  const stepY = dy / steps;
  const rise = (toTop - fromTop) / steps;
  const stepMeters = meters / steps;
  const bulge = BULGE_PER_METERS2 * stepMeters * stepMeters;
  let alphaMost = Number.NEGATIVE_INFINITY;
  let betaMost = Number.NEGATIVE_INFINITY;
  let clearLeast = Number.POSITIVE_INFINITY;
  for (let step = 1; step < steps; step++) {
    const rest = steps - step;
    const ground = groundAt(heightMetersByCell, size, from.x + step * stepX, from.y + step * stepY);
    const above = ground + bulge * (step * rest) - fromTop - rise * step;
    // Meters a step: both angles are scaled once, after the loop.
    const alpha = above * (INVERSE[step] as number);
    const beta = above * (INVERSE[rest] as number);
    if (alpha > alphaMost) alphaMost = alpha;
    if (beta > betaMost) betaMost = beta;
    if (alpha * beta < clearLeast) clearLeast = alpha * beta;
  }
  return (alphaMost < 0 ? -clearLeast : alphaMost * betaMost) / (stepMeters * stepMeters);
}

/** Bilinear, as `heightAt`, for places that lie on the sheet; `| 0` is floor there. */
function groundAt(meters: Float32Array, size: number, x: number, y: number): number {
  const last = size - 2;
  const left = x < last ? x | 0 : last;
  const top = y < last ? y | 0 : last;
  const cell = top * size + left;
  const a = meters[cell] as number;
  const c = meters[cell + size] as number;
  const north = a + ((meters[cell + 1] as number) - a) * (x - left);
  const south = c + ((meters[cell + size + 1] as number) - c) * (x - left);
  return north + (south - north) * (y - top);
}
