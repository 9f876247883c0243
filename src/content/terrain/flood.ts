// Which way water leaves every cell: a flood from the held cells, lowest first, fills every hollow and gives
// every cell a lower neighbor (Barnes, Lehman, Mulla 2014, "Priority-Flood").
// Law: every cell drains to a held one, and `order` names each cell after the one that it drains to.
import { type Chance, roll } from './chance.ts';

export interface Drainage {
  readonly size: number;
  /** The cell that a cell's water goes to; a held cell keeps its own. */
  readonly receiver: Int32Array;
  /** Cells from the outlets upward. */
  readonly order: Int32Array;
  /** Share of the sheet that drains through a cell, itself included. */
  readonly drainedShare: Float32Array;
}

/** Working arrays of one grid's floods. */
export interface Flood extends Drainage {
  readonly filled: Float32Array;
  /** One cell wider all round, the rim closed for good. */
  readonly statePadded: Uint8Array;
  readonly heapKeys: Float32Array;
  readonly heapCells: Int32Array;
}

const UNSEEN = 0;
const WAITING = 1;
const FLOODED = 2;
const RIM = 3;

/** A filled hollow still falls this much a cell, so that water finds its way out. */
const FILL_STEP = 1e-4;
/** Chance in the choice of the steepest way: without it rivers would run along the grid. */
const LEAST_JITTER = 0.8;
const JITTER = 0.4;

export function makeFlood(size: number): Flood {
  const cells = size * size;
  const statePadded = new Uint8Array((size + 2) * (size + 2));
  return {
    size,
    receiver: new Int32Array(cells),
    order: new Int32Array(cells),
    drainedShare: new Float32Array(cells),
    filled: new Float32Array(cells),
    statePadded,
    heapKeys: new Float32Array(cells + 8),
    heapCells: new Int32Array(cells + 8),
  };
}

/** Finds receivers and order for `height`; hot: it runs 150 times for one sheet, so its loops are written out. */
export function floodFrom(flood: Flood, height: Float32Array, isHeld: Uint8Array, chance: Chance): void {
  const { size, receiver, order, filled, statePadded, heapKeys, heapCells } = flood;
  const wide = size + 2;
  const steps = [-1, 1, -size, size, -size - 1, -size + 1, size - 1, size + 1];
  const paddedSteps = [-1, 1, -wide, wide, -wide - 1, -wide + 1, wide - 1, wide + 1];
  clearStates(statePadded, size);
  let waiting = 0;
  for (let cell = 0; cell < isHeld.length; cell++) {
    if (!isHeld[cell]) continue;
    waiting = push(heapKeys, heapCells, waiting, height[cell] as number, cell);
    statePadded[cell + wide + 1 + 2 * Math.floor(cell / size)] = WAITING;
    receiver[cell] = cell;
    filled[cell] = height[cell] as number;
  }
  for (let count = 0; waiting > 0; count++) {
    const cell = heapCells[0] as number;
    waiting = dropFirst(heapKeys, heapCells, waiting);
    order[count] = cell;
    const padded = cell + wide + 1 + 2 * Math.floor(cell / size);
    const level = filled[cell] as number;
    if (!isHeld[cell]) {
      let steepest = 0;
      for (let way = 0; way < 8; way++) {
        if (statePadded[padded + (paddedSteps[way] as number)] !== FLOODED) continue;
        const next = cell + (steps[way] as number);
        const fall = (level - (filled[next] as number)) / (way > 3 ? Math.SQRT2 : 1);
        const slope = fall * (LEAST_JITTER + JITTER * roll(chance));
        if (slope <= steepest) continue;
        steepest = slope;
        receiver[cell] = next;
      }
    }
    statePadded[padded] = FLOODED;
    for (let way = 0; way < 8; way++) {
      const nextPadded = padded + (paddedSteps[way] as number);
      if (statePadded[nextPadded] !== UNSEEN) continue;
      const next = cell + (steps[way] as number);
      statePadded[nextPadded] = WAITING;
      filled[next] = Math.max(height[next] as number, level + FILL_STEP);
      receiver[next] = cell;
      waiting = push(heapKeys, heapCells, waiting, filled[next] as number, next);
    }
  }
}

/** Adds up what drains through every cell, from the highest down. */
export function gatherDrainage(flood: Flood): void {
  const { receiver, order, drainedShare } = flood;
  drainedShare.fill(1 / order.length);
  for (let at = order.length - 1; at >= 0; at--) {
    const cell = order[at] as number;
    const next = receiver[cell] as number;
    if (next !== cell) drainedShare[next] = (drainedShare[next] as number) + (drainedShare[cell] as number);
  }
}

function clearStates(statePadded: Uint8Array, size: number): void {
  const wide = size + 2;
  statePadded.fill(RIM);
  for (let y = 1; y <= size; y++) statePadded.fill(UNSEEN, y * wide + 1, y * wide + 1 + size);
}

function push(keys: Float32Array, cells: Int32Array, count: number, key: number, cell: number): number {
  let at = count;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    const parentKey = keys[parent] as number;
    if (parentKey <= key) break;
    keys[at] = parentKey;
    cells[at] = cells[parent] as number;
    at = parent;
  }
  keys[at] = key;
  cells[at] = cell;
  return count + 1;
}

function dropFirst(keys: Float32Array, cells: Int32Array, waiting: number): number {
  const count = waiting - 1;
  const key = keys[count] as number;
  const cell = cells[count] as number;
  let at = 0;
  for (let child = 1; child < count; child = 2 * at + 1) {
    if (child + 1 < count && (keys[child + 1] as number) < (keys[child] as number)) child++;
    const childKey = keys[child] as number;
    if (childKey >= key) break;
    keys[at] = childKey;
    cells[at] = cells[child] as number;
    at = child;
  }
  keys[at] = key;
  cells[at] = cell;
  return count;
}
