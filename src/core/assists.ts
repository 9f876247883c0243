// What makes a night itself gentler, chosen before it begins, and what each of it changes.
// Law: a night without any of it has no such field at all, so that its checksums are those of every night before.
import type { Assists, ReadonlyNight } from './night.ts';
import { LET_GO_TICKS, LISTEN_TICKS, RADIO_DELAY_TICKS, SLOW_HEARING_FACTOR } from './rules.ts';

export const NO_ASSISTS: Assists = { slowHearing: false, noArrest: false };

type Assisted = Pick<ReadonlyNight, 'assists'>;

/** @returns the field of a night that is to be lived so; nothing where none is chosen. */
export function assistsOfNight({ slowHearing, noArrest }: Assists): { assists?: Assists } {
  return slowHearing || noArrest ? { assists: { slowHearing, noArrest } } : {};
}

/** @returns ticks that a bearing is on its way by radio until a post believes it. */
export function bearingDelayTicks({ assists }: Assisted): number {
  return RADIO_DELAY_TICKS * (assists?.slowHearing ? SLOW_HEARING_FACTOR : 1);
}

/** @returns ticks that one who heard a phone stands to listen before he goes. */
export function listenTicks({ assists }: Assisted): number {
  return LISTEN_TICKS * (assists?.slowHearing ? SLOW_HEARING_FACTOR : 1);
}

/** @returns true for a while after someone was stopped and let go: whoever was spoken to is not looked at again. */
export function isLetGo({ assists, capture }: Pick<ReadonlyNight, 'assists' | 'capture'>): boolean {
  return assists?.noArrest === true && capture.sentence === 'warned' && capture.ticks < LET_GO_TICKS;
}
