// Time passes for what a command post believes: news arrives, the mass spreads at walking speed, fades, and shrinks
// where its people looked and saw nobody.
// Law: looks count only where a hunter could have seen; nothing here knows where the caller is.
import {
  beliefCellAt,
  beliefCenter,
  calmBelief,
  settle,
  spread,
  summarize,
  takeEmptyCell,
} from '../belief.ts';
import type { NightEvent } from '../event.ts';
import { hasHandsFull } from '../led.ts';
import { takeNews } from '../news.ts';
import { BELIEF_SIZE, type Belief, type Hunter, type Night } from '../night.ts';
import {
  ALERT_KEEP,
  BELIEF_TICKS,
  EYE_METERS,
  GIVE_UP_TICKS,
  LOOK_CELLS,
  LOOK_CHANCE,
  SIGHT_BEHIND,
  SIGHT_CONE_COS,
} from '../rules.ts';
import { isClearBetween } from '../terrain/sight.ts';

/** A belief this long without news is the prior again, as near as makes no difference. */
const CALM_TICKS = 2 * GIVE_UP_TICKS;

export function updateBeliefs(night: Night, events: NightEvent[]): void {
  for (let command = 0; command < night.beliefs.length; command++) {
    const belief = night.beliefs[command] as Belief;
    if (belief.ticksSinceNews >= 0) belief.ticksSinceNews++;
    if (belief.newsCount > 0) takeAllNews(night, belief, command, events);
    if (belief.ticksSinceNews < 0 || night.tick % BELIEF_TICKS !== 0) continue;
    belief.alert *= ALERT_KEEP;
    if (belief.ticksSinceNews > CALM_TICKS) calmBelief(belief, night.world);
    else passSecond(night, belief, command);
  }
}

function takeAllNews(night: Night, belief: Belief, command: number, events: NightEvent[]): void {
  const { size } = night.world.sheet;
  for (let news = takeNews(belief, night.tick, size); news; news = takeNews(belief, night.tick, size)) {
    events.push({ kind: 'newsArrived', command, news });
  }
}

function passSecond(night: Night, belief: Belief, command: number): void {
  spread(belief, night.world);
  for (let index = 0; index < night.hunters.length; index++) {
    const hunter = night.hunters[index] as Hunter;
    if (hunter.command !== command || hunter.seesTicks > 0 || hasHandsFull(night, index)) continue;
    lookAround(night, belief, hunter);
  }
  settle(belief);
  summarize(belief, night.world.sheet.size);
}

/** Takes mass from the belief cells whose middle lies in his sight. */
function lookAround(night: Night, belief: Belief, hunter: Hunter): void {
  const { sheet } = night.world;
  const cellSide = sheet.size / BELIEF_SIZE;
  const reach = Math.ceil(LOOK_CELLS / cellSide);
  const own = beliefCellAt(sheet.size, hunter.x, hunter.y);
  const ownRow = Math.floor(own / BELIEF_SIZE);
  const ownColumn = own - ownRow * BELIEF_SIZE;
  const top = Math.max(0, ownRow - reach);
  const bottom = Math.min(BELIEF_SIZE - 1, ownRow + reach);
  const left = Math.max(0, ownColumn - reach);
  const right = Math.min(BELIEF_SIZE - 1, ownColumn + reach);
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const x = beliefCenter(sheet.size, column);
      const y = beliefCenter(sheet.size, row);
      if (couldSee(night, hunter, x, y)) takeEmptyCell(belief, row * BELIEF_SIZE + column, LOOK_CHANCE);
    }
  }
}

/** The same cone and ground as for a person there; how dark it is there stands in LOOK_CHANCE. */
function couldSee(night: Night, hunter: Hunter, x: number, y: number): boolean {
  const dx = x - hunter.x;
  const dy = y - hunter.y;
  const distance = Math.sqrt(dx * dx + dy * dy);
  const isAhead = dx * hunter.antennaX + dy * hunter.antennaY > SIGHT_CONE_COS * distance;
  if (distance > LOOK_CELLS * (isAhead ? 1 : SIGHT_BEHIND)) return false;
  return isClearBetween(night.world.sheet, hunter.x, hunter.y, EYE_METERS, x, y, EYE_METERS);
}
