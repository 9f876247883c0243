// A frame is the part of the sheet that one picture shows, in whole pixels from the sheet's own corner.
// Law: a pixel shows the same place whatever frame it is painted in, so pictures join without a seam.
import { LAMP_RADIUS_CELLS, TILE_CELLS } from './source.ts';

export interface Frame {
  /** Pixels from the sheet's north-west corner; whole numbers. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly pixelsPerCell: number;
}

/** @returns the nearest scale at which a tile is a whole number of pixels. */
export function snapPixelsPerCell(wanted: number): number {
  return Math.max(1, Math.round(wanted * TILE_CELLS)) / TILE_CELLS;
}

export function tileFrame(column: number, row: number, pixelsPerCell: number): Frame {
  const side = Math.round(TILE_CELLS * pixelsPerCell);
  return { left: column * side, top: row * side, width: side, height: side, pixelsPerCell };
}

export function overviewFrame(sheetCells: number, pixelsPerCell: number): Frame {
  const side = Math.max(1, Math.round(sheetCells * pixelsPerCell));
  return { left: 0, top: 0, width: side, height: side, pixelsPerCell: side / sheetCells };
}

/** @returns the square around a lamp at place (x, y). */
export function lampFrame(x: number, y: number, pixelsPerCell: number): Frame {
  const reach = Math.ceil(LAMP_RADIUS_CELLS * pixelsPerCell);
  return {
    left: Math.round(pixelOf(x, pixelsPerCell)) - reach,
    top: Math.round(pixelOf(y, pixelsPerCell)) - reach,
    width: 2 * reach,
    height: 2 * reach,
    pixelsPerCell,
  };
}

/** Place to pixel along one axis: place 0 is the middle of the first cell. */
export function pixelOf(place: number, pixelsPerCell: number): number {
  return (place + 0.5) * pixelsPerCell;
}

/** The place in the middle of a pixel, along one axis. */
export function placeAt(pixel: number, pixelsPerCell: number): number {
  return (pixel + 0.5) / pixelsPerCell - 0.5;
}

/**
 * How much wider a line is drawn than on a plain screen: 1 at 5.8 pixels a cell (DPR 1), 1.55 at 10.2
 * (a phone at DPR 2), after ART.md's contour widths.
 */
export function lineScale(pixelsPerCell: number): number {
  return Math.max(0.45, 1 + (pixelsPerCell - 5.8) * 0.125);
}
