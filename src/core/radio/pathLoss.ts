// Loss between two antennas over the terrain, point to point: free space and Bullington's diffraction.
// Law: swapping the two antennas changes nothing; no memory is taken per call.
import { heightAt } from '../terrain/field.ts';
import type { Heightfield } from '../terrain/sheet.ts';
import { EFFECTIVE_EARTH_KM, LIGHT_METERS_GHZ } from './constants.ts';
import { freeSpaceLossDb } from './freeSpace.ts';
import { bullingtonLossDb } from './knifeEdge.ts';

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

/** @returns dB over the profile sampled once a cell. */
export function pathLossDb(field: Heightfield, from: Antenna, to: Antenna, frequencyGHz: number): number {
  const fromTop = heightAt(field, from.x, from.y) + from.heightMeters;
  const toTop = heightAt(field, to.x, to.y) + to.heightMeters;
  const cells = Math.sqrt((to.x - from.x) * (to.x - from.x) + (to.y - from.y) * (to.y - from.y));
  const meters = Math.max(LEAST_METERS, cells * field.cellMeters);
  const slant = Math.sqrt(meters * meters + (toTop - fromTop) * (toTop - fromTop));
  const nu = worstFresnel(field, from, to, fromTop, toTop, meters, frequencyGHz);
  return freeSpaceLossDb(slant, frequencyGHz) + bullingtonLossDb(nu, meters / 1000);
}

/**
 * Bullington's equivalent edge (ITU-R P.526-16 4.5.1): with a clear line, the point that comes nearest to it;
 * else the crossing of the two steepest lines, nu^2 = (2 D / lambda) (S_tim - S_tr) (S_rim + S_tr).
 */
function worstFresnel(
  field: Heightfield,
  from: Antenna,
  to: Antenna,
  fromTop: number,
  toTop: number,
  meters: number,
  frequencyGHz: number,
): number {
  const steps = Math.max(1, Math.ceil(meters / field.cellMeters - 1e-9));
  const earth = 1 / (2000 * EFFECTIVE_EARTH_KM);
  const slope = (toTop - fromTop) / meters;
  let steepestFrom = Number.NEGATIVE_INFINITY;
  let steepestTo = Number.NEGATIVE_INFINITY;
  let clearNu2 = Number.NEGATIVE_INFINITY;
  for (let step = 1; step < steps; step++) {
    const share = step / steps;
    const d = share * meters;
    const rest = meters - d;
    const ground = heightAt(field, from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share);
    const height = ground + earth * d * rest;
    steepestFrom = Math.max(steepestFrom, (height - fromTop) / d);
    steepestTo = Math.max(steepestTo, (height - toTop) / rest);
    const above = height - fromTop - slope * d;
    // Signed square, so that one root at the end is enough.
    clearNu2 = Math.max(clearNu2, (above * Math.abs(above) * meters) / (d * rest));
  }
  const scale = (2 * frequencyGHz) / LIGHT_METERS_GHZ;
  if (steps < 2) return Number.NEGATIVE_INFINITY;
  if (steepestFrom < slope) return -Math.sqrt(Math.max(0, -scale * clearNu2));
  return Math.sqrt(Math.max(0, scale * meters * (steepestFrom - slope) * (steepestTo + slope)));
}
