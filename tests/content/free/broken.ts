// What must be so on every free night before anyone lives it; what is not is named.
// Law: asked of the sheet and the world themselves, not of the code that placed things.
import type { WholeNight } from '../../../src/content/free/catalogue.ts';
import { findSpots } from '../../../src/content/free/spots.ts';
import { raiseTower } from '../../../src/content/free/tower.ts';
import { heightAt, valueAt } from '../../../src/core/terrain/field.ts';
import { findRoute } from '../../../src/core/terrain/route.ts';
import { Bank, type Place, type Sheet } from '../../../src/core/terrain/sheet.ts';
import { isClearBetween } from '../../../src/core/terrain/sight.ts';

const EYES_METERS = 1.6;
/** Whoever stands in view of the door as the night begins is at least this far off, in cells. */
const SIGHT_CELLS = 40;
/** Where a river is narrow, its middle is read with some of the gravel beside it, in meters. */
const GRAVEL_METERS = 0.3;
/** A brook may climb this much over a stone that the sheet is too coarse for, in meters. */
const STONE_METERS = 3.5;

/** @returns what is wrong with a night; nothing where all is right. */
export function brokenAt(night: WholeNight): string[] {
  const { recipe, ground, world } = night;
  const spots = findSpots(ground, raiseTower(recipe, ground));
  return [
    ...(spots.length === 0 ? ['there is no spot'] : []),
    ...uphill(night),
    ...unreached(night, spots),
    ...onWater(
      world.sheet,
      'an agent',
      world.hunters.flatMap(({ round }) => round),
    ),
    ...onWater(world.sheet, 'a post', world.commands),
    ...inView(night),
  ];
}

/** The river all along, and each brook from its spring. */
function uphill({ level, world: { sheet } }: WholeNight): string[] {
  const last = sheet.size - 1;
  const river = pointsOf(sheet.river.points).filter(
    ({ x, y }) => x >= 1 && x <= last - 1 && valueAt(sheet.bankCellsByCell, sheet.size, x, y) > 2,
  );
  if (level.land.riverRuns === 'west') river.reverse();
  const broken = climbs(sheet, river, GRAVEL_METERS) ? ['the river runs uphill'] : [];
  // Water that leaves the sheet is read up to its last cell but one: the edge has no ground beyond to read with.
  const isInside = ({ x, y }: Place) => Math.min(x, y) >= 1 && Math.max(x, y) <= last - 1;
  const isUphill = sheet.streams.some(({ points }) =>
    climbs(sheet, pointsOf(points).filter(isInside), STONE_METERS),
  );
  return isUphill ? [...broken, 'a brook runs uphill'] : broken;
}

function pointsOf(points: ArrayLike<number>): Place[] {
  return Array.from({ length: points.length / 2 }, (_, k) => ({
    x: points[2 * k] as number,
    y: points[2 * k + 1] as number,
  }));
}

function climbs(sheet: Sheet, course: readonly Place[], allowedMeters: number): boolean {
  let lowest = Number.POSITIVE_INFINITY;
  return course.some(({ x, y }) => {
    const isHigher = heightAt(sheet, x, y) > lowest + allowedMeters;
    lowest = Math.min(lowest, heightAt(sheet, x, y));
    return isHigher;
  });
}

/** Home, and whatever one goes to. */
function unreached({ world }: WholeNight, spots: readonly Place[]): string[] {
  const { sheet, easeByCell, home, transfer } = world;
  const needed = [...spots, ...(transfer ? [transfer.broker] : [])];
  const barred = needed.filter((place) => !findRoute(sheet, easeByCell, home, place));
  return [
    ...onWater(sheet, 'home', [home]),
    ...onWater(sheet, 'a needed place', needed),
    ...barred.map(({ x, y }) => `nobody can walk to ${x}, ${y}`),
  ];
}

function onWater(sheet: Sheet, who: string, places: readonly Place[]): string[] {
  return places
    .filter((place) => !isLand(sheet, place))
    .map(({ x, y }) => `${who} is not on land: ${x}, ${y}`);
}

function isLand({ size, bankByCell, bankCellsByCell }: Sheet, { x, y }: Place): boolean {
  const cell = Math.round(y) * size + Math.round(x);
  return bankByCell[cell] === Bank.near && (bankCellsByCell[cell] as number) <= 0;
}

function inView({ world: { hunters, home, sheet } }: WholeNight): string[] {
  return hunters.flatMap(({ round }) => {
    const start = round[0];
    if (!start) return ['an agent has no round'];
    const { x, y } = start;
    const cells = Math.sqrt((x - home.x) * (x - home.x) + (y - home.y) * (y - home.y));
    const isSeen = isClearBetween(sheet, home.x, home.y, EYES_METERS, x, y, EYES_METERS);
    return isSeen && cells < SIGHT_CELLS ? [`an agent is in view of the door: ${x}, ${y}`] : [];
  });
}
