// Step 2, tower: places on the far bank are tried, and one is taken that leaves the village dark and serves high ground.
// Law: its power follows from the land, so that about the same share of the near bank has service on every sheet.
import { GAME_FREQUENCY_GHZ } from '../../core/radio/constants.ts';
import { pathLossDb } from '../../core/radio/pathLoss.ts';
import { HANDSET_METERS } from '../../core/rules.ts';
import { Bank, type Sheet } from '../../core/terrain/sheet.ts';
import { farSideOf } from '../../core/terrain/side.ts';
import type { Level } from '../schema.ts';
import { turnPlace } from '../terrain/turn.ts';
import { chanceOf, oneOf } from './chance.ts';
import type { Ground, Node, TowerSite } from './ground.ts';
import type { Difficulty, FreeRecipe } from './recipe.ts';

/** Level that counts as good ground, in dBm. */
export const GOOD_DBM = -92;
/** Share of the near bank that is to be good ground, by difficulty. */
const GOOD_SHARE: Readonly<Record<Difficulty, number>> = { 1: 0.15, 2: 0.13, 3: 0.115, 4: 0.105, 5: 0.1 };
/** Places along the far edge that are tried, in cells along it and from it, and masts in meters. */
const FIRST_ALONG = 12;
const STEP_ALONG = 27;
const FROM_EDGE = [4, 10] as const;
const MASTS_METERS = [10, 18] as const;
/** The village is to be dark this far around the door, in cells, but for this share. */
const VILLAGE_CELLS = 28;
const VILLAGE_LIT_SHARE = 0.04;
const DARK_MARGIN_DB = 4.5;
/** Good ground counts at this distance from home, in cells. */
const NEAR_CELLS = 40;
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

/** Outside of the village every so many nodes are looked at while places are compared. */
const SAMPLE = 3;

/** @returns every place on the far bank where a tower could stand; they belong to a land, whatever is tried on it. */
export function towerSites(sheet: Sheet, nodes: readonly Node[]): TowerSite[] {
  const { size, bankByCell, bankCellsByCell } = sheet;
  const sample = sampleOf(nodes);
  const sites: TowerSite[] = [];
  const side = farSideOf(sheet);
  for (let along = FIRST_ALONG; along < size; along += STEP_ALONG) {
    for (const from of FROM_EDGE) {
      const { x, y } = turnPlace({ x: along, y: from }, side);
      const isDry = bankByCell[y * size + x] === Bank.far && (bankCellsByCell[y * size + x] as number) < -2;
      if (!isDry) continue;
      for (const mastMeters of MASTS_METERS)
        sites.push({ x, y, mastMeters, lossDb: lossesOf(sheet, sample, x, y, mastMeters) });
    }
  }
  return sites;
}

/** All of the village, and of the rest enough to tell a good place. */
function sampleOf(nodes: readonly Node[]): Node[] {
  return nodes.filter(({ fromHomeCells }, index) => fromHomeCells < VILLAGE_CELLS || index % SAMPLE === 0);
}

function lossesOf(
  sheet: Sheet,
  nodes: readonly Node[],
  x: number,
  y: number,
  mastMeters: number,
): Float32Array {
  const from = { x, y, heightMeters: mastMeters };
  const to = { x: 0, y: 0, heightMeters: HANDSET_METERS };
  return Float32Array.from(nodes, (node) => {
    to.x = node.x;
    to.y = node.y;
    return pathLossDb(sheet, from, to, GAME_FREQUENCY_GHZ) + WOODS_DB;
  });
}

export function raiseTower(recipe: FreeRecipe, ground: Ground): Served {
  const share = GOOD_SHARE[recipe.difficulty];
  const sample = sampleOf(ground.nodes);
  const tried = ground.towerSites
    .map((site) => powered(site, sample, share))
    .sort((a, b) => b.worth - a.worth || a.x - b.x || a.y - b.y || a.mastMeters - b.mastMeters);
  const best = tried[0];
  if (!best) throw new Error('free night: expected a place for a tower on the far bank');
  const near = tried.filter(({ worth }) => worth >= best.worth * NEARLY_BEST);
  const { x, y, mastMeters, eirpDbm } = oneOf(chanceOf(recipe, 'tower'), near);
  const lossDb = lossesOf(ground.sheet, ground.nodes, x, y, mastMeters);
  return {
    tower: { id: 'far-bank', x, y, mastMeters, eirpDbm },
    levelDbm: lossDb.map((loss) => eirpDbm - loss),
  };
}

/** As much power as leaves the village dark, and no more than the wished share of the near bank needs. */
function powered(site: TowerSite, sample: readonly Node[], share: number) {
  const village = site.lossDb.filter(
    (_, index) => (sample[index]?.fromHomeCells ?? VILLAGE_CELLS) < VILLAGE_CELLS,
  );
  const wished = quantile(site.lossDb, share) + GOOD_DBM;
  const dark = quantile(village, VILLAGE_LIT_SHARE) + GOOD_DBM - DARK_MARGIN_DB;
  const eirpDbm = Math.max(LEAST_EIRP_DBM, Math.min(MOST_EIRP_DBM, Math.floor(Math.min(wished, dark))));
  let worth = 0;
  sample.forEach(({ fromHomeCells }, index) => {
    const isGood = eirpDbm - (site.lossDb[index] as number) >= GOOD_DBM;
    if (isGood && fromHomeCells > NEAR_CELLS && fromHomeCells < FAR_CELLS) worth++;
  });
  return { ...site, eirpDbm, worth };
}

function quantile(values: Float32Array, share: number): number {
  const sorted = values.slice().sort();
  return sorted[Math.floor(sorted.length * share)] ?? 120;
}
