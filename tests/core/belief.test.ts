import { describe, expect, it } from 'vitest';
import {
  applyBearing,
  applyEmptyLook,
  applySighting,
  beginBelief,
  massNear,
  spread,
  summarize,
} from '../../src/core/belief.ts';
import type { Belief } from '../../src/core/night.ts';
import { tinyWorld } from '../helpers/tinyWorld.ts';

const SIZE = 128;

function sumOf(belief: Belief): number {
  return belief.massByCell.reduce((sum, mass) => sum + mass, 0);
}

describe('what Bureau 27 believes', () => {
  it('sums to one, whatever is heard, looked at or waited for', () => {
    const world = tinyWorld({ size: SIZE });
    const belief = beginBelief(world);
    for (let i = 0; i < 200; i++) {
      applyBearing(
        belief,
        SIZE,
        { x: 10 + i / 4, y: 60 },
        Math.sqrt(0.5),
        Math.sqrt(0.5),
        0.05 + (i % 7) * 0.1,
      );
      applyEmptyLook(belief, SIZE, { x: i % SIZE, y: 64 }, 10, 0.9);
      if (i % 50 === 0) applySighting(belief, SIZE, { x: 30, y: 30 }, i);
      spread(belief, world.priorByBeliefCell);
      expect(Math.abs(sumOf(belief) - 1)).toBeLessThan(1e-9);
    }
  });

  it('gathers where two bearings from different places cross', () => {
    const belief = beginBelief(tinyWorld({ size: SIZE }));
    applyBearing(belief, SIZE, { x: 20, y: 80 }, 1, 0, 0.08);
    const afterOne = massNear(belief, SIZE, { x: 80, y: 80 }, 10);
    applyBearing(belief, SIZE, { x: 80, y: 20 }, 0, 1, 0.08);
    summarize(belief, SIZE);
    expect(massNear(belief, SIZE, { x: 80, y: 80 }, 10)).toBeGreaterThan(3 * afterOne);
    expect(Math.abs(belief.peakX - 80)).toBeLessThan(6);
    expect(Math.abs(belief.peakY - 80)).toBeLessThan(6);
  });

  it('blurs again when nothing more is heard', () => {
    const world = tinyWorld({ size: SIZE });
    const belief = beginBelief(world);
    applySighting(belief, SIZE, { x: 60, y: 60 }, 0);
    summarize(belief, SIZE);
    const sharp = belief.radiusCells;
    for (let second = 0; second < 60; second++) spread(belief, world.priorByBeliefCell);
    summarize(belief, SIZE);
    expect(belief.radiusCells).toBeGreaterThan(1.5 * sharp);
  });

  it('moves away from where somebody looked and found nobody', () => {
    const belief = beginBelief(tinyWorld({ size: SIZE }));
    const before = massNear(belief, SIZE, { x: 40, y: 40 }, 8);
    applyEmptyLook(belief, SIZE, { x: 40, y: 40 }, 12, 0.5);
    expect(massNear(belief, SIZE, { x: 40, y: 40 }, 8)).toBeLessThan(0.6 * before);
  });

  it('never puts anybody where nobody can walk', () => {
    const world = tinyWorld({ size: SIZE });
    const { priorByBeliefCell } = world;
    for (let cell = 0; cell < 64 * 20; cell++) priorByBeliefCell[cell] = 0;
    const belief = beginBelief(world);
    for (let second = 0; second < 100; second++) spread(belief, priorByBeliefCell);
    expect(belief.massByCell.subarray(0, 64 * 20).every((mass) => mass === 0)).toBe(true);
  });
});
