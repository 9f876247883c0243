// Where an agent walks: along his round, towards the likeliest place, or straight at whom he sees.
// Law: he plans a way over the same ground and by the same pace as the caller, and seldom plans anew.
import type { Hunter, Night } from '../../night.ts';
import {
  CHASE_PACE,
  CLOSE_IN_PACE,
  FLAT_CELLS_PER_TICK,
  PATROL_PACE,
  REPLAN_TICKS,
  SEARCH_PACE,
} from '../../rules.ts';
import { followRoute } from '../../terrain/follow.ts';
import { findRoute } from '../../terrain/route.ts';
import type { Place } from '../../terrain/sheet.ts';
import { cellAt, stride } from '../../terrain/stride.ts';

/** Cells within which a goal is reached. */
const ARRIVED_CELLS = 2;
/** A goal that moved less than this is the same goal, in cells. */
const SAME_GOAL_CELLS = 4;

/** Ticks since the last sound within which the phone counts as still on the air. */
const STILL_ON_AIR_TICKS = 60;
/** How far aside of the likeliest place he heads for a crossing, as a share of the half-mass radius, and at most. */
const ASIDE_SHARE = 0.8;
const MOST_ASIDE_CELLS = 50;

const PACE: Readonly<Record<Hunter['mode'], number>> = {
  patrol: PATROL_PACE,
  listen: 0,
  search: SEARCH_PACE,
  closeIn: CLOSE_IN_PACE,
  chase: CHASE_PACE,
  return: PATROL_PACE,
};

/** @returns the place he wants to reach now, or null to stand still. */
export function goalOf(night: Night, hunter: Hunter, index: number): Place | null {
  switch (hunter.mode) {
    case 'listen':
      return null;
    case 'patrol':
    case 'return':
      return nextOfRound(night, hunter, index);
    case 'search':
      return hunter.ticksSinceHeard < STILL_ON_AIR_TICKS ? asideOfPeak(night, hunter) : peakOf(night);
    case 'closeIn':
      return peakOf(night);
    case 'chase':
      return { x: hunter.lastSeenX, y: hunter.lastSeenY };
    default:
      return hunter.mode satisfies never;
  }
}

function peakOf(night: Night): Place {
  return { x: night.belief.peakX, y: night.belief.peakY };
}

/** While the phone is on the air he does not walk along his own bearing, which would teach him nothing: he walks
 * aslant, so that the next bearing crosses the last. */
function asideOfPeak(night: Night, hunter: Hunter): Place {
  const { peakX, peakY, radiusCells } = night.belief;
  const dx = peakX - hunter.x;
  const dy = peakY - hunter.y;
  const length = Math.sqrt(dx * dx + dy * dy) + 1e-6;
  const leansLeft = dx * hunter.walkY - dy * hunter.walkX > 0;
  const aside = Math.min(MOST_ASIDE_CELLS, ASIDE_SHARE * radiusCells) * (leansLeft ? 1 : -1);
  const { size } = night.world.sheet;
  const x = peakX - (dy / length) * aside;
  const y = peakY + (dx / length) * aside;
  return { x: Math.max(2, Math.min(size - 3, x)), y: Math.max(2, Math.min(size - 3, y)) };
}

function nextOfRound(night: Night, hunter: Hunter, index: number): Place | null {
  const round = night.world.hunters[index]?.round ?? [];
  const point = round[hunter.roundStep % round.length];
  if (!point) return null;
  if (distance(hunter, point) > ARRIVED_CELLS) return point;
  hunter.roundStep = (hunter.roundStep + 1) % round.length;
  if (hunter.mode === 'return') hunter.mode = 'patrol';
  return round[hunter.roundStep] ?? null;
}

export function walkTowardsGoal(night: Night, hunter: Hunter, goal: Place): void {
  const reach = FLAT_CELLS_PER_TICK * PACE[hunter.mode];
  if (hunter.mode === 'chase' && stepTo(night, hunter, goal, reach)) return;
  planIfNeeded(night, hunter, goal);
  const next = nextOfRoute(night, hunter);
  if (next && !stepTo(night, hunter, next, reach)) hunter.goalCell = -1;
}

function planIfNeeded(night: Night, hunter: Hunter, goal: Place): void {
  const { sheet } = night.world;
  const mayPlan = hunter.goalCell < 0 || hunter.modeTicks % REPLAN_TICKS === 0;
  if (!mayPlan) return;
  const goalCell = cellAt(sheet, goal.x, goal.y);
  if (hunter.goalCell >= 0 && cellsApart(hunter.goalCell, goalCell, sheet.size) < SAME_GOAL_CELLS) return;
  hunter.goalCell = goalCell;
  hunter.route = routeTo(night, hunter, goal) ?? new Int32Array(0);
  hunter.routeStep = 0;
}

/** Aside of the likeliest place may lie the river: then he goes straight to it rather than stand still. */
function routeTo(night: Night, hunter: Hunter, goal: Place): Int32Array | null {
  const { sheet, easeByCell } = night.world;
  const route = findRoute(sheet, easeByCell, hunter, goal);
  if (route || hunter.mode !== 'search') return route;
  return findRoute(sheet, easeByCell, hunter, peakOf(night));
}

function nextOfRoute(night: Night, hunter: Hunter): Place | null {
  const { sheet, easeByCell } = night.world;
  const aim = followRoute(sheet, easeByCell, hunter.route, hunter.routeStep, hunter.x, hunter.y);
  if (aim) hunter.routeStep = aim.step;
  return aim;
}

/** @returns false when the way is barred. */
function stepTo(night: Night, hunter: Hunter, to: Place, reach: number): boolean {
  const far = distance(hunter, to);
  if (far < 1e-3) return true;
  const dx = (to.x - hunter.x) / far;
  const dy = (to.y - hunter.y) / far;
  const cells = Math.min(far, stride(night.world, hunter.x, hunter.y, dx, dy, reach));
  if (cells <= 0) return false;
  hunter.x += dx * cells;
  hunter.y += dy * cells;
  hunter.walkX = dx;
  hunter.walkY = dy;
  hunter.walkedCells += cells;
  hunter.speedCells = cells;
  return true;
}

function distance(a: Place, b: Place): number {
  const dx = a.x - b.x;
  const dy = a.y - b.y;
  return Math.sqrt(dx * dx + dy * dy);
}

function cellsApart(a: number, b: number, size: number): number {
  const ay = Math.floor(a / size);
  const by = Math.floor(b / size);
  return Math.max(Math.abs(ay - by), Math.abs(a - ay * size - (b - by * size)));
}
