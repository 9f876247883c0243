// Which bird of the night calls now: an owl where there is forest, and over open ground below the snow a nightjar.
// Law: pure; they tell nothing, so they wait for silence; the same night always has the same birds.
import { TICK_MS } from '../app/clock.ts';
import { tickingFinders } from '../app/heard.ts';
import type { ReadonlyNight } from '../core/night.ts';
import { chanceFrom } from './syllables.ts';

export interface Bird {
  /** Tells one call from another. */
  readonly call: number;
  readonly kind: 'owl' | 'nightjar';
  readonly meters: number;
  readonly pan: number;
}

/** At most one call in so many seconds, and only in this share of them. */
const EVERY_SECONDS = 30;
const SHARE_CALLED = 0.4;
/** A call begins within so many seconds or not at all: whoever comes later hears no half of it. */
const BEGINS_WITHIN_SECONDS = 1;
const WOODED = 0.15;
/** A nightjar is a bird of the summer: no ground with more snow than this has one. */
const SNOWED = 0.1;

/** @param cell of the caller. @returns the bird that begins to call now, or null. */
export function birdIn(night: ReadonlyNight, cell: number): Bird | null {
  const seconds = (night.tick * TICK_MS) / 1000;
  const call = Math.floor(seconds / EVERY_SECONDS);
  const chance = chanceFrom(`bird ${night.world.sheet.seed} ${night.luck} ${call}`);
  if (chance() > SHARE_CALLED) return null;
  const since = seconds - EVERY_SECONDS * (call + 0.9 * chance());
  if (since < 0 || since > BEGINS_WITHIN_SECONDS || !isSilent(night)) return null;
  const kind = kindAt(night, cell);
  return kind && { call, kind, meters: 120 + 380 * chance(), pan: 1.4 * (chance() - 0.5) };
}

function isSilent(night: ReadonlyNight): boolean {
  const { state } = night.phone;
  const isOnLine = state === 'inCall' || state === 'ringing';
  return !isOnLine && night.capture.stage === 'free' && tickingFinders(night).length === 0;
}

function kindAt({ world }: ReadonlyNight, cell: number): Bird['kind'] | null {
  if ((world.sheet.forestByCell[cell] ?? 0) > WOODED) return 'owl';
  return (world.sheet.snowByCell[cell] ?? 1) < SNOWED ? 'nightjar' : null;
}
