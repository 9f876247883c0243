// Which part of the sheet goes on a card: the whole way, in the card's shape, with room around it.
// Law: the part lies on the sheet; where the way is longer than the sheet is wide in that shape, its middle is shown.
import type { World } from '../core/world.ts';
import type { SheetPicture } from './theatre.ts';

/** In cells; west and north are the smaller ones. */
export interface Box {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

/** `paper`: printed, without any sign. `night`: as it is lived, with its towers and all jammers on. */
export type PaintSheetPicture = (
  world: World,
  box: Box,
  widthPx: number,
  heightPx: number,
  paper: 'paper' | 'night',
) => Promise<SheetPicture>;

/** Around the way, as a share of its length. */
const MARGIN_SHARE = 0.12;
/** However short the way was: the ground around it tells where one is. */
const LEAST_HEIGHT_CELLS = 60;

/**
 * @param route x and y in cells, two numbers a tick, one tick at least.
 * @param aspect width over height.
 */
export function boxAround(route: Float32Array, aspect: number, sheetCells: number): Box {
  const bounds = boundsOf(route);
  const widthNeeded = (bounds.east - bounds.west) * (1 + 2 * MARGIN_SHARE);
  const heightNeeded = (bounds.south - bounds.north) * (1 + 2 * MARGIN_SHARE);
  const heightWished = Math.max(LEAST_HEIGHT_CELLS, heightNeeded, widthNeeded / aspect);
  const height = Math.min(heightWished, sheetCells, sheetCells / aspect);
  const width = height * aspect;
  const west = keptOn((bounds.west + bounds.east - width) / 2, width, sheetCells);
  const north = keptOn((bounds.north + bounds.south - height) / 2, height, sheetCells);
  return { west, north, east: west + width, south: north + height };
}

function boundsOf(route: Float32Array): Box {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at + 1 < route.length; at += 2) {
    const [x, y] = [route[at] as number, route[at + 1] as number];
    west = Math.min(west, x);
    east = Math.max(east, x);
    north = Math.min(north, y);
    south = Math.max(south, y);
  }
  return { west, north, east, south };
}

function keptOn(start: number, length: number, sheetCells: number): number {
  return Math.max(0, Math.min(start, sheetCells - length));
}
