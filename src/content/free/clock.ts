// Step 9, clock: when the night begins and when it gets light.
// Law: every night is long enough for two walks up and a long wait.
import type { Level } from '../schema.ts';
import { chanceOf, wholeBetween } from './chance.ts';
import { bureauOf } from './difficulty.ts';
import type { FreeRecipe } from './recipe.ts';

/** Nights begin between 23:00 and 01:10, on the tens, in minutes after 23:00. */
const FIRST_MINUTE = 23 * 60;
const MOST_LATER_TENS = 13;
const DAY_MINUTES = 1440;

export function clockOf(recipe: FreeRecipe): Level['clock'] {
  const start = FIRST_MINUTE + 10 * wholeBetween(chanceOf(recipe, 'clock'), 0, MOST_LATER_TENS);
  return { start: clockText(start), firstLight: clockText(start + bureauOf(recipe).nightMinutes) };
}

/** @returns the clock time so many minutes after the night's start. */
export function clockAt({ start }: Level['clock'], minutes: number): string {
  return clockText(Number(start.slice(0, 2)) * 60 + Number(start.slice(3, 5)) + Math.round(minutes));
}

function clockText(minutes: number): string {
  const ofDay = minutes % DAY_MINUTES;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`;
}
