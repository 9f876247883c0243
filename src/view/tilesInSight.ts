// Which tiles the camera needs. Law: pure; the tiles in sight and half a tile around them, nearest to the caller first.
import type { Place } from '../core/terrain/sheet.ts';
import type { SeenPixels } from './seen.ts';
import { TILE_CELLS } from './sheet/source.ts';

export interface WantedTile {
  readonly key: string;
  readonly column: number;
  readonly row: number;
  readonly distance: number;
}

/** The first and the last column and row that the camera needs. */
export interface TileRange {
  readonly firstColumn: number;
  readonly firstRow: number;
  readonly lastColumn: number;
  readonly lastRow: number;
}

export function rangeInSight(seen: SeenPixels, pixelsPerCell: number, sheetCells: number): TileRange {
  const tilePixels = TILE_CELLS * pixelsPerCell;
  const last = Math.ceil(sheetCells / TILE_CELLS) - 1;
  const margin = tilePixels / 2;
  const tileAt = (pixel: number) => Math.max(0, Math.min(last, Math.floor(pixel / tilePixels)));
  return {
    firstColumn: tileAt(seen.left - margin),
    firstRow: tileAt(seen.top - margin),
    lastColumn: tileAt(seen.left + seen.width + margin),
    lastRow: tileAt(seen.top + seen.height + margin),
  };
}

export function tilesInSight(
  caller: Place,
  { firstColumn, firstRow, lastColumn, lastRow }: TileRange,
): WantedTile[] {
  const middleX = caller.x / TILE_CELLS - 0.5;
  const middleY = caller.y / TILE_CELLS - 0.5;
  const wanted: WantedTile[] = [];
  for (let row = firstRow; row <= lastRow; row++) {
    for (let column = firstColumn; column <= lastColumn; column++) {
      const distance = (column - middleX) * (column - middleX) + (row - middleY) * (row - middleY);
      wanted.push({ key: tileKey(column, row), column, row, distance });
    }
  }
  return wanted.sort((a, b) => a.distance - b.distance);
}

export function tileKey(column: number, row: number): string {
  return `${column},${row}`;
}
