// How far from the middle of the map the caller is shown: beside the words of the title, and away from the far bank.
import type { Place } from '../core/terrain/sheet.ts';
import type { StageLayout } from './layout.ts';
import type { Moment } from './moment.ts';

type TitleView = Pick<Moment, 'caller' | 'serving' | 'projection'> & {
  readonly night: { readonly world: { readonly towers: readonly Place[] } };
};

/** Where the caller kneels on the title, in shares of the map from its middle. */
const TITLE_ASIDE: Readonly<Record<StageLayout['kind'], { readonly x: number; readonly y: number }>> = {
  /** Beside the words. */
  desktop: { x: 0.17, y: 0.24 },
  /** Below the menu. */
  phone: { x: 0.17, y: 0.3 },
  /** Between the name and the menu. */
  landscape: { x: 0.07, y: 0.22 },
};
/** For the far tower to be seen too, the caller kneels as near to the words and to the foot of the map as this. */
const NEAREST_TITLE_ASIDE = { x: 0.01, y: 0.36 };
/** The title's words and their shade lie over so much of a wide map's west, as a share of its width. */
const COVERED_WEST = 0.2;
/** From a tower's foot to the east edge of the map, and to the edge above its antennas, in CSS px at 5.8 a cell. */
const TOWER_BESIDE_PX = 46;
const TOWER_ABOVE_PX = 62;
const PLAY_PIXELS_PER_CELL = 5.8;

/** Where the caller kneels on the title, in cells from the middle of the map: with the far tower in sight, where it can be. */
export function titleOffset(
  { caller, night, serving, projection: { pixelsPerCell } }: TitleView,
  kind: StageLayout['kind'],
  width: number,
  height: number,
): Place {
  const [wide, high] = [width / pixelsPerCell, height / pixelsPerCell];
  const aside = { x: TITLE_ASIDE[kind].x * wide, y: TITLE_ASIDE[kind].y * high };
  const tower = night.world.towers[serving];
  if (tower === undefined || kind !== 'desktop') return aside;
  const east = wide / 2 - TOWER_BESIDE_PX / PLAY_PIXELS_PER_CELL - (tower.x - caller.x);
  const south = TOWER_ABOVE_PX / PLAY_PIXELS_PER_CELL + (caller.y - tower.y) - high / 2;
  const isInSight = east >= NEAREST_TITLE_ASIDE.x * wide && south <= NEAREST_TITLE_ASIDE.y * high;
  return isInSight ? { x: Math.min(aside.x, east), y: Math.max(aside.y, south) } : aside;
}

/** @returns how far past its west edge the title may show a sheet, in cells, so that a caller in the west is not under words. */
export function coveredWest(kind: StageLayout['kind'], wideCells: number): number {
  return kind === 'desktop' ? COVERED_WEST * wideCells : 0;
}

/** Looks a little towards the far bank, where the call goes: cells from the middle of the map to the caller. */
export function towerOffset(
  { night, caller, towards, projection }: Moment,
  width: number,
  height: number,
): Place {
  const tower = night.world.towers[towards];
  if (tower === undefined) return { x: 0, y: 0 };
  const dx = caller.x - tower.x;
  const dy = caller.y - tower.y;
  const distance = Math.max(1, Math.sqrt(dx * dx + dy * dy));
  const { pixelsPerCell } = projection;
  return {
    x: (0.04 * width * dx) / distance / pixelsPerCell,
    y: (0.13 * height * dy) / distance / pixelsPerCell,
  };
}
