import { describe, expect, it } from 'vitest';
import { NOTICE_TICKS } from '../../src/core/rules.ts';
import { holds, standBeside } from '../../src/view/beside.ts';
import { type Side, sideOf } from '../../src/view/facing.ts';
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
    const hunter = { x: 49, y: 50.4 };
    expect(standBeside(hunter, caller, held, 0)).toEqual(hunter);
    const beside = standBeside(hunter, caller, { ...held, ticks: 60 }, 0);
    expect(beside.x).toBeLessThan(caller.x - 2);
    expect(standBeside(hunter, caller, { ...held, offered: 100 }, 0)).toEqual(beside);
    expect(standBeside(hunter, caller, { ...held, stage: 'settled' }, 0)).toEqual(beside);
  });
});

describe('the side of a figure that is seen', () => {
  const lookAt = (degrees: number, before: Side) => {
    const angle = (degrees * Math.PI) / 180;
    return sideOf(Math.cos(angle), Math.sin(angle), before);
  };

  it.each([
    [0, 'side'],
    [45, 'front'],
    [90, 'front'],
    [135, 'front'],
    [180, 'side'],
    [225, 'back'],
    [270, 'back'],
    [315, 'back'],
  ] as const)('is for a look at %s degrees clockwise from east the %s', (degrees, side) => {
    expect(lookAt(degrees, 'front')).toBe(side);
  });

  it('changes once while one turns slowly to and fro at an edge', () => {
    expect(lookAt(40, 'side')).toBe('side');
    expect(lookAt(40, 'front')).toBe('front');
    expect(lookAt(-3 + 90 + 88, 'back')).toBe('side');
    expect(sideOf(0.3, -0.05, 'back')).toBe('back');
    expect(sideOf(0.3, -0.05, 'front')).toBe('front');
  });
});
