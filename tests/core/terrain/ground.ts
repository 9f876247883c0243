// Tiny grounds for tests: a square of cells with a height for each.
import type { Heightfield } from '../../../src/core/terrain/sheet.ts';

export function groundOf(size: number, heightMeters: (x: number, y: number) => number): Heightfield {
  const heightMetersByCell = new Float32Array(size * size);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) heightMetersByCell[y * size + x] = heightMeters(x, y);
  }
  return { size, cellMeters: 10, heightMetersByCell };
}

/** Ease of 1 everywhere but where `isBarred` says 0. */
export function easeOn(
  size: number,
  isBarred: (x: number, y: number) => boolean = () => false,
): Float32Array {
  const ease = new Float32Array(size * size);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) ease[y * size + x] = isBarred(x, y) ? 0 : 1;
  }
  return ease;
}
