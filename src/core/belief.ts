// What a command post believes about where the sender is: a Bayes grid over the sheet.
// Law: the mass always sums to 1, and nothing enters it but news, time, and looks that found nobody.
import { exp } from './math/exact.ts';
import { BELIEF_SIZE, type Belief, NEWS_NUMBERS } from './night.ts';
import {
  BEARING_AIR_TICKS,
  BELIEF_FORGET,
  BELIEF_SPREAD,
  OUTLIER_SHARE,
  RADIO_DELAY_TICKS,
} from './rules.ts';
import { type PlanningGrid, paceAround } from './terrain/plan.ts';
import type { Place, Sheet } from './terrain/sheet.ts';
import type { World } from './world.ts';

const CELLS = BELIEF_SIZE * BELIEF_SIZE;
/** Standard deviation of a fresh sighting in cells, and the share of doubt that nobody gives up. */
const SIGHTING_CELLS = 6;
const SIGHTING_DOUBT = 0.001;
/** Cells a tick that someone may have gone since. */
const SIGHTING_DRIFT_CELLS = 0.25;
const before = new Float64Array(CELLS);
const massByRing = new Float64Array(2 * BELIEF_SIZE);

/** @param delayTicks that a bearing is on its way. */
export function beginBelief(world: World, delayTicks = RADIO_DELAY_TICKS): Belief {
  const belief: Belief = {
    news: new Float64Array(newsRoom(world, delayTicks) * NEWS_NUMBERS),
    newsCount: 0,
    alert: 0,
    massByCell: world.priorByBeliefCell.slice(),
    ticksSinceNews: -1,
    bearings: 0,
    peakX: 0,
    peakY: 0,
    radiusCells: world.sheet.size,
    meanX: 0,
    meanY: 0,
    spreadXX: 0,
    spreadXY: 0,
    spreadYY: 0,
  };
  summarize(belief, world.sheet.size);
  return belief;
}

/** While one piece of news is under way a finder can send so many bearings, begin a chase and lose it; a neighbor tells
 * once. */
function newsRoom({ hunters, finders, neighbors }: World, delayTicks: number): number {
  const bearings = Math.ceil(delayTicks / BEARING_AIR_TICKS) + 1;
  return (bearings + 2) * (hunters.length + finders.length) + neighbors.length;
}

/** @returns the belief of the post that presses the caller most: the one that the player is shown. */
export function pressing<B extends Readonly<Belief>>(night: {
  readonly beliefs: readonly B[];
  readonly pressing: number;
}): B {
  const belief = night.beliefs[night.pressing];
  if (!belief) throw new RangeError('a night without a command post');
  return belief;
}

/** Everything is as on a night on which nothing was heard: mass and alert, not what was counted. */
export function calmBelief(belief: Belief, world: World): void {
  belief.massByCell.set(world.priorByBeliefCell);
  belief.alert = 0;
  belief.ticksSinceNews = -1;
  summarize(belief, world.sheet.size);
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
  scaleTo1(prior, sumOf(prior));
  return prior;
}

/** @returns how fast one gets on by belief cell, as a share of a road's pace: the mean of the walks to its neighbors. */
export function beliefPace(sheet: Sheet, planning: PlanningGrid): Float64Array {
  const pace = new Float64Array(CELLS);
  for (let cell = 0; cell < CELLS; cell++) {
    const row = Math.floor(cell / BELIEF_SIZE);
    const x = beliefCenter(sheet.size, cell - row * BELIEF_SIZE);
    const y = beliefCenter(sheet.size, row);
    pace[cell] = paceAround(planning, x, y);
  }
  return pace;
}

/** @returns the index of the belief cell that holds a place on the sheet. */
export function beliefCellAt(sheetSize: number, x: number, y: number): number {
  const scale = BELIEF_SIZE / sheetSize;
  const column = clampToGrid(Math.floor((x + 0.5) * scale));
  const row = clampToGrid(Math.floor((y + 0.5) * scale));
  return row * BELIEF_SIZE + column;
}

/** @returns where a belief cell's center lies on the sheet, along one axis. */
export function beliefCenter(sheetSize: number, index: number): number {
  return ((index + 0.5) * sheetSize) / BELIEF_SIZE - 0.5;
}

function clampToGrid(index: number): number {
  return index < 0 ? 0 : index > BELIEF_SIZE - 1 ? BELIEF_SIZE - 1 : index;
}

