// Who paints the sheet, as the layers under the picture ask for it. Law: the stage only shows what comes.
import type { PaintedGround, PaintedLamp } from './sheet/source.ts';

export interface GroundPainter {
  paintTile(column: number, row: number, pixelsPerCell: number): Promise<PaintedGround>;
  paintLamp(x: number, y: number, pixelsPerCell: number): Promise<PaintedLamp>;
  paintOverview(pixelsPerCell: number): Promise<PaintedGround>;
}
