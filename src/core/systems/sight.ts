// Who of Bureau 27 sees the caller: range by darkness, forest, posture and light, a cone of view, and the ground between.
// Law: sight is symmetric over the ground; it needs some moments before a shape is a person.
import type { NightEvent } from '../event.ts';
import type { Hunter, Night } from '../night.ts';
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
import { isClearBetween } from '../terrain/sight.ts';
import { cellAt } from '../terrain/stride.ts';
import { isRunning } from './walking.ts';

export function look(night: Night, events: NightEvent[]): void {
  const rangeCells = visibleCells(night);
  for (let index = 0; index < night.hunters.length; index++) {
    const hunter = night.hunters[index] as Hunter;
    hunter.ticksSinceSeen++;
    if (isInSight(night, hunter.x, hunter.y, hunter.antennaX, hunter.antennaY, rangeCells))
      notice(night, hunter, index, events);
    else {
      hunter.seesTicks = 0;
      hunter.contactTicks = 0;
    }
  }
}

function notice(night: Night, hunter: Hunter, index: number, events: NightEvent[]): void {
  const { caller } = night;
  hunter.seesTicks++;
  hunter.contactTicks = isTouching(night, hunter) ? hunter.contactTicks + 1 : 0;
  if (hunter.seesTicks < NOTICE_TICKS) return;
  if (hunter.seesTicks === NOTICE_TICKS) events.push({ kind: 'seen', hunter: index });
  hunter.lastSeenX = caller.x;
  hunter.lastSeenY = caller.y;
  hunter.ticksSinceSeen = 0;
}

/** A hand reaches only from without a coat, and not from a truck. */
function isTouching({ caller }: Night, hunter: Hunter): boolean {
  if (hunter.rides || hunter.coat || hunter.coatOffTicks < COAT_OFF_TICKS) return false;
  const dx = caller.x - hunter.x;
  const dy = caller.y - hunter.y;
  return dx * dx + dy * dy <= CONTACT_CELLS * CONTACT_CELLS;
}

/** @returns how far the caller can be seen from right now, in cells, by someone who looks that way. */
export function visibleCells(night: Night): number {
  const { caller, phone, world } = night;
  const cell = cellAt(world.sheet, caller.x, caller.y);
  const forest = world.sheet.forestByCell[cell] as number;
  const moon = world.sheet.moonlightByCell[cell] as number;
  let cells = SIGHT_CELLS * (SIGHT_MOON_SHADOW + (1 - SIGHT_MOON_SHADOW) * moon);
  cells *= 1 - (1 - SIGHT_FOREST) * forest;
  if (caller.low) cells *= SIGHT_LOW;
  else if (caller.speedCells > 0) cells *= isRunning(caller) ? SIGHT_RUNNING : SIGHT_WALKING;
  if (phone.state !== 'off') cells *= SIGHT_PHONE_LIGHT;
  return Math.max(cells, CONTACT_CELLS);
}

/**
 * @param x, y where someone stands. @param lookX, lookY unit vector of where he looks.
 * @param rangeCells how far the caller can be seen from, by one who looks that way.
 */
export function isInSight(
  { caller, world }: Night,
  x: number,
  y: number,
  lookX: number,
  lookY: number,
  rangeCells: number,
): boolean {
  const dx = caller.x - x;
  const dy = caller.y - y;
  const square = dx * dx + dy * dy;
  if (square > rangeCells * rangeCells && square > CONTACT_CELLS * CONTACT_CELLS) return false;
  const distance = Math.sqrt(square);
  const isAhead = dx * lookX + dy * lookY > SIGHT_CONE_COS * (distance + 1e-6);
  if (!isAhead && distance > rangeCells * SIGHT_BEHIND && distance > CONTACT_CELLS) return false;
  const bodyMeters = caller.low ? LOW_METERS : EYE_METERS;
  return isClearBetween(world.sheet, x, y, EYE_METERS, caller.x, caller.y, bodyMeters);
}
