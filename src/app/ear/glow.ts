// Where the far bank can be heard, as the ink on the sheet shows it: the few best places to go to, told from each other.
// Law: what the amber contours show and what the phone would read there; nothing of what anyone will do.
import { jammingDbm, strongestTower, towerLevelDbm } from '../../core/air.ts';
import type { ReadonlyNight } from '../../core/night.ts';
import { noiseRiseDb } from '../../core/radio/link.ts';
import { LEFT_HOME_CELLS } from '../../core/rules.ts';
import { apart } from '../../core/terrain/apart.ts';
import { Bank, type Place } from '../../core/terrain/sheet.ts';
import { isSeenFrom } from '../../core/terrain/sight.ts';
import { fromCaller, type Whereabouts } from '../direction.ts';
import { agentMetersFrom, type Danger, dangersKnown } from './dangers.ts';
import { heightOf } from './land.ts';

export type Glow = 'faint' | 'good' | 'strong';

export interface Spot extends Whereabouts {
  readonly place: Place;
  readonly glow: Glow;
  readonly higherMeters: number;
  /** From it to the nearest agent that is known; Infinity without any. */
  readonly agentMeters: number;
  /** How many of those with an antenna have no rise of the ground between them and it. */
  readonly openTo: number;
}

const GRID_CELLS = 3;
/** As many are told; each so far from the others, in cells. */
const MOST_SPOTS = 4;
const APART_CELLS = 22;
/** What the phone can use there, in dBm: under the first the ink does not glow. */
const FAINT_DBM = -96;
const GOOD_DBM = -91;
const STRONG_DBM = -84;
/** A dB more is worth so many cells of way, up to the strongest; and the way home counts for a part of it. */
const CELLS_A_DB = 2;
const HOMEWARD = 0.4;
/** Ground between it and one with an antenna is worth so many cells of way; and nobody calls so near to one. */
const CELLS_AN_EAR = 45;
const TOO_NEAR_CELLS = 40;
/** One who is farther hears little, in cells; and only the best are looked at so closely. */
const EAR_CELLS = 150;
const LOOKED_AT = 160;

export function glowAt(night: ReadonlyNight, place: Place): Glow | null {
  const usableDbm = usableDbmAt(night, place);
  if (usableDbm < FAINT_DBM) return null;
  if (usableDbm < GOOD_DBM) return 'faint';
  return usableDbm < STRONG_DBM ? 'good' : 'strong';
}

/** @returns the best worth their way and their quiet, the nearest first: none is near another. */
export function spotsOnSheet(night: ReadonlyNight): Spot[] {
  const ears = earsOf(night);
  const ranked = candidates(night)
    .sort((a, b) => a.cost - b.cost)
    .slice(0, LOOKED_AT)
    .map(({ place, cost }) => ({ place, cost: cost + costOfEars(night, place, ears) }))
    .sort((a, b) => a.cost - b.cost);
  const chosen: Place[] = [];
  for (const { place } of ranked) {
    if (chosen.length >= MOST_SPOTS) break;
    if (chosen.every((other) => apart(other, place) >= APART_CELLS)) chosen.push(place);
  }
  const spots = chosen.map((place) => spotAt(night, place, ears));
  return spots.sort((a, b) => a.meters - b.meters);
}

/** All that is known to listen. */
function earsOf(night: ReadonlyNight): Danger[] {
  return dangersKnown(night).filter(({ kind }) => kind !== 'someone' && kind !== 'watcher');
}

function costOfEars(night: ReadonlyNight, place: Place, ears: readonly Danger[]): number {
  let cost = CELLS_AN_EAR * openTo(night, place, ears);
  for (const ear of ears) {
    const cells = Math.min(apart(ear.place, place), apart(ear.ahead, place));
    cost += Math.max(0, TOO_NEAR_CELLS - cells) * 4;
  }
  return cost;
}

function openTo(night: ReadonlyNight, place: Place, ears: readonly Danger[]): number {
  return ears.filter(
    (ear) => apart(ear.place, place) < EAR_CELLS && isSeenFrom(night.world.sheet, place, ear.place),
  ).length;
}

function spotAt(night: ReadonlyNight, place: Place, ears: readonly Danger[]): Spot {
  return {
    ...fromCaller(night, place),
    place,
    glow: glowAt(night, place) ?? 'faint',
    higherMeters: heightOf(night, place) - heightOf(night),
    agentMeters: agentMetersFrom(night, place),
    openTo: openTo(night, place, ears),
  };
}

interface Candidate {
  readonly place: Place;
  readonly cost: number;
}

function candidates(night: ReadonlyNight): Candidate[] {
  const { caller, world } = night;
  const { size, bankByCell } = world.sheet;
  const all: Candidate[] = [];
  for (let y = GRID_CELLS; y < size - GRID_CELLS; y += GRID_CELLS) {
    for (let x = GRID_CELLS; x < size - GRID_CELLS; x += GRID_CELLS) {
      const cell = y * size + x;
      const place = { x, y };
      if ((world.easeByCell[cell] as number) <= 0 || bankByCell[cell] !== Bank.near) continue;
      if (apart(place, world.home) <= LEFT_HOME_CELLS) continue;
      const usableDbm = usableDbmAt(night, place);
      if (usableDbm < GOOD_DBM) continue;
      const way = apart(place, caller) + HOMEWARD * apart(place, world.home);
      all.push({ place, cost: way - CELLS_A_DB * (Math.min(usableDbm, STRONG_DBM) - GOOD_DBM) });
    }
  }
  return all;
}

function usableDbmAt(night: ReadonlyNight, { x, y }: Place): number {
  const cell = Math.round(y) * night.world.sheet.size + Math.round(x);
  const levelDbm = towerLevelDbm(night, strongestTower(night, cell), cell);
  return levelDbm < FAINT_DBM ? levelDbm : levelDbm - noiseRiseDb(jammingDbm(night, cell));
}
