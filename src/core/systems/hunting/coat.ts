// The coat of a plain-clothes agent: on, he looks like any villager; off, the cords show and he may take someone.
// Law: nobody is taken by a coat; it comes off in sight, some seconds before any hand is laid on the caller.
import type { NightEvent } from '../../event.ts';
import type { Belief, Hunter, Night } from '../../night.ts';
import { COAT_OFF_CELLS } from '../../rules.ts';

export function mindCoat(night: Night, hunter: Hunter, index: number, events: NightEvent[]): void {
  if (night.world.hunters[index]?.kind !== 'plain') return;
  if (!hunter.coat) hunter.coatOffTicks++;
  const wantsOff = hunter.mode === 'chase' || (hunter.mode === 'closeIn' && isNearPeak(night, hunter));
  if (hunter.coat && wantsOff) {
    hunter.coat = false;
    hunter.coatOffTicks = 0;
    events.push({ kind: 'coatOff', hunter: index });
  } else if (!hunter.coat && (hunter.mode === 'return' || hunter.mode === 'patrol')) hunter.coat = true;
}

function isNearPeak(night: Night, hunter: Hunter): boolean {
  const { peakX, peakY } = night.beliefs[hunter.command] as Belief;
  const dx = peakX - hunter.x;
  const dy = peakY - hunter.y;
  return dx * dx + dy * dy <= COAT_OFF_CELLS * COAT_OFF_CELLS;
}
