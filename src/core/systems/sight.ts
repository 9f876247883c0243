// Who of Bureau 27 sees the caller, or whoever is led: range by darkness, forest, posture and light, a cone of view, and the ground between.
// Law: sight is symmetric over the ground; it needs some moments before a shape is a person.
import { isLetGo } from '../assists.ts';
import type { NightEvent } from '../event.ts';
import { hasHandsFull } from '../led.ts';
import type { Companion, Hunter, Night } from '../night.ts';
import {
  COAT_OFF_TICKS,
  CONTACT_CELLS,
  EYE_METERS,
  LOW_METERS,
  NOTICE_TICKS,
  SIGHT_BEHIND,
  SIGHT_CELLS,
  SIGHT_CONE_COS,
  SIGHT_FOREST,
  SIGHT_LOW,
  SIGHT_MOON_SHADOW,
  SIGHT_PHONE_LIGHT,
  SIGHT_RUNNING,
  SIGHT_WALKING,
} from '../rules.ts';
import type { Place } from '../terrain/sheet.ts';
import { isClearBetween } from '../terrain/sight.ts';
import { cellAt } from '../terrain/stride.ts';
import { isRunning } from './walking.ts';

export function look(night: Night, events: NightEvent[]): void {
  const rangeCells = visibleCells(night);
  const ledCells = visibleLedCells(night);
  for (let index = 0; index < night.hunters.length; index++) {
    const hunter = night.hunters[index] as Hunter;
    hunter.ticksSinceSeen++;
    // Whoever holds someone looks at nobody else, and nobody looks at one who was just let go.
    if (isLetGo(night) || hasHandsFull(night, index)) {
      loseLed(hunter);
      loseCaller(hunter);
      continue;
    }
    const { x, y, antennaX, antennaY } = hunter;
    if (isLedInSight(night, x, y, antennaX, antennaY, ledCells)) noticeLed(night, hunter, index, events);
    else loseLed(hunter);
    if (isInSight(night, x, y, antennaX, antennaY, rangeCells)) notice(night, hunter, index, events);
    else loseCaller(hunter);
  }
}

function loseCaller(hunter: Hunter): void {
  hunter.seesTicks = 0;
  hunter.contactTicks = 0;
}

function loseLed(hunter: Hunter): void {
  hunter.seesCompanionTicks = 0;
  hunter.companionContactTicks = 0;
}

function noticeLed(night: Night, hunter: Hunter, index: number, events: NightEvent[]): void {
  const led = night.companion as Companion;
  hunter.seesCompanionTicks++;
  hunter.companionContactTicks = isReaching(hunter, led) ? hunter.companionContactTicks + 1 : 0;
  if (hunter.seesCompanionTicks < NOTICE_TICKS) return;
  if (hunter.seesCompanionTicks === NOTICE_TICKS) events.push({ kind: 'companionSeen', hunter: index });
  keepInMind(hunter, led);
}

function notice(night: Night, hunter: Hunter, index: number, events: NightEvent[]): void {
  const { caller } = night;
  hunter.seesTicks++;
  hunter.contactTicks = isReaching(hunter, caller) ? hunter.contactTicks + 1 : 0;
  if (hunter.seesTicks < NOTICE_TICKS) return;
  if (hunter.seesTicks === NOTICE_TICKS) events.push({ kind: 'seen', hunter: index });
  keepInMind(hunter, caller);
}

/** Where he saw someone last, whoever it was. */
function keepInMind(hunter: Hunter, { x, y }: Place): void {
  hunter.lastSeenX = x;
  hunter.lastSeenY = y;
  hunter.ticksSinceSeen = 0;
}

/** A hand reaches only from without a coat, and not from a truck. */
function isReaching(hunter: Hunter, whom: Place): boolean {
  if (hunter.rides || hunter.coat || hunter.coatOffTicks < COAT_OFF_TICKS) return false;
  const dx = whom.x - hunter.x;
  const dy = whom.y - hunter.y;
  return dx * dx + dy * dy <= CONTACT_CELLS * CONTACT_CELLS;
}

