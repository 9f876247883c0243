import { describe, expect, it } from 'vitest';
import { blinkShare, glintHertz } from '../../src/view/blink.ts';
import { fallingCoat, isInTheOpen, isPointedAt, lookWhileOpening, openedShare } from '../../src/view/coat.ts';

const SILENT = { heardDbm: -200, ticksSinceHeard: 5000, bearingSigmaRad: 0 };
const HEARD = { heardDbm: -80, ticksSinceHeard: 3, bearingSigmaRad: 0 };
const UNDER_COAT = { coat: true, coatOffTicks: 0 };

describe('the glint under a coat', () => {
  it('is dark while the telephone is not received, whatever was heard before', () => {
    expect(glintHertz(SILENT)).toBe(0);
    expect(glintHertz({ heardDbm: -200, ticksSinceHeard: 41, bearingSigmaRad: 0.2 })).toBe(0);
  });

  it('blinks once a second while he receives, and twice once he has a bearing', () => {
    expect(glintHertz(HEARD)).toBe(1);
    expect(glintHertz({ ...HEARD, bearingSigmaRad: 0.2 })).toBe(2);
  });

  it('is steady with reduced motion, and dark where there is none', () => {
    for (let ms = 0; ms < 2000; ms += 50) {
      expect(blinkShare(ms, 2, true)).toBe(1);
      expect(blinkShare(ms, 0, true)).toBe(0);
    }
  });

  it('never flashes more often than twice a second', () => {
    let rises = 0;
    for (let ms = 10; ms <= 10_000; ms += 10)
      if (blinkShare(ms - 10, 2, false) < 0.5 && blinkShare(ms, 2, false) >= 0.5) rises++;
    expect(rises).toBeLessThanOrEqual(20);
  });
});

describe('the coat', () => {
  it('hides everything while it is on, unless he receives the telephone', () => {
    expect(openedShare(UNDER_COAT, 0.9)).toBe(0);
    expect(isInTheOpen(UNDER_COAT)).toBe(false);
    expect(isPointedAt({ ...UNDER_COAT, ...SILENT } as Parameters<typeof isPointedAt>[0])).toBe(false);
    expect(isPointedAt({ ...UNDER_COAT, ...HEARD } as Parameters<typeof isPointedAt>[0])).toBe(true);
  });

  it('falls open over 600 ms: twelve ticks', () => {
    expect(openedShare({ coat: false, coatOffTicks: 0 }, 0)).toBe(0);
    expect(openedShare({ coat: false, coatOffTicks: 6 }, 0)).toBeCloseTo(0.5);
    expect(openedShare({ coat: false, coatOffTicks: 12 }, 0)).toBe(1);
    expect(isInTheOpen({ coat: false, coatOffTicks: 11 })).toBe(false);
    expect(isInTheOpen({ coat: false, coatOffTicks: 12 })).toBe(true);
  });

  it('goes through its drawings in order, and out', () => {
    const frames = [0.01, 0.3, 0.6, 0.99].map((opened) => fallingCoat(opened).frame);
    expect(frames).toEqual([0, 1, 2, 3]);
    expect(fallingCoat(1).alpha).toBe(0);
  });

  it('shows the antenna before the bracket, and both in the end', () => {
    const half = lookWhileOpening(0.6);
    expect(half.antenna).toBeGreaterThan(half.bracket);
    expect(lookWhileOpening(1)).toEqual({ size: 1, antenna: 1, bracket: 1 });
  });
});
