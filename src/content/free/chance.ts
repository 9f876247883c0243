// The chance of a free night: one stream for each step and try, so that a change in one step moves no other.
// Law: keyed by the recipe alone.
import { keyOf } from '../../core/random.ts';
import { type Chance, makeChance, roll } from '../terrain/chance.ts';
import type { FreeRecipe } from './recipe.ts';

export function chanceOf({ key, variant }: FreeRecipe, step: string): Chance {
  return makeChance(keyOf(`${key}|${step}|${variant}`));
}

/** @returns a number from `least` to under `most`. */
export function between(chance: Chance, least: number, most: number): number {
  return least + roll(chance) * (most - least);
}

/** @returns a whole number from `least` to `most`. */
export function wholeBetween(chance: Chance, least: number, most: number): number {
  return least + Math.floor(roll(chance) * (most - least + 1));
}

/** @returns one of a list that is not empty. */
export function oneOf<T>(chance: Chance, list: readonly T[]): T {
  return list[Math.floor(roll(chance) * list.length)] as T;
}

/** @returns the list in another order (Fisher and Yates). */
export function shuffled<T>(chance: Chance, list: readonly T[]): T[] {
  const order = [...list];
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(roll(chance) * (i + 1));
    const swapped = order[i] as T;
    order[i] = order[j] as T;
    order[j] = swapped;
  }
  return order;
}
