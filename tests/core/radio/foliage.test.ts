import { describe, expect, it } from 'vitest';
import { foliageLossDb, woodlandMeters } from '../../../src/core/radio/foliage.ts';
import { groundOf } from '../terrain/ground.ts';

/** Level ground with dense forest where `isWooded` says so. */
function woodedGround(isWooded: (x: number) => boolean) {
  const field = groundOf(64, () => 100);
  const forestByCell = Float32Array.from({ length: 64 * 64 }, (_, cell) => (isWooded(cell % 64) ? 1 : 0));
  return { ...field, forestByCell };
}

describe('woodland', () => {
  it('takes 0.12 dB a meter at first and never more than 21 dB', () => {
    expect(foliageLossDb(0)).toBe(0);
    expect(foliageLossDb(10)).toBeCloseTo(1.167, 2);
    expect(foliageLossDb(5000)).toBeCloseTo(21, 6);
  });

  it('counts the trees between the handset and the other antenna, not those behind it', () => {
    const land = woodedGround((x) => x > 30);
    expect(woodlandMeters(land, 40, 32, 1.5, 60, 32, 130)).toBeGreaterThan(30);
    expect(woodlandMeters(land, 25, 32, 1.5, 5, 32, 130)).toBe(0);
  });

  it('ends where the line rises over the crowns: a high antenna near by hardly minds them', () => {
    const land = woodedGround(() => true);
    const toHigh = woodlandMeters(land, 10, 32, 1.5, 20, 32, 200);
    const toLow = woodlandMeters(land, 10, 32, 1.5, 20, 32, 103);
    expect(toHigh).toBe(10);
    expect(toLow).toBe(100);
  });
});
