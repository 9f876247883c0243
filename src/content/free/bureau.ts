// Step 4, Bureau 27: posts on the road, agents on rounds near the ways, a truck on the road, masts above other spots.
// Law: two spots are left alone, nobody starts in sight of the door, and every round can be walked.
import { FINDER_THRESHOLD_DBM, GAME_FREQUENCY_GHZ, POST_THRESHOLD_DBM } from '../../core/radio/constants.ts';
import { pathLossDb } from '../../core/radio/pathLoss.ts';
import { FINDER_METERS, HANDSET_METERS } from '../../core/rules.ts';
import { apart } from '../../core/terrain/apart.ts';
import { NO_NODE, PLAN_MOST, planWalk } from '../../core/terrain/plan.ts';
import { type Place, Way } from '../../core/terrain/sheet.ts';
import { isSeenFrom } from '../../core/terrain/sight.ts';
import type { Level } from '../schema.ts';
import { type Chance, roll } from '../terrain/chance.ts';
import { chanceOf, oneOf, wholeBetween } from './chance.ts';
import { type Bureau, bureauOf } from './difficulty.ts';
import { earsAt, powerAt, quietestMean } from './ears.ts';
import type { Ground, Node } from './ground.ts';
import type { FreeRecipe } from './recipe.ts';
import type { Spot } from './spots.ts';
import type { Served } from './tower.ts';

type Hunter = Level['hunters'][number];
type Point = Hunter['round'][number];
export interface BureauPlaces {
  readonly commands: NonNullable<Level['commands']>;
  readonly hunters: Level['hunters'];
  readonly finders: NonNullable<Level['finders']>;
}

/** An agent begins at least this far from home, in cells, and no point of a round lies nearer than the second... */
const START_CELLS = 56;
const ROUND_HOME_CELLS = 42;
/** ...and at most a walk of this time away, in cells of a level road: who is farther is no danger to anyone. */
const MOST_TIME = 300;
/** Points of one round are this far from its middle, in cells; two agents' middles this far apart. */
const LEG_LEAST_CELLS = 14;
const LEG_MOST_CELLS = 38;
const APART_CELLS = 34;
/** A middle is chosen among so many places that chance finds. */
const TRIES = 40;
const DRAWS = 8;
/** The way to the best spot is kept clear by this share of what the spots are, in cells. */
const WAY_SHARE = 0.7;
/** A telephone at a good spot sends about this much, in dBm; and what being heard there costs a place for a round. */
const HEARD_POWER_DBM = 22;
const HEARD_COST = 1.2;
/** Walks from point to point stay this far from the door and from the best way up, in cells. */
const WALK_HOME_CELLS = 38;
const WALK_WAY_CELLS = 22;
const POST_LEAST_CELLS = 24;
const POST_MOST_CELLS = 60;
/** Stretch of the road that a truck drives, from home, in cells. */
const TRUCK_LEAST_CELLS = 48;
const TRUCK_MOST_CELLS = 130;
const TRUCK_LEAST_ROUND_CELLS = 30;
const MAST_METERS = [8, 10] as const;

export function placeBureau(
  recipe: FreeRecipe,
  ground: Ground,
  served: Served,
  spots: readonly Spot[],
): BureauPlaces {
  const bureau = bureauOf(recipe);
  const commands = placeCommands(chanceOf(recipe, 'posts'), ground, bureau.commands);
  const kept = spots.slice(0, 2);
  const way = wayTo(ground, spots[0]);
  const open = ground.nodes.filter((node) => isOpen(node, kept, way, bureau.keepsCells));
  const quiet = quietOf(ground, open, kept);
  const chance = chanceOf(recipe, 'hunters');
  const listeners = quietest(ground, spots, bureau, served, () => [
    ...placeWalkers(chance, ground, bureau, quiet, way, spots.slice(2)),
    ...placeTrucks(chance, ground, bureau.trucks),
  ]);
  const hunters = listeners.map((hunter, index) => {
    const command = commands[index % Math.max(1, commands.length)];
    return commands.length > 1 && command ? { ...hunter, command: command.id } : hunter;
  });
  const finders = placeMasts(chanceOf(recipe, 'masts'), ground, bureau, spots);
  return { commands, hunters, finders };
}

/** Rounds are drawn until few enough hear the quietest spots; of too many draws the quietest is taken. */
function quietest(
  { sheet }: Ground,
  spots: readonly Spot[],
  { mostEars }: Bureau,
  { tower }: Served,
  draw: () => Hunter[],
): Hunter[] {
  let best: Hunter[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < DRAWS && least > mostEars; attempt++) {
    const hunters = draw();
    const ears = quietestMean(
      spots.map((spot) => earsAt(sheet, spot, powerAt(tower.eirpDbm - spot.levelDbm), hunters)),
    );
    if (ears >= least) continue;
    least = ears;
    best = hunters;
  }
  return best;
}

