// Turns passing time into whole ticks owed.
// Law: speed and stalls change how many ticks run, never what a tick does; a stall's lost time is dropped.
import { TICKS_PER_SECOND } from '../core/rules.ts';

export const TICK_MS = 1000 / TICKS_PER_SECOND;
/** More than this at once would be felt as a jump; the rest is dropped. */
const MOST_TICKS_A_FRAME = 5;

export interface Clock {
  owedMs: number;
  droppedMs: number;
}

export function makeClock(): Clock {
  return { owedMs: 0, droppedMs: 0 };
}

/**
 * @param mayRun - false where the ticks that are due wait for the next call.
 * @returns the number of ticks to run now; what is left over stays owed.
 */
export function ticksOwed(clock: Clock, elapsedMs: number, speed: number, mayRun = true): number {
  clock.owedMs += Math.max(0, elapsedMs) * speed;
  if (!mayRun) return 0;
  const most = Math.floor(MOST_TICKS_A_FRAME * Math.max(1, speed));
  const ticks = Math.min(Math.floor(clock.owedMs / TICK_MS), most);
  clock.owedMs -= ticks * TICK_MS;
  if (clock.owedMs >= TICK_MS) {
    clock.droppedMs += clock.owedMs - (clock.owedMs % TICK_MS);
    clock.owedMs %= TICK_MS;
  }
  return ticks;
}

/** @returns the share of a tick that has passed since the last one, 0 to 1. */
export function alphaOf(clock: Clock): number {
  return Math.min(1, clock.owedMs / TICK_MS);
}
