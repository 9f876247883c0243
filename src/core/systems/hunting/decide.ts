// What an agent does next, from what he hears, sees and believes.
// Law: a mode changes for one reason at a time, and every change is told by an event.
import { applySighting, summarize } from '../../belief.ts';
import type { NightEvent } from '../../event.ts';
import type { Hunter, HunterMode, Night } from '../../night.ts';
import {
  CLOSE_IN_RADIUS_CELLS,
  GIVE_UP_TICKS,
  LISTEN_TICKS,
  LOSE_TICKS,
  LOST_TICKS,
  NOTICE_TICKS,
} from '../../rules.ts';

/** How far the half-mass radius must grow again before closing in turns back into a search. */
const LOSING_TRACK_FACTOR = 1.6;

export function decideMode(night: Night, hunter: Hunter): HunterMode {
  if (hunter.seesTicks >= NOTICE_TICKS) return 'chase';
  switch (hunter.mode) {
    case 'patrol':
    case 'return':
      return hunter.ticksSinceHeard <= 1 ? 'listen' : calledByRadio(night, hunter);
    case 'listen':
      return hunter.modeTicks < LISTEN_TICKS ? 'listen' : searchOrGiveUp(night);
    case 'search':
    case 'closeIn':
      return searchOrGiveUp(night, hunter.mode);
    case 'chase':
      return stillChasing(hunter) ? 'chase' : searchOrGiveUp(night);
    default:
      return hunter.mode satisfies never;
  }
}

/** Someone else's bearing reaches him over the radio and he joins the search. */
function calledByRadio(night: Night, hunter: Hunter): HunterMode {
  const { ticksSinceBearing } = night.belief;
  const isNews = ticksSinceBearing >= 0 && ticksSinceBearing < LISTEN_TICKS;
  return isNews ? searchOrGiveUp(night) : hunter.mode;
}

function searchOrGiveUp(night: Night, mode: HunterMode = 'search'): HunterMode {
  const { ticksSinceBearing, radiusCells } = night.belief;
  if (ticksSinceBearing < 0 || ticksSinceBearing > GIVE_UP_TICKS) return 'return';
  const limit = mode === 'closeIn' ? CLOSE_IN_RADIUS_CELLS * LOSING_TRACK_FACTOR : CLOSE_IN_RADIUS_CELLS;
  return radiusCells <= limit ? 'closeIn' : 'search';
}

function stillChasing(hunter: Hunter): boolean {
  if (hunter.ticksSinceSeen <= LOSE_TICKS) return true;
  const dx = hunter.lastSeenX - hunter.x;
  const dy = hunter.lastSeenY - hunter.y;
  return dx * dx + dy * dy > 2 && hunter.ticksSinceSeen < LOST_TICKS;
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
  if (before === 'chase') reportSighting(night, hunter, index, events);
  hunter.mode = mode;
  hunter.modeTicks = 0;
  hunter.goalCell = -1;
  hunter.routeStep = 0;
  events.push({ kind: 'hunterTurned', hunter: index, now: mode, before });
}

/** He lost sight: where he saw someone last is the best that anybody knows now. */
function reportSighting(night: Night, hunter: Hunter, index: number, events: NightEvent[]): void {
  const { belief, world } = night;
  const at = { x: hunter.lastSeenX, y: hunter.lastSeenY };
  applySighting(belief, world.sheet.size, at, hunter.ticksSinceSeen);
  belief.ticksSinceBearing = 0;
  summarize(belief, world.sheet.size);
  events.push({ kind: 'lostSight', hunter: index });
}
