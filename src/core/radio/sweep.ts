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
// Each pass below is one small loop over the ray, so that its numbers stay in registers. The first two go over every
// step, two for each cell of the map; the last, which is the dearest, is kept to the cells that the ray owns.
import { log10 } from '../math/exact.ts';
import { growHull, tangentVertex } from './hull.ts';
import { edgePresence, equivalentEdgeLossDb, NU_CLEAR } from './knifeEdge.ts';
import { makeOctaveTable, octavePlace, readOctaveTable, readOctaveTableAt } from './octaveTable.ts';
import type { Ray, Sending } from './ray.ts';
import { ownedCells, type Wedge } from './rays.ts';
import { addSmoothEarth } from './smoothEarth.ts';

/** Walks one ray of a wedge out to the edge of the sheet and writes the loss in dB of each cell it owns. */
export function walkRay(
  ray: Ray,
  sending: Sending,
  wedge: Wedge,
  offset: number,
  lossByCell: Float32Array,
): void {
  const rise = offset / wedge.steps;
  const stepMeters = sending.cellMeters * Math.sqrt(1 + rise * rise);
  const steps = stepsOnSheet(wedge, rise, sending.size);
  const drop = (stepMeters * stepMeters) / (2000 * sending.medium.effectiveEarthKm);
  const owned = walkOut(ray, sending, wedge, offset, steps, drop);
  growHull(ray.hull, steps);
  writeLosses(ray, owned, sending, stepMeters, lossByCell);
  if (sending.withSmoothEarth) addSmoothEarth(ray, owned, steps, sending, stepMeters, lossByCell);
}

/** Steps until the ray leaves the sheet, whose edge lies half a cell beyond the last centers. */
function stepsOnSheet(wedge: Wedge, rise: number, size: number): number {
  const { startAcross } = wedge;
  if (isOnSheet(startAcross + wedge.steps * rise, size)) return wedge.steps;
  const room = rise > 0 ? size - 0.5 - startAcross : -0.5 - startAcross;
  let steps = Math.min(wedge.steps, Math.ceil(room / rise) + 1);
  while (!isOnSheet(startAcross + steps * rise, size)) steps--;
  return steps;
}

function isOnSheet(across: number, size: number): boolean {
  return across >= -0.5 && across < size - 0.5;
}

/**
 * Goes out along the ray: reads the ground, straight from one row of cells to the next, keeps the horizon as the
 * transmitter sees it, and notes the cells that the ray owns.
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
  const { horizonByStep, recordsByStep, recordStep, recordSlope, ownedStep, ownedCell } = ray;
  const { metersByStep: loweredByStep, inverse } = ray.hull;
  const groundByStep = ray.smooth.hull.metersByStep;
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
    // The rows of the sheet are numbered from 1, after the spare one. `| 0` is floor for what is not negative, and it
    // and `imul` keep whole numbers whole for the machine.
    const row = (across + 1) | 0;
    const at = Math.imul(row, size) + along;
    const near = heights[at] as number;
    const far = heights[at + size] as number;
    const ground = near + (far - near) * (across + 1 - row);
    const lowered = ground - drop * (step * step);
    groundByStep[step] = ground;
    loweredByStep[step] = lowered;
    horizonByStep[step] = horizon;
    recordsByStep[step] = records;
    // The nearest cell is written down in any case, and the next one over it unless it counts.
    const nearest = (across + 0.5) | 0;
    ownedStep[owned] = step;
    ownedCell[owned] = Math.imul(nearest, size) + along;
    owned += ownedCells(offset, farColumn, step, nearest - startAcross);
    const slope = (lowered - antennaMeters) * (inverse[step] as number);
    if (slope <= horizon) continue;
    horizon = slope;
    recordStep[records] = step;
    recordSlope[records] = slope;
    records++;
  }
  return owned;
}

/** 20 log10 of a distance, read as 10 log10 of its square. */
const SQUARE_DB = makeOctaveTable(32, (x) => 10 * log10(x));

