// How someone with one switch goes through an ordinary night: a choice at a time, from what is offered.
// Law: it knows no more than the board and the instruments tell.
import type { Primary } from '../../src/app/hud.ts';
import type { Exposure } from '../../src/core/night.ts';

/** A luck under which nobody comes by too early at the second of the nearest places with service. */
export const WON_LUCK = 7;
export const SPOT = 1;
/** Ticks after which they stop the night again, to put the phone away on the way. */
export const FIRST_STEPS_TICKS = 4;

/** What they look at before each choice. */
export interface Looked {
  readonly primary: Primary;
  readonly phone: 'off' | 'searching' | 'registered' | 'ringing' | 'inCall';
  readonly isAllSaid: boolean;
  readonly isWalking: boolean;
  readonly exposure: Exposure;
}

/** A deed, or where to walk. */
export type Choice = 'primary' | 'wait' | 'hangUp' | 'service' | 'home';

const DONE_AT_ONCE: readonly Primary[] = ['goIn', 'dropPhone', 'fetchPhone'];
const TOO_NEAR: readonly Exposure[] = ['crossed', 'found'];

export function nextChoice({ primary, phone, isAllSaid, isWalking, exposure }: Looked): Choice {
  if (DONE_AT_ONCE.includes(primary)) return 'primary';
  if (phone === 'inCall' || phone === 'ringing') {
    if (TOO_NEAR.includes(exposure) || isAllSaid) return 'hangUp';
    return primary === 'speak' ? 'primary' : 'wait';
  }
  // Nobody walks with a phone that can be heard.
  if (phone !== 'off' && (isWalking || isAllSaid)) return 'hangUp';
  if (isWalking) return 'wait';
  if (isAllSaid) return 'home';
  return primary === 'noService' ? 'service' : 'primary';
}
