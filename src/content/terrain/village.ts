// The village on the flattest terrace above the river: short rows of low houses, nearly all of them dark.
// Law: every house stands dry on the near bank; the caller's door opens on ground that one can walk on.
import { atan2, cos, sin } from '../../core/math/exact.ts';
import { valueAt } from '../../core/terrain/field.ts';
import type { House, Place, Village } from '../../core/terrain/sheet.ts';
import { type Chance, roll } from './chance.ts';
import { clamp, lengthOf } from './grid.ts';
import { SHEET_CELLS } from './recipe.ts';
import { type River, riverV } from './river.ts';

/** What a site is judged by: the ground's slope and the water's nearness, by cell. */
export interface Ground {
  readonly heightMeters: Float32Array;
  /** The same ground without its small forms: what a builder sees. */
  readonly smoothMeters: Float32Array;
  /** Rise over run. */
  readonly slopeByCell: Float32Array;
  readonly bankCellsByCell: Float32Array;
}

/** A village by the river lies this far from the river's middle, in cells. */
const BY_RIVER_CELLS = 20;
/** Half extents of the ground whose flatness counts, in cells. */
const FLAT_HALF_X = 6;
const FLAT_HALF_Y = 5;
/** A house, in cells: 20 m by 12 m, a row of small dwellings under each roof. */
const HOUSE_WIDTH = 1.98;
const HOUSE_DEPTH = 1.24;
const HOUSE_SPACING = 2.25;
const ROW_SPACING = 3.9;
const ROWS = [-2, -1, 0, 1, 2] as const;
const LONE_HOUSES = 7;
/** Light is rare: two to four windows. */
const LEAST_LIT = 2;
const MOST_LIT = 4;
const LIT_SHARE = 0.09;
/** From a house's middle to the cell before its door. */
const DOORSTEP_CELLS = 1.3;

/** @param fromRiverCells how far from the river's middle the village would like to lie. */
export function findVillageSite(
  river: River,
  ground: Ground,
  villageU: number,
  fromRiverCells: number,
): Place {
  const wishedX = villageU * SHEET_CELLS;
  // The farther from the water it is meant to lie, the less the flat ground by the water may tempt it.
  const strayCells = (14 * BY_RIVER_CELLS) / fromRiverCells;
  let best = Number.POSITIVE_INFINITY;
  let site = {
    x: Math.round(wishedX),
    y: Math.round(riverV(river, villageU) * SHEET_CELLS + fromRiverCells),
  };
  for (let x = 20; x < SHEET_CELLS - 20; x++) {
    const riverY = riverV(river, x / SHEET_CELLS) * SHEET_CELLS;
    const astray = Math.abs(x - wishedX) / 60;
    for (let y = Math.max(30, Math.ceil(riverY)); y < SHEET_CELLS / 2; y++) {
      if ((ground.bankCellsByCell[y * SHEET_CELLS + x] as number) > -9) continue;
      const wish = astray + Math.abs(y - riverY - fromRiverCells) / strayCells;
      if (wish >= best) continue;
      const cost = wish + 5 * meanSlope(ground, x, y);
      if (cost >= best) continue;
      best = cost;
      site = { x, y };
    }
  }
  return site;
}

function meanSlope(ground: Ground, x: number, y: number): number {
  let sum = 0;
  for (let dy = -FLAT_HALF_Y; dy <= FLAT_HALF_Y; dy++) {
    const row = clamp(y + dy, 0, SHEET_CELLS - 1) * SHEET_CELLS;
    for (let dx = -FLAT_HALF_X; dx <= FLAT_HALF_X; dx++) sum += ground.slopeByCell[row + x + dx] as number;
  }
  return sum / ((2 * FLAT_HALF_X + 1) * (2 * FLAT_HALF_Y + 1));
}

export function buildHouses(site: Place, river: River, ground: Ground, chance: Chance): House[] {
  const angle = rowAngle(site, ground);
  const houses = [...rowHouses(site, angle, chance), ...loneHouses(site, river, ground, chance)].filter(
    (house) => (ground.bankCellsByCell[cellOf(house)] ?? 0) < -2.5,
  );
  return lightWindows(houses, site, chance);
}

