// The walk along one ray: every cell that the ray owns gets its loss, with work shared by all cells of the ray.
// Law: work per step is constant on average; nothing is allocated per step.
//
// Bullington needs two slopes for a receiver behind the horizon: the steepest from the transmitter to the ground
// before it, and the steepest from the receiver back. Asked anew for each cell that is O(n) a cell. But the first is
// a running maximum along the ray, and the second is the receiver's tangent to the upper hull of the ground so far.
//
// The earth's curvature seems to spoil that, since the bulge d (D - d) / (2 a) between two antennas depends on both.
// It does not: the part d D / (2 a) adds the same to every slope from one end. What is left is z = h - d^2 / (2 a),
// ground that drops away from the transmitter and is the same for every receiver (RADIO.md 1.2).
//
// With both slopes the point where they cross need not be found: nu^2 = (2 D / lambda) alpha beta, where alpha and
// beta are the angles by which the two slopes stand over the direct line.
//
// Each pass below is one small loop over the ray, so that its numbers stay in registers.
import { log10 } from '../math/exact.ts';
import { freeSpaceLossDb } from './freeSpace.ts';
import { growHull, tangentVertex } from './hull.ts';
import { edgePresence, equivalentEdgeLossDb, NU_CLEAR } from './knifeEdge.ts';
import { makeOctaveTable, readOctaveTable } from './octaveTable.ts';
import type { Ray, Sending } from './ray.ts';
import { ownsCell, type Wedge } from './rays.ts';
import { addSmoothEarth } from './smoothEarth.ts';

/** Walks one ray of a wedge out to the edge of the sheet and writes the loss in dB of each cell it owns. */
export function walkRay(
  ray: Ray,
  sending: Sending,
  wedge: Wedge,
  offset: number,
  lossByCell: Float32Array,
): void {
  const { ownedCell, ownedLossDb } = ray;
  const rise = offset / wedge.steps;
  const stepMeters = sending.cellMeters * Math.sqrt(1 + rise * rise);
  const steps = stepsOnSheet(wedge, rise, sending.size);
  const drop = (stepMeters * stepMeters) / (2000 * sending.medium.effectiveEarthKm);
  const owned = walkOut(ray, sending, wedge, offset, steps, drop);
  growHull(ray.hull, steps);
  findEdges(ray, owned, sending, 2 / (sending.medium.wavelengthMeters * stepMeters));
  addLosses(ray, owned, sending, stepMeters);
  if (sending.withSmoothEarth) addSmoothEarth(ray, owned, steps, sending, stepMeters);
  for (let i = 0; i < owned; i++) lossByCell[ownedCell[i] as number] = ownedLossDb[i] as number;
}

/** Steps until the ray leaves the sheet, whose edge lies half a cell beyond the last centers. */
function stepsOnSheet(wedge: Wedge, rise: number, size: number): number {
  let { steps } = wedge;
  const isOff = (across: number): boolean => across < -0.5 || across >= size - 0.5;
  if (!isOff(wedge.startAcross + steps * rise)) return steps;
  const room = rise > 0 ? size - 0.5 - wedge.startAcross : -0.5 - wedge.startAcross;
  steps = Math.min(steps, Math.ceil(room / rise) + 1);
  while (isOff(wedge.startAcross + steps * rise)) steps--;
  return steps;
}

/**
 * Goes out along the ray: reads the ground, straight from one row of cells to the next, keeps the horizon as the
 * transmitter sees it, and notes the cells that the ray owns with the horizon before them.
 * @param drop how far the earth falls away over the first step, in meters; it goes with the square of the distance.
 * @returns how many cells the ray owns.
 */
function walkOut(
  ray: Ray,
  sending: Sending,
  wedge: Wedge,
  offset: number,
  steps: number,
  drop: number,
): number {
  const { groundByStep, recordStep, recordSlope, ownedStep, ownedCell, ownedHorizon, ownedRecords } = ray;
  const { metersByStep, inverse } = ray.hull;
  const { heights, startAcross, direction, steps: farColumn } = wedge;
  const { size, antennaMeters } = sending;
  const rise = offset / farColumn;
  let along = wedge.startAlong;
  let horizon = Number.NEGATIVE_INFINITY;
  let records = 0;
  let owned = 0;
  for (let step = 1; step <= steps; step++) {
    along += direction;
    const across = startAcross + step * rise;
    const clamped = across < 0 ? 0 : across > size - 1 ? size - 1 : across;
    // `| 0` is floor for what is not negative, and keeps whole numbers whole for the machine.
    const row = clamped | 0;
    const near = heights[row * size + along] as number;
    const far = heights[row * size + size + along] as number;
    const ground = near + (far - near) * (clamped - row);
    const lowered = ground - drop * (step * step);
    groundByStep[step] = ground;
    metersByStep[step] = lowered;
    const nearest = (across + 0.5) | 0;
    if (ownsCell(offset, farColumn, step, nearest - startAcross)) {
      ownedStep[owned] = step;
      ownedCell[owned] = nearest * size + along;
      ownedHorizon[owned] = horizon;
      ownedRecords[owned] = records;
      owned++;
    }
    const slope = (lowered - antennaMeters) * (inverse[step] as number);
    if (slope <= horizon) continue;
    horizon = slope;
    recordStep[records] = step;
    recordSlope[records] = slope;
    records++;
  }
  return owned;
}

