// Why they came closer: for each rise of the exposure and for each arrest who knew what, and what would have changed it.
// Law: computed from the recording and never stored; what would have changed it is lived again, not guessed.
import type { World } from '../core/world.ts';
import { isLivedHere } from './lived.ts';
import type { Recording } from './recording.ts';
import { findChanges } from './why/changes.ts';
import type { Why } from './why/entry.ts';
import { findMoments } from './why/moments.ts';

export { KEPT_AWAY_SECONDS } from './why/changes.ts';
export type { Why, WhyCause, WhyChange } from './why/entry.ts';

/** Share of the work that the first living of the night is, as a guess for whoever waits. */
const FIRST_LIVING = 0.3;

/**
 * Lives the night once to find every rise and arrest with its cause, then parts of it again and again with one thing
 * changed. @returns after each slice the share that is done, at the end what is told; nothing for a recording of other
 * rules or of another level.
 */
export function* explainNight(recording: Recording, world: World): Generator<number, readonly Why[]> {
  if (!isLivedHere(recording, world)) return [];
  const living = findMoments(recording, world);
  let slice = living.next();
  for (; !slice.done; slice = living.next()) yield slice.value * FIRST_LIVING;
  const { moments, past } = slice.value;
  const told: Why[] = [];
  for (const moment of moments) {
    const trying = findChanges(moment, moments.length, past);
    let part = trying.next();
    for (; !part.done; part = trying.next())
      yield FIRST_LIVING + ((1 - FIRST_LIVING) * told.length) / moments.length;
    told.push({ ...moment.why, changes: part.value });
  }
  return told;
}
