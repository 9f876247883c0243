// The towers of a night by name: those of the far bank are called by the sides on which they stand of each other, east
// and west or, where the river runs north, north and south; those of the country's own network are all one to the caller.
// Law: a tower keeps its name wherever the caller walks.
import type { ReadonlyNight } from '../core/night.ts';
import type { Place } from '../core/terrain/sheet.ts';
import type { Network } from '../core/world.ts';

export type TowerName = 'only' | 'legal' | 'north' | 'east' | 'south' | 'west' | 'middle';

type Named = Readonly<Place> & { readonly network?: Network };

/** @returns the name of one of the towers, by its place among those of the far bank. */
export function towerName(towers: readonly Named[], index: number): TowerName {
  const tower = towers[index];
  if (tower?.network === 'domestic') return 'legal';
  const abroad = towers.filter(({ network }) => network !== 'domestic');
  if (!tower || abroad.length < 2) return 'only';
  const xs = abroad.map(({ x }) => x);
  const ys = abroad.map(({ y }) => y);
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
