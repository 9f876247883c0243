// The round that knocks at every door of the village: by the watch if one is free, else by others whom nobody draws.
// Law: an empty bed is evidence of who is out, never of where.
import type { NightEvent } from '../../event.ts';
import { raiseIdentity } from '../../evidence.ts';
import type { Neighbor, Night } from '../../night.ts';
import { ABSENCE_IDENTITY, DOOR_CELLS, ERRAND_PACE, LONGEST_WALK_TICKS } from '../../rules.ts';
import type { NeighborSite } from '../../world.ts';
import { beginAct, isActing } from './act.ts';
import { beginPlannedWalk, isNear, walkByPlan } from './go.ts';

export function startRounds(night: Night, events: NightEvent[]): void {
  const { rounds } = night.world;
  for (let index = 0; index < rounds.length; index++) {
    if (rounds[index]?.tick !== night.tick) continue;
    const watch = freeWatch(night);
    if (watch) beginPlannedWalk(watch, 'knocking');
    else knock(night, events);
  }
}

function freeWatch({ world, neighbors }: Night): Neighbor | null {
  for (let index = 0; index < neighbors.length; index++) {
    const neighbor = neighbors[index] as Neighbor;
    if (world.neighbors[index]?.kind !== 'watch' || isActing(neighbor) || neighbor.state === 'knocking')
      continue;
    return neighbor;
  }
  return null;
}

/** He walks to the caller's door and knocks; then he takes up what he was about. @returns how many plans he made. */
export function walkAndKnock(
  night: Night,
  neighbor: Neighbor,
  site: NeighborSite,
  index: number,
  mayPlan: boolean,
  events: NightEvent[],
): number {
  const { home } = night.world;
  const plans = walkByPlan(night, neighbor, site, home.x, home.y, ERRAND_PACE, mayPlan);
  const isAtDoor = isNear(neighbor.x, neighbor.y, home.x, home.y, DOOR_CELLS);
  if (!isAtDoor && neighbor.stateTicks <= LONGEST_WALK_TICKS) return plans;
  knock(night, events);
  if (neighbor.suspicion >= 1) beginAct(night, neighbor, index, events);
  else beginPlannedWalk(neighbor, 'returning');
  return plans;
}

function knock(night: Night, events: NightEvent[]): void {
  const { caller, world, evidence } = night;
  const answered = !caller.leftHome || isNear(caller.x, caller.y, world.home.x, world.home.y, DOOR_CELLS);
  events.push({ kind: 'knocked', answered });
  if (answered) return;
  evidence.absences++;
  raiseIdentity(night, 'absence', ABSENCE_IDENTITY, events);
}
