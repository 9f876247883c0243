// The quickest walk, and following it.
import { describe, expect, it } from 'vitest';
import { followRoute } from '../../../src/core/terrain/follow.ts';
import { paceOfSlope } from '../../../src/core/terrain/pace.ts';
import { findRoute } from '../../../src/core/terrain/route.ts';
import type { Heightfield } from '../../../src/core/terrain/sheet.ts';
import { easeOn, groundOf } from './ground.ts';

const SIZE = 24;
const flat = groundOf(SIZE, () => 0);
const hilly = groundOf(SIZE, (x, y) => 30 * Math.sin(x * 0.5) * Math.cos(y * 0.4) + 2 * x);

const cellOf = (x: number, y: number) => y * SIZE + x;

/** Time of the quickest walk by trying every cell again and again until nothing gets better. */
function leastTime(field: Heightfield, ease: Float32Array, start: number, goal: number): number {
  const times = new Float64Array(SIZE * SIZE).fill(Number.POSITIVE_INFINITY);
  times[start] = 0;
  for (let round = 0; round < SIZE * SIZE; round++) {
    let isBetter = false;
    for (let y = 1; y < SIZE - 1; y++) {
      for (let x = 1; x < SIZE - 1; x++) {
        for (const [dx, dy] of [
          [-1, 0],
          [1, 0],
          [0, -1],
          [0, 1],
          [-1, -1],
          [1, -1],
          [-1, 1],
          [1, 1],
        ] as const) {
          const from = cellOf(x + dx, y + dy);
          const time = (times[from] as number) + timeOfStep(field, ease, from, cellOf(x, y));
          if (time >= (times[cellOf(x, y)] as number) - 1e-12) continue;
          times[cellOf(x, y)] = time;
          isBetter = true;
        }
      }
    }
    if (!isBetter) break;
  }
  return times[goal] as number;
}

function timeOfStep(field: Heightfield, ease: Float32Array, from: number, to: number): number {
  const apart = Math.abs(from - to);
  const cells = apart === 1 || apart === SIZE ? 1 : Math.SQRT2;
  const rise = (field.heightMetersByCell[to] as number) - (field.heightMetersByCell[from] as number);
  return cells / (paceOfSlope(rise / (cells * 10)) * (((ease[from] as number) + (ease[to] as number)) / 2));
}

describe('a route', () => {
  it('leads straight over level ground', () => {
    const route = findRoute(flat, easeOn(SIZE), { x: 2, y: 5 }, { x: 20, y: 5 });
    expect(route?.length).toBe(19);
    expect(route?.[0]).toBe(cellOf(2, 5));
    expect(route?.[18]).toBe(cellOf(20, 5));
  });

  it('never steps on a barred cell nor squeezes past its corner', () => {
    const ease = easeOn(SIZE, (x, y) => x === 12 && y !== 20);
    const route = findRoute(flat, ease, { x: 2, y: 5 }, { x: 20, y: 5 }) as Int32Array;
    expect(route).toContain(cellOf(12, 20));
    route.forEach((cell, step) => {
      expect(ease[cell]).toBeGreaterThan(0);
      const before = route[step - 1] ?? cell;
      expect(ease[Math.floor(cell / SIZE) * SIZE + (before % SIZE)]).toBeGreaterThan(0);
    });
  });

  it('is null where there is none', () => {
    const ease = easeOn(SIZE, (x) => x === 12);
    expect(findRoute(flat, ease, { x: 2, y: 5 }, { x: 20, y: 5 })).toBeNull();
  });

  it('to a place that nobody can stand on ends at the nearest that one can', () => {
    const ease = easeOn(SIZE, (x) => x > 12);
    const route = findRoute(flat, ease, { x: 2, y: 5 }, { x: 15, y: 5 });
    expect(route?.at(-1)).toBe(cellOf(12, 5));
  });

  it('goes around a cliff', () => {
    const step = groundOf(SIZE, (x, y) => (x > 12 ? (y < 20 ? 40 : 5) : 0));
    const route = findRoute(step, easeOn(SIZE), { x: 2, y: 20 }, { x: 20, y: 21 }) as Int32Array;
    expect(route).not.toBeNull();
    for (const cell of route) expect(Math.floor(cell / SIZE)).toBeGreaterThanOrEqual(19);
  });

  it('is the quickest there is, over hills and rough ground', () => {
    const ease = easeOn(SIZE).map((_, cell) => 0.5 + ((cell * 37) % 50) / 100);
    for (const [start, goal] of [
      [cellOf(2, 3), cellOf(21, 20)],
      [cellOf(20, 4), cellOf(3, 15)],
    ] as const) {
      const from = { x: start % SIZE, y: Math.floor(start / SIZE) };
      const to = { x: goal % SIZE, y: Math.floor(goal / SIZE) };
      const route = findRoute(hilly, ease, from, to) as Int32Array;
      let time = 0;
      for (let k = 1; k < route.length; k++) {
        time += timeOfStep(hilly, ease, route[k - 1] as number, route[k] as number);
      }
      expect(time).toBeCloseTo(leastTime(hilly, ease, start, goal), 6);
    }
  });

  it('is the same when asked again', () => {
    const ask = () => findRoute(hilly, easeOn(SIZE), { x: 3, y: 3 }, { x: 19, y: 17 });
    expect(ask()).toEqual(ask());
  });
});

describe('following a route', () => {
  it('brings a walker to its end and cuts the corners of the grid', () => {
    const ease = easeOn(SIZE, (x, y) => x === 12 && y > 4);
    const route = findRoute(flat, ease, { x: 3, y: 18 }, { x: 19, y: 11 }) as Int32Array;
    let [x, y, step, walked] = [3, 18, 0, 0];
    for (let tick = 0; tick < 1000; tick++) {
      const aim = followRoute(flat, ease, route, step, x, y);
      if (!aim) break;
      step = aim.step;
      const far = Math.hypot(aim.x - x, aim.y - y);
      const stride = Math.min(far, 0.28);
      x += ((aim.x - x) / far) * stride;
      y += ((aim.y - y) / far) * stride;
      walked += stride;
      expect(ease[cellOf(Math.round(x), Math.round(y))]).toBeGreaterThan(0);
    }
    expect(Math.hypot(19 - x, 11 - y)).toBeLessThan(1);
    expect(walked).toBeLessThanOrEqual(route.length * Math.SQRT2);
  });

  it('ends with null', () => {
    const route = Int32Array.of(cellOf(3, 3));
    expect(followRoute(flat, easeOn(SIZE), route, 0, 3.2, 3)).toBeNull();
  });
});
