// Height and slope of the ground at any place, read between the cells.
// Law: off the sheet the ground is that of its edge; nothing here allocates.
import type { Heightfield, Place } from './sheet.ts';

/** @returns the height in meters at a place in cells, bilinear. */
export function heightAt(field: Heightfield, x: number, y: number): number {
  return valueAt(field.heightMetersByCell, field.size, x, y);
}

/** @returns the value of any square map at a place in cells, bilinear; the edge's value beyond it. */
export function valueAt(valueByCell: Float32Array, size: number, x: number, y: number): number {
  const last = size - 1;
  const cx = x > 0 ? (x < last ? x : last) : 0;
  const cy = y > 0 ? (y < last ? y : last) : 0;
  const left = cx < last ? Math.floor(cx) : last - 1;
  const top = cy < last ? Math.floor(cy) : last - 1;
  const u = cx - left;
  const v = cy - top;
  const cell = top * size + left;
  const a = valueByCell[cell] as number;
  const b = valueByCell[cell + 1] as number;
  const c = valueByCell[cell + size] as number;
  const d = valueByCell[cell + size + 1] as number;
  const north = a + (b - a) * u;
  return north + (c + (d - c) * u - north) * v;
}

/** @returns the slope as rise over run to the east (x) and to the south (y), over two cells. */
export function gradientAt(field: Heightfield, x: number, y: number): Place {
  const runMeters = 2 * field.cellMeters;
  return {
    x: (heightAt(field, x + 1, y) - heightAt(field, x - 1, y)) / runMeters,
    y: (heightAt(field, x, y + 1) - heightAt(field, x, y - 1)) / runMeters,
  };
}
