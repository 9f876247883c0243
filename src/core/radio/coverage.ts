// The map of losses from one transmitter to every cell, by a radial sweep that shares its work along each ray.
// Law: each cell is owned by exactly one ray; work per cell is constant on average, and no cell allocates.
//
// Rays run from the transmitter to every cell of the four edges' far columns. Along a ray the ground is lowered by
// the earth's bulge as seen from the transmitter, z = h - d^2 / (2 a_e): then all slopes over the curved earth are
// plain slopes of z up to a constant, so that ONE running maximum and ONE upper hull serve every receiver on the ray
// (RADIO.md 1.2 and 4). For a receiver behind the horizon Bullington's edge needs the steepest slope from the
// transmitter (the running maximum) and from the receiver (its tangent to the hull). For one in line of sight it
// needs the worst Fresnel clearance, which only a record of the running maximum can hold.
import type { Heightfield } from '../terrain/sheet.ts';
import { EFFECTIVE_EARTH_KM, LIGHT_METERS_GHZ } from './constants.ts';
import { freeSpaceLossDb } from './freeSpace.ts';
import { bullingtonLossDb, NU_CLEAR } from './knifeEdge.ts';
import type { Antenna } from './pathLoss.ts';

/** One quarter of the sheet as its rays see it: columns away from the transmitter, rows across. */
interface Wedge {
  /** Heights by column-major or row-major index: height of (along, across) is at across * size + along. */
  readonly heights: Float32Array;
  readonly loss: Float32Array;
  readonly startAlong: number;
  readonly startAcross: number;
  /** +1 or -1: which way the columns run. */
  readonly direction: number;
  /** Columns to the edge. */
  readonly columns: number;
  /** Diagonal rays belong to the wedges that run along rows. */
  readonly ownsDiagonals: boolean;
}

interface Link {
  readonly size: number;
  readonly cellMeters: number;
  readonly frequencyGHz: number;
  readonly receiverMeters: number;
  /** Height of the transmitting antenna above sea level in meters. */
  readonly antennaMeters: number;
  readonly hull: Hull;
}

/**
 * @param from the transmitter; it stands on the center of the nearest cell.
 * @param receiverMeters height of the receivers above the ground. @returns dB by cell; 0 at the transmitter's own.
 */
export function coverage(
  field: Heightfield,
  from: Antenna,
  receiverMeters: number,
  frequencyGHz: number,
): Float32Array {
  const { size, cellMeters, heightMetersByCell: rows } = field;
  const x = Math.round(from.x);
  const y = Math.round(from.y);
  const columns = transpose(rows, size);
  const loss = new Float32Array(size * size);
  const lossAcross = new Float32Array(size * size);
  const antennaMeters = (rows[y * size + x] as number) + from.heightMeters;
  const link = { size, cellMeters, frequencyGHz, receiverMeters, antennaMeters, hull: makeHull(size) };
  for (const direction of [1, -1]) {
    const along = direction > 0 ? size - 1 - x : x;
    const across = direction > 0 ? size - 1 - y : y;
    sweep(link, wedge(rows, loss, x, y, direction, along, true));
    sweep(link, wedge(columns, lossAcross, y, x, direction, across, false));
  }
  mergeTransposed(loss, lossAcross, size, x, y);
  return loss;
}

function wedge(
  heights: Float32Array,
  loss: Float32Array,
  startAlong: number,
  startAcross: number,
  direction: number,
  columns: number,
  ownsDiagonals: boolean,
): Wedge {
  return { heights, loss, startAlong, startAcross, direction, columns, ownsDiagonals };
}

function transpose(rows: Float32Array, size: number): Float32Array {
  const columns = new Float32Array(rows.length);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) columns[x * size + y] = rows[y * size + x] as number;
  return columns;
}

/** The wedges that ran along columns wrote a transposed map: their cells lie nearer to the column than to the row. */
function mergeTransposed(
  loss: Float32Array,
  across: Float32Array,
  size: number,
  cx: number,
  cy: number,
): void {
  for (let y = 0; y < size; y++) {
    const reach = Math.abs(y - cy) - 1;
    const last = Math.min(size - 1, cx + reach);
    for (let x = Math.max(0, cx - reach); x <= last; x++) loss[y * size + x] = across[x * size + y] as number;
  }
}

function sweep(link: Link, wedge: Wedge): void {
  const outermost = wedge.ownsDiagonals ? wedge.columns : wedge.columns - 1;
  for (let offset = -outermost; offset <= outermost; offset++) walkRay(link, wedge, offset);
}

/** Goes along one ray, column by column, and gives each cell that it owns its loss. */
function walkRay(link: Link, wedge: Wedge, offset: number): void {
  const { size, cellMeters, hull } = link;
  const { columns, startAcross } = wedge;
  const rise = offset / columns;
  const stepMeters = cellMeters * Math.sqrt(1 + rise * rise);
  const bulge = (stepMeters * stepMeters) / (2000 * EFFECTIVE_EARTH_KM);
  startHull(hull);
  for (let step = 1; step <= columns; step++) {
    const across = startAcross + step * rise;
    if (across < -0.5 || across >= size - 0.5) return;
    const ground = groundOnRay(link, wedge, step, across) - bulge * step * step;
    addToHull(hull, step, ground);
    const row = Math.floor(across + 0.5);
    if (ownsCell(offset, columns, step, row - startAcross)) {
      const along = wedge.startAlong + wedge.direction * step;
      wedge.loss[row * size + along] = lossAt(link, step, ground, stepMeters);
    }
    noteHorizon(hull, step, (ground - link.antennaMeters) / step);
  }
}

