// What one ray of a map works with: the sending that all rays share, and scratch that is sized once.
// Law: plain numbers in arrays by step or by owned cell, so that each pass over a ray is one small loop.
import { type Hull, makeHull } from './hull.ts';
import type { Medium } from './medium.ts';

/** What stays the same on all rays of a map. */
export interface Sending {
  readonly size: number;
  readonly cellMeters: number;
  /** Free space over the side of one cell, in dB: what is longer adds the ratio alone. */
  readonly cellFreeDb: number;
  readonly medium: Medium;
  /** Ground under the transmitter and height of its antenna, in meters above sea level. */
  readonly startMeters: number;
  readonly antennaMeters: number;
  /** Height of every receiver above the ground. */
  readonly receiverMeters: number;
  /** True for delta-Bullington, false for Bullington alone. */
  readonly withSmoothEarth: boolean;
}

/** Scratch of a walk, used for every ray. */
export interface Ray {
  /** Hull of the ground lowered by the earth's drop. */
  readonly hull: Hull;
  /** The steps at which the slope from the transmitter's antenna rose to a new horizon, and those slopes. */
  readonly recordStep: Int32Array;
  readonly recordSlope: Float64Array;
  /** For each step the horizon before it, in meters a step, and how many records made it. */
  readonly horizonByStep: Float64Array;
  readonly recordsByStep: Int32Array;
  /** Steps and cells that the ray owns. */
  readonly ownedStep: Int32Array;
  readonly ownedCell: Int32Array;
  readonly smooth: SmoothTrack;
}

export function makeRay(steps: number): Ray {
  return {
    hull: makeHull(steps),
    recordStep: new Int32Array(steps + 1),
    recordSlope: new Float64Array(steps + 1),
    horizonByStep: new Float64Array(steps + 1),
    recordsByStep: new Int32Array(steps + 1),
    ownedStep: new Int32Array(steps + 1),
    ownedCell: new Int32Array(steps + 1),
    smooth: makeSmoothTrack(steps),
  };
}

/** The smooth earth under the ray, for delta-Bullington. */
export interface SmoothTrack {
  /** Hull of the true ground: the smooth earth knows no curvature. Its heights are read with the ray's own. */
  readonly hull: Hull;
  /** Height of the smooth earth under the transmitter and under each step, before any hill lowers it. */
  readonly fromSmoothByStep: Float64Array;
  readonly toSmoothByStep: Float64Array;
  /** Steepest slope from the antenna to the true ground before each step, in meters a step. */
  readonly horizonByStep: Float64Array;
}

function makeSmoothTrack(steps: number): SmoothTrack {
  return {
    hull: makeHull(steps),
    fromSmoothByStep: new Float64Array(steps + 1),
    toSmoothByStep: new Float64Array(steps + 1),
    horizonByStep: new Float64Array(steps + 1),
  };
}
