import { describe, expect, it } from 'vitest';
import { NOTICE_TICKS } from '../../src/core/rules.ts';
import { holds, standAround } from '../../src/view/beside.ts';
import { sightedBy } from '../../src/view/sighted.ts';

describe('who sees the caller', () => {
  it('is told by nothing while nobody does, nor by one under a coat', () => {
    expect(sightedBy({ seesTicks: 0, coat: false }, 0).mark).toBeNull();
    expect(sightedBy({ seesTicks: 30, coat: true }, 0).mark).toBeNull();
  });

  it('has an eye that opens, and a line only once he knows that it is a person', () => {
    expect(sightedBy({ seesTicks: 3, coat: false }, 0)).toMatchObject({ mark: 'sees-2', lineAlpha: 0 });
    expect(sightedBy({ seesTicks: NOTICE_TICKS, coat: false }, 0)).toMatchObject({
      mark: 'sees-3',
      lineAlpha: 1,
    });
  });

  it('keeps a faint line while it lasts', () => {
    const later = sightedBy({ seesTicks: NOTICE_TICKS + 400, coat: false }, 0);
    expect(later.lineAlpha).toBeGreaterThan(0.1);
    expect(later.lineAlpha).toBeLessThan(0.5);
  });
});

describe('the one who holds the caller', () => {
  const caller = { x: 50, y: 50 };
  const held = { stage: 'held', hunter: 1, ticks: 0, offered: -1 } as const;

  it('is the one of the night, and nobody at the door', () => {
    expect(holds(held, 1)).toBe(true);
    expect(holds(held, 0)).toBe(false);
    expect(holds({ ...held, hunter: -1 }, 0)).toBe(false);
  });

  it('steps to the side that he came from, and stays there through the answer', () => {
    const hunters = [
      { x: 90, y: 90 },
      { x: 49, y: 50.4 },
    ];
    expect(standAround(hunters, caller, held, 0)).toEqual(hunters);
    const beside = standAround(hunters, caller, { ...held, ticks: 60 }, 0);
    expect(beside[1]?.x).toBeLessThan(caller.x - 2);
    expect(beside[0]).toEqual(hunters[0]);
    expect(standAround(hunters, caller, { ...held, offered: 100 }, 0)).toEqual(beside);
    expect(standAround(hunters, caller, { ...held, stage: 'settled' }, 0)).toEqual(beside);
  });

  it('has the others make room: nobody stands in the caller, nor before him', () => {
    const crowd = [
      { x: 50.5, y: 51 },
      { x: 49.5, y: 50 },
      { x: 49, y: 53 },
      { x: 51, y: 49.5 },
    ];
    const places = standAround(crowd, caller, { ...held, ticks: 60 }, 0);
    const xs = places.map(({ x }) => x).sort((a, b) => a - b);
    for (const x of xs) expect(Math.abs(x - caller.x)).toBeGreaterThan(2);
    for (let index = 1; index < xs.length; index++)
      expect((xs[index] ?? 0) - (xs[index - 1] ?? 0)).toBeGreaterThan(2);
  });

  it('moves nobody while the caller is free', () => {
    const hunters = [{ x: 50, y: 51 }];
    expect(standAround(hunters, caller, { ...held, stage: 'free', hunter: 0 }, 0)).toBe(hunters);
  });
});
