// Someone holds the caller: since when, what is there to be seen and offered, and how long they wait for an answer.
// Law: what was offered can be read here, what he asks for cannot: nobody knows that of a man.
import type { ReadonlyNight } from '../core/night.ts';
import { ANSWER_TICKS, HELD_TICKS } from '../core/rules.ts';
import { clockSecondsAt } from './hour.ts';

export interface Held {
  /** Seconds after midnight of the night's clock. */
  readonly sinceSeconds: number;
  readonly by: 'agent' | 'door';
  readonly pounds: number;
  /** In whole pounds, as the core counts it. */
  readonly halfPounds: number;
  /** Pounds held out, or -1 before any answer. */
  readonly offeredPounds: number;
  /** Where the phone is: on the caller, in the hand of the one who holds him, or neither. */
  readonly phone: 'onYou' | 'inTheirHand' | 'away';
  readonly sim: boolean;
  /** Share of their patience that is left, 1 to 0; after an answer, of the time until theirs. */
  readonly waitShare: number;
}

/** @param heldTick the tick in which it began, or -1 where nobody kept it. */
export function heldOf(night: ReadonlyNight, heldTick: number): Held | null {
  const { capture, carried, world, tick } = night;
  if (capture.stage !== 'held') return null;
  const since = heldTick >= 0 ? heldTick : tick - capture.ticks;
  const dueTicks = capture.offered < 0 ? HELD_TICKS : ANSWER_TICKS;
  return {
    sinceSeconds: clockSecondsAt(world, since),
    by: capture.hunter < 0 ? 'door' : 'agent',
    pounds: carried.money,
    halfPounds: Math.floor(carried.money / 2),
    offeredPounds: capture.offered,
    phone: phoneNow(night),
    sim: carried.sim,
    waitShare: Math.max(0, 1 - capture.ticks / dueTicks),
  };
}

function phoneNow({ carried, capture }: ReadonlyNight): Held['phone'] {
  if (carried.phone === 'held') return 'onYou';
  return carried.phone === 'taken' && carried.takenBy === capture.hunter ? 'inTheirHand' : 'away';
}

/** @returns true while they wait for a word of the caller's. */
export function isAnswerAwaited({ capture }: ReadonlyNight): boolean {
  return capture.stage === 'held' && capture.offered < 0;
}

interface Hurry {
  readonly unhurried: boolean;
  readonly gentle: boolean;
  readonly stepMode: boolean;
}

/** @returns true where the night stands still until there is an answer: for one who is in no hurry, wants it gentle, or goes by steps. */
export function isNightWaiting(
  { unhurried, gentle, stepMode }: Hurry,
  night: ReadonlyNight,
  isSpoken: boolean,
): boolean {
  return (unhurried || gentle || stepMode) && isAnswerAwaited(night) && !isSpoken;
}
