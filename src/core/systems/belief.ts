// Time passes for what Bureau 27 believes: it spreads at walking speed, fades, and shrinks where they looked.
// Law: looks count only where a hunter could have seen; nothing here knows where the caller is.
import { applyEmptyLook, spread, summarize } from '../belief.ts';
import type { NightEvent } from '../event.ts';
import type { Night } from '../night.ts';
import { BELIEF_TICKS, LOOK_CELLS, LOOK_CHANCE } from '../rules.ts';

export function updateBelief(night: Night, _events: NightEvent[]): void {
  const { belief, world } = night;
  if (belief.ticksSinceBearing < 0) return;
  belief.ticksSinceBearing++;
  if (night.tick % BELIEF_TICKS !== 0) return;
  const { size } = world.sheet;
  spread(belief, world.priorByBeliefCell);
  for (const hunter of night.hunters) {
    if (hunter.seesTicks === 0) applyEmptyLook(belief, size, hunter, LOOK_CELLS, LOOK_CHANCE);
  }
  summarize(belief, size);
}
