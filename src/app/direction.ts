// Where something lies as the caller sees it: how far, and in which eighth of the compass.
// Law: always from the caller; whoever reads or hears it needs no map.
import type { ReadonlyNight } from '../core/night.ts';
import type { Place } from '../core/terrain/sheet.ts';
import { metersBetween } from './loss.ts';

/** Eighths of the compass, clockwise from north. */
export type Eighth = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

export interface Whereabouts {
  readonly meters: number;
  readonly eighth: Eighth;
}

const EIGHTHS = 8;
/** Nobody tells a distance more finely than this, and words that change less often are read more easily. */
const STEP_METERS = 5;

/** @param dx east, `dy` south; without any length it is north. */
export function eighthTo(dx: number, dy: number): Eighth {
  const turns = Math.atan2(dx, -dy) / (2 * Math.PI);
  return ((Math.round(turns * EIGHTHS) + EIGHTHS) % EIGHTHS) as Eighth;
}

export function fromCaller(night: ReadonlyNight, place: Readonly<Place>): Whereabouts {
  const { caller } = night;
  return {
    // Of one who stands beside the caller nobody says 0 m.
    meters: Math.max(STEP_METERS, toStep(metersBetween(night, caller, place))),
    eighth: eighthTo(place.x - caller.x, place.y - caller.y),
  };
}

export function toStep(meters: number): number {
  return Math.round(meters / STEP_METERS) * STEP_METERS;
}
