// How a neighbor walks and turns his head: along a given way, or by a plan of his own over the ground.
// Law: he walks the same ground at the same pace as everyone; where he looks follows where he walks.
import { cos, sin } from '../../math/exact.ts';
import type { Neighbor, Night } from '../../night.ts';
import { ERRAND_PACE, FLAT_CELLS_PER_TICK, LOOK_ROUND_RAD_PER_TICK, PACE_BY_AGE } from '../../rules.ts';
import { planWalk } from '../../terrain/plan.ts';
import type { Polyline } from '../../terrain/sheet.ts';
import { cellsOnGround } from '../../terrain/stride.ts';
import { walkPlan } from '../../terrain/walk.ts';
import type { NeighborSite, World } from '../../world.ts';

/** A route that is still to be planned begins before its first step. */
const UNPLANNED = -1;
/** Ticks without a step after which another way is looked for. */
const STUCK_TICKS = 30;
/** Share of the way to the wanted direction that a head turns in a tick. */
const TURN_SHARE = 0.2;
const SQRT_HALF = Math.SQRT1_2;
const ROUND_COS = cos(LOOK_ROUND_RAD_PER_TICK);
const ROUND_SIN = sin(LOOK_ROUND_RAD_PER_TICK);

export function takeState(neighbor: Neighbor, state: Neighbor['state']): void {
  neighbor.state = state;
  neighbor.stateTicks = 0;
}

export function beginPlannedWalk(neighbor: Neighbor, state: Neighbor['state']): void {
  takeState(neighbor, state);
  neighbor.routeStep = UNPLANNED;
  neighbor.stuckTicks = 0;
}

const goal: { x: number; y: number } = { x: 0, y: 0 };

/** One tick towards a place by a way of his own; without a plan he stands a moment. @returns how many plans he made. */
export function walkByPlan(
  { world }: Night,
  neighbor: Neighbor,
  site: NeighborSite,
  x: number,
  y: number,
  pace: number,
  mayPlan: boolean,
): number {
  let plans = 0;
  if (neighbor.routeStep === UNPLANNED || neighbor.stuckTicks > STUCK_TICKS) {
    if (!mayPlan) return 0;
    plans = 1;
    goal.x = x;
    goal.y = y;
    // Where there is no plan the route is empty: then he walks straight.
    planWalk(world.planning, world.sheet, world.easeByCell, neighbor, goal, neighbor.route);
    neighbor.routeStep = 0;
    neighbor.stuckTicks = 0;
  }
  walkPlan(world, world.planning, neighbor, x, y, FLAT_CELLS_PER_TICK * pace * PACE_BY_AGE[site.age]);
  turnTo(neighbor, neighbor.walkX, neighbor.walkY);
  return plans;
}

export function isNear(ax: number, ay: number, bx: number, by: number, cells: number): boolean {
  return (ax - bx) * (ax - bx) + (ay - by) * (ay - by) <= cells * cells;
}

/** One tick along a line from point to point. @returns false once its end is reached. */
export function walkWay(world: World, neighbor: Neighbor, site: NeighborSite, way: Polyline): boolean {
  const reach = FLAT_CELLS_PER_TICK * ERRAND_PACE * PACE_BY_AGE[site.age];
  let cells = 0;
  while (neighbor.wayStep * 2 < way.length) {
    const dx = (way[neighbor.wayStep * 2] as number) - neighbor.x;
    const dy = (way[neighbor.wayStep * 2 + 1] as number) - neighbor.y;
    const far = Math.sqrt(dx * dx + dy * dy);
    if (far > 1e-6) {
      neighbor.walkX = dx / far;
      neighbor.walkY = dy / far;
      // Nothing bars him: the way was found on ground that one can walk.
      if (cells === 0)
        cells = cellsOnGround(world, neighbor.x, neighbor.y, neighbor.walkX, neighbor.walkY, reach);
      const taken = Math.min(far, cells - neighbor.speedCells);
      neighbor.x += neighbor.walkX * taken;
      neighbor.y += neighbor.walkY * taken;
      neighbor.speedCells += taken;
      neighbor.walkedCells += taken;
      if (taken < far) {
        turnTo(neighbor, neighbor.walkX, neighbor.walkY);
        return true;
      }
    }
    neighbor.wayStep++;
  }
  return false;
}

export function lookRound(neighbor: Neighbor): void {
  const { lookX, lookY } = neighbor;
  neighbor.lookX = lookX * ROUND_COS - lookY * ROUND_SIN;
  neighbor.lookY = lookX * ROUND_SIN + lookY * ROUND_COS;
}

/** Turns his head towards a place. */
export function lookTowards(neighbor: Neighbor, x: number, y: number): void {
  const dx = x - neighbor.x;
  const dy = y - neighbor.y;
  const far = Math.sqrt(dx * dx + dy * dy);
  if (far > 1e-6) turnTo(neighbor, dx / far, dy / far);
}

/** @param x, y unit vector. */
function turnTo(neighbor: Neighbor, x: number, y: number): void {
  const { lookX, lookY } = neighbor;
  // What lies behind is turned to by the side, for opposite directions have no middle.
  const isBehind = lookX * x + lookY * y < -SQRT_HALF;
  const side = lookX * y - lookY * x < 0 ? -1 : 1;
  const mixX = lookX + ((isBehind ? -lookY * side : x) - lookX) * TURN_SHARE;
  const mixY = lookY + ((isBehind ? lookX * side : y) - lookY) * TURN_SHARE;
  const length = Math.sqrt(mixX * mixX + mixY * mixY);
  neighbor.lookX = mixX / length;
  neighbor.lookY = mixY / length;
}
