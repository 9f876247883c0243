// From where a frame can be shown again: near by, in the same window, at the same scale.
import { describe, expect, it } from 'vitest';
import { SLIDE_PIXELS, slideBetween } from '../../src/view/slide.ts';

const layout = {};
const projection = { pixelsPerCell: 8 };
const from = (scrollX: number, scrollY: number, callerX = 300, callerY = 200) => {
  return { scrollX, scrollY, callerX, callerY, layout, projection };
};

describe('a slide', () => {
  it('moves the sheet against the camera, and the caller as far as they have gone in the window', () => {
    expect(slideBetween(from(100, 50), from(103, 46))).toEqual({
      sheetX: -3,
      sheetY: 4,
      callerX: 0,
      callerY: 0,
    });
    const slide = slideBetween(from(100, 50), from(102, 50, 299, 202));
    expect(slide).toEqual({ sheetX: -2, sheetY: 0, callerX: -1, callerY: 2 });
  });

  it('is none before anything was drawn, beyond what was drawn, in another window and at another scale', () => {
    const near = from(SLIDE_PIXELS, 0);
    expect(slideBetween(null, near)).toBeNull();
    expect(slideBetween(from(0, 0), near)).not.toBeNull();
    expect(slideBetween(from(0, 0), from(0, SLIDE_PIXELS + 1))).toBeNull();
    expect(slideBetween(from(0, 0), { ...near, layout: {} })).toBeNull();
    expect(slideBetween(from(0, 0), { ...near, projection: { pixelsPerCell: 9 } })).toBeNull();
  });
});
