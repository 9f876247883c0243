// A night's world with as many agents and villagers as one wants, for measuring.
// Law: the land, the radio and the call are the level's own; only the people are more or fewer.
import { roundLegs } from '../content/bureau.ts';
import { hashUnit } from '../core/random.ts';
import type { Place } from '../core/terrain/sheet.ts';
import type { HunterPost, NeighborSite, World } from '../core/world.ts';

/** Points of each round, and how far they lie apart at most, in cells. */
const ROUND_POINTS = 3;
const ROUND_CELLS = 40;
/** Nobody walks by the caller's door: a night that ends is no idle night. */
const HOME_CELLS = 60;
const KEY = 27;

export function crowdedWorld(world: World, agents: number, villagers: number): World {
  return { ...world, hunters: agentsOn(world, agents), neighbors: villagersOf(world, villagers) };
}

/** Rounds spread evenly over the near bank, the same for everyone who asks. */
function agentsOn(world: World, count: number): HunterPost[] {
  return Array.from({ length: count }, (_, agent) => {
    const start = dryPlace(world, agent, 0, 0, world.sheet.size);
    const round = [start];
    for (let point = 1; point < ROUND_POINTS; point++)
      round.push(
        dryPlace(world, agent, point, start.x - ROUND_CELLS / 2, ROUND_CELLS, start.y - ROUND_CELLS / 2),
      );
    return { id: `agent-${agent}`, kind: 'hand', command: 0, round, legs: roundLegs(world, round, false) };
  });
}

/** @returns a place where one can stand, within a square; the first that chance finds. */
function dryPlace(
  { sheet, easeByCell, home }: World,
  agent: number,
  point: number,
  left: number,
  side: number,
  top = 0,
): Place {
  const last = sheet.size - 3;
  for (let attempt = 0; attempt < 1000; attempt++) {
    const x = Math.round(left + hashUnit(KEY + point, agent, 2 * attempt) * side);
    const y = Math.round(top + hashUnit(KEY + point, agent, 2 * attempt + 1) * side);
    if (x < 2 || y < 2 || x > last || y > last) continue;
    const fromHome = (x - home.x) * (x - home.x) + (y - home.y) * (y - home.y);
    if (fromHome > HOME_CELLS * HOME_CELLS && (easeByCell[y * sheet.size + x] as number) > 0) return { x, y };
  }
  return { x: Math.round(sheet.village.x), y: Math.round(sheet.village.y) };
}

/** The level's own villagers, over and over. */
function villagersOf({ neighbors }: World, count: number): NeighborSite[] {
  if (neighbors.length === 0) return [];
  return Array.from({ length: count }, (_, index) => {
    const site = neighbors[index % neighbors.length] as NeighborSite;
    return { ...site, id: `${site.id}-${index}` };
  });
}