function placeCommands(chance: Chance, { roads, home }: Ground, count: number): BureauPlaces['commands'] {
  const side = roll(chance) < 0.5 ? -1 : 1;
  return Array.from({ length: count }, (_, index) => {
    const isRight = (index === 0 ? side : -side) > 0;
    const outside = roads.filter((place) => {
      const cells = apart(place, home);
      return cells >= POST_LEAST_CELLS && cells <= POST_MOST_CELLS && place.along > 0 === isRight;
    });
    const { x, y } = outside.length > 0 ? oneOf(chance, outside) : home;
    return { id: index === 0 ? 'road-post' : 'second-post', x, y };
  });
}

/** The way from home to a spot, a place every few cells. */
function wayTo({ nodes, reach }: Ground, spot: Spot | undefined): Place[] {
  const places = new Map(nodes.map((each) => [each.node, each]));
  const way: Place[] = [];
  for (let node = spot?.node ?? NO_NODE; node !== NO_NODE; node = reach.cameFromByNode[node] as number) {
    const place = places.get(node);
    if (place) way.push(place);
  }
  return way;
}

function isOpen(node: Node, kept: readonly Spot[], way: readonly Place[], keepsCells: number): boolean {
  if (node.fromHomeCells < ROUND_HOME_CELLS || node.time > MOST_TIME) return false;
  if (way.some((place) => apart(place, node) < keepsCells * WAY_SHARE)) return false;
  return kept.every((spot) => apart(spot, node) >= keepsCells);
}

/** Where an agent may be about, and how many of the two spots he hears from there. */
interface Haunt extends Node {
  readonly heard: number;
}

/** @returns the open ground with what is heard there of a phone at the spots that are left alone. */
function quietOf({ sheet }: Ground, open: readonly Node[], kept: readonly Spot[]): Haunt[] {
  const from = { x: 0, y: 0, heightMeters: HANDSET_METERS };
  const ear = { x: 0, y: 0, heightMeters: FINDER_METERS };
  return open.map((node) => {
    ear.x = node.x;
    ear.y = node.y;
    let heard = 0;
    kept.forEach((spot, index) => {
      from.x = spot.x;
      from.y = spot.y;
      const levelDbm = HEARD_POWER_DBM - pathLossDb(sheet, from, ear, GAME_FREQUENCY_GHZ);
      if (levelDbm >= FINDER_THRESHOLD_DBM) heard += index === 0 ? 1 : 0.6;
    });
    return { ...node, heard };
  });
}

/** @param others spots that are not left alone: agents like to be about there. */
function placeWalkers(
  chance: Chance,
  ground: Ground,
  { hands, coats }: Bureau,
  open: readonly Haunt[],
  way: readonly Place[],
  others: readonly Spot[],
): Hunter[] {
  const middles: Node[] = [];
  const hunters: Hunter[] = [];
  for (let index = 0; index < hands + coats; index++) {
    const middle = pickMiddle(chance, ground, open, others, middles);
    if (!middle) continue;
    middles.push(middle);
    const round = roundFrom(chance, ground, open, middle, way);
    const number = hunters.length + 1;
    hunters.push(
      index < hands ? { id: `hand-${number}`, round } : { id: `coat-${number}`, kind: 'plain', round },
    );
  }
  return hunters;
}

function pickMiddle(
  chance: Chance,
  ground: Ground,
  open: readonly Haunt[],
  others: readonly Spot[],
  taken: readonly Node[],
): Haunt | null {
  if (open.length === 0) return null;
  let best: Haunt | null = null;
  let bestWorth = Number.NEGATIVE_INFINITY;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const node = oneOf(chance, open);
    const whim = roll(chance);
    if (node.fromHomeCells < START_CELLS || taken.some((other) => apart(other, node) < APART_CELLS)) continue;
    const byWay = node.way === Way.none ? 0 : 0.9;
    const bySpot = others.some((spot) => apart(spot, node) < 24) ? 0.5 : 0;
    const worth = whim + byWay + bySpot - node.time / 400 - HEARD_COST * node.heard;
    if (worth <= bestWorth || isSeenFrom(ground.sheet, ground.home, node)) continue;
    best = node;
    bestWorth = worth;
  }
  return best;
}

