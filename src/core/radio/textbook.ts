// The map of losses as the textbook gives it: for each cell the profile of its ray, and on it the whole formula.
// Law: O(n) a cell and nothing clever; the sweep is measured against this, for its numbers and for its speed.
import { heightAt } from '../terrain/field.ts';
import type { Heightfield } from '../terrain/sheet.ts';
import { bullingtonLossDb } from './bullington.ts';
import { deltaBullington } from './deltaBullington.ts';
import { freeSpaceLossDb } from './freeSpace.ts';
import { landMedium, type Medium } from './medium.ts';
import type { Antenna } from './pathLoss.ts';
import { makeRaySheet, ownsCell, type Wedge, wedgesAround } from './rays.ts';

/** The ground along a straight line over the sheet, sampled once a column of cells. */
export interface Radial {
  readonly kmByPoint: Float64Array;
  readonly metersByPoint: Float64Array;
}

/** @returns dB of free space between the antennas over both ends of a radial. */
export function radialFreeSpaceDb(
  { kmByPoint, metersByPoint }: Radial,
  fromMeters: number,
  toMeters: number,
  frequencyGHz: number,
): number {
  const last = kmByPoint.length - 1;
  const rise = (metersByPoint[last] as number) + toMeters - (metersByPoint[0] as number) - fromMeters;
  const meters = (kmByPoint[last] as number) * 1000;
  return freeSpaceLossDb(Math.sqrt(meters * meters + rise * rise), frequencyGHz);
}

/** @returns dB beyond free space over a radial, by Bullington or by delta-Bullington. */
export function radialDiffractionDb(
  { kmByPoint, metersByPoint }: Radial,
  fromMeters: number,
  toMeters: number,
  medium: Medium,
  model: 'bullington' | 'deltaBullington',
): number {
  if (model === 'deltaBullington') {
    const profile = {
      kmByPoint,
      groundMetersByPoint: metersByPoint,
      surfaceMetersByPoint: metersByPoint,
    };
    return deltaBullington(profile, fromMeters, toMeters, medium).totalDb;
  }
  const from = (metersByPoint[0] as number) + fromMeters;
  const to = (metersByPoint[metersByPoint.length - 1] as number) + toMeters;
  return bullingtonLossDb(kmByPoint, metersByPoint, from, to, medium);
}

/** The radial straight from the center of one cell to that of another. */
export function ownRadial(field: Heightfield, from: Antenna, x: number, y: number): Radial {
  const steps = Math.max(Math.abs(x - from.x), Math.abs(y - from.y));
  return radialAlong(field, from, (x - from.x) / steps, (y - from.y) / steps, steps);
}

/**
 * The radial of the shared ray that owns a cell: of all rays to the far column the one that passes nearest to the
 * cell's center. Ray j of K crosses column i at row j i / K; it owns row r where -i < 2 (j i - r K) <= i.
 */
export function sharedRadial(field: Heightfield, from: Antenna, x: number, y: number): Radial {
  const isAlongX = Math.abs(x - from.x) >= Math.abs(y - from.y);
  const [start, along, across] = isAlongX
    ? [from.x, x - from.x, y - from.y]
    : [from.y, y - from.y, x - from.x];
  const steps = Math.abs(along);
  const farColumn = along > 0 ? field.size - 1 - start : start;
  const offset = Math.floor((2 * across * farColumn - steps) / (2 * steps)) + 1;
  const end = along < 0 ? -farColumn : farColumn;
  const [dx, dy] = isAlongX ? [end, offset] : [offset, end];
  return radialAlong(field, from, dx / farColumn, dy / farColumn, steps);
}

/** The whole map by Bullington, cell by cell, on the rays of the sweep; a ray's ground is sampled once. */
export function textbookCoverage(
  field: Heightfield,
  from: Antenna,
  receiverMeters: number,
  frequencyGHz: number,
): Float32Array {
  const loss = new Float32Array(field.size * field.size);
  const medium = landMedium(frequencyGHz);
  for (const wedge of wedgesAround(makeRaySheet(field), from.x, from.y)) {
    for (let offset = -wedge.outermost; offset <= wedge.outermost; offset++) {
      textbookRay(field, from, receiverMeters, medium, wedge, offset, loss);
    }
  }
  return loss;
}

function textbookRay(
  field: Heightfield,
  from: Antenna,
  receiverMeters: number,
  medium: Medium,
  wedge: Wedge,
  offset: number,
  loss: Float32Array,
): void {
  const { steps, direction, isTransposed, startAlong, startAcross } = wedge;
  const rise = offset / steps;
  const [dx, dy] = isTransposed ? [rise, direction] : [direction, rise];
  const { kmByPoint, metersByPoint } = radialAlong(field, from, dx, dy, steps);
  const top = (metersByPoint[0] as number) + from.heightMeters;
  for (let step = 1; step <= steps; step++) {
    const row = Math.floor(startAcross + step * rise + 0.5);
    if (row < 0 || row >= field.size) return;
    if (!ownsCell(offset, steps, step, row - startAcross)) continue;
    const column = startAlong + direction * step;
    const receiver = (metersByPoint[step] as number) + receiverMeters;
    const meters = (kmByPoint[step] as number) * 1000;
    const slant = Math.sqrt(meters * meters + (receiver - top) * (receiver - top));
    loss[isTransposed ? column * field.size + row : row * field.size + column] =
      freeSpaceLossDb(slant, medium.frequencyGHz) +
      bullingtonLossDb(kmByPoint, metersByPoint, top, receiver, medium, step + 1);
  }
}

/** @param dx, dy one step, in cells. */
function radialAlong(field: Heightfield, from: Antenna, dx: number, dy: number, steps: number): Radial {
  const kmByPoint = new Float64Array(steps + 1);
  const metersByPoint = new Float64Array(steps + 1);
  const stepKm = (Math.sqrt(dx * dx + dy * dy) * field.cellMeters) / 1000;
  for (let step = 0; step <= steps; step++) {
    kmByPoint[step] = step * stepKm;
    metersByPoint[step] = heightAt(field, from.x + step * dx, from.y + step * dy);
  }
  return { kmByPoint, metersByPoint };
}
