import { describe, expect, it } from 'vitest';
import {
  applyBearing,
  applySighting,
  beginBelief,
  beliefCellAt,
  calmBelief,
  massNear,
  settle,
  spread,
  summarize,
  takeEmptyCell,
} from '../../src/core/belief.ts';
import type { Belief } from '../../src/core/night.ts';
import { tinyWorld } from '../helpers/tinyWorld.ts';

const SIZE = 128;

function sumOf(belief: Belief): number {
  return belief.massByCell.reduce((sum, mass) => sum + mass, 0);
}

describe('what Bureau 27 believes', () => {
  it('is calm again in mind too once nothing was heard for long', () => {
    const world = tinyWorld({ size: SIZE });
    const belief = beginBelief(world);
    belief.alert = 0.8;
    belief.ticksSinceNews = 5000;
    calmBelief(belief, world);
    expect(belief.alert).toBe(0);
    expect(belief.massByCell).toEqual(world.priorByBeliefCell);
  });

  it('sums to one, whatever is heard, looked at or waited for', () => {
    const world = tinyWorld({ size: SIZE });
    const belief = beginBelief(world);
    for (let i = 0; i < 200; i++) {
      applyBearing(belief, SIZE, 10 + i / 4, 60, Math.sqrt(0.5), Math.sqrt(0.5), 0.05 + (i % 7) * 0.1);
      takeEmptyCell(belief, (i * 37) % 4096, 0.9);
      settle(belief);
      if (i % 50 === 0) applySighting(belief, SIZE, { x: 30, y: 30 }, i);
      spread(belief, world);
      expect(Math.abs(sumOf(belief) - 1)).toBeLessThan(1e-9);
    }
  });

  it('gathers where two bearings from different places cross', () => {
    const belief = beginBelief(tinyWorld({ size: SIZE }));
    applyBearing(belief, SIZE, 20, 80, 1, 0, 0.08);
    const afterOne = massNear(belief, SIZE, 80, 80, 10);
    applyBearing(belief, SIZE, 80, 20, 0, 1, 0.08);
    summarize(belief, SIZE);
    expect(massNear(belief, SIZE, 80, 80, 10)).toBeGreaterThan(3 * afterOne);
    expect(Math.abs(belief.peakX - 80)).toBeLessThan(6);
    expect(Math.abs(belief.peakY - 80)).toBeLessThan(6);
  });

  it('blurs again when nothing more is heard', () => {
    const world = tinyWorld({ size: SIZE });
    const belief = beginBelief(world);
    applySighting(belief, SIZE, { x: 60, y: 60 }, 0);
    summarize(belief, SIZE);
    const sharp = belief.radiusCells;
    for (let second = 0; second < 60; second++) spread(belief, world);
    summarize(belief, SIZE);
    expect(belief.radiusCells).toBeGreaterThan(1.5 * sharp);
  });

  it('moves away from where somebody looked and found nobody', () => {
    const belief = beginBelief(tinyWorld({ size: SIZE }));
    const cell = beliefCellAt(SIZE, 40, 40);
    const before = belief.massByCell[cell] as number;
    takeEmptyCell(belief, cell, 0.5);
    settle(belief);
    expect(belief.massByCell[cell]).toBeCloseTo(before / 2, 5);
    expect(Math.abs(sumOf(belief) - 1)).toBeLessThan(1e-9);
  });

  it('spreads more slowly over ground where one gets on slowly', () => {
    const radiusOn = (ease: number): number => {
      const world = tinyWorld({ size: SIZE, ease: () => ease });
      const belief = beginBelief(world);
      applySighting(belief, SIZE, { x: 60, y: 60 }, 0);
      for (let second = 0; second < 40; second++) spread(belief, world);
      summarize(belief, SIZE);
      return belief.radiusCells;
    };
    expect(radiusOn(1)).toBeGreaterThan(1.2 * radiusOn(0.4));
  });

  it('knows its mean and its spread', () => {
    const belief = beginBelief(tinyWorld({ size: SIZE }));
    applyBearing(belief, SIZE, 10, 64, 1, 0, 0.06);
    summarize(belief, SIZE);
    expect(Math.abs(belief.meanY - 64)).toBeLessThan(4);
    expect(belief.spreadXX).toBeGreaterThan(5 * belief.spreadYY);
  });

  it('never puts anybody where nobody can walk', () => {
    const world = tinyWorld({ size: SIZE, ease: (_, y) => (y < 40 ? 0 : 1) });
    const belief = beginBelief(world);
    for (let second = 0; second < 100; second++) spread(belief, world);
    expect(belief.massByCell.subarray(0, 64 * 20).every((mass) => mass === 0)).toBe(true);
  });
});
