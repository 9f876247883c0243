// Whoever is led up to make a call: walks in the caller's steps, tires, rests, and can be seen and held.
// Law: the same ground and the same rules of walking as everyone; knows where the caller walked, and nothing else.
import type { NightEvent, Refusal } from '../event.ts';
import { raiseIdentity } from '../evidence.ts';
import { isGone, isLedWithin } from '../led.ts';
import { type Companion, type Hunter, type Night, TRAIL_POINTS } from '../night.ts';
import {
  BESIDE_CELLS,
  BROUGHT_HOME_CELLS,
  COMPANION_IDENTITY,
  CONTACT_TICKS,
  FLAT_CELLS_PER_TICK,
  LED_BEHIND_CELLS,
  LED_PACE,
  LED_TIRED_SLOWER,
  PACE_BY_AGE,
  RESTED_BY_TICK,
  RESTED_ENOUGH,
  TIRED_BY_METER_UP,
  TIRED_BY_TICK,
  TIRED_MOST,
  TRAIL_STEP_CELLS,
} from '../rules.ts';
import { heightAt } from '../terrain/field.ts';
import { NO_NODE } from '../terrain/plan.ts';
import { stride } from '../terrain/stride.ts';
import type { World } from '../world.ts';
import { isLettingGo, letGo } from './lettingGo.ts';
import { switchOff } from './phone.ts';

export function lead(night: Night, events: NightEvent[]): void {
  const { companion } = night;
  if (!companion || isGone(companion)) return;
  companion.speedCells = 0;
  const hunter = firstInReach(night);
  if (hunter >= 0) return seize(night, companion, hunter, events);
  if (companion.state === 'following') {
    keepTrail(night, companion);
    follow(night, companion);
    if (companion.tired >= TIRED_MOST) turn(companion, 'resting', events);
    return;
  }
  companion.tired = Math.max(0, companion.tired - RESTED_BY_TICK);
  if (companion.state !== 'resting') return;
  keepTrail(night, companion);
  if (companion.tired <= RESTED_ENOUGH) turn(companion, 'following', events);
}

/** Told in a whisper: only someone who stands near hears it. */
export function tellCompanion(night: Night, comes: boolean, events: NightEvent[]): Refusal | null {
  const { companion } = night;
  if (!companion || isGone(companion) || !isLedWithin(night, 2 * BESIDE_CELLS)) return 'nobodyHere';
  // Whoever sits exhausted cannot be talked out of it.
  if (companion.state === 'resting') return 'companionRests';
  if (comes && companion.state === 'following') return null;
  forgetTrail(companion);
  turn(companion, comes ? 'following' : 'waiting', events);
  return null;
}

/** In at the door: with the one who was led, or without. */
export function bringHome(night: Night, events: NightEvent[]): void {
  const { companion } = night;
  if (!companion || isGone(companion)) return;
  turn(companion, isLedWithin(night, BROUGHT_HOME_CELLS) ? 'home' : 'behind', events);
}

function turn(companion: Companion, now: Companion['state'], events: NightEvent[]): void {
  const before = companion.state;
  if (now === before) return;
  companion.state = now;
  events.push({ kind: 'companionTurned', now, before });
}

function forgetTrail(companion: Companion): void {
  companion.trailFrom = 0;
  companion.trailTo = 0;
}

/** Notes where the caller walks. Whoever falls so far behind that the ring is full goes straight on to what is left. */
function keepTrail({ caller }: Night, companion: Companion): void {
  const { trail } = companion;
  const last = (companion.trailTo + TRAIL_POINTS - 1) % TRAIL_POINTS;
  const isEmpty = companion.trailFrom === companion.trailTo;
  const dx = caller.x - (isEmpty ? companion.x : (trail[last * 2] as number));
  const dy = caller.y - (isEmpty ? companion.y : (trail[last * 2 + 1] as number));
  if (dx * dx + dy * dy < TRAIL_STEP_CELLS * TRAIL_STEP_CELLS) return;
  trail[companion.trailTo * 2] = caller.x;
  trail[companion.trailTo * 2 + 1] = caller.y;
  companion.trailTo = (companion.trailTo + 1) % TRAIL_POINTS;
  if (companion.trailTo === companion.trailFrom)
    companion.trailFrom = (companion.trailFrom + 1) % TRAIL_POINTS;
}

