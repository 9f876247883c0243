// The walk cycle: contact, passing, contact, passing. Law: feet follow the distance, so nobody slides.
import { FOOTFALL_CELLS } from '../core/rules.ts';

const FRAMES = 4;

/** @returns 0 to 3, two frames to a footfall. */
export function strideFrame(walkedCells: number): number {
  return Math.floor((walkedCells * 2) / FOOTFALL_CELLS) % FRAMES;
}
