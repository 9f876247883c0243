// Shadowing that the map is too coarse to know: a bell-shaped field that changes slowly from place to place.
// Law: a stateless function of its key; the same key gives the same field in every engine.
import { exp } from '../math/exact.ts';
import { hashUnit } from '../random.ts';

/**
 * Log-normal shadowing with the exponential correlation of Gudmundson (Electron. Lett. 27, 1991), made by a first
 * order filter along rows and then along columns.
 * @returns dB by cell, mean 0, standard deviation `sigmaDb`.
 */
export function shadowingDb(
  size: number,
  cellMeters: number,
  key: number,
  sigmaDb: number,
  correlationMeters: number,
): Float32Array {
  const shadow = new Float32Array(size * size);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) shadow[y * size + x] = bell(key, x, y) * sigmaDb;
  }
  const keep = exp(-cellMeters / correlationMeters);
  const fresh = Math.sqrt(1 - keep * keep);
  for (let line = 0; line < size; line++) {
    filter(shadow, line * size, 1, size, keep, fresh);
  }
  for (let column = 0; column < size; column++) filter(shadow, column, size, size, keep, fresh);
  return shadow;
}

/** The sum of four even numbers is bell-shaped enough; its variance is 4 / 12, so sqrt(3) makes it 1. */
function bell(key: number, x: number, y: number): number {
  let sum = -2;
  for (let part = 0; part < 4; part++) sum += hashUnit(key + part, x, y);
  return sum * Math.sqrt(3);
}

function filter(
  values: Float32Array,
  start: number,
  stride: number,
  count: number,
  keep: number,
  fresh: number,
): void {
  let before = values[start] as number;
  for (let i = 1; i < count; i++) {
    const at = start + i * stride;
    before = keep * before + fresh * (values[at] as number);
    values[at] = before;
  }
}
