// Step 5, jammers: on high ground between, so that a ridge keeps one of the good spots clear of them.
// Law: at least one of the two best spots hears no jammer louder than its telephone's own noise.
import { GAME_FREQUENCY_GHZ } from '../../core/radio/constants.ts';
import { pathLossDb } from '../../core/radio/pathLoss.ts';
import { HANDSET_METERS } from '../../core/rules.ts';
import { apart } from '../../core/terrain/apart.ts';
import type { Level } from '../schema.ts';
import { type Chance, roll } from '../terrain/chance.ts';
import { chanceOf, oneOf, wholeBetween } from './chance.ts';
import { clockAt } from './clock.ts';
import { bureauOf } from './difficulty.ts';
import type { Ground, Node } from './ground.ts';
import type { FreeRecipe } from './recipe.ts';
import type { Spot } from './spots.ts';

type Jammer = NonNullable<Level['jammers']>[number];

const TRIES = 30;
const MAST_METERS = 10;
/** Power of a jammer, in dBm: from barely to plainly heard over the next ridge. */
const LEAST_EIRP_DBM = 0;
const MOST_EIRP_DBM = 6;
/** Under this a telephone hears its own noise, over the other it hears little else, in dBm. */
const CLEAR_DBM = -114;
const JAMMED_DBM = -102;
const LEAST_HEIGHT_SHARE = 0.45;
const HOME_CELLS = 34;
const APART_CELLS = 50;

export function placeJammers(
  recipe: FreeRecipe,
  ground: Ground,
  spots: readonly Spot[],
  clock: Level['clock'],
): Jammer[] {
  if (!recipe.options.jammers) return [];
  const chance = chanceOf(recipe, 'jammers');
  const clear = spots[roll(chance) < 0.7 ? 0 : 1] ?? spots[0];
  const high = highGround(ground);
  const jammers: Jammer[] = [];
  for (let index = 0; index < bureauOf(recipe).jammers; index++) {
    const eirpDbm = wholeBetween(chance, LEAST_EIRP_DBM, MOST_EIRP_DBM);
    const place = pickPlace(chance, ground, high, spots, clear, eirpDbm, jammers);
    if (!place) continue;
    const onMinutes = wholeBetween(chance, 30, 45);
    const isAlways = recipe.difficulty > 3 && index === 0;
    jammers.push({
      id: `jammer-${jammers.length + 1}`,
      mastMeters: MAST_METERS,
      eirpDbm,
      schedule: {
        on: clockAt(clock, wholeBetween(chance, 0, 40)),
        onMinutes,
        offMinutes: isAlways ? 0 : wholeBetween(chance, 22, 38),
      },
      stands: [{ x: place.x, y: place.y }],
    });
  }
  return jammers;
}

function highGround({ nodes }: Ground): Node[] {
  const heights = Float32Array.from(nodes, ({ heightMeters }) => heightMeters).sort();
  const least = heights[Math.floor(heights.length * LEAST_HEIGHT_SHARE)] ?? 0;
  return nodes.filter((node) => node.heightMeters >= least && node.fromHomeCells >= HOME_CELLS);
}

/** @returns of some places that chance finds the one that jams the most spots and leaves `clear` alone. */
function pickPlace(
  chance: Chance,
  { sheet }: Ground,
  high: readonly Node[],
  spots: readonly Spot[],
  clear: Spot | undefined,
  eirpDbm: number,
  taken: readonly Jammer[],
): Node | null {
  let best: Node | null = null;
  let bestWorth = 0;
  const to = { x: 0, y: 0, heightMeters: HANDSET_METERS };
  for (let attempt = 0; attempt < TRIES && high.length > 0; attempt++) {
    const node = oneOf(chance, high);
    if (taken.some(({ stands }) => stands.some((stand) => apart(stand, node) < APART_CELLS))) continue;
    const from = { x: node.x, y: node.y, heightMeters: MAST_METERS };
    const heardAt = ({ x, y }: Spot) => {
      to.x = x;
      to.y = y;
      return eirpDbm - pathLossDb(sheet, from, to, GAME_FREQUENCY_GHZ);
    };
    if (clear && heardAt(clear) > CLEAR_DBM) continue;
    const jammed = spots.filter((spot) => heardAt(spot) > JAMMED_DBM).length;
    const worth = 0.5 + jammed;
    if (worth <= bestWorth) continue;
    best = node;
    bestWorth = worth;
  }
  return best;
}
