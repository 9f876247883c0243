// The rays of one map: straight lines from the transmitter to the edges of the sheet, shared by all cells they pass.
// Law: every cell but the transmitter's own is owned by exactly one ray, decided in whole numbers.
//
// Four wedges. In each, rays run to every cell of the far column; each step of a ray is one column on, and the ground
// there lies on the straight line between the two nearest cells of the column. The wedges to north and south see the
// sheet transposed, so that all four are the same code and every ray runs along the rows of memory.
import type { Heightfield } from '../terrain/sheet.ts';

/**
 * The heights as the wedges read them: (row + 1) * size + column. A spare copy of the first row lies before it and one
 * of the last after it, so that a ray which runs half a cell off the sheet reads the ground of its edge without a test.
 */
export interface RaySheet {
  readonly size: number;
  readonly cellMeters: number;
  readonly rows: Float32Array;
  readonly columns: Float32Array;
}

export interface Wedge {
  /** Height of a cell at (across + 1) * size + along. */
  readonly heights: Float32Array;
  /** True when along is y: this wedge reads and writes the transposed map. */
  readonly isTransposed: boolean;
  readonly startAlong: number;
  readonly startAcross: number;
  /** +1 or -1: which way along the steps go. */
  readonly direction: number;
  /** Steps to the far column. */
  readonly steps: number;
  /** Rays -outermost to outermost; the diagonals belong to the wedges that run along rows. */
  readonly outermost: number;
}

export function makeRaySheet(field: Heightfield): RaySheet {
  const { size, cellMeters, heightMetersByCell } = field;
  const metersByColumn = new Float32Array(size * size);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) metersByColumn[x * size + y] = heightMetersByCell[y * size + x] as number;
  }
  const rows = withSpareRows(heightMetersByCell, size);
  const columns = withSpareRows(metersByColumn, size);
  return { size, cellMeters, rows, columns };
}

function withSpareRows(meters: Float32Array, size: number): Float32Array {
  const padded = new Float32Array(size * (size + 2));
  padded.set(meters, size);
  padded.copyWithin(0, size, 2 * size);
  padded.copyWithin(size * (size + 1), size * size, size * (size + 1));
  return padded;
}

/** @returns the wedges around a cell: east, west, south, north; none where the cell lies on that edge. */
export function wedgesAround(sheet: RaySheet, x: number, y: number): Wedge[] {
  const { size, rows, columns } = sheet;
  const wedges: Wedge[] = [];
  for (const isTransposed of [false, true]) {
    const heights = isTransposed ? columns : rows;
    const [startAlong, startAcross] = isTransposed ? [y, x] : [x, y];
    for (const direction of [1, -1]) {
      const steps = direction > 0 ? size - 1 - startAlong : startAlong;
      const outermost = isTransposed ? steps - 1 : steps;
      wedges.push({ heights, isTransposed, startAlong, startAcross, direction, steps, outermost });
    }
  }
  return wedges.filter(({ steps }) => steps > 0);
}

/** @returns true when the ray of this offset passes nearest to the cell `rowOffset` rows across, of all rays. */
export function ownsCell(offset: number, steps: number, step: number, rowOffset: number): boolean {
  const twiceMiss = 2 * (offset * step - rowOffset * steps);
  return twiceMiss <= step && twiceMiss > -step;
}

/**
 * The same as a number, 1 or 0, and without a branch: along a ray the answer follows no pattern that a processor could
 * guess, and each wrong guess costs more than the whole test. The sign bit of `a | b` is clear only if both are >= 0.
 */
export function ownedCells(offset: number, steps: number, step: number, rowOffset: number): number {
  const twiceMiss = (Math.imul(offset, step) - Math.imul(rowOffset, steps)) << 1;
  return ~((step - twiceMiss) | (twiceMiss + step - 1)) >>> 31;
}
