// How a night ends: at one's own door, in their hands, or in the light of morning.
// Law: a night ends once, and says so by one event.
import type { NightEvent } from '../event.ts';
import type { Night } from '../night.ts';
import { CONTACT_TICKS } from '../rules.ts';

export function decideEnding(night: Night, events: NightEvent[]): void {
  if (night.outcome === 'none') night.outcome = endingNow(night);
  if (night.outcome !== 'none') events.push({ kind: 'ended', outcome: night.outcome });
}

function endingNow(night: Night): Night['outcome'] {
  if (night.hunters.some((hunter) => hunter.contactTicks >= CONTACT_TICKS)) return 'taken';
  return night.tick + 1 >= night.world.dawnTick ? 'dawn' : 'none';
}
