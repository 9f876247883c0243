// How a bot plays: what it looks for in a place, what makes it hang up, and how it walks.
// Law: a style is numbers only; all bots that plan share one way of playing (planner.ts).
import type { Exposure } from '../core/night.ts';
import type { SpotWish } from './spots.ts';

export interface Style {
  /** What it asks of a place to call from, the best first; the next is tried when no ground answers. */
  readonly wishes: readonly Omit<SpotWish, 'used'>[];
  /** The step of exposure at which it hangs up. */
  readonly hangsUpAt: Exposure;
  /** It also hangs up when an agent comes nearer than this while someone has heard, in cells. */
  readonly tooNearCells: number;
  /** It lies still while someone passes nearer than this, in cells; 0 for never. */
  readonly hidesCells: number;
  /** It steps aside of whoever comes nearer before it lies still. */
  readonly yields: boolean;
  /** Ground this near to people counts as much slower when it chooses a way, in cells; 0 for no heed. */
  readonly avoidsCells: number;
  /** How far it takes any figure for an agent in disguise, 0 to 1. */
  readonly wary: number;
  /** It says its lines guarded once an antenna receives this much, in dBm. */
  readonly guardedFromDbm: number;
  /** Ticks without service at a place before it tries another. */
  readonly patienceTicks: number;
  /** Ticks that it stays away from the air after it was found out. */
  readonly quietTicks: number;
}

const NEVER_DBM = 100;

/** Calls from the nearest bars, hangs up when it is seen, and walks straight. */
export const HASTY: Style = {
  wishes: [{ levelDbm: -95, hunterCells: 18, cellsPerQuietDb: 0, cellsPerHeardDb: 0, wary: 0 }],
  hangsUpAt: 'found',
  tooNearCells: 10,
  hidesCells: 12,
  yields: false,
  avoidsCells: 0,
  wary: 0,
  guardedFromDbm: NEVER_DBM,
  patienceTicks: 100,
  quietTicks: 120,
};

/** Picks quiet high ground, hangs up when bearings cross, hides, and goes around people. */
export const CAREFUL: Style = {
  wishes: [
    { levelDbm: -90, hunterCells: 45, cellsPerQuietDb: 1.2, cellsPerHeardDb: 0, wary: 0 },
    { levelDbm: -95, hunterCells: 30, cellsPerQuietDb: 1.2, cellsPerHeardDb: 0, wary: 0 },
    { levelDbm: -98, hunterCells: 20, cellsPerQuietDb: 1.2, cellsPerHeardDb: 0, wary: 0 },
  ],
  hangsUpAt: 'crossed',
  tooNearCells: 26,
  hidesCells: 20,
  yields: false,
  avoidsCells: 34,
  wary: 0,
  guardedFromDbm: NEVER_DBM,
  patienceTicks: 120,
  quietTicks: 300,
};

/** Weighs each place by how loud the phone must be there and who would hear it, talks in bursts, guarded when someone
 * listens, and is gone before they come. */
export const EXPERT: Style = {
  ...CAREFUL,
  wishes: [
    { levelDbm: -90, hunterCells: 45, cellsPerQuietDb: 1.2, cellsPerHeardDb: 1, wary: 0.5 },
    { levelDbm: -95, hunterCells: 30, cellsPerQuietDb: 1.2, cellsPerHeardDb: 1, wary: 0.5 },
    { levelDbm: -98, hunterCells: 20, cellsPerQuietDb: 1.2, cellsPerHeardDb: 1, wary: 0.5 },
  ],
  tooNearCells: 30,
  hidesCells: 22,
  yields: true,
  wary: 0.4,
  guardedFromDbm: -96,
};
