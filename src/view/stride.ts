// The frames of a walk: each shows how the feet lie after its share of two footfalls, the first just after one.
// Law: feet follow the distance, never the time, so nobody slides; the step that is heard is the step that is seen.
import { FOOTFALL_CELLS } from '../core/rules.ts';

const FOOTFALLS = 2;

/** @param frames how many drawings there are of two footfalls. @returns 0 to `frames` - 1. */
export function strideFrame(walkedCells: number, frames: number): number {
  return Math.floor((walkedCells * frames) / (FOOTFALLS * FOOTFALL_CELLS)) % frames;
}
