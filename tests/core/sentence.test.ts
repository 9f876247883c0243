// What follows for someone who is held: no number may turn the wrong way, whatever the case.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SENTENCES } from '../../src/core/night.ts';
import { RELEASE_MOST } from '../../src/core/rules.ts';
import {
  asksPounds,
  type Case,
  caseWeight,
  doorAnswer,
  releaseChance,
  sentenceFor,
} from '../../src/core/sentence.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const pounds = fc.double({ min: 0, max: 5000, noNaN: true });
const asks = fc.double({ min: 40, max: 1000, noNaN: true });
const anyCase: fc.Arbitrary<Case> = fc.record({
  identity: share,
  location: share,
  plainLinesHeard: fc.nat(10),
  phoneFound: fc.boolean(),
});

const NOTHING: Case = { identity: 0, location: 0, plainLinesHeard: 0, phoneFound: false };
const PHONE: Case = { ...NOTHING, location: 1, phoneFound: true };

/** Two cases, of which the second holds at least as much of everything. */
const lighterAndHeavier = fc.tuple(anyCase, anyCase).map(([a, b]): [Case, Case] => [
  a,
  {
    identity: Math.max(a.identity, b.identity),
    location: Math.max(a.location, b.location),
    plainLinesHeard: Math.max(a.plainLinesHeard, b.plainLinesHeard),
    phoneFound: a.phoneFound || b.phoneFound,
  },
]);

function order(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}

describe('the chance to be let go', () => {
  it('is never lower for more money', () => {
    fc.assert(
      fc.property(pounds, pounds, asks, anyCase, (a, b, asked, against) => {
        const [less, more] = order(a, b);
        expect(releaseChance(more, asked, against)).toBeGreaterThanOrEqual(
          releaseChance(less, asked, against),
        );
      }),
    );
  });

  it('is never higher with more evidence', () => {
    fc.assert(
      fc.property(pounds, asks, lighterAndHeavier, (offered, asked, [lighter, heavier]) => {
        expect(caseWeight(heavier)).toBeGreaterThanOrEqual(caseWeight(lighter));
        expect(releaseChance(offered, asked, heavier)).toBeLessThanOrEqual(
          releaseChance(offered, asked, lighter),
        );
      }),
    );
  });

  it('is never higher with a harder man', () => {
    fc.assert(
      fc.property(pounds, asks, asks, anyCase, (offered, a, b, against) => {
        const [mild, hard] = order(a, b);
        expect(releaseChance(offered, hard, against)).toBeLessThanOrEqual(
          releaseChance(offered, mild, against),
        );
      }),
    );
  });

  it('is none for nothing and never certain', () => {
    fc.assert(
      fc.property(pounds, asks, anyCase, (offered, asked, against) => {
        expect(releaseChance(0, asked, against)).toBe(0);
        expect(releaseChance(offered, asked, against)).toBeLessThanOrEqual(RELEASE_MOST);
      }),
    );
  });

  it('gets most people out who carry a transfer, and few who carry little', () => {
    const among = (offered: number) => {
      let sum = 0;
      for (let man = 0; man < 1000; man++)
        sum += releaseChance(offered, asksPounds((man + 0.5) / 1000), PHONE);
      return sum / 1000;
    };
    expect(among(300)).toBeGreaterThan(0.6);
    expect(among(300)).toBeLessThan(0.8);
    expect(among(60)).toBeLessThan(0.25);
    expect(among(1500)).toBeCloseTo(RELEASE_MOST, 6);
  });
});

describe('a sentence', () => {
  it('is never milder with more evidence, and money has no part in it', () => {
    fc.assert(
      fc.property(lighterAndHeavier, ([lighter, heavier]) => {
        const [mild, hard] = [sentenceFor(lighter), sentenceFor(heavier)];
        expect(SENTENCES.indexOf(hard)).toBeGreaterThanOrEqual(SENTENCES.indexOf(mild));
      }),
    );
  });

  it('is a warning where there is next to nothing', () => {
    expect(sentenceFor(NOTHING)).toBe('warned');
    expect(sentenceFor({ ...NOTHING, identity: 0.15, location: 0.2 })).toBe('warned');
  });

  it('is the reform facility for a phone, a name or a place alone', () => {
    expect(sentenceFor(PHONE)).toBe('reform');
    expect(sentenceFor({ ...NOTHING, identity: 1 })).toBe('reform');
    expect(sentenceFor({ ...NOTHING, location: 0.9 })).toBe('reform');
  });

  it('is the camp where contact abroad is proven: the phone, and who it was', () => {
    expect(sentenceFor({ ...PHONE, identity: 0.6 })).toBe('camp');
    expect(sentenceFor({ ...PHONE, plainLinesHeard: 3 })).toBe('camp');
    expect(sentenceFor({ ...PHONE, phoneFound: false, identity: 1, plainLinesHeard: 9 })).toBe('reform');
  });
});

describe('the door', () => {
  it('is knocked at by degrees, as the name is surer', () => {
    expect([0, 0.3, 0.4, 0.55, 0.7, 1].map(doorAnswer)).toEqual([
      'nobody',
      'nobody',
      'asked',
      'asked',
      'fetched',
      'fetched',
    ]);
  });
});
