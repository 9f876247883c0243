import { describe, expect, it } from 'vitest';
import { sectorLossDb } from '../../../src/core/radio/sector.ts';

/** A direction so many degrees clockwise from north, on a sheet whose y runs south. */
const towards = (deg: number): [number, number] => [
  Math.sin((deg * Math.PI) / 180),
  -Math.cos((deg * Math.PI) / 180),
];

describe('a sector antenna', () => {
  it('loses nothing along its beam, 3 dB at half a beam aside, and 23 dB behind', () => {
    expect(sectorLossDb(30, 65, ...towards(30))).toBeCloseTo(0, 9);
    expect(sectorLossDb(30, 65, ...towards(62.5))).toBeCloseTo(3, 6);
    expect(sectorLossDb(30, 65, ...towards(-2.5))).toBeCloseTo(3, 6);
    expect(sectorLossDb(30, 65, ...towards(210))).toBe(23);
  });

  it('knows that north lies between 350 and 10 degrees', () => {
    expect(sectorLossDb(350, 60, ...towards(10))).toBeCloseTo(sectorLossDb(90, 60, ...towards(110)), 6);
    expect(sectorLossDb(10, 60, ...towards(350))).toBeCloseTo(sectorLossDb(90, 60, ...towards(70)), 6);
  });

  it('never gains when one walks away from the middle of its beam', () => {
    let before = 0;
    for (let aside = 0; aside <= 180; aside += 3) {
      const loss = sectorLossDb(120, 70, ...towards(120 + aside));
      expect(loss).toBeGreaterThanOrEqual(before - 1e-9);
      before = loss;
    }
  });
});
