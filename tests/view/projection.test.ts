import { expect, it } from 'vitest';
import { placeUnder, wholeSheetView, worldX, worldY } from '../../src/view/projection.ts';

const map = { left: 20, top: 40, right: 820, bottom: 640 };

it('reads a touch with the scale and origin that are drawn, near and far', () => {
  const near = { projection: { pixelsPerCell: 5.8 }, scrollX: 310, scrollY: 95, map };
  const far = { projection: { pixelsPerCell: 1.75 }, scrollX: -120, scrollY: -30, map };
  for (const view of [near, far]) {
    const pixelX = map.left + worldX(view.projection, 101.5) - view.scrollX;
    const pixelY = map.top + worldY(view.projection, 60.25) - view.scrollY;
    const place = placeUnder(view, 320, pixelX, pixelY);
    expect(place?.x).toBeCloseTo(101.5, 9);
    expect(place?.y).toBeCloseTo(60.25, 9);
  }
});

it('finds no place outside the window or beside the sheet', () => {
  const far = { projection: { pixelsPerCell: 1.75 }, scrollX: -120, scrollY: -30, map };
  expect(placeUnder(far, 320, 10, 300)).toBeNull();
  expect(placeUnder(far, 320, 60, 300)).toBeNull();
});

it('lays the whole sheet into the window and leaves room above it', () => {
  const wide = wholeSheetView(1600, 700, 320, 60);
  expect(wide).toEqual({ pixelsPerCell: 2, scrollX: -480, scrollY: -60 });
  const tall = wholeSheetView(640, 900, 320, 60);
  expect(tall).toEqual({ pixelsPerCell: 2, scrollX: 0, scrollY: -130 });
});
