import { describe, expect, it } from 'vitest';
import { shadowingDb } from '../../../src/core/radio/shadowing.ts';

const SIZE = 320;
const CELL_METERS = 10;
const SIGMA_DB = 3;
const CORRELATION_METERS = 120;
const KEYS = [1, 77, 4242, 99_999];

/** Mean, standard deviation and correlation at a lag in cells, over several fields; one field is one draw. */
function statistics(lagX: number, lagY: number): { mean: number; sigma: number; correlation: number } {
  let count = 0;
  let sum = 0;
  let squares = 0;
  let products = 0;
  for (const key of KEYS) {
    const shadow = shadowingDb(SIZE, CELL_METERS, key, SIGMA_DB, CORRELATION_METERS);
    for (let y = 0; y < SIZE - lagY; y++) {
      for (let x = 0; x < SIZE - lagX; x++) {
        const here = shadow[y * SIZE + x] as number;
        count++;
        sum += here;
        squares += here * here;
        products += here * (shadow[(y + lagY) * SIZE + x + lagX] as number);
      }
    }
  }
  return { mean: sum / count, sigma: Math.sqrt(squares / count), correlation: products / squares };
}

describe('shadowing', () => {
  it('has no bias and the spread that it was asked for', () => {
    const { mean, sigma } = statistics(0, 0);
    expect(Math.abs(mean)).toBeLessThan(0.4);
    expect(sigma).toBeGreaterThan(2.75);
    expect(sigma).toBeLessThan(3.25);
  });

  it.each([
    [3, 0],
    [12, 0],
    [0, 3],
    [0, 12],
    [6, 6],
    [40, 0],
  ])('is alike %i cells east and %i south by exp(-distance / correlation distance)', (x, y) => {
    const expected = Math.exp((-(x + y) * CELL_METERS) / CORRELATION_METERS);
    expect(Math.abs(statistics(x, y).correlation - expected)).toBeLessThan(0.08);
  });

  it('is the same for the same key and another for another', () => {
    const first = shadowingDb(32, CELL_METERS, 5, SIGMA_DB, CORRELATION_METERS);
    expect(shadowingDb(32, CELL_METERS, 5, SIGMA_DB, CORRELATION_METERS)).toEqual(first);
    expect(shadowingDb(32, CELL_METERS, 6, SIGMA_DB, CORRELATION_METERS)).not.toEqual(first);
  });
});
