// From places on the sheet to pixels of the picture and back: one scale, no turning.
// Law: one world pixel is one device pixel; place (0, 0) is the middle of the first cell.
import type { Place } from '../core/terrain/sheet.ts';

export interface Projection {
  /** Device pixels a cell. */
  readonly pixelsPerCell: number;
}

export function worldX(projection: Projection, x: number): number {
  return (x + 0.5) * projection.pixelsPerCell;
}

export function worldY(projection: Projection, y: number): number {
  return (y + 0.5) * projection.pixelsPerCell;
}

function placeOf(projection: Projection, pixelX: number, pixelY: number): Place {
  return { x: pixelX / projection.pixelsPerCell - 0.5, y: pixelY / projection.pixelsPerCell - 0.5 };
}

/** The map window as it is drawn now: what a touch must be read with. */
export interface DrawnView {
  readonly projection: Projection;
  /** World pixel at the window's top left. */
  readonly scrollX: number;
  readonly scrollY: number;
  /** The window in device pixels. */
  readonly map: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
}

/** @returns the place drawn at a device pixel, or null outside the window or the sheet. */
export function placeUnder(
  view: DrawnView,
  sheetCells: number,
  pixelX: number,
  pixelY: number,
): Place | null {
  const { map, projection, scrollX, scrollY } = view;
  if (pixelX < map.left || pixelX > map.right || pixelY < map.top || pixelY > map.bottom) return null;
  const place = placeOf(projection, pixelX - map.left + scrollX, pixelY - map.top + scrollY);
  const last = sheetCells - 1;
  return place.x < 0 || place.y < 0 || place.x > last || place.y > last ? null : place;
}

/** How the whole sheet lies in a window, with room above it for the towers that stand at its north edge. */
export function wholeSheetView(
  widthPixels: number,
  heightPixels: number,
  sheetCells: number,
  headroomPixels: number,
): { readonly pixelsPerCell: number; readonly scrollX: number; readonly scrollY: number } {
  const side = Math.floor(Math.min(widthPixels, heightPixels - headroomPixels));
  const spare = heightPixels - side;
  const top = Math.max(headroomPixels, spare / 2);
  return {
    pixelsPerCell: side / sheetCells,
    scrollX: Math.round((side - widthPixels) / 2),
    scrollY: -Math.round(top),
  };
}
