// A neighbor's errands: he sets out when it is time, walks the given way, stands there, and at last goes home.
// Law: the way is the map's and the pace is the ground's, so a routine is the same whatever the luck; nobody gets stuck.
import type { Neighbor, Night } from '../../night.ts';
import { ERRAND_PACE, LONGEST_WALK_TICKS, WATCHING_LOSE_TICKS } from '../../rules.ts';
import type { Errand, NeighborSite } from '../../world.ts';
import { beginPlannedWalk, isNear, lookRound, lookTowards, takeState, walkByPlan, walkWay } from './go.ts';

/** A way left by less than this, in cells, has not been left; and a place this near is reached. */
const ON_WAY_CELLS = 1.5;
const REACHED_CELLS = 0.3;

/** At home, or where the last errand led, until the next one is due. */
export function standHere(night: Night, neighbor: Neighbor, { errands }: NeighborSite): void {
  const next = errands[neighbor.errand + 1];
  if (next && next.tick <= night.tick) {
    neighbor.errand++;
    neighbor.wayStep = 1;
    takeState(neighbor, 'walking');
  } else if (neighbor.state === 'standing') lookRound(neighbor);
}

export function walkErrand(night: Night, neighbor: Neighbor, site: NeighborSite): void {
  const errand = site.errands[neighbor.errand] as Errand;
  if (!walkWay(night.world, neighbor, site, errand.way)) arrive(neighbor, errand);
}

function arrive(neighbor: Neighbor, errand: Errand): void {
  takeState(neighbor, errand.inside ? 'home' : 'standing');
  if (!errand.inside) return;
  neighbor.seesTicks = 0;
  neighbor.suspicion = 0;
}

/** He looks where he saw it; once there has been nothing more for a while he goes on. */
export function standAndWatch(neighbor: Neighbor, site: NeighborSite): void {
  lookTowards(neighbor, neighbor.sawX, neighbor.sawY);
  if (neighbor.stateTicks > WATCHING_LOSE_TICKS) goOn(neighbor, site);
}

/** Takes up the errand where it was left; first back there, if he has gone aside. */
export function goOn(neighbor: Neighbor, { errands }: NeighborSite): void {
  const errand = errands[neighbor.errand] as Errand;
  if (awayFromWay(neighbor, errand) > ON_WAY_CELLS) beginPlannedWalk(neighbor, 'returning');
  else takeState(neighbor, isOver(neighbor, errand) ? 'standing' : 'walking');
}

function isOver({ wayStep }: Neighbor, { way }: Errand): boolean {
  return wayStep * 2 >= way.length;
}

/** @returns cells from the piece of the way that he is on, or from its end once he was there. */
function awayFromWay(neighbor: Neighbor, errand: Errand): number {
  const { x, y, wayStep } = neighbor;
  if (isOver(neighbor, errand)) return distance(x, y, errand.x, errand.y);
  const { way } = errand;
  const toX = way[wayStep * 2] as number;
  const toY = way[wayStep * 2 + 1] as number;
  const fromX = way[wayStep * 2 - 2] ?? toX;
  const fromY = way[wayStep * 2 - 1] ?? toY;
  const square = (toX - fromX) * (toX - fromX) + (toY - fromY) * (toY - fromY);
  const along = square > 0 ? ((x - fromX) * (toX - fromX) + (y - fromY) * (toY - fromY)) / square : 0;
  const share = along < 0 ? 0 : along > 1 ? 1 : along;
  return distance(x, y, fromX + (toX - fromX) * share, fromY + (toY - fromY) * share);
}

function distance(ax: number, ay: number, bx: number, by: number): number {
  return Math.sqrt((ax - bx) * (ax - bx) + (ay - by) * (ay - by));
}

/** Back to where he left his errand, by a plan; from there he takes it up. @returns how many plans he made. */
export function goBack(night: Night, neighbor: Neighbor, site: NeighborSite, mayPlan: boolean): number {
  const errand = site.errands[neighbor.errand] as Errand;
  const x = errand.way[neighbor.wayStep * 2] ?? errand.x;
  const y = errand.way[neighbor.wayStep * 2 + 1] ?? errand.y;
  const plans = walkByPlan(night, neighbor, site, x, y, ERRAND_PACE, mayPlan);
  if (neighbor.stateTicks > LONGEST_WALK_TICKS) {
    // Whatever bars him, somebody lets him in: nobody stands before a hedge until morning.
    neighbor.x = x;
    neighbor.y = y;
  }
  if (!isNear(neighbor.x, neighbor.y, x, y, REACHED_CELLS)) return plans;
  if (isOver(neighbor, errand)) arrive(neighbor, errand);
  else takeState(neighbor, 'walking');
  return plans;
}

/** Sends him home for the rest of the night. */
export function goHome(neighbor: Neighbor, { errands }: NeighborSite): void {
  neighbor.errand = errands.length - 1;
  neighbor.wayStep = (errands[neighbor.errand] as Errand).way.length;
  beginPlannedWalk(neighbor, 'returning');
}
