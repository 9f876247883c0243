// Who paints the sheet, as the layers under the picture ask for it. Law: the stage only shows what comes.
import type { Air } from './sheet/air.ts';
import type { Edition } from './sheet/edition.ts';
import type { PaintedGround, PaintedLamp } from './sheet/source.ts';

export interface GroundPainter {
  paintTile(column: number, row: number, pixelsPerCell: number, edition: Edition): Promise<PaintedGround>;
  paintLamp(x: number, y: number, pixelsPerCell: number, air: Air): Promise<PaintedLamp>;
  paintOverview(pixelsPerCell: number, edition: Edition): Promise<PaintedGround>;
}
