import { describe, expect, it } from 'vitest';
import { coverage, makeSweep, sweepCoverage } from '../../../src/core/radio/coverage.ts';
import { landMedium } from '../../../src/core/radio/medium.ts';
import { pathLossDb } from '../../../src/core/radio/pathLoss.ts';
import {
  ownRadial,
  radialDiffractionDb,
  radialFreeSpaceDb,
  sharedRadial,
  textbookCoverage,
} from '../../../src/core/radio/textbook.ts';
import { FREQUENCY_GHZ, MAST_METERS, map64, mountain, plain, RECEIVER_METERS } from './vectors.ts';

const { size } = mountain;
const medium = landMedium(FREQUENCY_GHZ);
const CORNERS_AND_INSIDE = [
  { x: 0, y: 0 },
  { x: 63, y: 0 },
  { x: 63, y: 63 },
  { x: 0, y: 31 },
  { x: 20, y: 41 },
  { x: 62, y: 1 },
];

function cellsBut(x: number, y: number): { x: number; y: number; cell: number }[] {
  const all = Array.from({ length: size * size }, (_, cell) => {
    return { x: cell % size, y: Math.floor(cell / size), cell };
  });
  return all.filter((at) => at.x !== x || at.y !== y);
}

describe('the map of losses', () => {
  it.each([
    ['bullington', 'owner_bullington_dB'],
    ['deltaBullington', 'owner_delta_bullington_dB'],
  ] as const)('by %s equals the reference map, cell by cell', (model, field) => {
    for (const map of map64.maps) {
      const from = { x: map.cx, y: map.cy, heightMeters: MAST_METERS };
      const losses = coverage(mountain, from, RECEIVER_METERS, FREQUENCY_GHZ, { model });
      for (const { x, y, cell } of cellsBut(map.cx, map.cy)) {
        const radial = sharedRadial(mountain, from, x, y);
        const freeDb = radialFreeSpaceDb(radial, MAST_METERS, RECEIVER_METERS, FREQUENCY_GHZ);
        const error = (losses[cell] as number) - freeDb - (map[field][cell] as number);
        expect(Math.abs(error), `cell ${x} ${y}`).toBeLessThan(1e-3);
      }
    }
  });

  it.each(CORNERS_AND_INSIDE)('equals the textbook from $x $y too', ({ x, y }) => {
    const from = { x, y, heightMeters: 12 };
    const losses = coverage(mountain, from, 2, 1.8, { model: 'bullington' });
    const expected = textbookCoverage(mountain, from, 2, 1.8);
    for (const { cell } of cellsBut(x, y)) {
      expect(Math.abs((losses[cell] as number) - (expected[cell] as number))).toBeLessThan(1e-3);
    }
  });

  it('follows near, smooth ground as the complete method does, profile by profile', () => {
    // A plain with a low swell: here the round earth matters, in the mountains it does not.
    const field = { ...plain((x, y) => ((x * 7 + y * 3) % 11) * 0.1), cellMeters: 100 };
    const from = { x: 5, y: 40, heightMeters: 4 };
    const losses = coverage(field, from, RECEIVER_METERS, FREQUENCY_GHZ);
    const hillsOnly = coverage(field, from, RECEIVER_METERS, FREQUENCY_GHZ, { model: 'bullington' });
    let most = 0;
    for (const { x, y, cell } of cellsBut(5, 40)) {
      const radial = sharedRadial(field, from, x, y);
      const expected =
        radialFreeSpaceDb(radial, 4, RECEIVER_METERS, FREQUENCY_GHZ) +
        radialDiffractionDb(radial, 4, RECEIVER_METERS, medium, 'deltaBullington');
      expect(Math.abs((losses[cell] as number) - expected), `cell ${x} ${y}`).toBeLessThan(1e-3);
      most = Math.max(most, (losses[cell] as number) - (hillsOnly[cell] as number));
    }
    expect(most).toBeGreaterThan(3);
  });

  it('strays little from each cell’s own line of sight: under 0.05 dB on average, 1.5 dB in spread', () => {
    for (const { cx, cy, exact_per_cell_bullington_dB: expected } of map64.maps) {
      const from = { x: cx, y: cy, heightMeters: MAST_METERS };
      const losses = coverage(mountain, from, RECEIVER_METERS, FREQUENCY_GHZ, { model: 'bullington' });
      let sum = 0;
      let squares = 0;
      for (const { x, y, cell } of cellsBut(cx, cy)) {
        const radial = ownRadial(mountain, from, x, y);
        const freeDb = radialFreeSpaceDb(radial, MAST_METERS, RECEIVER_METERS, FREQUENCY_GHZ);
        const error = (losses[cell] as number) - freeDb - (expected[cell] as number);
        sum += error;
        squares += error * error;
      }
      const count = size * size - 1;
      expect(Math.abs(sum / count)).toBeLessThan(0.05);
      expect(Math.sqrt(squares / count)).toBeLessThan(1.5);
    }
  });

  it('gives every cell a loss, and the same one from a sweep that was used before', () => {
    const sweep = makeSweep(mountain);
    sweepCoverage(sweep, { x: 60, y: 3, heightMeters: 50 }, 3, 2.4);
    for (const { x, y } of CORNERS_AND_INSIDE) {
      const from = { x, y, heightMeters: 12 };
      const losses = sweepCoverage(sweep, from, RECEIVER_METERS, FREQUENCY_GHZ);
      expect(losses).toEqual(coverage(mountain, from, RECEIVER_METERS, FREQUENCY_GHZ));
      for (const { cell } of cellsBut(x, y)) expect(losses[cell]).toBeGreaterThan(40);
    }
  });
});

