// Walking a plan on the true ground: from node to node, straight, sliding along what bars the way.
// Law: everyone who is no player walks by this one function; a walker who gets nowhere says so.
import type { World } from '../world.ts';
import { NO_NODE, type PlanningGrid } from './plan.ts';
import { cellAt, stride } from './stride.ts';

/** Someone who walks by himself. */
export interface Walker {
  x: number;
  y: number;
  /** Unit vector of the last step. */
  walkX: number;
  walkY: number;
  walkedCells: number;
  speedCells: number;
  route: Int32Array;
  routeStep: number;
  stuckTicks: number;
}

/** A node this near is reached, in cells. */
const NODE_REACHED_CELLS = 1;
const SQRT_HALF = Math.SQRT1_2;

/** Goes one tick along the plan and from its end straight to the goal. @param reach cells on a level road. */
export function walkPlan(
  world: World,
  grid: PlanningGrid,
  walker: Walker,
  goalX: number,
  goalY: number,
  reach: number,
): void {
  const node = nextNode(grid, walker);
  if (node === NO_NODE) walkStraight(world, walker, goalX, goalY, reach);
  else walkStraight(world, walker, grid.xByNode[node] as number, grid.yByNode[node] as number, reach);
}

function nextNode(grid: PlanningGrid, walker: Walker): number {
  const { route } = walker;
  for (;;) {
    const node = walker.routeStep < route.length ? (route[walker.routeStep] as number) : NO_NODE;
    if (node === NO_NODE) return NO_NODE;
    const dx = (grid.xByNode[node] as number) - walker.x;
    const dy = (grid.yByNode[node] as number) - walker.y;
    if (dx * dx + dy * dy > NODE_REACHED_CELLS * NODE_REACHED_CELLS) return node;
    walker.routeStep++;
  }
}

/** One step towards a place, or aslant where straight on is barred. */
export function walkStraight(world: World, walker: Walker, toX: number, toY: number, reach: number): void {
  const dx = toX - walker.x;
  const dy = toY - walker.y;
  const far = Math.sqrt(dx * dx + dy * dy);
  if (far < 1e-3) return;
  const x = dx / far;
  const y = dy / far;
  const took =
    take(world, walker, x, y, Math.min(reach, far)) ||
    take(world, walker, (x - y) * SQRT_HALF, (x + y) * SQRT_HALF, reach) ||
    take(world, walker, (x + y) * SQRT_HALF, (y - x) * SQRT_HALF, reach) ||
    take(world, walker, -y, x, reach) ||
    take(world, walker, y, -x, reach);
  walker.stuckTicks = took ? 0 : walker.stuckTicks + 1;
}

function take(world: World, walker: Walker, x: number, y: number, reach: number): boolean {
  const cells = stride(world, walker.x, walker.y, x, y, reach);
  if (cells <= 0) return false;
  walker.x += x * cells;
  walker.y += y * cells;
  walker.walkX = x;
  walker.walkY = y;
  walker.walkedCells += cells;
  walker.speedCells = cells;
  return true;
}

/** @returns true where one can stand: not in water, nor off the sheet. */
export function isStandable(world: World, x: number, y: number): boolean {
  const { sheet, easeByCell } = world;
  const last = sheet.size - 2;
  if (x < 1 || y < 1 || x > last || y > last) return false;
  return (easeByCell[cellAt(sheet, x, y)] as number) > 0;
}
