// A night as it stood at one tick, to come back to.
// Law: a keyframe shares nothing with the night that can change; only the world is kept by reference.
import type { Night, ReadonlyNight } from '../core/night.ts';

/** Five seconds of play between two keyframes: a seek lives at most so many ticks again, within 50 ms. */
const KEYFRAME_EVERY_TICKS = 100;
/** A night of hours must not fill the memory: there the steps are wider. */
const MOST_KEYFRAMES = 200;

export interface Keyframe {
  readonly tick: number;
  readonly night: ReadonlyNight;
}

/** @returns the ticks from one keyframe to the next in a night of so many. */
export function keyframeEvery(ticks: number): number {
  return Math.max(KEYFRAME_EVERY_TICKS, Math.ceil(ticks / MOST_KEYFRAMES));
}

/** Takes the night's state away; the night may go on. */
export function snapshot(night: ReadonlyNight): Keyframe {
  return { tick: night.tick, night: copyNight(night) };
}

/** @returns a night of its own that goes on from the keyframe; the keyframe can be used again. */
export function restore(keyframe: Keyframe): Night {
  return copyNight(keyframe.night);
}

function copyNight(night: ReadonlyNight): Night {
  const copy: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(night))
    copy[field] = field === 'world' ? value : copyValue(value);
  return copy as unknown as Night;
}

/** The order of fields is kept, since the checksum walks them in order. */
function copyValue(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copyValue);
  if (ArrayBuffer.isView(value)) return (value as Float64Array).slice();
  const copy: Record<string, unknown> = {};
  for (const [field, item] of Object.entries(value)) copy[field] = copyValue(item);
  return copy;
}
