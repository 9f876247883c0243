// What a neighbor does once he is sure: he looks away, he warns, or he goes to tell; and how each of these goes on.
// Law: he acts on where he saw someone, never on where the caller is now; a report takes the time of the walk.
import type { NightEvent } from '../../event.ts';
import { raiseIdentity } from '../../evidence.ts';
import { tellReport } from '../../news.ts';
import type { Belief, Hunter, Neighbor, Night } from '../../night.ts';
import {
  AGENT_SEEN_CELLS,
  ERRAND_PACE,
  FLAT_CELLS_PER_TICK,
  LONGEST_WALK_TICKS,
  LOOK_AWAY_TICKS,
  MEET_AGENT_CELLS,
  NEIGHBOR_REST_TICKS,
  RADIO_DELAY_TICKS,
  REPORT_CELLS,
  REPORT_IDENTITY,
  REPORT_PACE,
  SIGHT_CELLS,
  WARN_NEAR_CELLS,
  WARN_STEPS_CELLS,
} from '../../rules.ts';
import { NO_NODE } from '../../terrain/plan.ts';
import { isSeenFrom } from '../../terrain/sight.ts';
import { walkStraight } from '../../terrain/walk.ts';
import type { CommandPost, NeighborSite } from '../../world.ts';
import { beginPlannedWalk, isNear, lookTowards, takeState, walkByPlan } from './go.ts';
import { goHome, goOn } from './routine.ts';

/** Ticks of walking that a few steps take. */
const WARN_STEPS_TICKS = Math.ceil(WARN_STEPS_CELLS / (FLAT_CELLS_PER_TICK * ERRAND_PACE));
/** Ticks of standing before a barred post after which it is reached as near as can be, and how near that must be. */
const AT_POST_STUCK_TICKS = 20;
const BARRED_POST_CELLS = 10;

/** @returns true while he does what his trait makes him do. */
export function isActing({ state }: Neighbor): boolean {
  return state === 'lookingAway' || state === 'warning' || state === 'reporting';
}

export function beginAct(night: Night, neighbor: Neighbor, index: number, events: NightEvent[]): void {
  neighbor.suspicion = 0;
  neighbor.restTicks = NEIGHBOR_REST_TICKS;
  neighbor.reportsTo = neighbor.trait === 'reports' ? nearestPost(night.world.commands, neighbor) : -1;
  const does = neighbor.trait === 'reports' && neighbor.reportsTo < 0 ? 'looksAway' : neighbor.trait;
  if (does === 'reports') beginPlannedWalk(neighbor, 'reporting');
  else takeState(neighbor, does === 'warns' ? 'warning' : 'lookingAway');
  showActs(night, neighbor);
  events.push({ kind: 'neighborActs', neighbor: index, does });
}

/** Notes whether the caller could see him do it. */
export function showActs({ caller, world }: Night, neighbor: Neighbor): void {
  if (neighbor.known || !isNear(neighbor.x, neighbor.y, caller.x, caller.y, SIGHT_CELLS)) return;
  neighbor.known = isSeenFrom(world.sheet, neighbor, caller);
}

/** @returns how many plans he made. */
export function carryOn(
  night: Night,
  neighbor: Neighbor,
  site: NeighborSite,
  index: number,
  mayPlan: boolean,
  events: NightEvent[],
): number {
  switch (neighbor.state) {
    case 'lookingAway':
      lookAway(neighbor, site);
      return 0;
    case 'warning':
      warn(night, neighbor, site, index, events);
      return 0;
    default:
      return carryReport(night, neighbor, site, index, mayPlan, events);
  }
}

/** He turns his back for a while and goes on. */
function lookAway(neighbor: Neighbor, site: NeighborSite): void {
  lookTowards(neighbor, 2 * neighbor.x - neighbor.sawX, 2 * neighbor.y - neighbor.sawY);
  if (neighbor.stateTicks >= LOOK_AWAY_TICKS) goOn(neighbor, site);
}

