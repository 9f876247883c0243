import { describe, expect, it } from 'vitest';
import type { Neighbor } from '../../src/core/night.ts';
import { loadOf, signOf } from '../../src/view/neighborSign.ts';

type Seen = Parameters<typeof signOf>[0];
const PASSING: Seen = { state: 'walking', trait: 'reports', known: false, suspicion: 0 };

describe('the signs over a neighbor', () => {
  it('are none for one who goes his way or is at home, whatever he will do', () => {
    for (const trait of ['reports', 'warns', 'looksAway'] as const)
      expect(signOf({ ...PASSING, trait })).toMatchObject({ eye: null, hand: false, ear: 0 });
    expect(signOf({ ...PASSING, state: 'home', known: true })).toMatchObject({ eye: null, ear: 0 });
  });

  it('look the same for every trait until it is done', () => {
    const signs = (['reports', 'warns', 'looksAway'] as const).map((trait) =>
      signOf({ ...PASSING, state: 'watching', trait, suspicion: 0.6 }),
    );
    expect(signs[1]).toEqual(signs[0]);
    expect(signs[2]).toEqual(signs[0]);
  });

  it('are an eye that opens in its form, not only in its strength', () => {
    const eyes = [0.1, 0.4, 0.8].map((suspicion) => signOf({ ...PASSING, suspicion }));
    expect(eyes.map(({ eye }) => eye)).toEqual(['eye-1', 'eye-2', 'eye-3']);
    expect(eyes[0]?.eyeAlpha).toBeLessThan(eyes[1]?.eyeAlpha ?? 0);
    expect(eyes[2]?.eyeAlpha).toBe(1);
  });

  it('show what he does only where the caller could see it', () => {
    const acts: readonly [Neighbor['state'], keyof ReturnType<typeof signOf>, unknown][] = [
      ['lookingAway', 'eye', 'eye-0'],
      ['warning', 'hand', true],
      ['reporting', 'ear', 1],
    ];
    for (const [state, field, value] of acts) {
      expect(signOf({ ...PASSING, state, known: true })[field]).toBe(value);
      expect(signOf({ ...PASSING, state, known: false })).toMatchObject({ eye: null, hand: false, ear: 0 });
    }
  });

  it('keep the ear of one who has told, and no mark of one who warned or looked away', () => {
    expect(signOf({ ...PASSING, known: true }).ear).toBeGreaterThan(0);
    for (const trait of ['warns', 'looksAway'] as const)
      expect(signOf({ ...PASSING, trait, known: true })).toMatchObject({ ear: 0, eye: null });
  });
});

describe('a load', () => {
  it('is carried by some grown-ups, and by the same ones each time', () => {
    const adult = { kind: 'villager', age: 'adult' } as const;
    const loads = Array.from({ length: 60 }, (_, index) => loadOf(`n${index}`, adult));
    for (const load of ['none', 'frame', 'bundle'] as const) expect(loads).toContain(load);
    expect(loads).toEqual(Array.from({ length: 60 }, (_, index) => loadOf(`n${index}`, adult)));
  });

  it('is never carried by the watch, the old or a child', () => {
    for (let index = 0; index < 30; index++) {
      expect(loadOf(`n${index}`, { kind: 'watch', age: 'adult' })).toBe('none');
      expect(loadOf(`n${index}`, { kind: 'villager', age: 'old' })).toBe('none');
      expect(loadOf(`n${index}`, { kind: 'villager', age: 'child' })).toBe('none');
    }
  });
});
