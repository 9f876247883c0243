// What a worker does for the free nights: it makes one and proves it, or grows one whose recipe is known.
// Law: steps, then one night or one reason why there is none; never silence.
import { growFreeNight } from '../content/free/night.ts';
import type { Difficulty, FreeOptions, FreeRecipe } from '../content/free/recipe.ts';
import type { Level } from '../content/schema.ts';
import { buildWorld } from '../content/world.ts';
import type { World } from '../core/world.ts';
import { encodeRecording } from '../replay/format.ts';
import { certify } from '../solver/certificate.ts';

/** Finds the first try of a seed that can be won, and wins it. */
export interface ProofAsk {
  readonly kind: 'prove';
  /** `keyOfSeed`. */
  readonly key: string;
  readonly difficulty: Difficulty;
  readonly options: FreeOptions;
}

/** The night of this recipe, whatever it is. */
interface GrowthAsk {
  readonly kind: 'grow';
  readonly recipe: FreeRecipe;
}

export type FreeAsk = ProofAsk | GrowthAsk;

export interface FreeStep {
  /** 0 for the first try of a seed. */
  readonly variant: number;
  readonly step: 'land' | 'people' | 'proof';
  /** Of this step, 0 to 1. */
  readonly share: number;
}

export interface MadeNight {
  readonly level: Level;
  readonly world: World;
  /** Bytes of the recording that wins it; null where it was only grown. */
  readonly proof: Uint8Array | null;
}

export type FreeAnswer =
  | ({ readonly kind: 'step' } & FreeStep)
  | ({ readonly kind: 'night' } & MadeNight)
  /** None of all tries of the seed could be won. */
  | { readonly kind: 'unwon' }
  | { readonly kind: 'failed'; readonly detail: string };

/** @param tell is told of each step. @returns the night, or why there is none. */
export function makeNight(ask: FreeAsk, tell: (step: FreeStep) => void): FreeAnswer {
  try {
    return ask.kind === 'prove' ? prove(ask, tell) : grow(ask.recipe, tell);
  } catch (error) {
    return { kind: 'failed', detail: error instanceof Error ? error.message : String(error) };
  }
}

function prove({ key, difficulty, options }: ProofAsk, tell: (step: FreeStep) => void): FreeAnswer {
  const { level, world, proof, certified } = certify(key, difficulty, options, (variant, step, share) =>
    tell({ variant, step, share }),
  );
  if (!certified || !proof) return { kind: 'unwon' };
  return { kind: 'night', level, world, proof: encodeRecording(proof) };
}

function grow(recipe: FreeRecipe, tell: (step: FreeStep) => void): FreeAnswer {
  const { variant } = recipe;
  const { level, sheet } = growFreeNight(recipe, (step, share) => tell({ variant, step, share }));
  return { kind: 'night', level, world: buildWorld(level, undefined, sheet), proof: null };
}
