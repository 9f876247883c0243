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

export function placeOf(projection: Projection, pixelX: number, pixelY: number): Place {
  return { x: pixelX / projection.pixelsPerCell - 0.5, y: pixelY / projection.pixelsPerCell - 0.5 };
}
