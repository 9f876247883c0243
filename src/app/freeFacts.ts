// What the page of free nights may know of a wish before it is drawn: its code, and the most who may be about.
// Law: read from the tables that the nights are made from, so that the page never promises another night.
import { type FreeCode, formatFreeCode, seedMeant } from '../content/free/code.ts';
import { bureauOf } from '../content/free/difficulty.ts';
import { DIFFICULTIES, MOST_SEED_CHARACTERS, MOST_VARIANTS } from '../content/free/recipe.ts';
import type { NightCast } from './game.ts';

export const FREE_STEPS = DIFFICULTIES;
export const LONGEST_SEED_CHARACTERS = MOST_SEED_CHARACTERS;
export const MOST_ATTEMPTS = MOST_VARIANTS;

export interface WishFacts {
  /** The night in one line, as it is handed on. */
  readonly code: string;
  /** At most so many: where a land is hard there are fewer. */
  readonly cast: NightCast;
  /** What one sets out with, 0 to 1. */
  readonly battery: number;
}

export function wishFacts(wish: FreeCode): WishFacts {
  const { difficulty, options } = wish;
  const bureau = bureauOf({ key: '', difficulty, options, variant: 0 });
  return {
    code: formatFreeCode({ ...wish, text: seedMeant(wish.text) }),
    cast: {
      agents: bureau.hands + bureau.coats,
      trucks: bureau.trucks,
      masts: bureau.masts,
      jammers: options.jammers ? bureau.jammers : 0,
      neighbors: options.neighbors ? bureau.neighbors : 0,
    },
    battery: bureau.battery,
  };
}
