// What a free night is worth, before anyone lives it: how far, how many ways, how long on air, who would hear it.
// Law: read from the world alone; the same world has the same measures in every engine.
import { POST_THRESHOLD_DBM } from '../../core/radio/constants.ts';
import { BEARING_AIR_TICKS, FLAT_CELLS_PER_TICK, TICKS_PER_SECOND } from '../../core/rules.ts';
import { apart } from '../../core/terrain/apart.ts';
import { NO_NODE } from '../../core/terrain/plan.ts';
import { isSeenFrom } from '../../core/terrain/sight.ts';
import type { World } from '../../core/world.ts';
import { earsAt, powerAt, quietestMean } from './ears.ts';
import type { Ground } from './ground.ts';
import { findSpots, type Spot } from './spots.ts';
import { GOOD_DBM } from './tower.ts';

export interface Measures {
  /** Places to call from that are apart from each other, and how many of them have a way of their own. */
  readonly spots: number;
  readonly routes: number;
  /** From the door to the nearest of them as the crow flies, in cells; and the shortest walk, in seconds of play. */
  readonly nearestCells: number;
  readonly walkSeconds: number;
  /** Seconds of play on the air that the whole call takes, said plainly. */
  readonly airSeconds: number;
  /** Ears of Bureau 27 that would hear the phone, on average over the three quietest spots and over their rounds. */
  readonly ears: number;
  /** Bearings that those take while all is said at the quietest of them. */
  readonly bearings: number;
  /** Share of the ground around the door that has service. */
  readonly litVillage: number;
  /** From the door to the nearest agent who could see it at the start, in cells; 999 for none. */
  readonly seenFromCells: number;
}

const VILLAGE_CELLS = 28;
/** Two ways are one when they share more than this of the shorter one, not counting the ground around the door. */
const SHARED_WAY = 0.5;
const AT_DOOR_CELLS = 14;
/** Between two lines someone draws a breath, in seconds of play. */
const PAUSE_SECONDS = 0.5;
const NOBODY_CELLS = 999;
/** More than are ever about. */
const MOST_EARS = 40;

/** @param ground the world's land, surveyed. */
export function measure(world: World, ground: Ground): Measures {
  const tower = world.towers[0];
  const levelDbm = Float32Array.from(ground.nodes, ({ x, y }) =>
    tower ? tower.eirpDbm - (tower.lossDbByCell[y * world.sheet.size + x] as number) : -200,
  );
  const spots = findSpots(ground, { levelDbm });
  const ears = spots.map((spot) => hearersAt(world, spot));
  const airSeconds = world.call.reduce((sum, { clearSeconds }) => sum + clearSeconds + PAUSE_SECONDS, 0);
  const shortest = Math.min(...spots.map(({ time }) => time));
  return {
    spots: spots.length,
    routes: countRoutes(ground, spots),
    nearestCells:
      spots.length > 0 ? Math.round(Math.min(...spots.map((spot) => apart(spot, world.home)))) : 0,
    walkSeconds: spots.length > 0 ? Math.round(shortest / FLAT_CELLS_PER_TICK / TICKS_PER_SECOND) : 0,
    airSeconds,
    ears: hundredths(quietestMean(ears)),
    bearings: hundredths((Math.min(...ears, MOST_EARS) * airSeconds * TICKS_PER_SECOND) / BEARING_AIR_TICKS),
    litVillage: litShare(ground, levelDbm),
    seenFromCells: seenFrom(world),
  };
}

/** Agents by their rounds, masts by their maps of losses. */
function hearersAt(world: World, spot: Spot): number {
  const tower = world.towers[0];
  const cell = spot.y * world.sheet.size + spot.x;
  const powerDbm = powerAt(tower?.lossDbByCell[cell] ?? 0);
  const masts = world.finders.filter(
    ({ lossDbByCell }) => powerDbm - (lossDbByCell[cell] as number) >= POST_THRESHOLD_DBM,
  );
  return earsAt(world.sheet, spot, powerDbm, world.hunters) + masts.length;
}

/** Ways from home to the spots that do not share most of their course with one that was counted. */
function countRoutes({ reach, nodes }: Ground, spots: readonly Spot[]): number {
  const fromHome = new Map(nodes.map(({ node, fromHomeCells }) => [node, fromHomeCells]));
  const counted: Set<number>[] = [];
  for (const spot of spots) {
    const way = new Set<number>();
    for (let node = spot.node; node !== NO_NODE; node = reach.cameFromByNode[node] as number)
      if ((fromHome.get(node) ?? 0) > AT_DOOR_CELLS) way.add(node);
    if (counted.every((other) => sharedShare(way, other) <= SHARED_WAY)) counted.push(way);
  }
  return counted.length;
}

function sharedShare(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const node of a) if (b.has(node)) shared++;
  return shared / Math.max(1, Math.min(a.size, b.size));
}

function litShare({ nodes }: Ground, levelDbm: Float32Array): number {
  let village = 0;
  let lit = 0;
  nodes.forEach(({ fromHomeCells }, index) => {
    if (fromHomeCells >= VILLAGE_CELLS) return;
    village++;
    if ((levelDbm[index] as number) >= GOOD_DBM) lit++;
  });
  return hundredths(lit / Math.max(1, village));
}

function seenFrom({ hunters, home, sheet }: World): number {
  let least = NOBODY_CELLS;
  for (const { round } of hunters) {
    const start = round[0];
    if (start && isSeenFrom(sheet, home, start)) least = Math.min(least, Math.round(apart(home, start)));
  }
  return least;
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
