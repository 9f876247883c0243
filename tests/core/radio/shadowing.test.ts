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

const MANY_KEYS = Array.from({ length: 12 }, (_, i) => 31 + 7919 * i);

function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] as number;
  return sum / values.length;
}

/** The distance over which the field falls to 1/e of itself, by how alike neighbors one cell apart are. */
function correlationMeters(key: number, asked: number, isEast: boolean): number {
  const shadow = shadowingDb(SIZE, CELL_METERS, key, SIGMA_DB, asked);
  const stride = isEast ? 1 : SIZE;
  let products = 0;
  let squares = 0;
  for (let cell = 0; cell < SIZE * (SIZE - 1); cell++) {
    if (isEast && cell % SIZE === SIZE - 1) continue;
    const here = shadow[cell] as number;
    const next = shadow[cell + stride] as number;
    products += here * next;
    squares += (here * here + next * next) / 2;
  }
  return -CELL_METERS / Math.log(products / squares);
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

  it.each([60, 120, 240])('forgets itself over %i m, east and south alike, when asked to', (meters) => {
    for (const isEast of [true, false]) {
      // A single field of 3.2 km holds few lengths of 240 m: the mean of many keeps its error under a tenth.
      const measured = mean(MANY_KEYS.map((key) => correlationMeters(key, meters, isEast)));
      expect(Math.abs(measured / meters - 1)).toBeLessThan(0.1);
    }
  });

  it('of two keys has nothing in common', () => {
    const shared = MANY_KEYS.map((key) => {
      const one = shadowingDb(SIZE, CELL_METERS, key, 1, CORRELATION_METERS);
      const other = shadowingDb(SIZE, CELL_METERS, key + 1000, 1, CORRELATION_METERS);
      return mean(one.map((value, cell) => value * (other[cell] as number)));
    });
    expect(Math.abs(mean(shared))).toBeLessThan(0.05);
  });

  it('is the same for the same key and another for another', () => {
    const first = shadowingDb(32, CELL_METERS, 5, SIGMA_DB, CORRELATION_METERS);
    expect(shadowingDb(32, CELL_METERS, 5, SIGMA_DB, CORRELATION_METERS)).toEqual(first);
    expect(shadowingDb(32, CELL_METERS, 6, SIGMA_DB, CORRELATION_METERS)).not.toEqual(first);
  });
});
