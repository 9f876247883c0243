import { describe, expect, it } from 'vitest';
import { lyingWords, proofWords, skyWords, stepWords, whoWords } from '../../src/ui/mapWords.ts';
import { tinyWorld } from '../helpers/tinyWorld.ts';

const NOTHING = { jammers: false, neighbors: false, broker: false, fog: false };

describe('the map before a night, in words', () => {
  it('tells of the sky by weather, moon and first light', () => {
    const sky = { season: 'winter', weather: 'snow', moon: 0.5, sightShare: 1 } as const;
    expect(skyWords(tinyWorld({ sky }), 'en')).toMatch(/^Snow, half a moon\. First light at \d\d:\d\d\.$/);
    expect(skyWords(tinyWorld({ sky: { ...sky, moon: 0 } }), 'ko')).toMatch(/^눈, 달 없음\. /);
  });

  it('counts who is there, and says so where nobody is known', () => {
    expect(whoWords(tinyWorld({ hunters: [{ id: 'a', round: [{ x: 94, y: 64 }] }] }), 'en')).toBe(
      'one agent',
    );
    expect(whoWords(tinyWorld(), 'en')).toBe('Nobody is known to listen.');
  });

  it('tells how hard a free night is, what is in it, and its proof', () => {
    const wish = { text: 'larch', difficulty: 4, options: { ...NOTHING, jammers: true, fog: true } } as const;
    expect(stepWords(wish, 'en')).toBe('Step 4 of 5, with jammers and fog');
    expect(stepWords({ ...wish, options: NOTHING }, 'ko')).toBe('다섯 단계 중 4단계');
    expect(proofWords(251, 'en')).toBe('Someone walked it home in 4 min: this is the proof.');
    expect(proofWords(20, 'en')).toBe('Someone walked it home in a minute: this is the proof.');
  });

  it('says what lies where', () => {
    const peak = { what: 'peak', at: { meters: 1490, eighth: 4 }, heightMeters: 990 } as const;
    expect(lyingWords(peak, 'en')).toBe('the highest ground, 990 m: 1490 m south');
  });
});
