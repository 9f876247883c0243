// Why a place is heard or not: the parts of the loss to its tower, each jammer's share of the noise, and what a phone
// would make of it.
// Law: taken from the night's own maps and the core's own formulas, so that the parts sum to what the phone reads there.
import { jammerLevelDbm, jammingDbm, strongestTower, towerLevelDbm } from '../core/air.ts';
import { SILENCE_DBM } from '../core/begin.ts';
import { pow10 } from '../core/math/exact.ts';
import type { ReadonlyNight } from '../core/night.ts';
import { PHONE_MAX_DBM } from '../core/radio/constants.ts';
import {
  isServiceable,
  nextBars,
  noiseRiseDb,
  sinrDb,
  speechQuality,
  steadyPowerDbm,
} from '../core/radio/link.ts';
import { isJammed } from '../core/systems/reception.ts';
import type { Place } from '../core/terrain/sheet.ts';
import { cellAt } from '../core/terrain/stride.ts';
import { type Eighth, eighthTo } from './direction.ts';
import { type Loss, lossAt, metersBetween } from './loss.ts';
import { type TowerName, towerNameIn } from './towers.ts';

/** What one jammer brings to the place. */
export interface JammerThere {
  readonly kind: 'mast' | 'truck';
  readonly now: 'on' | 'off' | 'driving';
  readonly meters: number;
  /** From the place to the jammer, in eighths clockwise from north. */
  readonly eighth: Eighth;
  /** SILENCE_DBM while it is off. */
  readonly levelDbm: number;
}

export type Loudness = 'quiet' | 'loud' | 'loudest';

/** What decides, in one word. */
export type Verdict = 'clear' | 'thin' | 'noisy' | 'jammed' | 'ground' | 'woodland' | 'antenna' | 'far';

export interface Explanation {
  readonly place: Place;
  /** How far across the sheet the place lies, 0 west to 1 east. */
  readonly acrossShare: number;
  readonly tower: TowerName;
  readonly meters: number;
  /** What the tower sends along its beam, in dBm. */
  readonly sentDbm: number;
  readonly loss: Loss;
  readonly levelDbm: number;
  /** The loudest first; those that are silent last. */
  readonly jammers: readonly JammerThere[];
  /** Noise and interference together, in dBm, and how much of it is the jammers', in dB. */
  readonly noiseDbm: number;
  readonly noiseRiseDb: number;
  readonly sinrDb: number;
  readonly bars: number;
  readonly hasService: boolean;
  /** How loud a phone would have to be for the tower to hear it as it wishes. */
  readonly powerDbm: number;
  readonly powerMilliwatts: number;
  readonly loudness: Loudness;
  readonly verdict: Verdict;
}

/** From this rise on, in dB, noise is worth a word. */
export const NOISE_TOLD_DB = 3;
/** Loss by one part, in dB, from which it may be the reason. */
const REASON_DB = 6;
/** A power of the phone, in dBm, up to which it is quiet: under a tenth of a watt. */
const QUIET_DBM = 19;
const CLEAR_QUALITY = 3;

/** @returns null where there is no tower at all. */
export function explainAt(night: ReadonlyNight, place: Place): Explanation | null {
  const { world } = night;
  const cell = cellAt(world.sheet, place.x, place.y);
  const index = strongestTower(night, cell);
  const tower = world.towers[index];
  if (!tower) return null;
  const loss = lossAt(night, index, place);
  const levelDbm = towerLevelDbm(night, index, cell);
  const jammingLevelDbm = jammingDbm(night, cell);
  const ratioDb = sinrDb(levelDbm, jammingLevelDbm);
  const riseDb = noiseRiseDb(jammingLevelDbm);
  const powerDbm = steadyPowerDbm(loss.totalDb, tower.siteLossDb);
  return {
    place,
    acrossShare: place.x / (world.sheet.size - 1),
    tower: towerNameIn(night, index),
    meters: metersBetween(night, place, tower),
    sentDbm: tower.eirpDbm,
    loss,
    levelDbm,
    jammers: jammersAt(night, place, cell),
    noiseDbm: levelDbm - ratioDb,
    noiseRiseDb: riseDb,
    sinrDb: ratioDb,
    bars: nextBars(0, levelDbm - riseDb),
    hasService: isServiceable(levelDbm, ratioDb),
    powerDbm,
    powerMilliwatts: pow10(powerDbm / 10),
    loudness: loudnessOf(powerDbm),
    verdict: verdictOf(loss, levelDbm, ratioDb, riseDb),
  };
}

function jammersAt(night: ReadonlyNight, place: Place, cell: number): JammerThere[] {
  const there = night.jammers.map((jammer, index): JammerThere => {
    const stands = night.world.jammers[index]?.stands.length ?? 0;
    return {
      kind: stands > 1 ? 'truck' : 'mast',
      now: jammer.driving ? 'driving' : jammer.on ? 'on' : 'off',
      meters: metersBetween(night, place, jammer),
      eighth: eighthTo(jammer.x - place.x, jammer.y - place.y),
      levelDbm: jammerLevelDbm(night, index, cell),
    };
  });
  return there.sort((a, b) => b.levelDbm - a.levelDbm);
}

function loudnessOf(powerDbm: number): Loudness {
  if (powerDbm >= PHONE_MAX_DBM) return 'loudest';
  return powerDbm <= QUIET_DBM ? 'quiet' : 'loud';
}

function verdictOf(loss: Loss, levelDbm: number, ratioDb: number, riseDb: number): Verdict {
  if (isJammed({ levelDbm, sinrDb: ratioDb }, riseDb)) return 'jammed';
  if (!isServiceable(levelDbm, ratioDb)) return reasonOf(loss);
  if (riseDb >= NOISE_TOLD_DB) return 'noisy';
  return speechQuality(ratioDb) >= CLEAR_QUALITY ? 'clear' : 'thin';
}

/** The part that takes most, the first among equals; where none takes much it is the distance. */
function reasonOf({ groundDb, woodlandDb, antennaDb }: Loss): Verdict {
  const most = Math.max(groundDb, woodlandDb, antennaDb);
  if (most < REASON_DB) return 'far';
  if (most === groundDb) return 'ground';
  return most === antennaDb ? 'antenna' : 'woodland';
}

/**
 * How far one jammer raises the noise at the caller's place while it is on, in dB, whether it is on now or not: what
 * its switching changes there.
 */
export function switchedRiseDb(night: ReadonlyNight, index: number): number {
  const { world, caller, jammers } = night;
  const site = world.jammers[index];
  const stand = site?.stands[jammers[index]?.stand ?? 0];
  if (!site || !stand) return noiseRiseDb(SILENCE_DBM);
  const cell = cellAt(world.sheet, caller.x, caller.y);
  return noiseRiseDb(site.eirpDbm - (stand.lossDbByCell[cell] as number));
}