/** @returns how far the caller can be seen from right now, in cells, by someone who looks that way. */
export function visibleCells(night: Night): number {
  const { caller, phone } = night;
  let cells = groundSightCells(night, caller.x, caller.y);
  if (caller.low) cells *= SIGHT_LOW;
  else if (caller.speedCells > 0) cells *= isRunning(caller) ? SIGHT_RUNNING : SIGHT_WALKING;
  if (phone.state !== 'off') cells *= SIGHT_PHONE_LIGHT;
  return Math.max(cells, CONTACT_CELLS);
}

/** Whoever is led does as the caller does, walks or lies down; and sits while waiting or resting. */
export function isLedLow({ companion, caller }: Night): boolean {
  return caller.low || companion?.state === 'resting' || companion?.state === 'waiting';
}

/** @returns the same for whoever is led; -1 for nobody, or one who was taken or is inside. */
export function visibleLedCells(night: Night): number {
  const { companion } = night;
  if (!companion || companion.state === 'taken' || companion.state === 'home') return -1;
  let cells = groundSightCells(night, companion.x, companion.y);
  if (isLedLow(night)) cells *= SIGHT_LOW;
  else if (companion.speedCells > 0) cells *= SIGHT_WALKING;
  return Math.max(cells, CONTACT_CELLS);
}

/** @returns from how far someone who stands there still can be seen tonight: by moonlight, weather and trees. */
function groundSightCells({ world }: Night, x: number, y: number): number {
  const { sheet, sky } = world;
  const cell = cellAt(sheet, x, y);
  const forest = sheet.forestByCell[cell] as number;
  const moon = sheet.moonlightByCell[cell] as number;
  const cells = SIGHT_CELLS * sky.sightShare * (SIGHT_MOON_SHADOW + (1 - SIGHT_MOON_SHADOW) * moon);
  return cells * (1 - (1 - SIGHT_FOREST) * forest);
}

/**
 * @param x, y where someone stands. @param lookX, lookY unit vector of where he looks.
 * @param rangeCells how far the caller can be seen from, by one who looks that way.
 */
export function isInSight(
  night: Night,
  x: number,
  y: number,
  lookX: number,
  lookY: number,
  rangeCells: number,
): boolean {
  const { caller } = night;
  body.x = caller.x;
  body.y = caller.y;
  body.meters = caller.low ? LOW_METERS : EYE_METERS;
  return isBodyInSight(night, x, y, lookX, lookY, rangeCells);
}

/** The same for whoever is led; below 0 cells there is nobody to see. */
export function isLedInSight(
  night: Night,
  x: number,
  y: number,
  lookX: number,
  lookY: number,
  rangeCells: number,
): boolean {
  const { companion } = night;
  if (!companion || rangeCells < 0) return false;
  body.x = companion.x;
  body.y = companion.y;
  body.meters = isLedLow(night) ? LOW_METERS : EYE_METERS;
  return isBodyInSight(night, x, y, lookX, lookY, rangeCells);
}

/** Who is looked for, where and how tall: used again by every look, so that a look takes no memory. */
const body = { x: 0, y: 0, meters: 0 };

function isBodyInSight(
  { world }: Night,
  x: number,
  y: number,
  lookX: number,
  lookY: number,
  rangeCells: number,
): boolean {
  const dx = body.x - x;
  const dy = body.y - y;
  const square = dx * dx + dy * dy;
  if (square > rangeCells * rangeCells && square > CONTACT_CELLS * CONTACT_CELLS) return false;
  const distance = Math.sqrt(square);
  const isAhead = dx * lookX + dy * lookY > SIGHT_CONE_COS * (distance + 1e-6);
  if (!isAhead && distance > rangeCells * SIGHT_BEHIND && distance > CONTACT_CELLS) return false;
  return isClearBetween(world.sheet, x, y, EYE_METERS, body.x, body.y, body.meters);
}
