// How sure they are who the caller is, and what that came from: another question than where.
// Law: reads the evidence and adds nothing to it; a cause is named only when it counted.
import type { ReadonlyNight } from '../core/night.ts';
import { PROVEN_IDENTITY } from '../core/rules.ts';

export type Known = 'nobody' | 'suspected' | 'known';

export interface Identity {
  readonly known: Known;
  /** The caller's lines that someone understood, neighbors who reported, knocks that nobody answered. */
  readonly linesUnderstood: number;
  readonly reports: number;
  readonly absences: number;
  /** True when they have a phone with the numbers in it. */
  readonly phoneFound: boolean;
}

export const UNKNOWN: Identity = {
  known: 'nobody',
  linesUnderstood: 0,
  reports: 0,
  absences: 0,
  phoneFound: false,
};

export function identityOf({ evidence, carried }: ReadonlyNight): Identity {
  const { identity, plainLinesHeard, reports, absences } = evidence;
  return {
    known: identity <= 0 ? 'nobody' : identity < PROVEN_IDENTITY ? 'suspected' : 'known',
    linesUnderstood: plainLinesHeard,
    reports,
    absences,
    phoneFound: carried.phone === 'taken' && carried.sim,
  };
}
