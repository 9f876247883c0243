// What Bureau 27 believes about where the sender is: a Bayes grid over the sheet, shared by radio.
// Law: the mass always sums to 1, and nothing enters it but bearings, time, and looks that found nobody.
import { exp } from './math/exact.ts';
import { BELIEF_SIZE, type Belief } from './night.ts';
import { BELIEF_FORGET, BELIEF_SPREAD, OUTLIER_SHARE } from './rules.ts';
import type { Place, Sheet } from './terrain/sheet.ts';
import type { World } from './world.ts';

const CELLS = BELIEF_SIZE * BELIEF_SIZE;
/** Farther than this many standard deviations the bell is nothing: exp(-40) is 4e-18. */
const LARGEST_EXPONENT = 40;
/** Standard deviation of a fresh sighting in cells, and the share of doubt that nobody gives up. */
const SIGHTING_CELLS = 6;
const SIGHTING_DOUBT = 0.001;
const scratch = new Float64Array(CELLS);
const massByRing = new Float64Array(2 * BELIEF_SIZE);

export function beginBelief(world: World): Belief {
  const belief: Belief = {
    massByCell: world.priorByBeliefCell.slice(),
    ticksSinceBearing: -1,
    bearings: 0,
    peakX: 0,
    peakY: 0,
    radiusCells: world.sheet.size,
  };
  summarize(belief, world.sheet.size);
  return belief;
}

/** @returns a prior that is even over all ground on the near bank where one can walk. */
export function evenPrior(sheet: Sheet, easeByCell: Float32Array): Float64Array {
  const prior = new Float64Array(CELLS);
  for (let cell = 0; cell < easeByCell.length; cell++) {
    if ((easeByCell[cell] as number) <= 0) continue;
    const row = Math.floor(cell / sheet.size);
    const at = beliefCellAt(sheet.size, cell - row * sheet.size, row);
    prior[at] = (prior[at] as number) + 1;
  }
  normalize(prior);
  return prior;
}

/** @returns the index of the belief cell that holds a place on the sheet. */
function beliefCellAt(sheetSize: number, x: number, y: number): number {
  const scale = BELIEF_SIZE / sheetSize;
  const column = clampToGrid(Math.floor((x + 0.5) * scale));
  const row = clampToGrid(Math.floor((y + 0.5) * scale));
  return row * BELIEF_SIZE + column;
}

/** @returns where a belief cell's center lies on the sheet, along one axis. */
function beliefCenter(sheetSize: number, index: number): number {
  return ((index + 0.5) * sheetSize) / BELIEF_SIZE - 0.5;
}

function clampToGrid(index: number): number {
  return Math.max(0, Math.min(BELIEF_SIZE - 1, index));
}

/**
 * Multiplies in one bearing: von Mises around the unit vector (x, y) seen from `from`, plus a share of outliers.
 * No trigonometry: the cosine of the angle is a dot product (RADIO.md 1.10).
 * @param sigmaRad standard deviation of the bearing, in radians.
 */
export function applyBearing(
  belief: Belief,
  size: number,
  from: Place,
  x: number,
  y: number,
  sigmaRad: number,
): void {
  const kappa = 1 / (sigmaRad * sigmaRad);
  // For kappa over about 2 the von Mises peak is sqrt(kappa / 2 pi); flatter ones end near the uniform 1 / 2 pi.
  const peak = (1 - OUTLIER_SHARE) * Math.sqrt(Math.max(kappa, 0.16) / (2 * Math.PI));
  const outlier = OUTLIER_SHARE / (2 * Math.PI);
  for (let row = 0, cell = 0; row < BELIEF_SIZE; row++) {
    const dy = beliefCenter(size, row) - from.y;
    for (let column = 0; column < BELIEF_SIZE; column++, cell++) {
      const dx = beliefCenter(size, column) - from.x;
      const distance = Math.sqrt(dx * dx + dy * dy) + 1e-6;
      const exponent = kappa * (1 - (dx * x + dy * y) / distance);
      const bell = exponent < LARGEST_EXPONENT ? peak * exp(-exponent) : 0;
      belief.massByCell[cell] = (belief.massByCell[cell] as number) * (bell + outlier);
    }
  }
  normalize(belief.massByCell);
}

/** Takes away from the cells around a place where someone looked and saw nobody. */
export function applyEmptyLook(
  belief: Belief,
  size: number,
  at: Place,
  radiusCells: number,
  chance: number,
): void {
  for (let row = 0, cell = 0; row < BELIEF_SIZE; row++) {
    const dy = beliefCenter(size, row) - at.y;
    for (let column = 0; column < BELIEF_SIZE; column++, cell++) {
      const dx = beliefCenter(size, column) - at.x;
      if (dx * dx + dy * dy > radiusCells * radiusCells) continue;
      belief.massByCell[cell] = (belief.massByCell[cell] as number) * (1 - chance);
    }
  }
  normalize(belief.massByCell);
}

