// The ground as those see it who must plan often: one node for each 50 m, with the time of each walk to a neighbor.
// Law: a plan looks at no more nodes than the grid has; walking it is done on the true ground, cell by cell.
//
// The walkers of Bureau 27 plan inside a tick, and a search over all 102,400 cells can take a whole tick. A walk
// between two nodes is timed over the true ground when the world is made, so a plan goes around what is slow.
import { addCell, makeHeap, takeCell } from './heap.ts';
import { paceOfSlope } from './pace.ts';
import type { Heightfield, Place } from './sheet.ts';

/** Side of a planning cell, in cells of the sheet: as wide as a belief cell. */
const PLAN_CELLS = 5;
/** The most nodes that a plan can have; a longer way is walked in two plans. */
export const PLAN_MOST = 160;
/** Marks the end of a plan that is shorter. */
export const NO_NODE = -1;

const WAYS = 8;
const WAY_X = [-1, 1, 0, 0, -1, 1, -1, 1];
const WAY_Y = [0, 0, -1, 1, -1, -1, 1, 1];
/** A walk that cannot be. */
const BARRED = Number.POSITIVE_INFINITY;
/** How many nodes at most one straight piece of a plan passes, and how much longer it may take than the nodes. */
const STRAIGHT_NODES = 6;
const STRAIGHT_SLACK = 1.01;

export interface PlanningGrid {
  /** Nodes per side. */
  readonly size: number;
  /** Where one stands at a node, in cells of the sheet; x is -1 where nobody can. */
  readonly xByNode: Float32Array;
  readonly yByNode: Float32Array;
  /** Time of the walk to the neighbor on each of eight ways, in cells of a level road; infinite where barred. */
  readonly timeByNodeWay: Float32Array;
}

/** @param easeByCell ease for those who plan here: everyone's, or that of trucks. */
export function makePlanningGrid(field: Heightfield, easeByCell: Float32Array): PlanningGrid {
  const size = Math.floor(field.size / PLAN_CELLS);
  const nodes = size * size;
  const grid = {
    size,
    xByNode: new Float32Array(nodes).fill(-1),
    yByNode: new Float32Array(nodes).fill(-1),
    timeByNodeWay: new Float32Array(nodes * WAYS).fill(BARRED),
  };
  for (let node = 0; node < nodes; node++) placeNode(grid, field, easeByCell, node);
  for (let node = 0; node < nodes; node++) timeWays(grid, field, easeByCell, node);
  return grid;
}

/** A node stands on the easiest cell of its square, of equals on the one nearest to the middle. */
function placeNode(grid: PlanningGrid, field: Heightfield, easeByCell: Float32Array, node: number): void {
  const top = Math.floor(node / grid.size) * PLAN_CELLS;
  const left = (node % grid.size) * PLAN_CELLS;
  const middle = (PLAN_CELLS - 1) / 2;
  let best = 0;
  for (let dy = 0; dy < PLAN_CELLS; dy++) {
    for (let dx = 0; dx < PLAN_CELLS; dx++) {
      const ease = easeByCell[(top + dy) * field.size + left + dx] as number;
      const away = (dx - middle) * (dx - middle) + (dy - middle) * (dy - middle);
      const worth = ease > 0 ? 1 + ease - 0.02 * away : 0;
      if (worth <= best) continue;
      best = worth;
      grid.xByNode[node] = left + dx;
      grid.yByNode[node] = top + dy;
    }
  }
}

function timeWays(grid: PlanningGrid, field: Heightfield, easeByCell: Float32Array, node: number): void {
  const { size, xByNode, yByNode, timeByNodeWay } = grid;
  if ((xByNode[node] as number) < 0) return;
  for (let way = 0; way < WAYS; way++) {
    const to = neighborOf(size, node, way);
    if (to < 0 || (xByNode[to] as number) < 0) continue;
    timeByNodeWay[node * WAYS + way] = walkTime(
      field,
      easeByCell,
      xByNode[node] as number,
      yByNode[node] as number,
      xByNode[to] as number,
      yByNode[to] as number,
    );
  }
}

function neighborOf(size: number, node: number, way: number): number {
  const x = (node % size) + (WAY_X[way] as number);
  const y = Math.floor(node / size) + (WAY_Y[way] as number);
  return x < 0 || y < 0 || x >= size || y >= size ? NO_NODE : y * size + x;
}

