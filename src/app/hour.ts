// What time it is in a night, and how long its ticks are in play.
// Law: pure; the clock is the tick's and nobody else's.
import { NIGHT_SECONDS_PER_TICK, TICKS_PER_SECOND } from '../core/rules.ts';
import type { World } from '../core/world.ts';

/** @returns the night's clock after a tick, in seconds after midnight. */
export function clockSecondsAt({ startSecond }: Pick<World, 'startSecond'>, tick: number): number {
  return startSecond + tick * NIGHT_SECONDS_PER_TICK;
}

/** @returns how long so many ticks are in seconds of play. */
export function playSeconds(ticks: number): number {
  return ticks / TICKS_PER_SECOND;
}
