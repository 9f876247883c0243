// How a receiver's red light blinks: once a second, twice while it has what it wants, steady with reduced motion or calm.
// Law: pure; nothing flashes faster than twice a second.
import type { Finder } from '../core/night.ts';
import { HEARD_STALE_TICKS } from '../core/rules.ts';

/** Parts of a blink: lit until the first, dark from the second, and lighting up again from the third. */
const LIT_UNTIL = 0.4;
const DARK_FROM = 0.55;
const LIGHTS_FROM = 0.92;

type Heard = Readonly<Pick<Finder, 'heardDbm' | 'ticksSinceHeard' | 'bearingSigmaRad'>>;

/** @returns 0 (dark) to 1. */
export function blinkShare(movingMs: number, hertz: number, isSteady: boolean): number {
  if (hertz <= 0) return 0;
  if (isSteady) return 1;
  const phase = ((movingMs / 1000) * hertz) % 1;
  if (phase < LIT_UNTIL) return 1;
  if (phase < DARK_FROM) return 1 - (phase - LIT_UNTIL) / (DARK_FROM - LIT_UNTIL);
  return phase > LIGHTS_FROM ? (phase - LIGHTS_FROM) / (1 - LIGHTS_FROM) : 0;
}

/** A receiver in the hand or on a mast is never dark. */
export function diodeHertz(finder: Heard): number {
  return isReceiving(finder) ? 2 : 1;
}

/** Under a coat nothing shows until the telephone is received; it hurries once a bearing can be taken. */
export function glintHertz(finder: Heard): number {
  if (!isReceiving(finder)) return 0;
  return finder.bearingSigmaRad > 0 ? 2 : 1;
}

export function isReceiving({ heardDbm, ticksSinceHeard }: Heard): boolean {
  return ticksSinceHeard < HEARD_STALE_TICKS && heardDbm > -200;
}
