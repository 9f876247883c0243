// What is lost between a tower and a handset, taken apart: the way itself, the ground, the trees, the antenna, the rest.
// Law: the parts sum to the world's own map of losses; each is the core's own formula, and the rest is what remains.
import type { ReadonlyNight } from '../core/night.ts';
import { GAME_FREQUENCY_GHZ } from '../core/radio/constants.ts';
import { foliageLossDb, woodlandMeters } from '../core/radio/foliage.ts';
import { freeSpaceLossDb } from '../core/radio/freeSpace.ts';
import { pathLossDb } from '../core/radio/pathLoss.ts';
import { sectorLossDb } from '../core/radio/sector.ts';
import { HANDSET_METERS } from '../core/rules.ts';
import { heightAt } from '../core/terrain/field.ts';
import type { Place } from '../core/terrain/sheet.ts';
import { cellAt } from '../core/terrain/stride.ts';

/** All in dB. */
export interface Loss {
  readonly freeSpaceDb: number;
  /** By diffraction over the ground. */
  readonly groundDb: number;
  readonly woodlandDb: number;
  /** Beside or behind the beam of the antenna. */
  readonly antennaDb: number;
  /** What the map is too coarse to tell; it may give as well as take. */
  readonly shadowDb: number;
  readonly totalDb: number;
}

const NO_LOSS: Loss = {
  freeSpaceDb: 0,
  groundDb: 0,
  woodlandDb: 0,
  antennaDb: 0,
  shadowDb: 0,
  totalDb: 0,
};

/** Two antennas on one spot are a meter apart, as for `pathLossDb`. */
const LEAST_METERS = 1;

/** @param place of a handset; the loss is that of its cell, as for the phone itself. */
export function lossAt({ world }: ReadonlyNight, index: number, place: Place): Loss {
  const { sheet } = world;
  const tower = world.towers[index];
  if (!tower) return NO_LOSS;
  const [x, y] = [Math.round(place.x), Math.round(place.y)];
  const totalDb = tower.lossDbByCell[cellAt(sheet, x, y)] as number;
  const mast = { x: tower.x, y: tower.y, heightMeters: tower.mastMeters };
  const handset = { x, y, heightMeters: HANDSET_METERS };
  const pathDb = pathLossDb(sheet, mast, handset, GAME_FREQUENCY_GHZ);
  const topMeters = heightAt(sheet, tower.x, tower.y) + tower.mastMeters;
  const rise = topMeters - heightAt(sheet, x, y) - HANDSET_METERS;
  const meters = Math.max(LEAST_METERS, metersBetween({ world }, { x, y }, tower));
  const freeSpaceDb = freeSpaceLossDb(Math.sqrt(meters * meters + rise * rise), GAME_FREQUENCY_GHZ);
  const wooded = woodlandMeters(sheet, x, y, HANDSET_METERS, tower.x, tower.y, topMeters);
  const woodlandDb = foliageLossDb(wooded);
  const { sector } = tower;
  const antennaDb = sector ? sectorLossDb(sector.azimuthDeg, sector.beamDeg, x - tower.x, y - tower.y) : 0;
  return {
    freeSpaceDb,
    groundDb: pathDb - freeSpaceDb,
    woodlandDb,
    antennaDb,
    shadowDb: totalDb - pathDb - woodlandDb - antennaDb,
    totalDb,
  };
}

export function metersBetween(
  { world }: Pick<ReadonlyNight, 'world'>,
  a: Readonly<Place>,
  b: Readonly<Place>,
): number {
  const dx = a.x - b.x;
  const dy = a.y - b.y;
  return Math.sqrt(dx * dx + dy * dy) * world.sheet.cellMeters;
}
