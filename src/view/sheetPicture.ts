// A part of the sheet as a picture that stands by itself: printed on paper, for cards and for the library.
// Law: it has a painter of its own, which is closed when the picture is done; it never shows more than the sheet.
import type { SheetPicture } from '../app/theatre.ts';
import type { World } from '../core/world.ts';
import { SheetPainter } from './sheet/painter.ts';
import { sourceOf } from './sheet/source.ts';
import type { CellBox } from './theatreFit.ts';

/** No reception is printed on it. */
const SILENT_DBM = -200;

/** @param box - what it must show, in cells; around it the picture shows as much more as its shape needs. */
export async function paintSheetPicture(
  world: World,
  box: CellBox,
  widthPx: number,
  heightPx: number,
): Promise<SheetPicture> {
  const { size } = world.sheet;
  const painter = new SheetPainter(sourceOf(world, new Float32Array(size * size).fill(SILENT_DBM)));
  const { left, top, pixelsPerCell } = pictureFrame(box, size, widthPx, heightPx);
  try {
    const painted = await painter.paintBox({ left, top, width: widthPx, height: heightPx }, pixelsPerCell, {
      paper: 'paper',
      air: [],
    });
    painted.ink.close();
    const edge = (pixel: number) => pixel / pixelsPerCell - 0.5;
    return { image: painted.ground, left: edge(left), top: edge(top), pixelsPerCell };
  } finally {
    painter.close();
  }
}

/** @returns where the picture lies in pixels of the sheet, as large as its box allows and never past the sheet's edge. */
export function pictureFrame(
  { west, north, east, south }: CellBox,
  sheetCells: number,
  widthPx: number,
  heightPx: number,
): { readonly left: number; readonly top: number; readonly pixelsPerCell: number } {
  const fitting = Math.min(widthPx / (east - west), heightPx / (south - north));
  const pixelsPerCell = Math.max(fitting, widthPx / sheetCells, heightPx / sheetCells);
  const along = (from: number, to: number, lengthPx: number) => {
    const start = Math.round(((from + to) / 2 + 0.5) * pixelsPerCell - lengthPx / 2);
    return Math.max(0, Math.min(Math.floor(sheetCells * pixelsPerCell - lengthPx), start));
  };
  return { left: along(west, east, widthPx), top: along(north, south, heightPx), pixelsPerCell };
}
