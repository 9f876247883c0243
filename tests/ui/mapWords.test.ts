import { describe, expect, it } from 'vitest';
import { gentlenessOf } from '../../src/content/free/difficulty.ts';
import { MOST_VARIANTS } from '../../src/content/free/recipe.ts';
import {
  gentlerWords,
  lyingWords,
  proofWords,
  skyWords,
  stepWords,
  whoWords,
} from '../../src/ui/mapWords.ts';
import { tinyWorld } from '../helpers/tinyWorld.ts';
import { villager } from '../helpers/villager.ts';

const JAMMER = {
  id: 'j',
  mastMeters: 10,
  eirpDbm: 3,
  sector: null,
  schedule: { firstTick: 0, onTicks: 20, offTicks: 0 },
  stands: [],
  standTicks: 0,
};
const FOG = { season: 'autumn', weather: 'fog', moon: 0.5, sightShare: 0.3 } as const;
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
    expect(stepWords({ wish }, tinyWorld({ jammers: [JAMMER], sky: FOG }), 'en')).toBe(
      'Step 4 of 5, with jammers and fog',
    );
    expect(stepWords({ wish: { ...wish, options: NOTHING } }, tinyWorld(), 'ko')).toBe('다섯 단계 중 4단계');
    expect(proofWords(251, 'en')).toBe('Someone walked it home in 4 min: this is the proof.');
    expect(proofWords(20, 'en')).toBe('Someone walked it home in a minute: this is the proof.');
  });

  it('names of what was wished only what is there', () => {
    const options = { jammers: true, neighbors: true, broker: true, fog: true };
    const wish = { text: 'larch', difficulty: 5, options } as const;
    expect(stepWords({ wish }, tinyWorld({ sky: FOG }), 'en')).toBe('Step 5 of 5, with fog');
    expect(stepWords({ wish }, tinyWorld({ neighbors: [villager('a', [])] }), 'ko')).toBe(
      '다섯 단계 중 5단계, 이웃',
    );
    const transfer = {
      sentPounds: 800,
      feePounds: 200,
      broker: { x: 64, y: 40 },
      agreedLine: 1,
      stoppedChance: 0,
    };
    expect(stepWords({ wish }, tinyWorld({ transfer }), 'en')).toBe('Step 5 of 5, with a broker');
  });

  it('says of just those nights that are gentler than their step that they are', () => {
    for (let variant = 0; variant < MOST_VARIANTS; variant++) {
      for (const language of ['en', 'ko'] as const) {
        const isTold = gentlerWords({ attempt: variant + 1 }, language) !== null;
        expect(isTold).toBe(gentlenessOf(variant) > 0);
      }
    }
    expect(gentlerWords({ attempt: 7 }, 'ko')).toBe('땅이 험해서, 이 단계의 다른 밤보다 순하다.');
  });

  it('says what lies where', () => {
    const peak = { what: 'peak', at: { meters: 1490, eighth: 4 }, heightMeters: 990 } as const;
    expect(lyingWords(peak, 'en')).toBe('the highest ground, 990 m: 1490 m south');
  });
});
