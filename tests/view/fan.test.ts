import { expect, it } from 'vitest';
import { fanColumns, heardStretch, lookAround, makeHeardDisc } from '../../src/view/fan.ts';

const SIZE = 80;

/** Flat ground at 500 m with a wall 200 m high along x = 50. */
function wall() {
  const heightMetersByCell = new Float32Array(SIZE * SIZE).fill(500);
  for (let y = 0; y < SIZE; y++) heightMetersByCell[y * SIZE + 50] = 700;
  return { size: SIZE, cellMeters: 10, heightMetersByCell };
}

it('hears open ground and nothing behind a wall', () => {
  const disc = makeHeardDisc();
  lookAround(wall(), 40, 40, 2, disc);
  const east = fanColumns(0, 0.01).rays[0] as number;
  const west = fanColumns(Math.PI, 0.01).rays[0] as number;
  const stretch = { near: 0, far: 0 };
  heardStretch(disc, east, 1, stretch);
  expect(stretch).toEqual({ near: 3, far: 6 });
  heardStretch(disc, east, 6, stretch);
  expect(stretch).toEqual({ near: 0, far: 0 });
  heardStretch(disc, west, 6, stretch);
  expect(stretch).toEqual({ near: 18, far: 21 });
});

it('covers exactly the angle asked for, across the turn of the compass too', () => {
  for (const direction of [0, 1, 3.1, -3.1]) {
    const { borders, rays } = fanColumns(direction, 0.3);
    expect(borders[0]).toBeCloseTo(direction - 0.3, 9);
    expect(borders[borders.length - 1]).toBeCloseTo(direction + 0.3, 9);
    expect(rays.length).toBe(borders.length - 1);
    for (const ray of rays) expect(ray).toBeGreaterThanOrEqual(0);
  }
});
