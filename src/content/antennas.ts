// The antennas of a level, raised on its land: towers, jammers and finders with their maps of losses.
// Law: one map for each place where an antenna stands; an antenna that moves or switches changes no other map.
import {
  BACK_LOBE_LOSS_DB,
  GAME_FREQUENCY_GHZ,
  SECTOR_FRONT_TO_BACK_DB,
  SHADOW_CORRELATION_METERS,
  SHADOW_SIGMA_DB,
} from '../core/radio/constants.ts';
import { makeSweep, type Sweep, sweepCoverage } from '../core/radio/coverage.ts';
import { foliageLossDb, woodlandMeters } from '../core/radio/foliage.ts';
import { sectorLossDb } from '../core/radio/sector.ts';
import { shadowingDb } from '../core/radio/shadowing.ts';
import { keyOf } from '../core/random.ts';
import { HANDSET_METERS, NIGHT_SECONDS_PER_TICK } from '../core/rules.ts';
import { heightAt } from '../core/terrain/field.ts';
import type { Place, Sheet } from '../core/terrain/sheet.ts';
import type { FinderSite, JammerSite, Schedule, Sector, Tower } from '../core/world.ts';
import { secondsIntoNight } from './levelFacts.ts';
import type { Level } from './levels.ts';
import { type Stand, standsOf } from './trucks.ts';

/** Always on, from the first tick. */
const ALWAYS: Schedule = { firstTick: 0, onTicks: 1, offTicks: 0 };
const DEFAULT_STAND_MINUTES = 20;

type TowerOf = Level['towers'][number];
type JammerOf = NonNullable<Level['jammers']>[number];

/** One antenna on the land, of which a map of losses is wanted. */
interface Raised extends Place {
  readonly name: string;
  readonly mastMeters: number;
  readonly sector: Sector | null;
}

export interface Antennas {
  readonly towers: readonly Tower[];
  readonly jammers: readonly JammerSite[];
  readonly finders: readonly FinderSite[];
}

/** @param onMap called after each map with the share of all that are done, 0 to 1. */
export function raiseAntennas(
  level: Level,
  sheet: Sheet,
  roadEaseByCell: Float32Array,
  onMap: (share: number) => void,
): Antennas {
  const sweep = makeSweep(sheet);
  const jammers = (level.jammers ?? []).map((jammer) => ({
    jammer,
    stands: standsOf(level, jammer, sheet, roadEaseByCell),
  }));
  const finders = level.finders ?? [];
  const total =
    level.towers.length + finders.length + jammers.reduce((sum, { stands }) => sum + stands.length, 0);
  let done = 0;
  const shared = shadowsOf(sheet, 'shared');
  const mapOf = (antenna: Raised): Float32Array => {
    const lossDb = lossMap(sheet, sweep, antenna, shared);
    onMap(++done / total);
    return lossDb;
  };
  return {
    towers: level.towers.map((tower) => raiseTower(tower, mapOf)),
    jammers: jammers.map(({ jammer, stands }) => raiseJammer(level, jammer, stands, mapOf)),
    finders: finders.map((finder) => ({
      ...finder,
      lossDbByCell: mapOf({ ...finder, name: finder.id, sector: null }),
    })),
  };
}

function raiseTower(tower: TowerOf, mapOf: (antenna: Raised) => Float32Array): Tower {
  const sector = tower.sector ?? null;
  return {
    ...tower,
    network: tower.network ?? 'foreign',
    sector,
    siteLossDb: sector ? BACK_LOBE_LOSS_DB - SECTOR_FRONT_TO_BACK_DB : BACK_LOBE_LOSS_DB,
    lossDbByCell: mapOf({ ...tower, name: tower.id, sector }),
  };
}

function raiseJammer(
  level: Level,
  jammer: JammerOf,
  stands: readonly Stand[],
  mapOf: (antenna: Raised) => Float32Array,
): JammerSite {
  const { id, mastMeters, eirpDbm } = jammer;
  const sector = jammer.sector ?? null;
  return {
    id,
    mastMeters,
    eirpDbm,
    sector,
    schedule: scheduleOf(level, jammer),
    standTicks: ticksOfMinutes(jammer.standMinutes ?? DEFAULT_STAND_MINUTES),
    stands: stands.map((stand, index) => ({
      ...stand,
      lossDbByCell: mapOf({ x: stand.x, y: stand.y, name: `${id}.${index}`, mastMeters, sector }),
    })),
  };
}

function scheduleOf(level: Level, { schedule }: JammerOf): Schedule {
  if (!schedule) return ALWAYS;
  return {
    firstTick: Math.round(secondsIntoNight(level, schedule.on) / NIGHT_SECONDS_PER_TICK),
    onTicks: ticksOfMinutes(schedule.onMinutes),
    offTicks: ticksOfMinutes(schedule.offMinutes),
  };
}

function ticksOfMinutes(minutes: number): number {
  return Math.round((minutes * 60) / NIGHT_SECONDS_PER_TICK);
}

/** Loss over the terrain, by the antenna's own pattern, in the trees around the handset, and what the terrain map is too
 * coarse to know: correlated shadowing (Gudmundson 1991), of which two antennas share half (RADIO.md 1.8).
 * @param sharedShadowDb by cell, the part that all antennas of a sheet have in common. */
function lossMap(sheet: Sheet, sweep: Sweep, antenna: Raised, sharedShadowDb: Float32Array): Float32Array {
  const from = { x: antenna.x, y: antenna.y, heightMeters: antenna.mastMeters };
  const lossDb = sweepCoverage(sweep, from, HANDSET_METERS, GAME_FREQUENCY_GHZ);
  const ownShadowDb = shadowsOf(sheet, antenna.name);
  const topMeters = heightAt(sheet, antenna.x, antenna.y) + antenna.mastMeters;
  for (let y = 0, cell = 0; y < sheet.size; y++) {
    for (let x = 0; x < sheet.size; x++, cell++) {
      const wooded = woodlandMeters(sheet, x, y, HANDSET_METERS, antenna.x, antenna.y, topMeters);
      const shadowDb = ((sharedShadowDb[cell] as number) + (ownShadowDb[cell] as number)) * Math.SQRT1_2;
      const extraDb = patternDb(antenna, x, y) + (wooded > 0 ? foliageLossDb(wooded) : 0);
      lossDb[cell] = (lossDb[cell] as number) + shadowDb + extraDb;
    }
  }
  return lossDb;
}

function shadowsOf({ seed, size, cellMeters }: Sheet, name: string): Float32Array {
  const key = keyOf(`${seed}|shadow|${name}`);
  return shadowingDb(size, cellMeters, key, SHADOW_SIGMA_DB, SHADOW_CORRELATION_METERS);
}

function patternDb({ sector, x, y }: Raised, toX: number, toY: number): number {
  return sector ? sectorLossDb(sector.azimuthDeg, sector.beamDeg, toX - x, toY - y) : 0;
}
