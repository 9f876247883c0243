// The quickest walk from one place to another, by the same pace and ease that everyone walks with.
// Law: the same question has the same answer on every machine; ties go to the smaller cell.
//
// A* (Hart, Nilsson, Raphael 1968) over eight neighbors. The working arrays are made once a size and stamped by search,
// so that a search clears nothing; they hold nothing that a later search reads.
import { exp } from '../math/exact.ts';
import { EDGE_CELLS, GOAL_SNAP_CELLS, TOBLER_BEST_SLOPE, TOBLER_FALL } from './constants.ts';
import { addCell, type CellHeap, makeHeap, takeCell } from './heap.ts';
import { paceOfSlope } from './pace.ts';
import type { Heightfield, Place } from './sheet.ts';

const STEP_X = [-1, 1, 0, 0, -1, 1, -1, 1];
const STEP_Y = [0, 0, -1, 1, -1, -1, 1, 1];
/** A cell may wait once for each neighbor that found a better way to it. */
const HEAP_SHARE = 8;
const UNREACHED = 1e30;
/** Climbing is quickest at this slope: steeper straight ways are beaten by going around. */
const BEST_CLIMB = 1 / TOBLER_FALL;
/** Least cost of a climb and of a descent, in cells of a level road a cell of height. */
const CLIMB_COST = TOBLER_FALL * exp(1);
const DESCENT_COST = CLIMB_COST * exp(2 * TOBLER_FALL * TOBLER_BEST_SLOPE);
/** The pace table lies up to 0.02 % above Tobler's function; the bound must not. */
const BOUND_SLACK = 0.999;

interface Search {
  readonly size: number;
  readonly heap: CellHeap;
  readonly costByCell: Float64Array;
  readonly parentByCell: Int32Array;
  /** Stamp of the search that opened the cell, and of the one that closed it. */
  readonly openedByCell: Int32Array;
  readonly closedByCell: Int32Array;
  stamp: number;
}

let search = makeSearch(1);

/**
 * @param ease by cell, from `easeOf`; 0 bars a cell.
 * @returns the cells of the quickest walk, both ends included, or null where there is none. A goal that
 * nobody can stand on means the nearest cell that one can, within a few cells.
 */
export function findRoute(field: Heightfield, ease: Float32Array, from: Place, to: Place): Int32Array | null {
  if (search.size !== field.size) search = makeSearch(field.size);
  const start = cellWithin(field, from);
  const goal = standableNear(field, ease, to);
  if (goal < 0) return null;
  return walkTo(search, field, ease, start, goal) ? cellsBack(search, start, goal) : null;
}

function makeSearch(size: number): Search {
  const cells = size * size;
  return {
    size,
    heap: makeHeap(cells * HEAP_SHARE),
    costByCell: new Float64Array(cells),
    parentByCell: new Int32Array(cells),
    openedByCell: new Int32Array(cells),
    closedByCell: new Int32Array(cells),
    stamp: 0,
  };
}

function cellWithin(field: Heightfield, place: Place): number {
  const last = field.size - 1 - EDGE_CELLS;
  const x = Math.min(last, Math.max(EDGE_CELLS, Math.round(place.x)));
  const y = Math.min(last, Math.max(EDGE_CELLS, Math.round(place.y)));
  return y * field.size + x;
}

/** @returns the nearest cell with ease, or -1. Rows and columns in order: the first of equals wins. */
function standableNear(field: Heightfield, ease: Float32Array, place: Place): number {
  const { size } = field;
  const cell = cellWithin(field, place);
  if ((ease[cell] as number) > 0) return cell;
  const cy = Math.floor(cell / size);
  const cx = cell - cy * size;
  const last = size - 1 - EDGE_CELLS;
  let best = -1;
  let bestSquare = GOAL_SNAP_CELLS * GOAL_SNAP_CELLS + 1;
  for (let y = Math.max(EDGE_CELLS, cy - GOAL_SNAP_CELLS); y <= Math.min(last, cy + GOAL_SNAP_CELLS); y++) {
    for (let x = Math.max(EDGE_CELLS, cx - GOAL_SNAP_CELLS); x <= Math.min(last, cx + GOAL_SNAP_CELLS); x++) {
      const square = (x - cx) * (x - cx) + (y - cy) * (y - cy);
      if (square >= bestSquare || !((ease[y * size + x] as number) > 0)) continue;
      best = y * size + x;
      bestSquare = square;
    }
  }
  return best;
}