/** @returns the node that one comes to on one of the eight ways; NO_NODE where that way is barred. */
export function wayTo(grid: PlanningGrid, node: number, way: number): number {
  return grid.timeByNodeWay[node * WAYS + way] === BARRED ? NO_NODE : neighborOf(grid.size, node, way);
}

/** @returns the time of a straight walk, looked at once a cell, in cells of a level road; infinite where barred. */
function walkTime(
  { size, cellMeters, heightMetersByCell }: Heightfield,
  easeByCell: Float32Array,
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
): number {
  const run = Math.sqrt((toX - fromX) * (toX - fromX) + (toY - fromY) * (toY - fromY));
  const steps = Math.max(1, Math.ceil(run));
  const stepCells = run / steps;
  let before = heightMetersByCell[Math.round(fromY) * size + Math.round(fromX)] as number;
  let time = 0;
  for (let step = 1; step <= steps; step++) {
    const x = Math.round(fromX + ((toX - fromX) * step) / steps);
    const y = Math.round(fromY + ((toY - fromY) * step) / steps);
    const ease = easeByCell[y * size + x] as number;
    if (!(ease > 0)) return BARRED;
    const height = heightMetersByCell[y * size + x] as number;
    time += stepCells / (paceOfSlope((height - before) / (stepCells * cellMeters + 1e-9)) * ease);
    before = height;
  }
  return time;
}

/** @returns the node of a place, or the nearest with ground to stand on within a few nodes; NO_NODE without one. */
export function nodeNear(grid: PlanningGrid, x: number, y: number): number {
  const { size, xByNode } = grid;
  const column = Math.max(0, Math.min(size - 1, Math.floor((x + 0.5) / PLAN_CELLS)));
  const row = Math.max(0, Math.min(size - 1, Math.floor((y + 0.5) / PLAN_CELLS)));
  for (let reach = 0; reach < 5; reach++) {
    for (let dy = -reach; dy <= reach; dy++) {
      for (let dx = -reach; dx <= reach; dx++) {
        if (Math.max(Math.abs(dx), Math.abs(dy)) !== reach) continue;
        const [cx, cy] = [column + dx, row + dy];
        if (cx < 0 || cy < 0 || cx >= size || cy >= size) continue;
        if ((xByNode[cy * size + cx] as number) >= 0) return cy * size + cx;
      }
    }
  }
  return NO_NODE;
}

/** @returns how fast one gets on around a place, as a share of a road's pace; 0 where nobody can stand. */
export function paceAround(grid: PlanningGrid, x: number, y: number): number {
  const column = Math.max(0, Math.min(grid.size - 1, Math.floor((x + 0.5) / PLAN_CELLS)));
  const row = Math.max(0, Math.min(grid.size - 1, Math.floor((y + 0.5) / PLAN_CELLS)));
  const node = row * grid.size + column;
  let sum = 0;
  let ways = 0;
  for (let way = 0; way < WAYS; way++) {
    const time = grid.timeByNodeWay[node * WAYS + way] as number;
    const to = neighborOf(grid.size, node, way);
    if (time === BARRED || to < 0) continue;
    const dx = (grid.xByNode[to] as number) - (grid.xByNode[node] as number);
    const dy = (grid.yByNode[to] as number) - (grid.yByNode[node] as number);
    sum += Math.sqrt(dx * dx + dy * dy) / time;
    ways++;
  }
  return ways > 0 ? sum / ways : 0;
}

interface Search {
  readonly heap: ReturnType<typeof makeHeap>;
  readonly timeByNode: Float64Array;
  readonly cameFromByNode: Int32Array;
  readonly openedByNode: Int32Array;
  readonly closedByNode: Int32Array;
  stamp: number;
}

let search = makeSearch(1);

function makeSearch(nodes: number): Search {
  return {
    heap: makeHeap(nodes * WAYS),
    timeByNode: new Float64Array(nodes),
    cameFromByNode: new Int32Array(nodes),
    openedByNode: new Int32Array(nodes),
    closedByNode: new Int32Array(nodes),
    stamp: 0,
  };
}

