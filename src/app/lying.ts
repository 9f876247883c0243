// What lies where on the sheet, as seen from one's own door: for whoever does not see the map.
// Law: pure, and no more than the sheet itself shows before anyone has gone: nobody who walks, and nothing of reception.
import type { Place, Sheet } from '../core/terrain/sheet.ts';
import { Bank } from '../core/terrain/sheet.ts';
import type { World } from '../core/world.ts';
import { eighthTo, toStep, type Whereabouts } from './direction.ts';

export type Landmark =
  | 'village'
  | 'river'
  | 'fence'
  | 'city'
  | 'farTower'
  | 'ownTower'
  | 'post'
  | 'mast'
  | 'jammer'
  | 'jammerTruck'
  | 'stone'
  | 'peak';

export interface Lying {
  readonly what: Landmark;
  readonly at: Whereabouts;
  /** Of a peak, in meters; else null. */
  readonly heightMeters: number | null;
}

/** The village is where the door is: within this much it is not told where it lies. */
const AT_HOME_CELLS = 12;

type Land = Pick<World, 'sheet' | 'home' | 'towers' | 'commands' | 'finders' | 'jammers' | 'legalPhone'>;

/** @returns the land first, then what was built, each kind from near to far. */
export function whatLiesWhere(world: Land): readonly Lying[] {
  const { sheet, home } = world;
  const at = (what: Landmark, place: Place, heightMeters: number | null = null): Lying => ({
    what,
    at: fromDoor(world, place),
    heightMeters,
  });
  const all = (what: Landmark, places: readonly Place[]): readonly Lying[] =>
    places.map((place) => at(what, place)).sort((one, other) => one.at.meters - other.at.meters);
  const { village, fence, city } = sheet;
  const isAway = Math.hypot(village.x - home.x, village.y - home.y) > AT_HOME_CELLS;
  const peak = highestNear(sheet);
  return [
    ...(isAway ? [at('village', village)] : []),
    ...all('river', nearest(pointsOf(sheet.river.points), home)),
    ...all('fence', nearest(pointsOf(fence), home)),
    at('city', city),
    at('peak', peak, Math.round(sheet.heightMetersByCell[peak.y * sheet.size + peak.x] ?? 0)),
    ...all(
      'farTower',
      world.towers.filter(({ network }) => network === 'foreign'),
    ),
    ...all(
      'ownTower',
      world.towers.filter(({ network }) => network === 'domestic'),
    ),
    ...all('post', world.commands),
    ...all('mast', world.finders),
    ...all('jammer', standsOf(world, false)),
    ...all('jammerTruck', standsOf(world, true)),
    ...(world.legalPhone ? [at('stone', world.legalPhone.foreignPhone)] : []),
  ];
}

/** A truck is where the night finds it. */
function standsOf({ jammers }: Pick<World, 'jammers'>, onTruck: boolean): readonly Place[] {
  return jammers.flatMap(({ stands }) => (stands.length > 1 === onTruck ? stands.slice(0, 1) : []));
}

function fromDoor({ sheet, home }: Pick<World, 'sheet' | 'home'>, { x, y }: Place): Whereabouts {
  const [dx, dy] = [x - home.x, y - home.y];
  return { meters: toStep(Math.hypot(dx, dy) * sheet.cellMeters), eighth: eighthTo(dx, dy) };
}

function pointsOf(line: Float32Array): readonly Place[] {
  const places: Place[] = [];
  for (let at = 0; at + 1 < line.length; at += 2) {
    places.push({ x: line[at] as number, y: line[at + 1] as number });
  }
  return places;
}

/** @returns the place that is nearest to another, or none of none. */
function nearest(places: readonly Place[], { x, y }: Place): readonly Place[] {
  let best: Place | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const away = (place.x - x) * (place.x - x) + (place.y - y) * (place.y - y);
    if (away >= least) continue;
    best = place;
    least = away;
  }
  return best ? [best] : [];
}

/** @returns the cell of the highest ground on this bank. */
function highestNear({ size, heightMetersByCell, bankByCell }: Sheet): Place {
  let best = 0;
  heightMetersByCell.forEach((height, cell) => {
    if (bankByCell[cell] === Bank.near && height > (heightMetersByCell[best] ?? 0)) best = cell;
  });
  return { x: best % size, y: Math.floor(best / size) };
}
