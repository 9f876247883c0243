import { describe, expect, it } from 'vitest';
import { layoutFor } from '../../src/view/layout.ts';

describe('where the map lies', () => {
  it('leaves 206 px below the map on a desktop', () => {
    const layout = layoutFor(1600, 900, 'play');
    expect(layout).toMatchObject({ kind: 'desktop', left: 18, top: 18, right: 1582, bottom: 694 });
    expect(layout.pixelsPerCell).toBe(5.8);
  });

  it('leaves the hands 360 px below the map on a phone', () => {
    const layout = layoutFor(390, 844, 'play');
    expect(layout).toMatchObject({ kind: 'phone', left: 0, top: 54, right: 390, bottom: 484 });
    expect(layout.pixelsPerCell).toBe(5.1);
  });

  it('puts the words beside the map on a phone held sideways', () => {
    expect(layoutFor(844, 390, 'play')).toMatchObject({
      kind: 'landscape',
      left: 0,
      right: 544,
      bottom: 390,
    });
  });

  it('fills the window behind the title and after the night', () => {
    for (const screen of ['title', 'outcome'] as const) {
      expect(layoutFor(1600, 900, screen)).toMatchObject({ whole: true, bottom: 882 });
    }
  });

  it('never shows more than the sheet is wide', () => {
    const { left, right, pixelsPerCell } = layoutFor(3840, 1600, 'play');
    expect((right - left) / pixelsPerCell).toBeLessThan(320);
  });

  it('keeps a map on the shortest phone', () => {
    const { top, bottom } = layoutFor(360, 568, 'play');
    expect(bottom - top).toBeGreaterThan(180);
  });
});

it('leaves room for the button that lets a moment pass, and at a desk for its key, while a night is walked', () => {
  for (const [width, height] of [
    [1600, 900],
    [390, 844],
  ] as const) {
    const steps = layoutFor(width, height, 'play', 1, { hasSteps: true });
    expect(steps.bottom).toBeLessThan(layoutFor(width, height, 'play').bottom);
    expect(layoutFor(width, height, 'watch', 1, { hasSteps: true })).toEqual(
      layoutFor(width, height, 'watch'),
    );
  }
});

describe('larger words', () => {
  it('take their room from the map, but never more than leaves it two fifths of the window', () => {
    for (const [width, height] of [
      [1600, 900],
      [390, 844],
    ] as const) {
      const ordinary = layoutFor(width, height, 'play');
      const large = layoutFor(width, height, 'play', 2);
      expect(large.bottom).toBeLessThan(ordinary.bottom);
      expect(large.bottom).toBeGreaterThanOrEqual(Math.round(height * 0.4));
      expect(layoutFor(width, height, 'play', 1)).toEqual(ordinary);
    }
    expect(layoutFor(844, 390, 'play', 2).right).toBeLessThan(layoutFor(844, 390, 'play').right);
  });
});