/**
 * Multiplies in a sighting that ended some ticks ago: a bell around the place, wider the longer it is past.
 * @param ticksAgo since then a walker may have gone a quarter of a cell a tick.
 */
export function applySighting(belief: Belief, size: number, at: Place, ticksAgo: number): void {
  const sigmaCells = SIGHTING_CELLS + 0.25 * ticksAgo;
  const scale = 1 / (2 * sigmaCells * sigmaCells);
  for (let row = 0, cell = 0; row < BELIEF_SIZE; row++) {
    const dy = beliefCenter(size, row) - at.y;
    for (let column = 0; column < BELIEF_SIZE; column++, cell++) {
      const dx = beliefCenter(size, column) - at.x;
      const exponent = (dx * dx + dy * dy) * scale;
      const bell = exponent < LARGEST_EXPONENT ? exp(-exponent) : 0;
      belief.massByCell[cell] = (belief.massByCell[cell] as number) * (bell + SIGHTING_DOUBT);
    }
  }
  normalize(belief.massByCell);
}

/** One second passes: whoever sent may have walked, and old news is worth less. */
export function spread(belief: Belief, priorByBeliefCell: Float64Array): void {
  const mass = belief.massByCell;
  scratch.set(mass);
  for (let row = 0, cell = 0; row < BELIEF_SIZE; row++) {
    for (let column = 0; column < BELIEF_SIZE; column++, cell++) {
      const here = scratch[cell] as number;
      let flow = 0;
      if (column > 0) flow += flowBetween(priorByBeliefCell, cell, cell - 1, here);
      if (column < BELIEF_SIZE - 1) flow += flowBetween(priorByBeliefCell, cell, cell + 1, here);
      if (row > 0) flow += flowBetween(priorByBeliefCell, cell, cell - BELIEF_SIZE, here);
      if (row < BELIEF_SIZE - 1) flow += flowBetween(priorByBeliefCell, cell, cell + BELIEF_SIZE, here);
      const kept = here + (BELIEF_SPREAD / 4) * flow;
      mass[cell] = kept * (1 - BELIEF_FORGET) + (priorByBeliefCell[cell] as number) * BELIEF_FORGET;
    }
  }
  normalize(mass);
}

/** Nobody walks where the prior is 0: river and far bank. */
function flowBetween(prior: Float64Array, cell: number, neighbor: number, here: number): number {
  if (prior[neighbor] === 0 || prior[cell] === 0) return 0;
  return (scratch[neighbor] as number) - here;
}

/** Finds the likeliest place and the radius around it that holds half of the mass. */
export function summarize(belief: Belief, size: number): void {
  const mass = belief.massByCell;
  let peak = 0;
  for (let cell = 1; cell < CELLS; cell++) if ((mass[cell] as number) > (mass[peak] as number)) peak = cell;
  const peakRow = Math.floor(peak / BELIEF_SIZE);
  const peakColumn = peak - peakRow * BELIEF_SIZE;
  belief.peakX = beliefCenter(size, peakColumn);
  belief.peakY = beliefCenter(size, peakRow);
  belief.radiusCells = (halfMassRing(mass, peakColumn, peakRow) * size) / BELIEF_SIZE;
}

function halfMassRing(mass: Float64Array, peakColumn: number, peakRow: number): number {
  massByRing.fill(0);
  for (let row = 0, cell = 0; row < BELIEF_SIZE; row++) {
    for (let column = 0; column < BELIEF_SIZE; column++, cell++) {
      const dx = column - peakColumn;
      const dy = row - peakRow;
      const ring = Math.round(Math.sqrt(dx * dx + dy * dy));
      massByRing[ring] = (massByRing[ring] as number) + (mass[cell] as number);
    }
  }
  let sum = 0;
  let ring = 0;
  while (ring < massByRing.length && sum + (massByRing[ring] as number) < 0.5)
    sum += massByRing[ring++] as number;
  const inRing = massByRing[ring] ?? 1;
  return ring + (inRing > 0 ? (0.5 - sum) / inRing : 0);
}

/** @returns the mass within `radiusCells` of a place. */
export function massNear(belief: Belief, size: number, at: Place, radiusCells: number): number {
  let sum = 0;
  for (let row = 0, cell = 0; row < BELIEF_SIZE; row++) {
    const dy = beliefCenter(size, row) - at.y;
    for (let column = 0; column < BELIEF_SIZE; column++, cell++) {
      const dx = beliefCenter(size, column) - at.x;
      if (dx * dx + dy * dy <= radiusCells * radiusCells) sum += belief.massByCell[cell] as number;
    }
  }
  return sum;
}

function normalize(mass: Float64Array): void {
  let sum = 0;
  for (let cell = 0; cell < CELLS; cell++) sum += mass[cell] as number;
  const scale = 1 / sum;
  for (let cell = 0; cell < CELLS; cell++) mass[cell] = (mass[cell] as number) * scale;
}