function walkTo(s: Search, field: Heightfield, ease: Float32Array, start: number, goal: number): boolean {
  const { heap, costByCell, openedByCell, closedByCell } = s;
  const stamp = ++s.stamp;
  heap.count = 0;
  costByCell[start] = 0;
  openedByCell[start] = stamp;
  addCell(heap, 0, start);
  while (heap.count > 0) {
    const cell = takeCell(heap);
    if (cell === goal) return true;
    if (closedByCell[cell] === stamp) continue;
    closedByCell[cell] = stamp;
    openNeighbors(s, field, ease, cell, goal);
  }
  return false;
}

function openNeighbors(s: Search, field: Heightfield, ease: Float32Array, cell: number, goal: number): void {
  const { size, stamp, costByCell, openedByCell, closedByCell } = s;
  const goalY = Math.floor(goal / size);
  const goalX = goal - goalY * size;
  const goalMeters = field.heightMetersByCell[goal] as number;
  const y = Math.floor(cell / size);
  const x = cell - y * size;
  const last = size - 1 - EDGE_CELLS;
  for (let way = 0; way < 8; way++) {
    const toX = x + (STEP_X[way] as number);
    const toY = y + (STEP_Y[way] as number);
    if (toX < EDGE_CELLS || toY < EDGE_CELLS || toX > last || toY > last) continue;
    const next = toY * size + toX;
    if (closedByCell[next] === stamp || !((ease[next] as number) > 0)) continue;
    // No squeezing through a corner: a walker's stride would touch the barred cell.
    if (way > 3 && !((ease[y * size + toX] as number) > 0 && (ease[toY * size + x] as number) > 0)) continue;
    const step = stepCost(field, ease, cell, next, way > 3 ? Math.SQRT2 : 1);
    const cost = (costByCell[cell] as number) + step;
    if (cost >= (openedByCell[next] === stamp ? (costByCell[next] as number) : UNREACHED)) continue;
    costByCell[next] = cost;
    openedByCell[next] = stamp;
    s.parentByCell[next] = cell;
    const riseCells = (goalMeters - (field.heightMetersByCell[next] as number)) / field.cellMeters;
    addCell(s.heap, cost + boundTo(toX - goalX, toY - goalY, riseCells), next);
  }
}

/** @returns the time of one step, in cells of a level road. */
function stepCost(field: Heightfield, ease: Float32Array, from: number, to: number, cells: number): number {
  const { heightMetersByCell, cellMeters } = field;
  const rise = (heightMetersByCell[to] as number) - (heightMetersByCell[from] as number);
  const pace = paceOfSlope(rise / (cells * cellMeters));
  const mean = ((ease[from] as number) + (ease[to] as number)) / 2;
  return cells / (pace * mean);
}

/**
 * @returns a time that no walk over that run and rise can beat, whatever lies between. Time a cell is convex in
 * slope, so an even slope is the best there is, and beyond BEST_CLIMB a longer way at BEST_CLIMB.
 */
function boundTo(dx: number, dy: number, riseCells: number): number {
  const across = Math.abs(dx);
  const along = Math.abs(dy);
  const run = across + along - (2 - Math.SQRT2) * Math.min(across, along);
  if (riseCells > run * BEST_CLIMB) return riseCells * CLIMB_COST * BOUND_SLACK;
  if (riseCells < -run * BEST_CLIMB) return -riseCells * DESCENT_COST * BOUND_SLACK;
  return run > 0 ? (run / paceOfSlope(riseCells / run)) * BOUND_SLACK : 0;
}

function cellsBack(s: Search, start: number, goal: number): Int32Array {
  let count = 1;
  for (let cell = goal; cell !== start; cell = s.parentByCell[cell] as number) count++;
  const route = new Int32Array(count);
  let cell = goal;
  for (let at = count - 1; at >= 0; at--) {
    route[at] = cell;
    cell = s.parentByCell[cell] as number;
  }
  return route;
}
