// How hard a free night is, as numbers: who is about, what listens, and how long the night is.
// Law: five steps, each at least as hard in every column as the one before; late tries of a seed are gentler.
import { type Difficulty, type FreeRecipe, MOST_VARIANTS } from './recipe.ts';

export interface Bureau {
  /** Agents with the receiver in the hand, under the coat, and at the wheel. */
  readonly hands: number;
  readonly coats: number;
  readonly trucks: number;
  readonly masts: number;
  readonly commands: number;
  /** Rounds keep this far from the two spots that are left alone, in cells. */
  readonly keepsCells: number;
  /** Agents who hear the quietest spots, at most, where the land allows. */
  readonly mostEars: number;
  readonly jammers: number;
  readonly neighbors: number;
  readonly reports: number;
  readonly warns: number;
  readonly knocks: number;
  /** Length of the night in minutes, and what one sets out with. */
  readonly nightMinutes: number;
  readonly battery: number;
  readonly moneyPounds: number;
}

const STEPS: Readonly<Record<Difficulty, Bureau>> = {
  1: {
    hands: 1,
    coats: 0,
    trucks: 0,
    masts: 0,
    commands: 1,
    keepsCells: 54,
    mostEars: 0.1,
    jammers: 1,
    neighbors: 3,
    reports: 0,
    warns: 1,
    knocks: 0,
    nightMinutes: 330,
    battery: 1,
    moneyPounds: 320,
  },
  2: {
    hands: 2,
    coats: 0,
    trucks: 0,
    masts: 0,
    commands: 1,
    keepsCells: 48,
    mostEars: 0.15,
    jammers: 1,
    neighbors: 4,
    reports: 1,
    warns: 1,
    knocks: 0,
    nightMinutes: 330,
    battery: 0.95,
    moneyPounds: 300,
  },
  3: {
    hands: 2,
    coats: 1,
    trucks: 0,
    masts: 0,
    commands: 1,
    keepsCells: 42,
    mostEars: 0.25,
    jammers: 2,
    neighbors: 5,
    reports: 1,
    warns: 1,
    knocks: 1,
    nightMinutes: 330,
    battery: 0.9,
    moneyPounds: 280,
  },
  4: {
    hands: 2,
    coats: 2,
    trucks: 0,
    masts: 1,
    commands: 1,
    keepsCells: 38,
    mostEars: 0.35,
    jammers: 2,
    neighbors: 6,
    reports: 1,
    warns: 1,
    knocks: 1,
    nightMinutes: 330,
    battery: 0.88,
    moneyPounds: 250,
  },
  5: {
    hands: 3,
    coats: 2,
    trucks: 1,
    masts: 3,
    commands: 1,
    keepsCells: 36,
    mostEars: 0.45,
    jammers: 3,
    neighbors: 7,
    reports: 3,
    warns: 1,
    knocks: 1,
    nightMinutes: 330,
    battery: 0.85,
    moneyPounds: 220,
  },
};

/** Tries up to this one are as hard as asked for; each after it is one step gentler. */
const LAST_FULL_VARIANT = 5;
const MOST_GENTLE = MOST_VARIANTS - 1 - LAST_FULL_VARIANT;

/** @returns how much gentler than asked for a try is, 0 to 6: a seed whose land is hard still has a night. */
export function gentlenessOf(variant: number): number {
  return Math.min(MOST_GENTLE, Math.max(0, variant - LAST_FULL_VARIANT));
}

export function bureauOf({ difficulty, variant }: FreeRecipe): Bureau {
  const asked = STEPS[difficulty];
  const gentle = gentlenessOf(variant);
  if (gentle === 0) return asked;
  const without = (count: number, by: number) => Math.max(0, count - by);
  return {
    ...asked,
    coats: without(asked.coats, gentle),
    trucks: without(asked.trucks, gentle),
    masts: without(asked.masts, gentle),
    hands: Math.max(gentle === MOST_GENTLE ? 0 : 1, without(asked.hands, Math.floor(gentle / 2))),
    jammers: Math.min(asked.jammers, gentle < MOST_GENTLE ? 1 : 0),
    keepsCells: asked.keepsCells + 5 * gentle,
    reports: without(asked.reports, gentle - 1),
    knocks: without(asked.knocks, gentle - 1),
    nightMinutes: asked.nightMinutes + 8 * gentle,
    battery: Math.min(1, asked.battery + 0.04 * gentle),
  };
}
