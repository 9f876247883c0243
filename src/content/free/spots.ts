// Step 3, spots: the places to call from, apart from each other, the best first.
// Law: each has service, can be walked to from home, and lies out of the village.
import { apart } from '../../core/terrain/apart.ts';
import type { Place } from '../../core/terrain/sheet.ts';
import type { Ground } from './ground.ts';
import { GOOD_DBM, type Served } from './tower.ts';

export interface Spot extends Place {
  readonly node: number;
  readonly levelDbm: number;
  /** Time of the walk from home, in cells of a level road. */
  readonly time: number;
}

const MOST_SPOTS = 7;
const APART_CELLS = 26;
/** A spot lies at least this far from home, in cells, and a walk of at most so long away, in cells of a level road. */
const LEAST_CELLS = 40;
const MOST_TIME = 330;
/** Good ground is at least this good here, in dBm: fading takes some of it. */
const MARGIN_DB = 1.5;
/** A level better than this is worth no longer walk, in dBm, and how much walk one dB is worth under it. */
const ENOUGH_DBM = -80;
const TIME_A_DB = 5;

export function findSpots({ nodes }: Ground, { levelDbm }: Pick<Served, 'levelDbm'>): Spot[] {
  const good: Spot[] = [];
  nodes.forEach(({ node, x, y, time, fromHomeCells }, index) => {
    const level = levelDbm[index] as number;
    if (level < GOOD_DBM + MARGIN_DB || fromHomeCells < LEAST_CELLS || time > MOST_TIME) return;
    good.push({ node, x, y, time, levelDbm: level });
  });
  good.sort((a, b) => costOf(a) - costOf(b) || a.node - b.node);
  const kept: Spot[] = [];
  for (const spot of good) {
    if (kept.length >= MOST_SPOTS) break;
    if (kept.every((other) => apart(other, spot) >= APART_CELLS)) kept.push(spot);
  }
  return kept;
}

function costOf({ time, levelDbm }: Spot): number {
  return time - TIME_A_DB * Math.min(ENOUGH_DBM, levelDbm);
}
