// A strip of the sheet that lies on the table, along the river: what a card of words is printed on.
// Law: land and river, and nobody on them.
import type { Nights } from './nights.ts';
import type { PaintSheetPicture } from './picture.ts';
import type { SheetPicture } from './theatre.ts';

/** So much of the near bank that its hills can be told. */
const WIDTH_CELLS = 250;
/** Of the strip, how much lies beyond the tower. */
const BEYOND_SHARE = 0.16;

/** @returns what paints it; null where the land has not grown yet. */
export function riverPainter(nights: Nights, paint: PaintSheetPicture) {
  return async (widthPx: number, heightPx: number): Promise<SheetPicture | null> => {
    const { world, level } = nights;
    const tower = world?.towers[0];
    if (!world || !level || !tower) return null;
    const height = (WIDTH_CELLS * heightPx) / widthPx;
    const most = world.sheet.size;
    const west = within((tower.x + level.overlook.x - WIDTH_CELLS) / 2, most - WIDTH_CELLS);
    const north = within(tower.y - height * BEYOND_SHARE, most - height);
    const box = { west, north, east: west + WIDTH_CELLS, south: north + height };
    return paint(world, box, widthPx, heightPx, 'paper');
  };
}

function within(start: number, most: number): number {
  return Math.max(0, Math.min(most, start));
}
