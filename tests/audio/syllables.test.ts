import { describe, expect, it } from 'vitest';
import { beatShape, brownNoise, clickShape, tickShape, whiteNoise } from '../../src/audio/noise.ts';
import { dueSyllables, syllablesOf } from '../../src/audio/syllables.ts';

const VOWELS = 6;

describe('a murmured line', () => {
  it('murmurs alike each time, and unlike another line', () => {
    expect(syllablesOf('mother', 5, VOWELS)).toEqual(syllablesOf('mother', 5, VOWELS));
    expect(syllablesOf('mother', 5, VOWELS)).not.toEqual(syllablesOf('winter', 5, VOWELS));
  });

  it.each([1, 3.5, 5, 12])('fills its %s seconds at the pace of quiet talk, and not beyond', (seconds) => {
    const syllables = syllablesOf('line', seconds, VOWELS);
    expect(syllables.length / seconds).toBeGreaterThan(3);
    expect(syllables.length / seconds).toBeLessThan(6);
    for (const syllable of syllables) {
      expect(syllable.at + syllable.seconds).toBeLessThanOrEqual(seconds + 1e-9);
      expect(syllable.vowel).toBeLessThan(VOWELS);
    }
  });

  it('has no two syllables at once, and breathes between phrases', () => {
    const syllables = syllablesOf('line', 8, VOWELS);
    const gaps = syllables.slice(1).map((next, i) => {
      const before = syllables[i];
      return before ? next.at - before.at - before.seconds : 0;
    });
    for (const gap of gaps) expect(gap).toBeGreaterThan(0);
    expect(gaps.some((gap) => gap > 0.15)).toBe(true);
  });

  it('says each syllable exactly once, however it is looked at', () => {
    const syllables = syllablesOf('line', 4, VOWELS);
    const said = [];
    for (let from = 0; from < 4; from += 0.07) said.push(...dueSyllables(syllables, from, from + 0.07));
    expect(said).toEqual(syllables);
  });
});

describe('the raw stuff', () => {
  const RATE = 44_100;
  const shapes = {
    white: whiteNoise(RATE, 'left'),
    brown: brownNoise(RATE, 'left'),
    click: clickShape(RATE),
    tick: tickShape(RATE),
    beat: beatShape(RATE),
  };

  it.each(Object.entries(shapes))('%s is heard and stays within bounds', (_, samples) => {
    const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
    expect(peak).toBeGreaterThan(0.2);
    expect(peak).toBeLessThanOrEqual(1);
  });

  it('begins and ends its short shapes at rest', () => {
    for (const samples of [shapes.click, shapes.tick, shapes.beat]) {
      expect(Math.abs(samples[0] ?? 1)).toBeLessThan(1e-3);
      expect(Math.abs(samples.at(-1) ?? 1)).toBeLessThan(2e-3);
    }
  });

  it('loops deep noise without a step', () => {
    expect(Math.abs((shapes.brown.at(-1) ?? 1) - (shapes.brown[0] ?? 0))).toBeLessThan(0.05);
  });
});