/** A few steps towards the place where he saw someone; then he says it, if somebody is there to hear it. */
function warn(
  night: Night,
  neighbor: Neighbor,
  site: NeighborSite,
  index: number,
  events: NightEvent[],
): void {
  const { world } = night;
  const reach = FLAT_CELLS_PER_TICK * ERRAND_PACE;
  const isThere = isNear(neighbor.x, neighbor.y, neighbor.sawX, neighbor.sawY, WARN_NEAR_CELLS);
  if (!isThere && neighbor.stateTicks <= WARN_STEPS_TICKS) {
    walkStraight(world, neighbor, neighbor.sawX, neighbor.sawY, reach);
    lookTowards(neighbor, neighbor.sawX, neighbor.sawY);
    return;
  }
  const { caller } = night;
  const hunter = nearestAgentSeen(night, neighbor, AGENT_SEEN_CELLS);
  const isHeard =
    isNear(neighbor.x, neighbor.y, caller.x, caller.y, SIGHT_CELLS) &&
    isSeenFrom(world.sheet, neighbor, caller);
  if (hunter >= 0 && isHeard) events.push({ kind: 'warned', neighbor: index, hunter });
  goOn(neighbor, site);
}

/** To the post, or to an agent whom he meets on the way; then home, for the rest of the night. */
function carryReport(
  night: Night,
  neighbor: Neighbor,
  site: NeighborSite,
  index: number,
  mayPlan: boolean,
  events: NightEvent[],
): number {
  const post = night.world.commands[neighbor.reportsTo] as CommandPost;
  const plans = walkByPlan(night, neighbor, site, post.x, post.y, REPORT_PACE, mayPlan);
  const agent = night.hunters[nearestAgentSeen(night, neighbor, MEET_AGENT_CELLS)];
  if (agent) tell(night, neighbor, index, agent.command, RADIO_DELAY_TICKS, events);
  else if (isAtPost(neighbor, post)) tell(night, neighbor, index, neighbor.reportsTo, 0, events);
  else if (neighbor.stateTicks <= LONGEST_WALK_TICKS) return plans;
  neighbor.reportsTo = -1;
  goHome(neighbor, site);
  return plans;
}

function isAtPost(neighbor: Neighbor, post: CommandPost): boolean {
  if (isNear(neighbor.x, neighbor.y, post.x, post.y, REPORT_CELLS)) return true;
  if (!isNear(neighbor.x, neighbor.y, post.x, post.y, BARRED_POST_CELLS)) return false;
  const isEndOfPlan = (neighbor.route[neighbor.routeStep] ?? NO_NODE) === NO_NODE;
  return isEndOfPlan && neighbor.stuckTicks > AT_POST_STUCK_TICKS;
}

/** @param delayTicks until the post knows it: what an agent was told goes by radio. */
function tell(
  night: Night,
  neighbor: Neighbor,
  index: number,
  command: number,
  delayTicks: number,
  events: NightEvent[],
): void {
  const { sawX, sawY, sawTick } = neighbor;
  tellReport(night.beliefs[command] as Belief, night.tick + delayTicks, sawX, sawY, sawTick);
  night.evidence.reports++;
  events.push({ kind: 'reported', neighbor: index, command });
  raiseIdentity(night, 'report', REPORT_IDENTITY, events);
}

/** @returns the index of the nearest post, the first among equals; -1 without one. */
function nearestPost(posts: readonly CommandPost[], { x, y }: Neighbor): number {
  let nearest = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let index = 0; index < posts.length; index++) {
    const post = posts[index] as CommandPost;
    const square = (post.x - x) * (post.x - x) + (post.y - y) * (post.y - y);
    if (square >= least) continue;
    least = square;
    nearest = index;
  }
  return nearest;
}

/** @returns the index of the nearest agent whom he sees for one: not under a coat, not behind a hill; -1 without one. */
function nearestAgentSeen({ hunters, world }: Night, neighbor: Neighbor, withinCells: number): number {
  const { x, y } = neighbor;
  let nearest = -1;
  let least = withinCells * withinCells;
  for (let index = 0; index < hunters.length; index++) {
    const hunter = hunters[index] as Hunter;
    const square = (hunter.x - x) * (hunter.x - x) + (hunter.y - y) * (hunter.y - y);
    if (hunter.coat || square >= least) continue;
    if (!isSeenFrom(world.sheet, neighbor, hunter)) continue;
    least = square;
    nearest = index;
  }
  return nearest;
}
