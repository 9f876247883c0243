// The one gauge: how closely they have fixed you, in five named steps, by the command post that presses most.
// Law: it is for the player and for the evidence alone; nobody on the sheet acts on it.
import { massNear } from '../belief.ts';
import type { NightEvent } from '../event.ts';
import { type Belief, EXPOSURES, type Exposure, type Finder, type Night } from '../night.ts';
import { BEARING_TOLD_TICKS, CROSSED_MASS, HEARD_TOLD_TICKS, NEAR_CELLS, NOTICE_TICKS } from '../rules.ts';

/** Ticks between two readings of the gauge: five a second. */
export const READ_TICKS = 4;

export function tellExposure(night: Night, events: NightEvent[]): void {
  if (night.tick % READ_TICKS !== 0) return;
  const before = night.exposure;
  const near = pressingMass(night);
  const { evidence, phone } = night;
  // The country's own phone sends too, and nobody looks for it.
  const isSender = phone.state !== 'off' && phone.network === 'foreign';
  if (isSender) evidence.location = Math.max(evidence.location, near);
  night.exposure = stepNow(night, near);
  night.exposureLevel = (EXPOSURES.indexOf(night.exposure) + shareOfStep(night, near)) / EXPOSURES.length;
  if (night.exposure !== before) events.push({ kind: 'exposureChanged', now: night.exposure, before });
}

/** @returns the most mass that any post has near the caller; which post that is, is noted. */
function pressingMass(night: Night): number {
  const { beliefs, caller, world } = night;
  let most = 0;
  for (let command = 0; command < beliefs.length; command++) {
    const belief = beliefs[command] as Belief;
    if (belief.ticksSinceNews < 0) continue;
    const near = massNear(belief, world.sheet.size, caller.x, caller.y, NEAR_CELLS);
    if (near <= most) continue;
    most = near;
    night.pressing = command;
  }
  return most;
}

function stepNow(night: Night, near: number): Exposure {
  if (isSeen(night)) return 'found';
  const ticksSinceNews = night.beliefs[night.pressing]?.ticksSinceNews ?? -1;
  const isFresh = ticksSinceNews >= 0 && ticksSinceNews < BEARING_TOLD_TICKS;
  if (isFresh && near >= CROSSED_MASS) return 'crossed';
  if (isFresh) return 'bearing';
  return hasHeard(night.hunters) || hasHeard(night.posts) ? 'heard' : 'unheard';
}

function isSeen({ hunters }: Night): boolean {
  for (const hunter of hunters) if (hunter.seesTicks >= NOTICE_TICKS) return true;
  return false;
}

/** @returns true where one of them heard the phone so lately that it is still told. */
export function hasHeard(finders: readonly Finder[]): boolean {
  for (const finder of finders) if (finder.ticksSinceHeard < HEARD_TOLD_TICKS) return true;
  return false;
}

/** How far the gauge stands within its step, 0 to 1. */
function shareOfStep(night: Night, near: number): number {
  switch (night.exposure) {
    case 'unheard':
      return 0;
    case 'heard':
      return 0.5;
    case 'bearing':
      return Math.min(1, near / CROSSED_MASS);
    case 'crossed':
      return (near - CROSSED_MASS) / (1 - CROSSED_MASS);
    case 'found':
      return 1;
    default:
      return night.exposure satisfies never;
  }
}
