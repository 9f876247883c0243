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

export function tilesInSight(
  caller: Place,
  seen: SeenPixels,
  pixelsPerCell: number,
  sheetCells: number,
): WantedTile[] {
  const tilePixels = TILE_CELLS * pixelsPerCell;
  const last = Math.ceil(sheetCells / TILE_CELLS) - 1;
  const margin = tilePixels / 2;
  const tileAt = (pixel: number) => Math.max(0, Math.min(last, Math.floor(pixel / tilePixels)));
  const middleX = caller.x / TILE_CELLS - 0.5;
  const middleY = caller.y / TILE_CELLS - 0.5;
  const lastColumn = tileAt(seen.left + seen.width + margin);
  const lastRow = tileAt(seen.top + seen.height + margin);
  const wanted: WantedTile[] = [];
  for (let row = tileAt(seen.top - margin); row <= lastRow; row++) {
    for (let column = tileAt(seen.left - margin); column <= lastColumn; column++) {
      const distance = (column - middleX) * (column - middleX) + (row - middleY) * (row - middleY);
      wanted.push({ key: tileKey(column, row), column, row, distance });
    }
  }
  return wanted.sort((a, b) => a.distance - b.distance);
}

export function tileKey(column: number, row: number): string {
  return `${column},${row}`;
}