/** One tick along the trail, as far as two steps behind the caller. Once there, no detour of the caller's counts. */
function follow(night: Night, companion: Companion): void {
  if (isLedWithin(night, LED_BEHIND_CELLS)) {
    forgetTrail(companion);
    return rest(companion);
  }
  const age = night.world.companion?.age ?? 'adult';
  const fresh = LED_PACE * (1 - LED_TIRED_SLOWER * companion.tired);
  const slowly = night.caller.low ? 0.5 : 1;
  const reach = FLAT_CELLS_PER_TICK * fresh * PACE_BY_AGE[age] * slowly;
  const { trail } = companion;
  while (companion.trailFrom !== companion.trailTo) {
    const toX = trail[companion.trailFrom * 2] as number;
    const toY = trail[companion.trailFrom * 2 + 1] as number;
    if (walkTowards(night, companion, toX, toY, reach)) return;
    companion.trailFrom = (companion.trailFrom + 1) % TRAIL_POINTS;
  }
  rest(companion);
}

function rest(companion: Companion): void {
  companion.tired = Math.max(0, companion.tired - RESTED_BY_TICK);
}

/** @returns false where there is nothing left to walk to that point, or no way to it, straight on or sliding along. */
function walkTowards({ world }: Night, led: Companion, toX: number, toY: number, reach: number): boolean {
  const dx = toX - led.x;
  const dy = toY - led.y;
  const far = Math.sqrt(dx * dx + dy * dy);
  if (far < TRAIL_STEP_CELLS / 2) return false;
  const x = dx / far;
  const y = dy / far;
  const slide = reach * SLIDE_SHARE;
  return (
    tryStep(world, led, x, y, reach, far) ||
    tryStep(world, led, (x - y) * HALF_ROOT, (x + y) * HALF_ROOT, slide, far) ||
    tryStep(world, led, (x + y) * HALF_ROOT, (y - x) * HALF_ROOT, slide, far) ||
    tryStep(world, led, -y, x, slide, far) ||
    tryStep(world, led, y, -x, slide, far)
  );
}

/** An eighth of a turn to either side, as the caller slides, and a quarter for one who does not see the way; and what is
 * left of a step there. */
const HALF_ROOT = Math.SQRT1_2;
const SLIDE_SHARE = 0.7;

function tryStep(
  world: World,
  companion: Companion,
  dx: number,
  dy: number,
  reach: number,
  mostCells: number,
): boolean {
  const cells = Math.min(mostCells, stride(world, companion.x, companion.y, dx, dy, reach));
  if (cells <= 0) return false;
  const before = heightAt(world.sheet, companion.x, companion.y);
  companion.x += dx * cells;
  companion.y += dy * cells;
  companion.walkX = dx;
  companion.walkY = dy;
  companion.walkedCells += cells;
  companion.speedCells = cells;
  const upMeters = Math.max(0, heightAt(world.sheet, companion.x, companion.y) - before);
  companion.tired = Math.min(TIRED_MOST, companion.tired + TIRED_BY_TICK + upMeters * TIRED_BY_METER_UP);
  return true;
}

/** He who holds the caller has no hand left. */
function firstInReach({ hunters, capture }: Night): number {
  for (let index = 0; index < hunters.length; index++) {
    if (capture.stage === 'held' && capture.hunter === index) continue;
    if ((hunters[index] as Hunter).companionContactTicks >= CONTACT_TICKS) return index;
  }
  return -1;
}

/** He who holds someone has his hands full for the rest of the night; people are asked, and tell. */
function seize(night: Night, companion: Companion, hunter: number, events: NightEvent[]): void {
  if (isLettingGo(night)) return letGo(night, hunter, events);
  companion.takenBy = hunter;
  turn(companion, 'taken', events);
  stand(night.hunters[hunter] as Hunter, hunter, events);
  // It was this one's call.
  if (night.phone.network === 'foreign') switchOff(night, 'cutOff', events);
  raiseIdentity(night, 'companion', COMPANION_IDENTITY, events);
}

/** From now on he stands there with whom he holds: he chases nobody, and lays his hand on nobody else. */
function stand(hunter: Hunter, index: number, events: NightEvent[]): void {
  const before = hunter.mode;
  hunter.mode = 'listen';
  hunter.modeTicks = 0;
  hunter.speedCells = 0;
  hunter.goalX = -1;
  hunter.route[0] = NO_NODE;
  hunter.routeStep = 0;
  hunter.seesTicks = 0;
  hunter.contactTicks = 0;
  if (before !== 'listen') events.push({ kind: 'hunterTurned', hunter: index, now: 'listen', before });
}
