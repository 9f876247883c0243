// Step 2, tower: places on the far bank are tried, and one is taken that leaves the village dark and serves high ground.
// Law: its power follows from the land, so that about the same share of the near bank has service on every sheet.
import { GAME_FREQUENCY_GHZ } from '../../core/radio/constants.ts';
import { pathLossDb } from '../../core/radio/pathLoss.ts';
import { HANDSET_METERS } from '../../core/rules.ts';
import { Bank } from '../../core/terrain/sheet.ts';
import type { Level } from '../schema.ts';
import { chanceOf, oneOf } from './chance.ts';
import type { Ground } from './ground.ts';
import type { Difficulty, FreeRecipe } from './recipe.ts';

/** Level that counts as good ground, in dBm. */
export const GOOD_DBM = -92;
/** Share of the near bank that is to be good ground, by difficulty. */
const GOOD_SHARE: Readonly<Record<Difficulty, number>> = { 1: 0.15, 2: 0.13, 3: 0.115, 4: 0.105, 5: 0.1 };
/** Places along the far edge that are tried, in cells, and masts in meters. */
const FIRST_X = 12;
const STEP_X = 27;
const TRIED_Y = [4, 10] as const;
const MASTS_METERS = [10, 18] as const;
/** The village is to be dark this far around the door, in cells, but for this share. */
const VILLAGE_CELLS = 28;
const VILLAGE_LIT_SHARE = 0.05;
/** Good ground counts at this distance from home, in cells. */
const NEAR_CELLS = 32;
const FAR_CELLS = 105;
/** Any place with this share of the best one's worth may be taken. */
const NEARLY_BEST = 0.65;
/** What trees around the telephone take on the whole, in dB. */
const WOODS_DB = 2;
const LEAST_EIRP_DBM = -15;
const MOST_EIRP_DBM = 55;

export type TowerPlace = Level['towers'][number];

/** A tower with the level it has at each of the ground's nodes, in dBm. */
export interface Served {
  readonly tower: TowerPlace;
  readonly levelDbm: Float32Array;
}

interface Tried {
  readonly x: number;
  readonly y: number;
  readonly mastMeters: number;
  readonly eirpDbm: number;
  readonly levelDbm: Float32Array;
  readonly worth: number;
}

export function raiseTower(recipe: FreeRecipe, ground: Ground): Served {
  const tried = candidates(ground, GOOD_SHARE[recipe.difficulty]).sort(
    (a, b) => b.worth - a.worth || a.x - b.x || a.y - b.y || a.mastMeters - b.mastMeters,
  );
  const best = tried[0];
  if (!best) throw new Error('free night: expected a place for a tower on the far bank');
  const near = tried.filter(({ worth }) => worth >= best.worth * NEARLY_BEST);
  const { x, y, mastMeters, eirpDbm, levelDbm } = oneOf(chanceOf(recipe, 'tower'), near);
  return { tower: { id: 'far-bank', x, y, mastMeters, eirpDbm }, levelDbm };
}

function candidates(ground: Ground, share: number): Tried[] {
  const { size, bankByCell, bankCellsByCell } = ground.sheet;
  const tried: Tried[] = [];
  for (let x = FIRST_X; x < size; x += STEP_X) {
    for (const y of TRIED_Y) {
      const isDry = bankByCell[y * size + x] === Bank.far && (bankCellsByCell[y * size + x] as number) < -2;
      if (!isDry) continue;
      for (const mastMeters of MASTS_METERS) tried.push(tryOne(ground, x, y, mastMeters, share));
    }
  }
  return tried;
}

function tryOne(ground: Ground, x: number, y: number, mastMeters: number, share: number): Tried {
  const { sheet, nodes } = ground;
  const from = { x, y, heightMeters: mastMeters };
  const to = { x: 0, y: 0, heightMeters: HANDSET_METERS };
  const lossDb = Float32Array.from(nodes, (node) => {
    to.x = node.x;
    to.y = node.y;
    return pathLossDb(sheet, from, to, GAME_FREQUENCY_GHZ) + WOODS_DB;
  });
  const sorted = Float32Array.from(lossDb).sort();
  const wished = Math.round((sorted[Math.floor(sorted.length * share)] ?? 120) + GOOD_DBM);
  const eirpDbm = Math.max(LEAST_EIRP_DBM, Math.min(MOST_EIRP_DBM, wished));
  const levelDbm = lossDb.map((loss) => eirpDbm - loss);
  return { x, y, mastMeters, eirpDbm, levelDbm, worth: worthOf(ground, levelDbm) };
}

function worthOf({ nodes }: Ground, levelDbm: Float32Array): number {
  let good = 0;
  let village = 0;
  let lit = 0;
  nodes.forEach(({ fromHomeCells }, index) => {
    const isGood = (levelDbm[index] as number) >= GOOD_DBM;
    if (fromHomeCells < VILLAGE_CELLS) {
      village++;
      if (isGood) lit++;
    } else if (isGood && fromHomeCells > NEAR_CELLS && fromHomeCells < FAR_CELLS) good++;
  });
  const litShare = village > 0 ? lit / village : 0;
  return litShare <= VILLAGE_LIT_SHARE ? good : good * Math.max(0.05, 0.5 - litShare);
}
