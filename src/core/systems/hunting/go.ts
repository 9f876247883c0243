// Where an agent walks: along his round, to the place he chose, or straight at whom he sees.
// Law: he walks the same ground at the same pace as the caller, and a tick holds at most so many plans.
import type { NightEvent } from '../../event.ts';
import type { Hunter, Night } from '../../night.ts';
import {
  CHASE_PACE,
  CLOSE_IN_PACE,
  FLAT_CELLS_PER_TICK,
  PATROL_PACE,
  REPLAN_TICKS,
  SEARCH_PACE,
  TRUCK_PACE,
} from '../../rules.ts';
import { NO_NODE, nodeNear, type PlanningGrid, planWalk } from '../../terrain/plan.ts';
import { walkPlan, walkStraight } from '../../terrain/walk.ts';
import { chooseApproach, chooseSearch } from './choose.ts';

/** Cells within which a goal is reached. */
const ARRIVED_CELLS = 2;
/** A goal that moved less than this is the same goal, in cells. */
const SAME_GOAL_CELLS = 4;
/** Ticks without a step after which another way is looked for. */
const STUCK_TICKS = 30;

const PACE: Readonly<Record<Hunter['mode'], number>> = {
  patrol: PATROL_PACE,
  listen: 0,
  search: SEARCH_PACE,
  closeIn: CLOSE_IN_PACE,
  chase: CHASE_PACE,
  return: PATROL_PACE,
};

/** @returns how many plans he made. */
export function walkOn(
  night: Night,
  hunter: Hunter,
  index: number,
  mayPlan: boolean,
  events: NightEvent[],
): number {
  hunter.speedCells = 0;
  switch (hunter.mode) {
    case 'listen':
      return 0;
    case 'patrol':
      patrol(night, hunter, index);
      break;
    case 'chase':
      walkStraight(night.world, hunter, hunter.lastSeenX, hunter.lastSeenY, reachOf(hunter));
      return 0;
    case 'return':
      return goBack(night, hunter, index, mayPlan, events);
    case 'search':
    case 'closeIn':
      return goSearching(night, hunter, index, mayPlan);
    default:
      return hunter.mode satisfies never;
  }
  return 0;
}

function reachOf({ mode, rides }: Hunter): number {
  return FLAT_CELLS_PER_TICK * (rides ? TRUCK_PACE : PACE[mode]);
}

function gridOf({ world }: Night, { rides }: Hunter): PlanningGrid {
  return rides ? world.roadPlanning : world.planning;
}

/** From point to point of his round, by ways that were planned when the world was made. */
function patrol(night: Night, hunter: Hunter, index: number): void {
  const post = night.world.hunters[index];
  const count = post?.round.length ?? 0;
  if (!post || count < 2) return;
  if (hunter.goalX < 0 || hasArrived(hunter) || hunter.stuckTicks > STUCK_TICKS) nextLeg(hunter, post);
  walkPlan(night.world, gridOf(night, hunter), hunter, hunter.goalX, hunter.goalY, reachOf(hunter));
}

function nextLeg(hunter: Hunter, { round, legs }: Night['world']['hunters'][number]): void {
  const from = hunter.roundStep % round.length;
  hunter.roundStep = (from + 1) % round.length;
  const leg = legs[from];
  if (leg) hunter.route.set(leg);
  hunter.routeStep = 0;
  hunter.stuckTicks = 0;
  hunter.goalX = round[hunter.roundStep]?.x ?? hunter.x;
  hunter.goalY = round[hunter.roundStep]?.y ?? hunter.y;
}

/** Back to the point of his round where he left it; once there he goes on from it. */
function goBack(night: Night, hunter: Hunter, index: number, mayPlan: boolean, events: NightEvent[]): number {
  const round = night.world.hunters[index]?.round ?? [];
  const point = round[hunter.roundStep % Math.max(1, round.length)];
  if (!point) return 0;
  const plans = walkTo(night, hunter, point.x, point.y, mayPlan);
  if (!hasArrived(hunter) && hunter.stuckTicks <= STUCK_TICKS) return plans;
  hunter.mode = 'patrol';
  hunter.modeTicks = 0;
  hunter.goalX = -1;
  events.push({ kind: 'hunterTurned', hunter: index, now: 'patrol', before: 'return' });
  return plans;
}

function goSearching(night: Night, hunter: Hunter, index: number, mayPlan: boolean): number {
  const isTime = (hunter.modeTicks + index) % REPLAN_TICKS === 0;
  const { goalX, goalY } = hunter;
  if (goalX < 0 || isTime || hunter.stuckTicks > STUCK_TICKS) {
    if (hunter.mode === 'closeIn' && !hunter.rides) chooseApproach(night, hunter);
    else chooseSearch(night, hunter);
    const isSame =
      goalX >= 0 && Math.abs(goalX - hunter.goalX) + Math.abs(goalY - hunter.goalY) < SAME_GOAL_CELLS;
    if (isSame && hunter.stuckTicks <= STUCK_TICKS) {
      hunter.goalX = goalX;
      hunter.goalY = goalY;
    } else needPlan(hunter);
  }
  return walkTo(night, hunter, hunter.goalX, hunter.goalY, mayPlan);
}

/** A route that is still to be planned begins before its first step. */
const UNPLANNED = -1;

function needPlan(hunter: Hunter): void {
  hunter.routeStep = UNPLANNED;
  hunter.stuckTicks = 0;
}

/** Plans when that is due and allowed; without a plan he stands a moment. */
function walkTo(night: Night, hunter: Hunter, x: number, y: number, mayPlan: boolean): number {
  const grid = gridOf(night, hunter);
  if (hunter.goalX !== x || hunter.goalY !== y) {
    hunter.goalX = x;
    hunter.goalY = y;
    needPlan(hunter);
  }
  let plans = 0;
  if (hunter.routeStep === UNPLANNED) {
    if (!mayPlan) return 0;
    plans = 1;
    plan(night, hunter, grid);
  }
  walkPlan(night.world, grid, hunter, hunter.goalX, hunter.goalY, reachOf(hunter));
  return plans;
}

function plan({ world }: Night, hunter: Hunter, grid: PlanningGrid): void {
  const ease = hunter.rides ? world.roadEaseByCell : world.easeByCell;
  hunter.routeStep = 0;
  if (hunter.rides) keepToRoad(hunter, grid);
  const from = { x: hunter.x, y: hunter.y };
  const to = { x: hunter.goalX, y: hunter.goalY };
  if (planWalk(grid, world.sheet, ease, from, to, hunter.route)) return;
  hunter.route[0] = NO_NODE;
  // Nobody can walk there: he stays, and chooses anew when it is time.
  hunter.goalX = hunter.x;
  hunter.goalY = hunter.y;
}

/** A truck goes to the point of a way that is nearest to what it wants to hear. */
function keepToRoad(hunter: Hunter, grid: PlanningGrid): void {
  const node = nodeNear(grid, hunter.goalX, hunter.goalY);
  hunter.goalX = node < 0 ? hunter.x : (grid.xByNode[node] as number);
  hunter.goalY = node < 0 ? hunter.y : (grid.yByNode[node] as number);
}

function hasArrived({ x, y, goalX, goalY }: Hunter): boolean {
  return (goalX - x) * (goalX - x) + (goalY - y) * (goalY - y) <= ARRIVED_CELLS * ARRIVED_CELLS;
}