/** exp(-k / BELL_STEPS) by k: a bearing asks 4,096 times, and a table read is a tenth of the exact function. */
const BELL_STEPS = 128;
/** Farther out the bell is nothing: exp(-40) is 4e-18. */
const LARGEST_EXPONENT = 40;
const BELL = Float64Array.from({ length: LARGEST_EXPONENT * BELL_STEPS + 2 }, (_, k) => exp(-k / BELL_STEPS));

/** @returns exp(-exponent) for an exponent of 0 or more, read between the steps of the table: within 1e-5 of itself. */
function bell(exponent: number): number {
  if (exponent >= LARGEST_EXPONENT) return 0;
  const at = exponent * BELL_STEPS;
  const step = at | 0;
  const low = BELL[step] as number;
  return low + ((BELL[step + 1] as number) - low) * (at - step);
}

/**
 * Multiplies in one bearing: von Mises around the unit vector (x, y) seen from a place, plus a share of outliers.
 * No trigonometry: the cosine of the angle is a dot product (RADIO.md 1.10).
 * @param sigmaRad standard deviation of the bearing, in radians.
 */
export function applyBearing(
  belief: Belief,
  size: number,
  fromX: number,
  fromY: number,
  x: number,
  y: number,
  sigmaRad: number,
): void {
  const mass = belief.massByCell;
  const kappa = 1 / (sigmaRad * sigmaRad);
  // For kappa over about 2 the von Mises peak is sqrt(kappa / 2 pi); flatter ones end near the uniform 1 / 2 pi.
  const peak = (1 - OUTLIER_SHARE) * Math.sqrt(Math.max(kappa, 0.16) / (2 * Math.PI));
  const outlier = OUTLIER_SHARE / (2 * Math.PI);
  const step = size / BELIEF_SIZE;
  let sum = 0;
  for (let row = 0, cell = 0; row < BELIEF_SIZE; row++) {
    const dy = beliefCenter(size, row) - fromY;
    let dx = beliefCenter(size, 0) - fromX;
    for (let column = 0; column < BELIEF_SIZE; column++, cell++, dx += step) {
      const here = mass[cell] as number;
      if (here === 0) continue;
      const distance = Math.sqrt(dx * dx + dy * dy) + 1e-6;
      const exponent = kappa * (1 - (dx * x + dy * y) / distance);
      const now = here * (peak * bell(exponent > 0 ? exponent : 0) + outlier);
      mass[cell] = now;
      sum += now;
    }
  }
  scaleTo1(mass, sum);
}

/**
 * Multiplies in a sighting that ended some ticks ago: a bell around the place, wider the longer it is past.
 * @param ticksAgo since then a walker may have gone a quarter of a cell a tick.
 */
export function applySighting(belief: Belief, size: number, at: Place, ticksAgo: number): void {
  const mass = belief.massByCell;
  const sigmaCells = SIGHTING_CELLS + SIGHTING_DRIFT_CELLS * ticksAgo;
  const scale = 1 / (2 * sigmaCells * sigmaCells);
  let sum = 0;
  for (let row = 0, cell = 0; row < BELIEF_SIZE; row++) {
    const dy = beliefCenter(size, row) - at.y;
    for (let column = 0; column < BELIEF_SIZE; column++, cell++) {
      const dx = beliefCenter(size, column) - at.x;
      const now = (mass[cell] as number) * (bell((dx * dx + dy * dy) * scale) + SIGHTING_DOUBT);
      mass[cell] = now;
      sum += now;
    }
  }
  scaleTo1(mass, sum);
}

/**
 * Takes away from one belief cell that was looked at and found empty; `settle` must follow once all looks are taken.
 * @param chance that the look would have shown a person there.
 */
export function takeEmptyCell(belief: Belief, cell: number, chance: number): void {
  belief.massByCell[cell] = (belief.massByCell[cell] as number) * (1 - chance);
}

/** Brings the sum back to 1. */
export function settle(belief: Belief): void {
  scaleTo1(belief.massByCell, sumOf(belief.massByCell));
}

/**
 * One second passes: whoever sent may have walked, as fast as the ground lets one, and old news is worth less.
 * What flows out of one cell flows into its neighbor, so the sum stays; nobody flows where the prior is 0.
 */