function groundOnRay(link: Link, wedge: Wedge, step: number, across: number): number {
  const { size } = link;
  const along = wedge.startAlong + wedge.direction * step;
  const clamped = Math.max(0, Math.min(size - 1, across));
  const row = Math.min(size - 2, Math.floor(clamped));
  const near = wedge.heights[row * size + along] as number;
  const far = wedge.heights[(row + 1) * size + along] as number;
  return near + (far - near) * (clamped - row);
}

/** Ties between two rays are decided in whole numbers: a cell belongs to the ray that passes nearest below it. */
function ownsCell(offset: number, columns: number, step: number, rowOffset: number): boolean {
  const twiceError = 2 * (offset * step - rowOffset * columns);
  return twiceError <= step && twiceError > -step;
}

function lossAt(link: Link, step: number, ground: number, stepMeters: number): number {
  const { hull, antennaMeters, receiverMeters, frequencyGHz } = link;
  const top = ground + receiverMeters;
  const slope = (top - antennaMeters) / step;
  const meters = step * stepMeters;
  // The slope of lowered heights differs from the true one only by the earth's bulge: nothing over a few kilometers.
  const slant = Math.sqrt(meters * meters + slope * slope * step * step);
  const freeDb = freeSpaceLossDb(slant, frequencyGHz);
  if (step === 1) return freeDb;
  const nuScale = (2 * frequencyGHz) / (LIGHT_METERS_GHZ * stepMeters);
  const nu =
    hull.horizon < slope
      ? -Math.sqrt(nuScale * leastClearance(hull, step, slope, nuScale))
      : Math.sqrt(
          nuScale * step * (hull.horizon - slope) * Math.max(0, slope - tangentSlope(hull, step, top)),
        );
  return freeDb + bullingtonLossDb(nu, meters / 1000);
}

// --- The hull of one ray -----------------------------------------------------------------------------------

/** Upper hull of the lowered ground and the records of its slope from the antenna, both along one ray. */
interface Hull {
  readonly ground: Float64Array;
  /** The hull vertex before each step, seen back towards the transmitter, and the slope to it. */
  readonly parent: Int32Array;
  readonly slope: Float64Array;
  /** Steps at which the slope from the antenna was a new maximum, and those slopes. */
  readonly recordStep: Int32Array;
  readonly recordSlope: Float64Array;
  records: number;
  /** Steepest slope from the antenna so far, in meters a step. */
  horizon: number;
}

function makeHull(size: number): Hull {
  return {
    ground: new Float64Array(size + 1),
    parent: new Int32Array(size + 1),
    slope: new Float64Array(size + 1),
    recordStep: new Int32Array(size + 1),
    recordSlope: new Float64Array(size + 1),
    records: 0,
    horizon: Number.NEGATIVE_INFINITY,
  };
}

function startHull(hull: Hull): void {
  hull.records = 0;
  hull.horizon = Number.NEGATIVE_INFINITY;
  hull.slope[1] = Number.POSITIVE_INFINITY;
}

/** Walks back over the vertices that the new point hides; each is passed once, so the cost is constant on average. */
function addToHull(hull: Hull, step: number, ground: number): void {
  hull.ground[step] = ground;
  if (step === 1) return;
  let vertex = step - 1;
  let slope = ground - (hull.ground[vertex] as number);
  while ((hull.slope[vertex] as number) <= slope) {
    vertex = hull.parent[vertex] as number;
    slope = (ground - (hull.ground[vertex] as number)) / (step - vertex);
  }
  hull.parent[step] = vertex;
  hull.slope[step] = slope;
}

function noteHorizon(hull: Hull, step: number, slope: number): void {
  if (slope <= hull.horizon) return;
  hull.horizon = slope;
  hull.recordStep[hull.records] = step;
  hull.recordSlope[hull.records] = slope;
  hull.records++;
}

/** @returns slope, in meters a step, of the tangent from the receiver's antenna back to the hull of the ground before it. */
function tangentSlope(hull: Hull, step: number, top: number): number {
  let vertex = hull.parent[step] as number;
  let slope = (top - (hull.ground[vertex] as number)) / (step - vertex);
  while ((hull.slope[vertex] as number) < slope) {
    vertex = hull.parent[vertex] as number;
    slope = (top - (hull.ground[vertex] as number)) / (step - vertex);
  }
  return slope;
}

/**
 * Worst Fresnel point of a clear line, as (slope - record)^2 i k / (i - k), least over the records. An earlier,
 * steeper point dominates a later, flatter one, so the scan back may stop once the slope alone is too clear.
 */
function leastClearance(hull: Hull, step: number, slope: number, nuScale: number): number {
  // Clearer than NU_CLEAR costs nothing, so the search begins there.
  let least = (NU_CLEAR * NU_CLEAR) / nuScale;
  for (let record = hull.records - 1; record >= 0; record--) {
    const gap = slope - (hull.recordSlope[record] as number);
    if (gap * gap >= least) break;
    const at = hull.recordStep[record] as number;
    least = Math.min(least, (gap * gap * step * at) / (step - at));
  }
  return least;
}
