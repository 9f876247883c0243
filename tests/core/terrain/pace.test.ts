// Walking speed by slope and by what lies underfoot.
import { describe, expect, it } from 'vitest';
import { CLIFF_SLOPE } from '../../../src/core/terrain/constants.ts';
import { paceOfSlope } from '../../../src/core/terrain/pace.ts';

describe('pace on a slope', () => {
  it('is that of a level road on the flat', () => {
    expect(paceOfSlope(0)).toBeCloseTo(1, 12);
  });

  it('is Tobler’s hiking function, up and down', () => {
    for (const slope of [-0.28, -0.2, -0.1, -0.05, 0.017, 0.1, 0.25]) {
      const tobler = Math.exp(-3.5 * Math.abs(slope + 0.05)) / Math.exp(-3.5 * 0.05);
      expect(Math.abs(paceOfSlope(slope) / tobler - 1)).toBeLessThan(3e-4);
    }
  });

  it('is best slightly downhill, and worse uphill than down', () => {
    expect(paceOfSlope(-0.05)).toBeCloseTo(1.1912, 4);
    expect(paceOfSlope(0.2)).toBeLessThan(paceOfSlope(-0.2));
  });

  it('gains height no faster on steeper ground than where one climbs best: people go in zigzags', () => {
    const best = paceOfSlope(1 / 3.5) / 3.5;
    for (const slope of [0.4, 0.6, 0.9, 1.2])
      expect(Math.abs((paceOfSlope(slope) * slope) / best - 1)).toBeLessThan(2e-3);
  });

  it('is next to nothing on a cliff, yet nobody is ever caught on one', () => {
    for (const sign of [1, -1]) {
      expect(paceOfSlope(2 * CLIFF_SLOPE * sign)).toBeLessThan(0.1 * paceOfSlope(CLIFF_SLOPE * sign));
      expect(paceOfSlope(50 * sign)).toBeGreaterThan(0);
    }
  });

  it('never rises as ground steepens, up or down', () => {
    for (let slope = 0.06; slope < 6; slope += 0.01) {
      expect(paceOfSlope(slope)).toBeLessThanOrEqual(paceOfSlope(slope - 0.01));
      expect(paceOfSlope(-slope)).toBeLessThanOrEqual(paceOfSlope(0.01 - slope));
    }
  });
});
