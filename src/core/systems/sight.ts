// Who sees the caller: range by darkness, forest, posture and light, a cone of view, and the ground between.
// Law: sight is symmetric over the ground; it needs some moments before a shape is a person.
import type { NightEvent } from '../event.ts';
import type { Hunter, Night } from '../night.ts';
import {
  CONTACT_CELLS,
  EYE_METERS,
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

/** Height of someone who lies low, and of someone who stands, in meters. */
const LOW_METERS = 0.4;

export function look(night: Night, events: NightEvent[]): void {
  const rangeCells = visibleCells(night);
  night.hunters.forEach((hunter, index) => {
    hunter.ticksSinceSeen++;
    const dx = night.caller.x - hunter.x;
    const dy = night.caller.y - hunter.y;
    const distance = Math.sqrt(dx * dx + dy * dy);
    if (!isInSight(night, hunter, dx, dy, distance, rangeCells)) {
      hunter.seesTicks = 0;
      hunter.contactTicks = 0;
      return;
    }
    hunter.seesTicks++;
    hunter.contactTicks = distance <= CONTACT_CELLS ? hunter.contactTicks + 1 : 0;
    if (hunter.seesTicks < NOTICE_TICKS) return;
    if (hunter.seesTicks === NOTICE_TICKS) events.push({ kind: 'seen', hunter: index });
    hunter.lastSeenX = night.caller.x;
    hunter.lastSeenY = night.caller.y;
    hunter.ticksSinceSeen = 0;
  });
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

function isInSight(
  night: Night,
  hunter: Hunter,
  dx: number,
  dy: number,
  distance: number,
  rangeCells: number,
): boolean {
  const ahead = (dx * hunter.antennaX + dy * hunter.antennaY) / (distance + 1e-6) > SIGHT_CONE_COS;
  if (distance > rangeCells * (ahead ? 1 : SIGHT_BEHIND) && distance > CONTACT_CELLS) return false;
  const { caller, world } = night;
  const bodyMeters = caller.low ? LOW_METERS : EYE_METERS;
  return isClearBetween(world.sheet, hunter.x, hunter.y, EYE_METERS, caller.x, caller.y, bodyMeters);
}
