// A queue of cells by key, smallest first: a binary heap in typed arrays that are made once.
// Law: equal keys come out by the smaller cell, so the order never depends on how they went in.

export interface CellHeap {
  readonly keys: Float64Array;
  readonly cells: Int32Array;
  count: number;
}

export function makeHeap(capacity: number): CellHeap {
  return { keys: new Float64Array(capacity), cells: new Int32Array(capacity), count: 0 };
}

export function addCell(heap: CellHeap, key: number, cell: number): void {
  const { keys, cells } = heap;
  let at = heap.count++;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    const parentKey = keys[parent] as number;
    if (parentKey < key || (parentKey === key && (cells[parent] as number) < cell)) break;
    keys[at] = parentKey;
    cells[at] = cells[parent] as number;
    at = parent;
  }
  keys[at] = key;
  cells[at] = cell;
}

/** @returns the cell with the smallest key; the heap must not be empty. */
export function takeCell(heap: CellHeap): number {
  const { keys, cells } = heap;
  const taken = cells[0] as number;
  const count = --heap.count;
  const key = keys[count] as number;
  const cell = cells[count] as number;
  let at = 0;
  for (let child = 1; child < count; child = 2 * at + 1) {
    const right = child + 1;
    if (right < count && isBefore(keys, cells, right, child)) child = right;
    const childKey = keys[child] as number;
    if (key < childKey || (key === childKey && cell < (cells[child] as number))) break;
    keys[at] = childKey;
    cells[at] = cells[child] as number;
    at = child;
  }
  keys[at] = key;
  cells[at] = cell;
  return taken;
}

function isBefore(keys: Float64Array, cells: Int32Array, a: number, b: number): boolean {
  const ka = keys[a] as number;
  const kb = keys[b] as number;
  return ka < kb || (ka === kb && (cells[a] as number) < (cells[b] as number));
}
