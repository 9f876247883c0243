// Step 6, neighbors: who lives in which house and is out for what; the watch walks his round.
// Law: each has a house of his own, his errands follow one another within the night, and the last leads home.
import { apart } from '../../core/terrain/apart.ts';
import { Way } from '../../core/terrain/sheet.ts';
import type { Level } from '../schema.ts';
import { type Chance, roll } from '../terrain/chance.ts';
import { between, chanceOf, oneOf, shuffled } from './chance.ts';
import { clockAt } from './clock.ts';
import { type Bureau, bureauOf } from './difficulty.ts';
import type { Ground, Node } from './ground.ts';
import type { FreeRecipe } from './recipe.ts';

type Neighbor = NonNullable<Level['neighbors']>[number];
export interface Villagers {
  readonly neighbors: Neighbor[];
  readonly traits: NonNullable<Level['traits']>;
  readonly rounds: NonNullable<Level['rounds']>;
}
type Point = Neighbor['home'];

/** Nobody of the neighbors lives this near to the caller, and two of them this near to each other, in cells. */
const FROM_HOME_CELLS = 5;
const APART_CELLS = 2.6;
/** Errands lead along ways up to this far from home, in cells. */
const ERRAND_CELLS = 34;

interface Village {
  readonly chance: Chance;
  readonly ways: readonly Node[];
  /** @param share of the night, 0 to 1. */
  readonly at: (share: number) => string;
}

export function placeVillagers(recipe: FreeRecipe, ground: Ground, clock: Level['clock']): Villagers {
  if (!recipe.options.neighbors) return { neighbors: [], traits: { reports: 0, warns: 0 }, rounds: [] };
  const bureau = bureauOf(recipe);
  const chance = chanceOf(recipe, 'neighbors');
  const ways = ground.nodes.filter(
    ({ way, fromHomeCells }) => way !== Way.none && fromHomeCells < ERRAND_CELLS && fromHomeCells > 5,
  );
  const at = (share: number) => clockAt(clock, share * bureau.nightMinutes);
  const homes = ways.length > 0 ? pickHomes(chance, ground, bureau.neighbors) : [];
  const neighbors = homes.map((home, index) => neighborOf({ chance, ways, at }, home, index));
  return { neighbors, traits: traitsOf(bureau, neighbors.length), rounds: knocksOf(chance, bureau, at) };
}

function traitsOf({ reports, warns }: Bureau, count: number): Villagers['traits'] {
  const reporting = Math.min(reports, count);
  return { reports: reporting, warns: Math.min(warns, count - reporting) };
}

function knocksOf(chance: Chance, { knocks }: Bureau, at: Village['at']): Villagers['rounds'] {
  return Array.from({ length: knocks }, () => ({ at: at(between(chance, 0.5, 0.7)) }));
}

function pickHomes(chance: Chance, { sheet, home }: Ground, count: number): Point[] {
  const picked: Point[] = [];
  for (const { x, y } of shuffled(chance, sheet.houses)) {
    if (picked.length >= count) break;
    const place = { x: Math.round(x), y: Math.round(y) };
    const isApart = picked.every((other) => apart(other, place) > APART_CELLS);
    if (isApart && apart(place, home) > FROM_HOME_CELLS) picked.push(place);
  }
  return picked;
}

/** The first is the watch; the others have the errands of a village at night. */
function neighborOf(village: Village, home: Point, index: number): Neighbor {
  const errand = (['water', 'field', 'late', 'door', 'guest', 'early'] as const)[(index - 1) % 6];
  if (index === 0 || !errand) return watchOf(village, home);
  const { chance, at } = village;
  const id = index > 6 ? `${errand}-2` : errand;
  const age = roll(chance) < 0.3 ? ('old' as const) : ('adult' as const);
  const there = (least: number, most: number) => wayPoint(village, least, most);
  const outAndBack = (share: number, place: Point, stay: number) => [
    { at: at(share), place },
    { at: at(share + stay) },
  ];
  switch (errand) {
    case 'water': {
      const well = there(7, 20);
      const errands = [...outAndBack(0.14, well, 0.05), ...outAndBack(0.82, well, 0.05)];
      return { id, age, home, errands };
    }
    case 'field':
      return { id, age, home, found: there(20, 34), errands: [{ at: at(between(chance, 0.08, 0.16)) }] };
    case 'late':
      return { id, age, home, errands: outAndBack(between(chance, 0.34, 0.5), there(16, 32), 0.1) };
    case 'door':
      return { id, age, home, errands: outAndBack(between(chance, 0.2, 0.3), there(5, 12), 0.06) };
    case 'guest':
      return { id, age, home, errands: outAndBack(between(chance, 0.1, 0.6), there(8, 26), 0.08) };
    case 'early':
      return { id, age, home, errands: outAndBack(between(chance, 0.72, 0.8), there(12, 30), 0.09) };
    default:
      return errand satisfies never;
  }
}

function watchOf(village: Village, home: Point): Neighbor {
  const { at } = village;
  const [a, b, c] = [wayPoint(village, 6, 16), wayPoint(village, 10, 24), wayPoint(village, 6, 20)];
  return {
    id: 'watch',
    kind: 'watch',
    home,
    found: a,
    errands: [
      { at: at(0.06), by: [c], place: b },
      { at: at(0.24), by: [c], place: a },
      { at: at(0.42), by: [b], place: c },
      { at: at(0.6), place: a },
      { at: at(0.76), place: b },
      { at: at(0.93) },
    ],
  };
}

function wayPoint({ chance, ways }: Village, least: number, most: number): Point {
  const there = ways.filter(({ fromHomeCells }) => fromHomeCells >= least && fromHomeCells < most);
  const { x, y } = oneOf(chance, there.length > 0 ? there : ways);
  return { x, y };
}