/** Bullington's one edge for every receiver, as its Fresnel parameter nu; NU_CLEAR where nothing comes near. */
function findEdges(ray: Ray, owned: number, sending: Sending, nu2PerStep: number): void {
  const { hull, ownedStep, ownedHorizon, ownedRecords, ownedNu } = ray;
  const { metersByStep, inverse } = hull;
  const { antennaMeters, receiverMeters } = sending;
  const clear = (NU_CLEAR * NU_CLEAR) / nu2PerStep;
  for (let i = 0; i < owned; i++) {
    const step = ownedStep[i] as number;
    const top = (metersByStep[step] as number) + receiverMeters;
    const slope = (top - antennaMeters) * (inverse[step] as number);
    const horizon = ownedHorizon[i] as number;
    if (horizon < slope) {
      const records = ownedRecords[i] as number;
      ownedNu[i] = -Math.sqrt(nu2PerStep * leastClearance(ray, step, slope, records, clear));
      continue;
    }
    const vertex = tangentVertex(hull, step, top);
    const tangent = (top - (metersByStep[vertex] as number)) * (inverse[step - vertex] as number);
    ownedNu[i] = Math.sqrt(nu2PerStep * step * (horizon - slope) * (slope - tangent));
  }
}

/**
 * For a receiver in sight: the point with the worst Fresnel clearance, least (slope - s_k)^2 i k / (i - k).
 * Only records of the slope can be it, since an earlier, steeper point is worse than a later, flatter one. Backwards
 * from the steepest the gap only grows, so the scan ends as soon as the gap alone is clear enough.
 * @param clear what is clearer than this takes nothing, so the search begins there.
 */
function leastClearance(ray: Ray, step: number, slope: number, records: number, clear: number): number {
  const { recordStep, recordSlope } = ray;
  const { inverse } = ray.hull;
  let least = clear;
  for (let record = records - 1; record >= 0; record--) {
    const gap = slope - (recordSlope[record] as number);
    const gap2 = gap * gap;
    if (gap2 >= least) break;
    const at = recordStep[record] as number;
    const clearance = gap2 * (step * at) * (inverse[step - at] as number);
    if (clearance < least) least = clearance;
  }
  return least;
}

/** 20 log10 of a distance, read as 10 log10 of its square. */
const SQUARE_DB = makeOctaveTable(32, (x) => 10 * log10(x));
/** The edge's loss by 1 + nu - NU_CLEAR; the formula jumps at NU_CLEAR itself, so the table begins just above. */
const nuOf = (x: number): number => x - 1 + NU_CLEAR + 1e-9;
const EDGE_DB = makeOctaveTable(14, (x) => equivalentEdgeLossDb(nuOf(x), 0));
const EDGE_DB_PER_KM = makeOctaveTable(14, (x) => 0.02 * edgePresence(nuOf(x)));
const TABLE_NU_MOST = 16000;

/** Free space along the slant way, and the edge. */
function addLosses(ray: Ray, owned: number, sending: Sending, stepMeters: number): void {
  const { hull, ownedStep, ownedNu, ownedLossDb } = ray;
  const { metersByStep } = hull;
  const { antennaMeters, receiverMeters } = sending;
  const stepDb = freeSpaceLossDb(stepMeters, sending.medium.frequencyGHz);
  const stepKm = stepMeters / 1000;
  const perStep2 = 1 / (stepMeters * stepMeters);
  for (let i = 0; i < owned; i++) {
    const step = ownedStep[i] as number;
    const rise = (metersByStep[step] as number) + receiverMeters - antennaMeters;
    const freeDb = stepDb + readOctaveTable(SQUARE_DB, step * step + rise * rise * perStep2);
    const nu = ownedNu[i] as number;
    if (nu <= NU_CLEAR) ownedLossDb[i] = freeDb;
    else if (nu > TABLE_NU_MOST) ownedLossDb[i] = freeDb + equivalentEdgeLossDb(nu, step * stepKm);
    else {
      const x = 1 + nu - NU_CLEAR;
      const perKmDb = readOctaveTable(EDGE_DB_PER_KM, x);
      ownedLossDb[i] = freeDb + readOctaveTable(EDGE_DB, x) + perKmDb * step * stepKm;
    }
  }
}
