// Where people would have made a way: the line of least effort, avoiding slopes and water.
// Law: the same ends give the same line; ties go to the smaller cell.
import { addCell, type CellHeap, makeHeap, takeCell } from '../../core/terrain/heap.ts';
import type { Place } from '../../core/terrain/sheet.ts';
import { relax, roundCorners, type Vertex } from './line.ts';
import { type Noise, noiseAt } from './noise.ts';
import { CELL_METERS, SHEET_CELLS } from './recipe.ts';

/** What it takes to cross each cell, and the ground it lies on. */
export interface Effort {
  readonly heightMeters: Float32Array;
  readonly effortByCell: Float32Array;
  /** Room to search in, used again by each search. */
  readonly heap: CellHeap;
}

const STEPS = [
  [-1, 0],
  [1, 0],
  [0, -1],
  [0, 1],
  [-1, -1],
  [1, -1],
  [-1, 1],
  [1, 1],
] as const;
/** A slope of 1 / 5.2 makes a way twice as long: carts go around. */
const SLOPE_AVERSION = 5.2;
const WATER_EFFORT = 60;
/** Water counts from this distance before the bank on, in cells. */
const WET_CELLS = -1.2;
/** Ways wander a little, as if each stone mattered. */
const WANDER = 0.3;
const WANDER_CELLS = 6;
/** No cell costs less than this a cell of way: noise times WANDER stays under 0.45. */
const LEAST_EFFORT = 0.55;
/** Every fourth cell of the path is kept, then the line is rounded. */
const KEEP_EVERY = 4;
/** A cell may wait once for each neighbor that found a better way to it. */
const HEAP_SHARE = 8;

export function measureEffort(
  noise: Noise,
  heightMeters: Float32Array,
  bankCellsByCell: Float32Array,
): Effort {
  const effortByCell = bankCellsByCell.map((bank, cell) => {
    const y = Math.floor(cell / SHEET_CELLS);
    const x = cell - y * SHEET_CELLS;
    const wander = 1 + WANDER * noiseAt(noise, x / WANDER_CELLS, y / WANDER_CELLS);
    return wander * (bank > WET_CELLS ? WATER_EFFORT : 1);
  });
  return { heightMeters, effortByCell, heap: makeHeap(effortByCell.length * HEAP_SHARE) };
}

/** @returns the way between two places as a rounded line; both ends are where they were asked. */
export function leastCostLine(effort: Effort, from: Place, to: Place): readonly Vertex[] {
  const start = cellOf(from);
  const goal = cellOf(to);
  const parents = search(effort, start, goal);
  const cells = [goal];
  for (let cell = goal; cell !== start; ) {
    cell = parents[cell] as number;
    cells.push(cell);
  }
  cells.reverse();
  const kept = cells.filter((_, index) => index % KEEP_EVERY === 0 || index === cells.length - 1);
  return roundCorners(relax(kept.map(vertexOf), 4), 2);
}

/** A* with the straight distance at the least effort as its bound. */
function search(effort: Effort, start: number, goal: number): Int32Array {
  const cells = SHEET_CELLS * SHEET_CELLS;
  const costs = new Float64Array(cells).fill(Number.POSITIVE_INFINITY);
  const parents = new Int32Array(cells).fill(-1);
  const isDone = new Uint8Array(cells);
  const { heap } = effort;
  heap.count = 0;
  costs[start] = 0;
  addCell(heap, 0, start);
  while (heap.count > 0) {
    const cell = takeCell(heap);
    if (cell === goal) break;
    if (isDone[cell]) continue;
    isDone[cell] = 1;
    const y = Math.floor(cell / SHEET_CELLS);
    const x = cell - y * SHEET_CELLS;
    for (const [dx, dy] of STEPS) {
      const toX = x + dx;
      const toY = y + dy;
      if (toX < 1 || toY < 1 || toX > SHEET_CELLS - 2 || toY > SHEET_CELLS - 2) continue;
      const next = toY * SHEET_CELLS + toX;
      const cost = (costs[cell] as number) + stepEffort(effort, cell, next, dx !== 0 && dy !== 0);
      if (cost >= (costs[next] as number)) continue;
      costs[next] = cost;
      parents[next] = cell;
      addCell(heap, cost + LEAST_EFFORT * distance(next, goal), next);
    }
  }
  return parents;
}

function stepEffort(effort: Effort, from: number, to: number, isDiagonal: boolean): number {
  const cells = isDiagonal ? Math.SQRT2 : 1;
  const rise = (effort.heightMeters[from] as number) - (effort.heightMeters[to] as number);
  const steep = (rise / (cells * CELL_METERS)) * SLOPE_AVERSION;
  return cells * (1 + steep * steep) * (effort.effortByCell[to] as number);
}

function cellOf(place: Place): number {
  const last = SHEET_CELLS - 2;
  const x = Math.min(last, Math.max(1, Math.round(place.x)));
  return Math.min(last, Math.max(1, Math.round(place.y))) * SHEET_CELLS + x;
}

function distance(a: number, b: number): number {
  const dy = Math.floor(a / SHEET_CELLS) - Math.floor(b / SHEET_CELLS);
  const dx = (a % SHEET_CELLS) - (b % SHEET_CELLS);
  return Math.sqrt(dx * dx + dy * dy);
}

function vertexOf(cell: number): Vertex {
  const y = Math.floor(cell / SHEET_CELLS);
  return { x: cell - y * SHEET_CELLS, y, value: 0 };
}