/** Rows follow the contours where these run along the river, and otherwise the river. */
function rowAngle(site: Place, ground: Ground): number {
  const { smoothMeters } = ground;
  const east =
    valueAt(smoothMeters, SHEET_CELLS, site.x + 2, site.y) -
    valueAt(smoothMeters, SHEET_CELLS, site.x - 2, site.y);
  const south =
    valueAt(smoothMeters, SHEET_CELLS, site.x, site.y + 2) -
    valueAt(smoothMeters, SHEET_CELLS, site.x, site.y - 2);
  if (Math.abs(south) <= 0.6 * lengthOf(east, south)) return 0.08;
  return (south < 0 ? atan2(east, -south) : atan2(-east, south)) * 0.5;
}

function rowHouses(site: Place, angle: number, chance: Chance): House[] {
  const houses: House[] = [];
  const along = { x: cos(angle), y: sin(angle) };
  for (const row of ROWS) {
    let x = -13 + roll(chance) * 3 + Math.abs(row) * 1.5;
    const end = 13 - roll(chance) * 3 - Math.abs(row) * 1.2;
    while (x < end) {
      const count = 2 + Math.floor(roll(chance) * 3);
      const isGreen = row === 0 && Math.abs(x) < 2.2;
      if (roll(chance) < 0.86 && !isGreen) {
        for (let k = 0; k < count; k++) {
          const right = x + k * HOUSE_SPACING;
          const down = row * ROW_SPACING + 0.25 * sin(x * 0.7 + row);
          houses.push(
            houseAt(
              site.x + right * along.x - down * along.y,
              site.y + right * along.y + down * along.x,
              angle,
            ),
          );
        }
      }
      x += count * HOUSE_SPACING + 1.1 + roll(chance) * 1.4;
    }
  }
  return houses;
}

function loneHouses(site: Place, river: River, ground: Ground, chance: Chance): House[] {
  const houses: House[] = [];
  for (let k = 0; k < LONE_HOUSES; k++) {
    const bearing = roll(chance) * 6.28;
    const reach = 13 + roll(chance) * 8;
    const house = houseAt(
      site.x + cos(bearing) * reach * 1.3,
      site.y + sin(bearing) * reach * 0.6,
      roll(chance) * 0.6 - 0.3,
    );
    const isNear = house.y / SHEET_CELLS > riverV(river, house.x / SHEET_CELLS);
    if (isNear && (ground.slopeByCell[cellOf(house)] ?? 1) < 0.3) houses.push(house);
  }
  return houses;
}

function houseAt(x: number, y: number, angleRad: number): House {
  return { x, y, angleRad, widthCells: HOUSE_WIDTH, depthCells: HOUSE_DEPTH, lit: false };
}

/** The first lit house is the one nearest to the middle: someone waits up there. */
function lightWindows(houses: readonly House[], site: Place, chance: Chance): House[] {
  const lit = new Set<number>();
  const nearest = nearestHouse(houses, site);
  if (nearest >= 0) lit.add(nearest);
  houses.forEach((_, index) => {
    if (roll(chance) < LIT_SHARE && lit.size < MOST_LIT) lit.add(index);
  });
  for (let index = 3; lit.size < LEAST_LIT && index < houses.length; index += 7) lit.add(index);
  return houses.map((house, index) => ({ ...house, lit: lit.has(index) }));
}

function nearestHouse(houses: readonly House[], site: Place): number {
  let nearest = -1;
  let least = Number.POSITIVE_INFINITY;
  houses.forEach((house, index) => {
    const away = lengthOf(house.x - site.x, house.y - site.y);
    if (away >= least) return;
    least = away;
    nearest = index;
  });
  return nearest;
}

/** @returns the village with the door on the uphill side of the lit house nearest to its middle. */
export function openDoor(site: Place, houses: readonly House[]): Village {
  const home = houses[nearestHouse(houses, site)];
  if (!home) return { ...site, door: site };
  const x = home.x - sin(home.angleRad) * DOORSTEP_CELLS;
  const y = home.y + cos(home.angleRad) * DOORSTEP_CELLS;
  return { ...site, door: { x: Math.round(x), y: Math.round(y) } };
}

function cellOf(place: Place): number {
  return Math.round(place.y) * SHEET_CELLS + Math.round(place.x);
}
