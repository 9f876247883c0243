// The crosses of the sheet's grid, every 500 m. Law: quiet; they lie on the print and under every sign.
import type { Brush } from './brush.ts';
import type { Moment } from './moment.ts';
import { worldX, worldY } from './projection.ts';
import { isWithin, type SeenPixels } from './seen.ts';
import type { Strokes } from './strokes.ts';

/** Cells between two grid crosses. */
const CROSS_CELLS = 50;

export function drawCrosses(
  crosses: Strokes,
  { projection, night }: Moment,
  seen: SeenPixels,
  { px, atlas }: Brush,
): void {
  const arm = Math.round(4 * px);
  const line = Math.max(1, Math.round(px));
  const alpha = atlas.paper === 'paper' ? 0.35 : 0.2;
  const { size } = night.world.sheet;
  const places: number[] = [];
  for (let row = CROSS_CELLS; row < size; row += CROSS_CELLS) {
    for (let column = CROSS_CELLS; column < size; column += CROSS_CELLS) {
      const x = Math.round(worldX(projection, column));
      const y = Math.round(worldY(projection, row));
      if (isWithin(seen, x, y, 2 * arm)) places.push(x, y);
    }
  }
  if (crosses.stands(places.join())) return;
  for (let at = 0; at < places.length; at += 2) {
    const [x, y] = [places[at] as number, places[at + 1] as number];
    crosses.box('bone', x - arm, y, 2 * arm + line, line, alpha);
    crosses.box('bone', x, y - arm, line, 2 * arm + line, alpha);
  }
  crosses.end();
}
