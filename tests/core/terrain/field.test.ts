// Height between the cells, and sight over the ground.
import { describe, expect, it } from 'vitest';
import { gradientAt, heightAt } from '../../../src/core/terrain/field.ts';
import { isClearBetween, isSeenFrom } from '../../../src/core/terrain/sight.ts';
import { groundOf } from './ground.ts';

const slope = groundOf(16, (x, y) => 100 + 3 * x - 2 * y);
const ridge = groundOf(32, (x) => (x === 16 ? 10 : 0));

describe('height at a place', () => {
  it('is that of the cell at a whole number and lies between the cells elsewhere', () => {
    expect(heightAt(slope, 4, 5)).toBeCloseTo(102, 5);
    expect(heightAt(slope, 4.5, 5.25)).toBeCloseTo(103, 5);
  });

  it('is that of the edge beyond it', () => {
    expect(heightAt(slope, -3, 0)).toBe(heightAt(slope, 0, 0));
    expect(heightAt(slope, 99, 99)).toBe(heightAt(slope, 15, 15));
    expect(heightAt(slope, 15, 15)).toBeCloseTo(115, 5);
  });

  it('rises as the gradient says', () => {
    expect(gradientAt(slope, 7.3, 7.9).x).toBeCloseTo(0.3, 5);
    expect(gradientAt(slope, 7.3, 7.9).y).toBeCloseTo(-0.2, 5);
  });
});

describe('sight over the ground', () => {
  it('is barred by a ridge and clear from above it', () => {
    expect(isClearBetween(ridge, 4, 8, 1.6, 28, 8, 1.6)).toBe(false);
    expect(isClearBetween(ridge, 4, 8, 12, 28, 8, 12)).toBe(true);
  });

  it('between two who stand is from eye to eye', () => {
    const low = groundOf(32, (x) => (x === 16 ? 1.5 : 0));
    const high = groundOf(32, (x) => (x === 16 ? 1.7 : 0));
    const [west, east] = [
      { x: 4, y: 8 },
      { x: 28, y: 8 },
    ];
    expect([isSeenFrom(low, west, east), isSeenFrom(high, west, east)]).toEqual([true, false]);
  });

  it('is the same in both directions, everywhere', () => {
    const rough = groundOf(24, (x, y) => 6 * Math.sin(x * 1.3) * Math.cos(y * 0.9));
    for (let n = 0; n < 400; n++) {
      const ax = (n * 7.31) % 23;
      const ay = (n * 3.77) % 23;
      const bx = (n * 5.13) % 23;
      const by = (n * 9.91) % 23;
      const there = isClearBetween(rough, ax, ay, 1.6, bx, by, 0.4);
      expect(isClearBetween(rough, bx, by, 0.4, ax, ay, 1.6)).toBe(there);
    }
  });

  it('of one’s own place is clear', () => {
    expect(isClearBetween(ridge, 5, 5, 1.6, 5, 5, 1.6)).toBe(true);
  });
});
