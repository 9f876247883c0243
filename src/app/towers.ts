// The towers of a night by name: on the far bank they stand east and west of each other, and are called so.
// Law: a tower keeps its name wherever the caller walks.
import type { ReadonlyNight } from '../core/night.ts';
import type { Place } from '../core/terrain/sheet.ts';

export type TowerName = 'only' | 'north' | 'east' | 'south' | 'west' | 'middle';

/** @returns the name of one of the towers, by its place among them. */
export function towerName(towers: readonly Readonly<Place>[], index: number): TowerName {
  const tower = towers[index];
  if (!tower || towers.length < 2) return 'only';
  const xs = towers.map(({ x }) => x);
  const ys = towers.map(({ y }) => y);
  const isAcross = spreadOf(xs) >= spreadOf(ys);
  const [at, all] = isAcross ? [tower.x, xs] : [tower.y, ys];
  if (at === Math.min(...all)) return isAcross ? 'west' : 'north';
  if (at === Math.max(...all)) return isAcross ? 'east' : 'south';
  return 'middle';
}

/** @returns the name of a tower of this night. */
export function towerNameIn({ world }: ReadonlyNight, index: number): TowerName {
  return towerName(world.towers, index);
}

function spreadOf(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}
