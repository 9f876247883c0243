// How far from the middle of the map the caller is shown: beside the words of the title, and away from the far bank.
import type { Place } from '../core/terrain/sheet.ts';
import type { StageLayout } from './layout.ts';
import type { Moment } from './moment.ts';

/** Where the caller kneels on the title, in cells from the middle of the map. */
export function titleOffset(
  layout: StageLayout,
  width: number,
  height: number,
  pixelsPerCell: number,
): Place {
  // On a phone below the menu, on a wide screen beside the words.
  return {
    x: (0.17 * width) / pixelsPerCell,
    y: ((layout.kind === 'desktop' ? 0.24 : 0.3) * height) / pixelsPerCell,
  };
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
