// Whoever is led, as the caller knows it: where this one is, how tired, and whether a whisper reaches.
// Law: what is offered is what the core would follow; a test holds the two together.

import { isGone } from '../core/led.ts';
import type { ReadonlyNight } from '../core/night.ts';
import { BESIDE_CELLS } from '../core/rules.ts';
import { fromCaller, type Whereabouts } from './direction.ts';

/** How tired one looks, in four steps that are told. */
export type Tiredness = 'fresh' | 'warm' | 'tired' | 'spent';

export interface Led {
  readonly state: 'following' | 'waiting' | 'resting' | 'taken' | 'home' | 'behind';
  readonly tiredness: Tiredness;
  /** Beside the caller one can speak into the phone; a whisper reaches a little farther. */
  readonly isBeside: boolean;
  readonly isInWhisper: boolean;
  readonly at: Whereabouts;
}

/** From these shares of what one can bear on, 0 to 1. */
const WARM = 0.3;
const TIRED = 0.6;
const SPENT = 0.85;

/** @returns null where the caller walks alone. */
export function ledOf(night: ReadonlyNight): Led | null {
  const { companion } = night;
  if (!companion) return null;
  return {
    state: companion.state,
    tiredness: tirednessOf(companion.tired),
    isBeside: isWithin(night, BESIDE_CELLS),
    isInWhisper: isWithin(night, 2 * BESIDE_CELLS),
    at: fromCaller(night, companion),
  };
}

function tirednessOf(tired: number): Tiredness {
  if (tired >= SPENT) return 'spent';
  if (tired >= TIRED) return 'tired';
  return tired >= WARM ? 'warm' : 'fresh';
}

/** @returns true where someone waits who would hear a whisper. */
export function isToBeCalled(night: ReadonlyNight): boolean {
  return night.companion?.state === 'waiting' && isWithin(night, 2 * BESIDE_CELLS);
}

/** @returns true while the call cannot go on because the one whose call it is stands elsewhere. */
export function isLedMissing(night: ReadonlyNight): boolean {
  const { companion } = night;
  return companion !== null && (isGone(companion) || !isWithin(night, BESIDE_CELLS));
}

function isWithin({ caller, companion }: ReadonlyNight, cells: number): boolean {
  if (!companion) return false;
  const dx = companion.x - caller.x;
  const dy = companion.y - caller.y;
  return dx * dx + dy * dy <= cells * cells;
}
