// A strip of the sheet that lies on the table, along the river or across it: what a card of words is printed on.
// Law: land and river, and nobody on them.
import type { Place, Polyline } from '../core/terrain/sheet.ts';
import { farSideOf } from '../core/terrain/side.ts';
import type { World } from '../core/world.ts';
import type { Nights } from './nights.ts';
import type { Box, PaintSheetPicture } from './picture.ts';
import type { SheetPicture } from './theatre.ts';

/** So wide that the river is seen to wind. */
const WIDTH_CELLS = 240;
/** How far down the strip the middle of the river lies: the near bank has more room, for its hills. */
const RIVER_SHARE = 0.36;

/** @returns what paints it; null where the land has not grown yet. */
export function riverPainter(nights: Nights, paint: PaintSheetPicture) {
  return async (widthPx: number, heightPx: number): Promise<SheetPicture | null> => {
    const { world, level } = nights;
    if (!world || !level) return null;
    const box = riverBox(world, level.overlook, widthPx / heightPx);
    return paint(world, box, widthPx, heightPx, 'paper');
  };
}

/** @param aspect width over height. @returns a part of the sheet with the river in it, near the place. */
export function riverBox({ sheet }: Pick<World, 'sheet'>, near: Place, aspect: number): Box {
  const height = WIDTH_CELLS / aspect;
  const side = farSideOf(sheet);
  if (side === 'east' || side === 'west') return boxAcross(sheet, near, height, side);
  const west = within(near.x - WIDTH_CELLS / 2, sheet.size - WIDTH_CELLS);
  const middle = middleOf(sheet.river.points, west, west + WIDTH_CELLS);
  const share = side === 'north' ? RIVER_SHARE : 1 - RIVER_SHARE;
  const north = within(middle - height * share, sheet.size - height);
  return { west, north, east: west + WIDTH_CELLS, south: north + height };
}

/** A river that runs down the sheet crosses the strip, which has both banks and more of the near one. */
function boxAcross(
  { size, river: { points } }: World['sheet'],
  near: Place,
  height: number,
  side: 'east' | 'west',
): Box {
  const north = within(near.y - height / 2, size - height);
  const columns = Array.from({ length: points.length / 2 }, (_, at) => points[at * 2] ?? 0);
  const middle = columns.reduce((sum, x) => sum + x, 0) / columns.length;
  const share = side === 'west' ? RIVER_SHARE : 1 - RIVER_SHARE;
  const west = within(middle - WIDTH_CELLS * share, size - WIDTH_CELLS);
  return { west, north, east: west + WIDTH_CELLS, south: north + height };
}

/** Half way between the river's northernmost and southernmost place in these columns. */
function middleOf(river: Polyline, west: number, east: number): number {
  const rows: number[] = [];
  for (let at = 0; at + 1 < river.length; at += 2) {
    const [x = 0, y = 0] = [river[at], river[at + 1]];
    if (x >= west && x <= east) rows.push(y);
  }
  return rows.length === 0 ? 0 : (Math.min(...rows) + Math.max(...rows)) / 2;
}

function within(start: number, most: number): number {
  return Math.max(0, Math.min(most, start));
}
