// Whoever is led, as the other rules ask: gone or here, near enough to speak, and whose hands are full of someone.
// Law: it only reads; what becomes of the one who is led is decided in systems/leading.ts alone.
import type { ReadonlyNight } from './night.ts';
import { BESIDE_CELLS } from './rules.ts';

/** @returns true for one who walks no more tonight. */
export function isGone({ state }: Pick<NonNullable<ReadonlyNight['companion']>, 'state'>): boolean {
  return state === 'taken' || state === 'home' || state === 'behind';
}

/** @returns true when whoever is led is at most so many cells from the caller. */
export function isLedWithin({ caller, companion }: ReadonlyNight, cells: number): boolean {
  if (!companion) return false;
  const dx = caller.x - companion.x;
  const dy = caller.y - companion.y;
  return dx * dx + dy * dy <= cells * cells;
}

/** The call abroad is this one's. @returns true when there is someone to lead, and not near enough to speak. */
export function isCompanionAway(night: ReadonlyNight): boolean {
  const { companion, phone } = night;
  if (!companion || phone.network !== 'foreign') return false;
  return isGone(companion) || !isLedWithin(night, BESIDE_CELLS);
}

/** @returns true for the hunter who holds whoever was led: he does nothing else for the rest of the night. */
export function hasHandsFull({ companion }: ReadonlyNight, hunter: number): boolean {
  return companion !== null && companion.takenBy === hunter;
}
