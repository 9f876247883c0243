// A part of the sheet as a picture that stands by itself: printed on paper for cards, or by night for the choice of sheets.
// Law: it has a painter of its own, which is closed when the picture is done; it never shows more than the sheet, and of
// the night only what every map tells: land, reception, towers and jammers.

import type { PaintSheetPicture } from '../app/picture.ts';
import type { Place } from '../core/terrain/sheet.ts';
import type { World } from '../core/world.ts';
import { loadSprite } from './figureDrawing.ts';
import { newCanvas } from './newCanvas.ts';
import { bestLevelDbmByCell } from './reception.ts';
import { pixelOf } from './sheet/frame.ts';
import { SheetPainter } from './sheet/painter.ts';
import { ringCorners } from './sheet/ringSheet.ts';
import { type PaintedGround, sourceOf } from './sheet/source.ts';
import type { CellBox } from './theatreFit.ts';

/** No reception is printed on paper. */
const SILENT_DBM = -200;
/** Signs stand a little larger than the land, as in play on a small sheet. */
const SIGN_UNITS_PER_CELL = 0.17;
const TOWER_SCALE = 0.76;

/** `box` is what it must show, in cells; around it the picture shows as much more as its shape needs. */
export const paintSheetPicture: PaintSheetPicture = async (world, box, widthPx, heightPx, paper) => {
  const { size } = world.sheet;
  const isNight = paper === 'night';
  const levels = isNight ? bestLevelDbmByCell(world) : new Float32Array(size * size).fill(SILENT_DBM);
  const painter = new SheetPainter(sourceOf(world, levels));
  const { left, top, pixelsPerCell } = pictureFrame(box, size, widthPx, heightPx);
  try {
    const painted = await painter.paintBox({ left, top, width: widthPx, height: heightPx }, pixelsPerCell, {
      paper,
      air: isNight ? world.jammers.map(() => 0) : [],
    });
    const image = isNight ? await withSigns(painted, world, { left, top, pixelsPerCell }) : painted.ground;
    painted.ink.close();
    painted.rings?.picture.close();
    const edge = (pixel: number) => pixel / pixelsPerCell - 0.5;
    return { image, left: edge(left), top: edge(top), pixelsPerCell };
  } finally {
    painter.close();
  }
};

interface Corner {
  readonly left: number;
  readonly top: number;
  readonly pixelsPerCell: number;
}

/** @returns the ground with its ink welled up, rings where it is jammed, and the signs that stand on it. */
async function withSigns(
  { ground, ink, rings }: PaintedGround,
  world: World,
  corner: Corner,
): Promise<ImageBitmap> {
  const canvas = newCanvas(ground.width, ground.height);
  const pen = canvas.getContext('2d');
  if (pen === null) return ground;
  pen.drawImage(ground, 0, 0);
  pen.drawImage(ink, 0, 0);
  if (rings !== null) layRings(pen, rings);
  await standSigns(
    pen,
    'jammer-on',
    1,
    world.jammers.flatMap(({ stands }) => stands.slice(0, 1)),
    corner,
  );
  await standSigns(pen, 'tower', TOWER_SCALE, world.towers, corner);
  ground.close();
  return createImageBitmap(canvas);
}

/** The first picture of their turn: they stand. */
function layRings(
  pen: CanvasRenderingContext2D,
  { picture, box }: NonNullable<PaintedGround['rings']>,
): void {
  const corner = ringCorners(box)[0];
  if (corner === undefined) return;
  const { left, top, width, height, coarser } = box;
  const at = [left * coarser, top * coarser, width * coarser, height * coarser] as const;
  pen.drawImage(picture, corner.x, corner.y, width, height, ...at);
}

async function standSigns(
  pen: CanvasRenderingContext2D,
  name: string,
  scale: number,
  places: readonly Place[],
  { left, top, pixelsPerCell }: Corner,
): Promise<void> {
  const sign = await loadSprite(name, scale * SIGN_UNITS_PER_CELL * pixelsPerCell);
  for (const { x, y } of places) {
    const footX = Math.round(pixelOf(x, pixelsPerCell) - left);
    const footY = Math.round(pixelOf(y, pixelsPerCell) - top);
    // At the sheet's edge it comes down far enough to be whole.
    const signTop = Math.max(2, Math.round(footY - sign.originY * sign.height));
    sign.draw(pen, Math.round(footX - sign.originX * sign.width), signTop);
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