/**
 * nu^2 from which an edge takes nothing; a hair over that of NU_CLEAR, where the formula jumps by a hundredth of a dB,
 * so that rounding cannot bring a receiver in full sight back over the jump.
 */
const CLEAR_NU2 = NU_CLEAR * NU_CLEAR * (1 + 1e-12);

/** Writes for every receiver the loss of free space along the slant way and of Bullington's one edge. */
function writeLosses(
  ray: Ray,
  owned: number,
  sending: Sending,
  stepMeters: number,
  lossByCell: Float32Array,
): void {
  const { hull, horizonByStep, ownedStep, ownedCell } = ray;
  const { metersByStep, inverse } = hull;
  const { cellMeters, cellFreeDb, antennaMeters, receiverMeters, medium } = sending;
  const nu2PerStep = 2 / (medium.wavelengthMeters * stepMeters);
  const clear = CLEAR_NU2 / nu2PerStep;
  const stepKm = stepMeters / 1000;
  const step2PerMeters2 = 1 / (stepMeters * stepMeters);
  const stepFreeDb =
    cellFreeDb + readOctaveTable(SQUARE_DB, (stepMeters * stepMeters) / (cellMeters * cellMeters));
  for (let i = 0; i < owned; i++) {
    const step = ownedStep[i] as number;
    const top = (metersByStep[step] as number) + receiverMeters;
    const climb = top - antennaMeters;
    const slope = climb * (inverse[step] as number);
    const horizon = horizonByStep[step] as number;
    let nu = 0;
    if (horizon < slope) {
      nu = -Math.sqrt(nu2PerStep * leastClearance(ray, step, slope, clear));
    } else {
      const vertex = tangentVertex(hull, step, top);
      const tangent = (top - (metersByStep[vertex] as number)) * (inverse[step - vertex] as number);
      nu = Math.sqrt(nu2PerStep * step * (horizon - slope) * (slope - tangent));
    }
    const freeDb = stepFreeDb + readOctaveTable(SQUARE_DB, step * step + climb * climb * step2PerMeters2);
    lossByCell[ownedCell[i] as number] = freeDb + edgeDb(nu, step * stepKm);
  }
}

/**
 * For a receiver in sight: the point with the worst Fresnel clearance, least (slope - s_k)^2 i k / (i - k).
 * Only records of the slope can be it, since an earlier, steeper point is worse than a later, flatter one. Backwards
 * from the steepest the gap only grows, so the scan ends as soon as the gap alone is clear enough.
 * @param clear what is clearer than this takes nothing, so the search begins there.
 */
function leastClearance(ray: Ray, step: number, slope: number, clear: number): number {
  const { recordStep, recordSlope, recordsByStep } = ray;
  const { inverse } = ray.hull;
  let least = clear;
  for (let record = (recordsByStep[step] as number) - 1; record >= 0; record--) {
    const gap = slope - (recordSlope[record] as number);
    const gap2 = gap * gap;
    if (gap2 >= least) break;
    const at = recordStep[record] as number;
    const clearance = gap2 * (step * at) * (inverse[step - at] as number);
    if (clearance < least) least = clearance;
  }
  return least;
}

/** The edge's loss by 1 + nu - NU_CLEAR; the formula jumps at NU_CLEAR itself, so the table begins just above. */
const nuOf = (x: number): number => x - 1 + NU_CLEAR + 1e-9;
const EDGE_DB = makeOctaveTable(14, (x) => equivalentEdgeLossDb(nuOf(x), 0));
const EDGE_DB_PER_KM = makeOctaveTable(14, (x) => 0.02 * edgePresence(nuOf(x)));
const TABLE_NU_MOST = 16000;

/** `equivalentEdgeLossDb`, read from tables. */
function edgeDb(nu: number, km: number): number {
  if (nu <= NU_CLEAR) return 0;
  if (nu > TABLE_NU_MOST) return equivalentEdgeLossDb(nu, km);
  const place = octavePlace(1 + nu - NU_CLEAR);
  return readOctaveTableAt(EDGE_DB, place) + readOctaveTableAt(EDGE_DB_PER_KM, place) * km;
}
