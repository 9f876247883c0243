// What the measures of a free night may be at each difficulty: a night outside is tried anew before anyone lives it.
// Law: each step allows at least as much as the one before of what makes a night hard.
import { gentlenessOf } from './difficulty.ts';
import type { Measures } from './measures.ts';
import type { Difficulty, FreeRecipe } from './recipe.ts';

interface Band {
  readonly leastSpots: number;
  readonly leastRoutes: number;
  readonly walkSeconds: readonly [number, number];
  readonly mostEars: number;
}

const BANDS: Readonly<Record<Difficulty, Band>> = {
  1: { leastSpots: 3, leastRoutes: 1, walkSeconds: [7, 36], mostEars: 0.4 },
  2: { leastSpots: 3, leastRoutes: 1, walkSeconds: [7, 40], mostEars: 0.5 },
  3: { leastSpots: 3, leastRoutes: 1, walkSeconds: [7, 44], mostEars: 0.7 },
  4: { leastSpots: 2, leastRoutes: 1, walkSeconds: [7, 48], mostEars: 1.0 },
  5: { leastSpots: 2, leastRoutes: 1, walkSeconds: [7, 52], mostEars: 1.2 },
};
/** At every step: how much of the village may have service, and how far off an agent may stand in view of the door. */
const MOST_LIT = 0.3;
const LEAST_SEEN_CELLS = 45;

/** @returns the measures that lie outside of the band; none where the night is fair. */
export function outsideBand(
  measures: Measures,
  { difficulty, variant }: Pick<FreeRecipe, 'difficulty' | 'variant'>,
): (keyof Measures)[] {
  // A seed whose land lies outside of every band still has a night: its gentle tries are only to be possible.
  if (gentlenessOf(variant) > 0) return measures.spots < 1 ? ['spots'] : [];
  const { leastSpots, leastRoutes, walkSeconds, mostEars } = BANDS[difficulty];
  const outside: (keyof Measures)[] = [];
  if (measures.spots < leastSpots) outside.push('spots');
  if (measures.routes < leastRoutes) outside.push('routes');
  const [least, most] = walkSeconds;
  if (measures.walkSeconds < least || measures.walkSeconds > most) outside.push('walkSeconds');
  if (measures.ears > mostEars) outside.push('ears');
  if (measures.litVillage > MOST_LIT) outside.push('litVillage');
  if (measures.seenFromCells < LEAST_SEEN_CELLS) outside.push('seenFromCells');
  return outside;
}
