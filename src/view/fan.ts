// What a finder's antenna can hear around it: rays over the heightfield, read as a fan of any direction.
// Law: pure; the same ground and place give the same rays, and the fan never shows ground behind a ridge.
import type { Heightfield } from '../core/terrain/sheet.ts';

/** Radius of the fan in cells, and the distance between its range arcs: 30 m. */
export const FAN_CELLS = 27;
export const ARC_CELLS = 3;
const STEP_CELLS = 0.75;
const STEPS = FAN_CELLS / STEP_CELLS;
const STEPS_IN_BAND = ARC_CELLS / STEP_CELLS;
export const BANDS = FAN_CELLS / ARC_CELLS;
const RAYS = 240;
const RAY_RAD = (2 * Math.PI) / RAYS;
/** An antenna is taken to stand so much higher, and a phone above the ground: generous, so that a fold of the ground shows no
 * holes. */
const RAISED_METERS = 5;
const TARGET_METERS = 3;
/** How far under the ridge before it, as a slope, ground may lie and still be heard. */
const GRACE_SLOPE = 0.09;

/** Which steps of which rays are heard: ray * STEPS + step. */
export type HeardDisc = Uint8Array;

export function makeHeardDisc(): HeardDisc {
  return new Uint8Array(RAYS * STEPS);
}

/** Fills `disc` for an antenna at a place in cells, so many meters above the ground. */
export function lookAround(
  ground: Heightfield,
  x: number,
  y: number,
  antennaMeters: number,
  disc: HeardDisc,
): void {
  const eye = heightAt(ground, x, y) + antennaMeters + RAISED_METERS;
  for (let ray = 0; ray < RAYS; ray++) {
    const dx = Math.cos(ray * RAY_RAD);
    const dy = Math.sin(ray * RAY_RAD);
    let steepest = -9;
    for (let step = 0; step < STEPS; step++) {
      const distance = (step + 0.5) * STEP_CELLS;
      const meters = heightAt(ground, x + dx * distance, y + dy * distance);
      const slope = (meters + TARGET_METERS - eye) / (distance * ground.cellMeters);
      disc[ray * STEPS + step] = slope > steepest - GRACE_SLOPE ? 1 : 0;
      if (slope > steepest) steepest = slope;
    }
  }
}

function heightAt(ground: Heightfield, x: number, y: number): number {
  const last = ground.size - 1.001;
  const px = Math.max(0, Math.min(last, x));
  const py = Math.max(0, Math.min(last, y));
  const cx = Math.floor(px);
  const cy = Math.floor(py);
  const cell = cy * ground.size + cx;
  const h = ground.heightMetersByCell;
  const north = (h[cell] as number) + ((h[cell + 1] as number) - (h[cell] as number)) * (px - cx);
  const south =
    (h[cell + ground.size] as number) +
    ((h[cell + ground.size + 1] as number) - (h[cell + ground.size] as number)) * (px - cx);
  return north + (south - north) * (py - cy);
}

/** The columns of a fan: angle at each border, and the ray that each column between two borders follows. */
export interface FanColumns {
  readonly borders: number[];
  readonly rays: number[];
}

/** @returns the columns of a fan of `halfRad` to both sides of `directionRad`. */
export function fanColumns(directionRad: number, halfRad: number): FanColumns {
  const from = directionRad - halfRad;
  const to = directionRad + halfRad;
  const borders = [from];
  const rays: number[] = [];
  const first = Math.round(from / RAY_RAD);
  const last = Math.round(to / RAY_RAD);
  for (let ray = first; ray <= last; ray++) {
    const border = Math.min(to, (ray + 0.5) * RAY_RAD);
    if (border <= (borders[borders.length - 1] as number)) continue;
    borders.push(border);
    rays.push(((ray % RAYS) + RAYS) % RAYS);
  }
  return { borders, rays };
}

/** The heard part of one column in one band, in cells from the antenna; empty when `near` equals `far`. */
export interface Stretch {
  near: number;
  far: number;
}

/** Writes the heard stretch of a ray within a band between two arcs. */
export function heardStretch(disc: HeardDisc, ray: number, band: number, stretch: Stretch): void {
  stretch.near = 0;
  stretch.far = 0;
  const start = ray * STEPS + band * STEPS_IN_BAND;
  for (let step = 0; step < STEPS_IN_BAND; step++) {
    if (disc[start + step] === 0) continue;
    const cells = band * ARC_CELLS + step * STEP_CELLS;
    if (stretch.far === 0) stretch.near = cells;
    stretch.far = cells + STEP_CELLS;
  }
}
