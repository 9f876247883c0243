// What an agent does next, from what he hears, sees and what his post believes.
// Law: a mode changes for one reason at a time, and every change is told by an event.
import { listenTicks } from '../../assists.ts';
import type { NightEvent } from '../../event.ts';
import { sendSighting } from '../../news.ts';
import type { Belief, Hunter, HunterMode, Night } from '../../night.ts';
import {
  AT_LAST_SEEN_CELLS,
  CLOSE_IN_RADIUS_CELLS,
  GIVE_UP_TICKS,
  LOSE_TICKS,
  LOSING_TRACK_FACTOR,
  LOST_TICKS,
  NOTICE_TICKS,
} from '../../rules.ts';
import { NO_NODE } from '../../terrain/plan.ts';

export function decideMode(night: Night, hunter: Hunter): HunterMode {
  // Those in a truck stay at the wheel and tell the others.
  const hasSeen = Math.max(hunter.seesTicks, hunter.seesCompanionTicks) >= NOTICE_TICKS;
  if (hasSeen && !hunter.rides) return 'chase';
  switch (hunter.mode) {
    case 'patrol':
    case 'return':
      return hunter.ticksSinceHeard <= 1 ? 'listen' : hunter.mode;
    case 'listen':
      return hunter.modeTicks < listenTicks(night) ? 'listen' : searchOrGiveUp(night, hunter);
    case 'search':
    case 'closeIn':
      return searchOrGiveUp(night, hunter);
    case 'chase':
      return stillChasing(hunter) ? 'chase' : searchOrGiveUp(night, hunter);
    default:
      return hunter.mode satisfies never;
  }
}

/** @returns true while he is on the move because of what his post believes or he saw. */
export function isActive({ mode }: Hunter): boolean {
  return mode === 'search' || mode === 'closeIn' || mode === 'chase';
}

function searchOrGiveUp(night: Night, hunter: Hunter): HunterMode {
  const { ticksSinceNews, radiusCells } = night.beliefs[hunter.command] as Belief;
  if (ticksSinceNews < 0 || ticksSinceNews > GIVE_UP_TICKS) return 'return';
  const isClosing = hunter.mode === 'closeIn';
  const limit = isClosing ? CLOSE_IN_RADIUS_CELLS * LOSING_TRACK_FACTOR : CLOSE_IN_RADIUS_CELLS;
  return radiusCells <= limit ? 'closeIn' : 'search';
}

function stillChasing(hunter: Hunter): boolean {
  if (hunter.ticksSinceSeen <= LOSE_TICKS) return true;
  const dx = hunter.lastSeenX - hunter.x;
  const dy = hunter.lastSeenY - hunter.y;
  return dx * dx + dy * dy > AT_LAST_SEEN_CELLS * AT_LAST_SEEN_CELLS && hunter.ticksSinceSeen < LOST_TICKS;
}

export function takeMode(
  night: Night,
  hunter: Hunter,
  index: number,
  mode: HunterMode,
  events: NightEvent[],
): void {
  if (mode === hunter.mode) return;
  const before = hunter.mode;
  if (mode === 'chase' || before === 'chase') reportSighting(night, hunter);
  if (before === 'chase') events.push({ kind: 'lostSight', hunter: index });
  hunter.mode = mode;
  hunter.modeTicks = 0;
  hunter.goalX = -1;
  hunter.route[0] = NO_NODE;
  hunter.routeStep = 0;
  events.push({ kind: 'hunterTurned', hunter: index, now: mode, before });
}

/** By radio to his post: where he saw someone last, when the chase begins and when he lost sight. */
function reportSighting(night: Night, hunter: Hunter): void {
  const belief = night.beliefs[hunter.command] as Belief;
  const sawTick = night.tick - hunter.ticksSinceSeen;
  sendSighting(belief, night.tick, hunter.lastSeenX, hunter.lastSeenY, sawTick);
}
