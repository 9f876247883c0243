// How far what people do in the night can be noticed: a knock, a coat that comes off, a find that is called out.
// Law: the same distance for the ear and for the words, so that neither tells what the other cannot.
import type { ReadonlyNight } from '../core/night.ts';
import type { Place } from '../core/terrain/sheet.ts';
import { metersBetween } from './loss.ts';

/** Knuckles on a door carry so far through a still night, in meters. */
export const EARSHOT_METERS = 400;

export function isInEarshot(night: ReadonlyNight, place: Readonly<Place>): boolean {
  return metersBetween(night, night.caller, place) <= EARSHOT_METERS;
}
