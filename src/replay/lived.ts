// A recorded night lived once more for what it was, without comparing it with what it claims.
// Law: never under other rules or on another level; in slices, so that whoever waits can do other things between.
import type { Start } from '../core/night.ts';
import { RULES_VERSION } from '../core/rules.ts';
import type { World } from '../core/world.ts';
import type { Recording } from './recording.ts';

/** Ticks that are lived between two pauses: well under 15 ms on one core of 2026, even before the engine is warm. */
export const SLICE_TICKS = 40;

/** A recording of other rules or of another level says nothing about this night. */
export function isLivedHere({ rulesVersion, levelId, contentHash }: Recording, world: World): boolean {
  return rulesVersion === RULES_VERSION && levelId === world.levelId && contentHash === world.contentHash;
}

/** The very same night: also with the same things carried over into it. */
export function isOfThisNight(recording: Recording, world: World, start: Start | null): boolean {
  return isLivedHere(recording, world) && isSameStart(recording.start, start);
}

export function isSameStart(one: Start | null, other: Start | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.moneyPounds === other.moneyPounds &&
    one.batteryPercent === other.batteryPercent &&
    one.identityPercent === other.identityPercent
  );
}

/** @returns ticks that can be lived: a night ends at first light, whatever a recording claims. */
export function livableTicks(recording: Recording, world: World): number {
  return isLivedHere(recording, world) ? Math.min(recording.ticks, world.dawnTick) : 0;
}
