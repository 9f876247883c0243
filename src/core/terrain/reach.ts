// How long every walk from one place takes, over the planning grid (Dijkstra 1959).
// Law: the same times as a plan's own; where nobody gets to, the time is infinite.
import { addCell, makeHeap, takeCell } from './heap.ts';
import { NO_NODE, nodeNear, type PlanningGrid, wayTo } from './plan.ts';
import type { Place } from './sheet.ts';

export interface Reach {
  /** Time of the walk from the start, in cells of a level road. */
  readonly timeByNode: Float64Array;
  /** The node before each on that walk; NO_NODE at the start and where nobody gets to. */
  readonly cameFromByNode: Int32Array;
}

const WAYS = 8;

export function reachFrom(grid: PlanningGrid, from: Place): Reach {
  const nodes = grid.size * grid.size;
  const timeByNode = new Float64Array(nodes).fill(Number.POSITIVE_INFINITY);
  const cameFromByNode = new Int32Array(nodes).fill(NO_NODE);
  const isClosed = new Uint8Array(nodes);
  const start = nodeNear(grid, from.x, from.y);
  if (start === NO_NODE) return { timeByNode, cameFromByNode };
  const heap = makeHeap(nodes * WAYS);
  timeByNode[start] = 0;
  addCell(heap, 0, start);
  while (heap.count > 0) {
    const node = takeCell(heap);
    if (isClosed[node]) continue;
    isClosed[node] = 1;
    for (let way = 0; way < WAYS; way++) {
      const next = wayTo(grid, node, way);
      if (next === NO_NODE || isClosed[next]) continue;
      const time = (timeByNode[node] as number) + (grid.timeByNodeWay[node * WAYS + way] as number);
      if (time >= (timeByNode[next] as number)) continue;
      timeByNode[next] = time;
      cameFromByNode[next] = node;
      addCell(heap, time, next);
    }
  }
  return { timeByNode, cameFromByNode };
}
