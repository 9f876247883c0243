// How a part of the sheet is fitted into the window. Law: pure.
import type { Place } from '../core/terrain/sheet.ts';

/** A part of the sheet, in cells. */
export interface CellBox {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

/** @returns the largest scale up to `most` at which the box fits into a window of so many pixels. */
export function fittingScale(box: CellBox, widthPixels: number, heightPixels: number, most: number): number {
  return Math.min(most, widthPixels / (box.east - box.west), heightPixels / (box.south - box.north));
}

export function middleOf({ west, north, east, south }: CellBox): Place {
  return { x: (west + east) / 2, y: (north + south) / 2 };
}
