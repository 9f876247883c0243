import { describe, expect, it } from 'vitest';
import { levelsOf } from './studio/measure.ts';

const RATE = 48_000;

function tone(hertz: number, amplitude: number, phase = 0): Float32Array {
  return Float32Array.from(
    { length: 2 * RATE },
    (_, i) => amplitude * Math.sin((2 * Math.PI * hertz * i) / RATE + phase),
  );
}

describe('the measure', () => {
  it('reads a tone of 997 Hz as BS.1770 asks: full scale on one side is -3 LUFS', () => {
    const { lufs, peakDb, rmsDb } = levelsOf([tone(997, 1), new Float32Array(2 * RATE)], RATE);
    expect(lufs).toBeCloseTo(-3.01, 1);
    expect(peakDb).toBeCloseTo(0, 1);
    expect(rmsDb).toBeCloseTo(-6.02, 1);
  });

  it('finds the peak between samples', () => {
    const { peakDb, truePeakDb } = levelsOf([tone(RATE / 4, 1, Math.PI / 4)], RATE);
    expect(peakDb).toBeCloseTo(-3.01, 1);
    expect(truePeakDb).toBeGreaterThan(-0.3);
    expect(truePeakDb).toBeLessThan(0.3);
  });
});