export function spread(belief: Belief, { priorByBeliefCell: prior, paceByBeliefCell: pace }: World): void {
  const mass = belief.massByCell;
  before.set(mass);
  for (let row = 0, cell = 0; row < BELIEF_SIZE; row++) {
    for (let column = 0; column < BELIEF_SIZE; column++, cell++) {
      if (column < BELIEF_SIZE - 1) flow(mass, pace, cell, cell + 1);
      if (row < BELIEF_SIZE - 1) flow(mass, pace, cell, cell + BELIEF_SIZE);
    }
  }
  let sum = 0;
  for (let cell = 0; cell < CELLS; cell++) {
    const now = (mass[cell] as number) * (1 - BELIEF_FORGET) + (prior[cell] as number) * BELIEF_FORGET;
    mass[cell] = now;
    sum += now;
  }
  scaleTo1(mass, sum);
}

/** The slower ground of the two decides; where one of them cannot be walked its pace is 0. */
function flow(mass: Float64Array, pace: Float64Array, a: number, b: number): void {
  const share = (BELIEF_SPREAD / 4) * Math.min(pace[a] as number, pace[b] as number);
  const moved = share * ((before[a] as number) - (before[b] as number));
  mass[a] = (mass[a] as number) - moved;
  mass[b] = (mass[b] as number) + moved;
}

/** Finds the likeliest place, the radius around it that holds half of the mass, the mean, and the spread around it. */
export function summarize(belief: Belief, size: number): void {
  const mass = belief.massByCell;
  let peak = 0;
  let [sumX, sumY, sumXX, sumXY, sumYY] = [0, 0, 0, 0, 0];
  for (let row = 0, cell = 0; row < BELIEF_SIZE; row++) {
    const y = beliefCenter(size, row);
    for (let column = 0; column < BELIEF_SIZE; column++, cell++) {
      const here = mass[cell] as number;
      if (here === 0) continue;
      if (here > (mass[peak] as number)) peak = cell;
      const x = beliefCenter(size, column);
      sumX += here * x;
      sumY += here * y;
      sumXX += here * x * x;
      sumXY += here * x * y;
      sumYY += here * y * y;
    }
  }
  const peakRow = Math.floor(peak / BELIEF_SIZE);
  const peakColumn = peak - peakRow * BELIEF_SIZE;
  belief.peakX = beliefCenter(size, peakColumn);
  belief.peakY = beliefCenter(size, peakRow);
  belief.meanX = sumX;
  belief.meanY = sumY;
  belief.spreadXX = sumXX - sumX * sumX;
  belief.spreadXY = sumXY - sumX * sumY;
  belief.spreadYY = sumYY - sumY * sumY;
  belief.radiusCells = (halfMassRing(mass, peakColumn, peakRow) * size) / BELIEF_SIZE;
}

function halfMassRing(mass: Float64Array, peakColumn: number, peakRow: number): number {
  massByRing.fill(0);
  for (let row = 0, cell = 0; row < BELIEF_SIZE; row++) {
    const dy = row - peakRow;
    for (let column = 0; column < BELIEF_SIZE; column++, cell++) {
      const here = mass[cell] as number;
      if (here === 0) continue;
      const dx = column - peakColumn;
      const ring = Math.round(Math.sqrt(dx * dx + dy * dy));
      massByRing[ring] = (massByRing[ring] as number) + here;
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
export function massNear(belief: Belief, size: number, x: number, y: number, radiusCells: number): number {
  const scale = BELIEF_SIZE / size;
  const top = clampToGrid(Math.floor((y - radiusCells + 0.5) * scale));
  const bottom = clampToGrid(Math.floor((y + radiusCells + 0.5) * scale));
  const left = clampToGrid(Math.floor((x - radiusCells + 0.5) * scale));
  const right = clampToGrid(Math.floor((x + radiusCells + 0.5) * scale));
  let sum = 0;
  for (let row = top; row <= bottom; row++) {
    const dy = beliefCenter(size, row) - y;
    for (let column = left; column <= right; column++) {
      const dx = beliefCenter(size, column) - x;
      if (dx * dx + dy * dy <= radiusCells * radiusCells)
        sum += belief.massByCell[row * BELIEF_SIZE + column] as number;
    }
  }
  return sum;
}

function sumOf(mass: Float64Array): number {
  let sum = 0;
  for (let cell = 0; cell < CELLS; cell++) sum += mass[cell] as number;
  return sum;
}

function scaleTo1(mass: Float64Array, sum: number): void {
  const scale = 1 / sum;
  for (let cell = 0; cell < CELLS; cell++) mass[cell] = (mass[cell] as number) * scale;
}
