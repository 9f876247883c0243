import { describe, expect, it } from 'vitest';
import { normalShare } from '../../../src/core/math/normal.ts';
import {
  bearingSigmaRad,
  detectionChance,
  drawBearingError,
  finderSnrDb,
  noiseSigmaRad,
} from '../../../src/core/radio/finding.ts';
import { makeStream } from '../../../src/core/random.ts';

const degrees = (rad: number): number => (rad * 180) / Math.PI;

describe('a bearing', () => {
  it('is as wide as the Monte Carlo of the same receiver', () => {
    // Samples, SNR in dB, standard deviation in degrees (RADIO.md 1.10).
    for (const [samples, snrDb, expected] of [
      [1, 20, 4.09],
      [16, 5, 6.56],
      [148, 10, 1.11],
    ] as const) {
      expect(Math.abs(degrees(noiseSigmaRad(snrDb, samples)) / expected - 1)).toBeLessThan(0.02);
    }
    expect(degrees(noiseSigmaRad(-30, 1))).toBeCloseTo(104, 6);
  });

  it('widens with weakness and with ground in the way, and is never better than its instrument', () => {
    expect(degrees(bearingSigmaRad(60, 0))).toBeCloseTo(Math.sqrt(8), 2);
    let before = 0;
    for (let groundLossDb = 0; groundLossDb < 100; groundLossDb += 5) {
      const sigma = bearingSigmaRad(12, groundLossDb);
      expect(sigma).toBeGreaterThanOrEqual(before);
      before = sigma;
    }
    expect(degrees(before)).toBeLessThan(31);
    expect(bearingSigmaRad(0, 0)).toBeGreaterThan(bearingSigmaRad(20, 0));
    expect(finderSnrDb(-100)).toBeCloseTo(11.97, 6);
  });

  it('errs by turns of the standard deviation that was asked for, to both sides alike', () => {
    const stream = makeStream('bearings');
    const sigmaRad = 0.2;
    let sum = 0;
    let squares = 0;
    const count = 20_000;
    for (let i = 0; i < count; i++) {
      const turn = drawBearingError(stream, sigmaRad);
      expect(turn.cos * turn.cos + turn.sin * turn.sin).toBeCloseTo(1, 12);
      const angle = Math.atan2(turn.sin, turn.cos);
      sum += angle;
      squares += angle * angle;
    }
    expect(Math.abs(sum / count)).toBeLessThan(0.005);
    expect(Math.abs(Math.sqrt(squares / count) / sigmaRad - 1)).toBeLessThan(0.02);
  });
});

describe('detection', () => {
  it('is one false alarm in a hundred without a signal and certain with a strong one', () => {
    expect(detectionChance(-60)).toBeCloseTo(0.01, 3);
    expect(detectionChance(20)).toBeGreaterThan(0.99);
    expect(detectionChance(0, 64)).toBeGreaterThan(detectionChance(0, 16));
  });

  it('knows the bell curve', () => {
    for (const [z, share] of [
      [0, 0.5],
      [1, 0.841344746],
      [-1, 0.158655254],
      [2.326347874, 0.99],
      [-4, 0.0000316712],
    ] as const) {
      expect(Math.abs(normalShare(z) - share)).toBeLessThan(1e-7);
    }
  });
});
