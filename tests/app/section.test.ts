import { describe, expect, it } from 'vitest';
import { takeSection, towerOf, zoneRadiusMeters } from '../../src/app/section.ts';
import { beginNight } from '../../src/core/begin.ts';
import { tinyTower, tinyWorld } from '../helpers/tinyWorld.ts';

const SIZE = 128;

describe('the first Fresnel zone', () => {
  it('is widest halfway, sqrt(lambda D) / 2, and closed at both ends', () => {
    expect(zoneRadiusMeters(500, 500)).toBeCloseTo(Math.sqrt(0.33311 * 1000) / 2, 3);
    expect(zoneRadiusMeters(0, 1000)).toBe(0);
    expect(zoneRadiusMeters(100, 900)).toBeLessThan(zoneRadiusMeters(500, 500));
    expect(zoneRadiusMeters(100, 900)).toBeCloseTo(zoneRadiusMeters(900, 100), 9);
  });
});

describe('the section to the tower', () => {
  it('runs from the handset to the top of the mast', () => {
    const { line, heights } = takeSection(beginNight(tinyWorld({ height: (_, y) => 500 + y }), 1));
    expect(line[0]).toBeCloseTo(564 + 1.5, 3);
    expect(line.at(-1)).toBeCloseTo(501 + 30, 3);
    expect(heights[0]).toBeCloseTo(564, 3);
  });

  it('names the edge where a ridge stands in the way, and where it only touches the zone', () => {
    for (const top of [600, 512]) {
      const night = beginNight(tinyWorld({ height: (_, y) => (Math.abs(y - 32) < 3 ? top : 480) }), 1);
      const { edge, heights } = takeSection(night);
      expect(heights[edge]).toBe(top);
    }
  });

  it('names none where the ground falls away under the zone', () => {
    const valley = tinyWorld({ height: (_, y) => (y < 3 || y > 61 ? 600 : 400) });
    expect(takeSection(beginNight(valley, 1)).edge).toBe(-1);
  });

  it('leads to the tower that the phone would take while it is off', () => {
    const towers = [tinyTower(SIZE, 120, 'a'), tinyTower(SIZE, 100, 'b')];
    const night = beginNight(tinyWorld({ towers }), 1);
    expect(towerOf(night)).toBe(1);
    night.phone.tower = 0;
    expect(towerOf(night)).toBe(0);
  });
});
