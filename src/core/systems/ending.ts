// How a night ends: at one's own door, in their hands, or in the light of morning.
// Law: a night ends once, and says so by one event; nobody is let go by the morning.
import type { NightEvent } from '../event.ts';
import type { Night } from '../night.ts';

export function decideEnding(night: Night, events: NightEvent[]): void {
  const isLight = night.tick + 1 >= night.world.dawnTick;
  if (night.outcome === 'none' && night.capture.stage !== 'held' && isLight) night.outcome = 'dawn';
  if (night.outcome !== 'none') events.push({ kind: 'ended', outcome: night.outcome });
}