/** Points around a middle, each kept only if the walks to and from it stay off the door and off the best way. */
function roundFrom(
  chance: Chance,
  ground: Ground,
  open: readonly Haunt[],
  middle: Haunt,
  way: readonly Place[],
): Point[] {
  const near = open.filter((node) => {
    const cells = apart(node, middle);
    return cells >= LEG_LEAST_CELLS && cells <= LEG_MOST_CELLS && node.heard <= middle.heard;
  });
  const points: Point[] = [{ x: middle.x, y: middle.y }];
  const wanted = wholeBetween(chance, 2, 3);
  for (let attempt = 0; attempt < TRIES && points.length <= wanted && near.length > 0; attempt++) {
    const { x, y } = oneOf(chance, near);
    const last = points.at(-1) ?? middle;
    const isNew = points.every((point) => apart(point, { x, y }) >= LEG_LEAST_CELLS);
    // The walk back from the last point is looked at too, since any of them may be the last.
    if (isNew && [last, middle].every((from) => isQuietWalk(ground, from, { x, y }, way)))
      points.push({ x, y });
  }
  return points;
}

const walk = new Int32Array(PLAN_MOST);

/** @returns whether who walks from one point to another as agents do keeps away from the door and from the best way. */
function isQuietWalk(
  { planning, sheet, easeByCell, home }: Ground,
  from: Point,
  to: Point,
  way: readonly Place[],
): boolean {
  if (!planWalk(planning, sheet, easeByCell, from, to, walk)) return false;
  let before: Place = from;
  for (const node of walk) {
    if (node === NO_NODE) break;
    const at = { x: planning.xByNode[node] as number, y: planning.yByNode[node] as number };
    for (const share of [0.5, 1]) {
      const x = before.x + (at.x - before.x) * share;
      const y = before.y + (at.y - before.y) * share;
      if (apart({ x, y }, home) < WALK_HOME_CELLS) return false;
      if (way.some((place) => apart(place, { x, y }) < WALK_WAY_CELLS)) return false;
    }
    before = at;
  }
  return true;
}

function placeTrucks(chance: Chance, { roads }: Ground, count: number): Hunter[] {
  const sides = roll(chance) < 0.5 ? [-1, 1] : [1, -1];
  const trucks: Hunter[] = [];
  for (const side of sides) {
    if (trucks.length >= count) break;
    const stretch = roads.filter((place) => {
      const along = place.along * side;
      return along >= TRUCK_LEAST_CELLS && along <= TRUCK_MOST_CELLS;
    });
    const [first, last] = [stretch[0], stretch.at(-1)];
    if (!first || !last || apart(first, last) < TRUCK_LEAST_ROUND_CELLS) continue;
    trucks.push({
      id: `truck-${trucks.length + 1}`,
      kind: 'truck',
      round: [first, last].map(({ x, y }) => ({ x, y })),
    });
  }
  return trucks;
}

/** A mast stands by a spot that is not left alone, or on high ground. */
function placeMasts(
  chance: Chance,
  { nodes, sheet }: Ground,
  { masts, keepsCells }: Bureau,
  spots: readonly Spot[],
): BureauPlaces['finders'] {
  const kept = spots.slice(0, 2);
  const free = nodes.filter(
    (node) =>
      node.fromHomeCells > POST_MOST_CELLS - 10 &&
      kept.every((spot) => apart(spot, node) > keepsCells * 1.2) &&
      !(kept[0] && isHeardByMast(sheet, kept[0], node)),
  );
  return spots
    .slice(2)
    .map((spot) => highestNear(free, spot))
    .concat(Array.from({ length: masts }, () => (free.length > 0 ? oneOf(chance, free) : null)))
    .filter((node): node is Node => node !== null)
    .slice(0, masts)
    .map(({ x, y }, index) => ({ id: `mast-${index + 1}`, x, y, mastMeters: oneOf(chance, MAST_METERS) }));
}

function isHeardByMast(sheet: Ground['sheet'], spot: Spot, { x, y }: Node): boolean {
  const from = { x: spot.x, y: spot.y, heightMeters: HANDSET_METERS };
  const lossDb = pathLossDb(sheet, from, { x, y, heightMeters: MAST_METERS[0] }, GAME_FREQUENCY_GHZ);
  return HEARD_POWER_DBM - lossDb >= POST_THRESHOLD_DBM;
}

function highestNear(nodes: readonly Node[], spot: Spot): Node | null {
  let highest: Node | null = null;
  for (const node of nodes)
    if (apart(node, spot) < 18 && (!highest || node.heightMeters > highest.heightMeters)) highest = node;
  return highest;
}
