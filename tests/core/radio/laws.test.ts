// Laws of the radio that hold on any ground, tried on ground that chance has made.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverage } from '../../../src/core/radio/coverage.ts';
import { freeSpaceLossDb } from '../../../src/core/radio/freeSpace.ts';
import { equivalentEdgeLossDb, knifeEdgeLossDb } from '../../../src/core/radio/knifeEdge.ts';
import { type Antenna, pathLossDb } from '../../../src/core/radio/pathLoss.ts';
import { ownedCells, ownsCell } from '../../../src/core/radio/rays.ts';
import { textbookCoverage } from '../../../src/core/radio/textbook.ts';
import type { Heightfield } from '../../../src/core/terrain/sheet.ts';
import { FREQUENCY_GHZ, MAST_METERS, mountain, plain, RECEIVER_METERS } from './vectors.ts';

const SIZE = 24;

/** Rough ground of 24 x 24 cells: every cell its own height. */
const anyField: fc.Arbitrary<Heightfield> = fc
  .record({
    cellMeters: fc.constantFrom(10, 50, 200),
    heights: fc.array(fc.integer({ min: 0, max: 300 }), { minLength: SIZE * SIZE, maxLength: SIZE * SIZE }),
  })
  .map(({ cellMeters, heights }) => {
    return { size: SIZE, cellMeters, heightMetersByCell: Float32Array.from(heights) };
  });

/** Places between the cells, at the sheet's edges and on the very centers of cells. */
const anyPlace = fc.oneof(fc.double({ min: 0, max: SIZE - 1, noNaN: true }), fc.nat(SIZE - 1));
const anyAntenna: fc.Arbitrary<Antenna> = fc.record({
  x: anyPlace,
  y: anyPlace,
  heightMeters: fc.double({ min: 0.5, max: 60, noNaN: true }),
});
const anyFrequencyGHz = fc.double({ min: 0.1, max: 6, noNaN: true });

describe('the way there and the way back', () => {
  it('take the same loss on any ground, to the last bit', () => {
    fc.assert(
      fc.property(anyField, anyAntenna, anyAntenna, anyFrequencyGHz, (field, a, b, frequencyGHz) => {
        const loss = pathLossDb(field, a, b, frequencyGHz);
        expect(Number.isFinite(loss)).toBe(true);
        expect(pathLossDb(field, b, a, frequencyGHz)).toBe(loss);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the map of losses on any ground', () => {
  it('is the textbook’s on the same rays, from any cell', () => {
    const anyCell = fc.nat(SIZE - 1);
    fc.assert(
      fc.property(anyField, anyCell, anyCell, anyFrequencyGHz, (field, x, y, frequencyGHz) => {
        const from = { x, y, heightMeters: 12 };
        const losses = coverage(field, from, 2, frequencyGHz, { model: 'bullington' });
        const expected = textbookCoverage(field, from, 2, frequencyGHz);
        const worst = losses.reduce((most, loss, cell) => {
          return Math.max(most, Math.abs(loss - (expected[cell] as number)));
        }, 0);
        expect(worst).toBeLessThan(1e-3);
      }),
      { numRuns: 60 },
    );
  });

  it('strays little from the paths to its cells: under 0.05 dB on average, 1.5 dB in spread', () => {
    const { size } = mountain;
    for (const place of [0, 9, 27, 36, 63]) {
      const from = { x: place, y: 63 - ((place * 5) % 64), heightMeters: MAST_METERS };
      const losses = coverage(mountain, from, RECEIVER_METERS, FREQUENCY_GHZ, { model: 'bullington' });
      let sum = 0;
      let squares = 0;
      for (let cell = 0; cell < size * size; cell++) {
        const to = { x: cell % size, y: Math.floor(cell / size), heightMeters: RECEIVER_METERS };
        if (to.x === from.x && to.y === from.y) continue;
        const error = (losses[cell] as number) - pathLossDb(mountain, from, to, FREQUENCY_GHZ);
        sum += error;
        squares += error * error;
      }
      const count = size * size - 1;
      expect(Math.abs(sum / count)).toBeLessThan(0.05);
      expect(Math.sqrt(squares / count)).toBeLessThan(1.5);
    }
  });

  it('gives each cell of a column to one ray, whether a branch or a sign bit decides', () => {
    let differ = 0;
    for (const steps of [1, 2, 3, 7, 16, 31]) {
      for (let step = 1; step <= steps; step++) {
        for (let row = -step; row <= step; row++) {
          let owners = 0;
          for (let offset = -steps; offset <= steps; offset++) {
            const owned = ownedCells(offset, steps, step, row);
            if ((owned === 1) !== ownsCell(offset, steps, step, row)) differ++;
            owners += owned;
          }
          expect(owners, `cell ${step} ${row} of ${steps}`).toBe(1);
        }
      }
    }
    expect(differ).toBe(0);
  });
});

describe('one edge', () => {
  /** A wall across level ground of 64 x 64 cells of 10 m, and two antennas on either side, further apart than aslant. */
  const anyWall = fc.record({
    wallX: fc.integer({ min: 12, max: 50 }),
    lowMeters: fc.double({ min: 0, max: 150, noNaN: true }),
    moreMeters: fc.double({ min: 0, max: 50, noNaN: true }),
    from: fc.record({
      x: fc.double({ min: 0, max: 11, noNaN: true }),
      y: fc.integer({ min: 20, max: 43 }),
      heightMeters: fc.integer({ min: 1, max: 40 }),
    }),
    to: fc.record({
      x: fc.double({ min: 51, max: 63, noNaN: true }),
      y: fc.integer({ min: 20, max: 43 }),
      heightMeters: fc.integer({ min: 1, max: 40 }),
    }),
  });
  const wall = (x: number, meters: number): Heightfield => plain((at) => (at === x ? meters : 0));

  it('takes more the deeper the line of sight passes under it', () => {
    // Close steps through the jump at -0.78 and out to where every edge is a mountain: a dip cannot hide between two.
    for (let nu = -3; nu < 200; nu += 0.01) {
      const deeper = nu + 0.01;
      const isRising =
        knifeEdgeLossDb(deeper) >= knifeEdgeLossDb(nu) &&
        equivalentEdgeLossDb(deeper, 5) >= equivalentEdgeLossDb(nu, 5);
      expect(isRising, `nu ${nu}`).toBe(true);
    }
  });

  it('never takes less when it is raised', () => {
    fc.assert(
      fc.property(anyWall, ({ wallX, lowMeters, moreMeters, from, to }) => {
        const low = pathLossDb(wall(wallX, lowMeters), from, to, FREQUENCY_GHZ);
        const high = pathLossDb(wall(wallX, lowMeters + moreMeters), from, to, FREQUENCY_GHZ);
        expect(high).toBeGreaterThanOrEqual(low - 1e-9);
      }),
      { numRuns: 300 },
    );
  });

  it('never takes less of a shorter wave, once it stands in the way', () => {
    fc.assert(
      fc.property(anyWall, fc.double({ min: 1, max: 5, noNaN: true }), (given, times) => {
        const { wallX, lowMeters, from, to } = given;
        const field = wall(wallX, 45 + lowMeters);
        const beyondFreeDb = (frequencyGHz: number): number =>
          pathLossDb(field, from, to, frequencyGHz) - freeSpaceLossDb(1, frequencyGHz);
        expect(beyondFreeDb(FREQUENCY_GHZ * times)).toBeGreaterThanOrEqual(
          beyondFreeDb(FREQUENCY_GHZ) - 1e-9,
        );
      }),
      { numRuns: 300 },
    );
  });
});
