// The village by night: everyone goes about an errand, looks where he walks, and acts once he is sure of what he saw.
// Law: a neighbor knows his own eyes and nothing else; whoever is inside sees nothing, and whoever acts looks no more.
import type { NightEvent } from '../event.ts';
import type { Neighbor, Night } from '../night.ts';
import { NEIGHBOR_LOOK_TICKS, NEIGHBOR_PLANS_A_TICK } from '../rules.ts';
import type { NeighborSite } from '../world.ts';
import { carryOn, isActing, showActs } from './neighbors/act.ts';
import { startRounds, walkAndKnock } from './neighbors/knock.ts';
import { lookOut } from './neighbors/notice.ts';
import { goBack, standAndWatch, standHere, walkErrand } from './neighbors/routine.ts';
import { visibleCells, visibleLedCells } from './sight.ts';

export function liveBeside(night: Night, events: NightEvent[]): void {
  const { neighbors } = night;
  startRounds(night, events);
  if (neighbors.length === 0) return;
  let plans = NEIGHBOR_PLANS_A_TICK;
  for (let index = 0; index < neighbors.length; index++) {
    const neighbor = neighbors[index] as Neighbor;
    const site = night.world.neighbors[index] as NeighborSite;
    neighbor.stateTicks++;
    neighbor.speedCells = 0;
    plans -= live(night, neighbor, site, index, plans > 0, events);
  }
  if (night.tick % NEIGHBOR_LOOK_TICKS === 0) lookAll(night, events);
}

/** @returns how many plans he made. */
function live(
  night: Night,
  neighbor: Neighbor,
  site: NeighborSite,
  index: number,
  mayPlan: boolean,
  events: NightEvent[],
): number {
  switch (neighbor.state) {
    case 'home':
    case 'standing':
      standHere(night, neighbor, site);
      return 0;
    case 'walking':
      walkErrand(night, neighbor, site);
      return 0;
    case 'watching':
      standAndWatch(neighbor, site);
      return 0;
    case 'returning':
      return goBack(night, neighbor, site, mayPlan);
    case 'knocking':
      return walkAndKnock(night, neighbor, site, index, mayPlan, events);
    case 'lookingAway':
    case 'warning':
    case 'reporting':
      return carryOn(night, neighbor, site, index, mayPlan, events);
    default:
      return neighbor.state satisfies never;
  }
}

function lookAll(night: Night, events: NightEvent[]): void {
  const { neighbors } = night;
  const rangeCells = visibleCells(night);
  const ledCells = visibleLedCells(night);
  for (let index = 0; index < neighbors.length; index++) {
    const neighbor = neighbors[index] as Neighbor;
    if (neighbor.state === 'home') continue;
    if (isActing(neighbor)) showActs(night, neighbor);
    else lookOut(night, neighbor, index, rangeCells, ledCells, events);
  }
}
