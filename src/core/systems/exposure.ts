// The one gauge: how closely they have fixed you, in five named steps.
// Law: it is for the player alone; nobody on the sheet acts on it.
import { massNear } from '../belief.ts';
import type { NightEvent } from '../event.ts';
import { EXPOSURES, type Exposure, type Finder, type Night } from '../night.ts';
import { BEARING_TOLD_TICKS, CROSSED_MASS, HEARD_TOLD_TICKS, NEAR_CELLS, NOTICE_TICKS } from '../rules.ts';

/** Ticks between two readings of the gauge: five a second. */
const READ_TICKS = 4;

export function tellExposure(night: Night, events: NightEvent[]): void {
  if (night.tick % READ_TICKS !== 0) return;
  const before = night.exposure;
  const near = nearMass(night);
  night.exposure = stepNow(night, near);
  night.exposureLevel = (EXPOSURES.indexOf(night.exposure) + shareOfStep(night, near)) / EXPOSURES.length;
  if (night.exposure !== before) events.push({ kind: 'exposureChanged', now: night.exposure, before });
}

function nearMass(night: Night): number {
  const { belief, caller, world } = night;
  if (belief.ticksSinceBearing < 0) return 0;
  return massNear(belief, world.sheet.size, caller, NEAR_CELLS);
}

function stepNow(night: Night, near: number): Exposure {
  if (night.hunters.some((hunter) => hunter.seesTicks >= NOTICE_TICKS)) return 'found';
  const { ticksSinceBearing } = night.belief;
  const bearingIsFresh = ticksSinceBearing >= 0 && ticksSinceBearing < BEARING_TOLD_TICKS;
  if (bearingIsFresh && near >= CROSSED_MASS) return 'crossed';
  if (bearingIsFresh) return 'bearing';
  const hasHeard = (finder: Finder) => finder.ticksSinceHeard < HEARD_TOLD_TICKS;
  return night.hunters.some(hasHeard) || night.posts.some(hasHeard) ? 'heard' : 'unheard';
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
