// What they hold against the caller by name: it is gathered, and nothing takes it away again in one night.
// Law: every rise is told by an event that says where it came from.
import type { NightEvent } from '../event.ts';
import type { Night } from '../night.ts';

type IdentitySource = Extract<NightEvent, { kind: 'identityRaised' }>['by'];

/** @param amount how much surer they are now, 0 to 1; there is no more than certainty. */
export function raiseIdentity(night: Night, amount: number, by: IdentitySource, events: NightEvent[]): void {
  const { evidence } = night;
  const before = evidence.identity;
  evidence.identity = Math.min(1, before + amount);
  if (evidence.identity > before) events.push({ kind: 'identityRaised', by, identity: evidence.identity });
}