describe('loss from point to point', () => {
  it('equals the reference on the straight line to every cell', () => {
    for (const { cx, cy, exact_per_cell_bullington_dB: expected } of map64.maps) {
      const from = { x: cx, y: cy, heightMeters: MAST_METERS };
      for (const { x, y, cell } of cellsBut(cx, cy)) {
        const loss = pathLossDb(mountain, from, { x, y, heightMeters: RECEIVER_METERS }, FREQUENCY_GHZ);
        const radial = ownRadial(mountain, from, x, y);
        const freeDb = radialFreeSpaceDb(radial, MAST_METERS, RECEIVER_METERS, FREQUENCY_GHZ);
        expect(Math.abs(loss - freeDb - (expected[cell] as number)), `cell ${x} ${y}`).toBeLessThan(1e-3);
      }
    }
  });

  it('is the same both ways, at any two places', () => {
    for (let i = 0; i < 400; i++) {
      const a = { x: (i * 7.3) % 63, y: (i * 13.9) % 63, heightMeters: 1.5 + (i % 5) * 8 };
      const b = { x: (i * 29.1 + 5) % 63, y: (i * 3.7 + 11) % 63, heightMeters: 2 };
      expect(pathLossDb(mountain, a, b, FREQUENCY_GHZ)).toBeCloseTo(
        pathLossDb(mountain, b, a, FREQUENCY_GHZ),
        9,
      );
    }
  });

  it('grows with the height of a single edge, and never falls', () => {
    let before = 0;
    for (let meters = 0; meters < 200; meters += 5) {
      const field = plain((x) => (x === 32 ? meters : 0));
      const from = { x: 4, y: 32, heightMeters: 20 };
      const loss = pathLossDb(field, from, { x: 60, y: 32, heightMeters: 2 }, FREQUENCY_GHZ);
      expect(loss).toBeGreaterThanOrEqual(before - 1e-9);
      before = loss;
    }
    expect(before).toBeGreaterThan(110);
  });

  it('over flat open ground between high antennas is free space', () => {
    const from = { x: 4, y: 32, heightMeters: 60 };
    const loss = pathLossDb(plain(), from, { x: 34, y: 32, heightMeters: 60 }, FREQUENCY_GHZ);
    expect(loss).toBeCloseTo(-27.55 + 20 * Math.log10(900 * 300), 6);
  });

  it('is finite at the sheet’s edges and on one spot', () => {
    const corner = { x: 63, y: 63, heightMeters: 2 };
    expect(pathLossDb(mountain, corner, { x: 63, y: 0, heightMeters: 2 }, 0.9)).toBeGreaterThan(80);
    expect(pathLossDb(mountain, corner, { x: 0, y: 63, heightMeters: 2 }, 0.9)).toBeGreaterThan(80);
    expect(pathLossDb(mountain, corner, corner, 0.9)).toBeCloseTo(31.53, 2);
  });
});
