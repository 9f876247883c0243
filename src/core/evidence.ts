// What they hold against the caller by name, and how it grows.
// Law: each piece takes a share of what is still missing to certainty, so none is lost and none counts beyond 1.
import type { NightEvent } from './event.ts';
import type { Night } from './night.ts';

type Reason = Extract<NightEvent, { kind: 'identityRaised' }>['by'];

/** @param share of what is missing to certain, 0 to 1. */
export function raiseIdentity(night: Night, by: Reason, share: number, events: NightEvent[]): void {
  const { evidence } = night;
  evidence.identity += (1 - evidence.identity) * share;
  events.push({ kind: 'identityRaised', by, identity: evidence.identity });
}