/**
 * Plans the quickest walk from node to node (A*) and writes it into `plan`: nodes in order without the first, straight
 * pieces in one, then NO_NODE.
 * @param plan of PLAN_MOST nodes; a longer way is cut off there.
 * @returns false where there is no way.
 */
export function planWalk(
  grid: PlanningGrid,
  field: Heightfield,
  easeByCell: Float32Array,
  from: Place,
  to: Place,
  plan: Int32Array,
): boolean {
  const start = nodeNear(grid, from.x, from.y);
  const goal = nodeNear(grid, to.x, to.y);
  plan.fill(NO_NODE);
  if (start < 0 || goal < 0) return false;
  if (search.timeByNode.length !== grid.size * grid.size) search = makeSearch(grid.size * grid.size);
  // Searched from the goal backwards, so that following parents from the start reads the way forwards.
  if (!findGoal(search, grid, goal, start)) return false;
  writePlan(search, grid, field, easeByCell, start, goal, plan);
  return true;
}

function findGoal(s: Search, grid: PlanningGrid, from: number, to: number): boolean {
  const { heap, timeByNode, openedByNode, closedByNode } = s;
  const stamp = ++s.stamp;
  heap.count = 0;
  timeByNode[from] = 0;
  openedByNode[from] = stamp;
  addCell(heap, 0, from);
  while (heap.count > 0) {
    const node = takeCell(heap);
    if (node === to) return true;
    if (closedByNode[node] === stamp) continue;
    closedByNode[node] = stamp;
    openWays(s, grid, node, to);
  }
  return false;
}

function openWays(s: Search, grid: PlanningGrid, node: number, goal: number): void {
  const { size, timeByNodeWay, xByNode, yByNode } = grid;
  const { timeByNode, openedByNode, closedByNode, cameFromByNode, heap, stamp } = s;
  for (let way = 0; way < WAYS; way++) {
    const next = neighborOf(size, node, way);
    if (next < 0 || closedByNode[next] === stamp) continue;
    // The walk goes from `next` to `node`: the opposite way of the neighbor.
    const walk = timeByNodeWay[next * WAYS + oppositeWay(way)] as number;
    if (walk === BARRED) continue;
    const time = (timeByNode[node] as number) + walk;
    if (openedByNode[next] === stamp && time >= (timeByNode[next] as number)) continue;
    timeByNode[next] = time;
    openedByNode[next] = stamp;
    cameFromByNode[next] = node;
    const dx = (xByNode[next] as number) - (xByNode[goal] as number);
    const dy = (yByNode[next] as number) - (yByNode[goal] as number);
    addCell(heap, time + Math.sqrt(dx * dx + dy * dy) * LEAST_TIME_A_CELL, next);
  }
}

/** Nobody walks faster than slightly downhill on a road: 1.19 times the level pace. */
const LEAST_TIME_A_CELL = 0.83;
const OPPOSITE = [1, 0, 3, 2, 7, 6, 5, 4];

function oppositeWay(way: number): number {
  return OPPOSITE[way] as number;
}

function writePlan(
  s: Search,
  grid: PlanningGrid,
  field: Heightfield,
  easeByCell: Float32Array,
  start: number,
  goal: number,
  plan: Int32Array,
): void {
  let count = 0;
  let node = start;
  while (node !== goal && count < PLAN_MOST - 1) {
    node = endOfStraight(s, grid, field, easeByCell, node, goal);
    plan[count++] = node;
  }
  if (count === 0) plan[0] = goal;
}

/** The farthest of the next nodes to which the straight walk takes no longer than from node to node. */
function endOfStraight(
  s: Search,
  { xByNode, yByNode }: PlanningGrid,
  field: Heightfield,
  easeByCell: Float32Array,
  from: number,
  goal: number,
): number {
  let best = s.cameFromByNode[from] as number;
  let node = best;
  for (let passed = 1; passed < STRAIGHT_NODES && node !== goal; passed++) {
    node = s.cameFromByNode[node] as number;
    const along = (s.timeByNode[from] as number) - (s.timeByNode[node] as number);
    const straight = walkTime(
      field,
      easeByCell,
      xByNode[from] as number,
      yByNode[from] as number,
      xByNode[node] as number,
      yByNode[node] as number,
    );
    if (straight <= along * STRAIGHT_SLACK) best = node;
  }
  return best;
}
