// What a worker does for the free nights: it makes tries of a seed, or grows a night whose recipe is known.
// Law: for each ask steps, then one answer; never silence.
import { growFreeNight } from '../content/free/night.ts';
import { type Difficulty, type FreeOptions, type FreeRecipe, freeIdOf } from '../content/free/recipe.ts';
import type { Level } from '../content/schema.ts';
import { buildWorld } from '../content/world.ts';
import type { World } from '../core/world.ts';
import { decodeRecording, encodeRecording } from '../replay/format.ts';
import { verify } from '../replay/play.ts';
import { Tries } from '../solver/certificate.ts';
import type { Failed } from './hand.ts';

/** A seed, of which the first try is looked for that can be won. */
export interface Seed {
  /** `keyOfSeed`. */
  readonly key: string;
  readonly difficulty: Difficulty;
  readonly options: FreeOptions;
}

/** `try`: the night of this recipe is made and won. `grow`: it is made, won or not. */
export interface FreeAsk {
  readonly kind: 'try' | 'grow';
  readonly recipe: FreeRecipe;
  /** Bytes of the recording that wins what grows, where that is to be seen. */
  readonly proof?: Uint8Array;
}

export interface FreeStep {
  readonly kind: 'step';
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
  | ({ readonly kind: 'night' } & MadeNight)
  /** This try could not be won, is out of the band, or was not won by those bytes. */
  | { readonly kind: 'passedOver' };

/** Makes one night after the other: tries of one seed that follow one another share what they can. */
export class FreeMaker {
  #tries: Tries | null = null;
  #seed = '';

  /** @param tell is told of each step. */
  make({ kind, recipe, proof }: FreeAsk, tell: (step: FreeStep) => void): FreeAnswer | Failed {
    try {
      if (kind === 'try') return this.#try(recipe, tell);
      const night = grow(recipe, tell);
      return !proof || isWonBy(proof, night.world) ? night : { kind: 'passedOver' };
    } catch (error) {
      return { kind: 'failed', detail: error instanceof Error ? error.message : String(error) };
    }
  }

  #try(recipe: FreeRecipe, tell: (step: FreeStep) => void): FreeAnswer {
    const { level, world, proof } = this.#triesOf(recipe).make(recipe.variant, (variant, step, share) =>
      tell({ kind: 'step', variant, step, share }),
    );
    return proof ? { kind: 'night', level, world, proof: encodeRecording(proof) } : { kind: 'passedOver' };
  }

  #triesOf({ key, difficulty, options }: FreeRecipe): Tries {
    const seed = freeIdOf({ key, difficulty, options, variant: 0 });
    if (!this.#tries || seed !== this.#seed) this.#tries = new Tries(key, difficulty, options);
    this.#seed = seed;
    return this.#tries;
  }
}

function grow(recipe: FreeRecipe, tell: (step: FreeStep) => void): { readonly kind: 'night' } & MadeNight {
  const { variant } = recipe;
  const { level, sheet } = growFreeNight(recipe, (step, share) =>
    tell({ kind: 'step', variant, step, share }),
  );
  return { kind: 'night', level, world: buildWorld(level, undefined, sheet), proof: null };
}

/** A proof that lay on the device is a stranger's until it has come home once more. */
function isWonBy(proof: Uint8Array, world: World): boolean {
  const decoded = decodeRecording(proof);
  if (!decoded.ok || decoded.recording.outcome !== 'home') return false;
  return verify(decoded.recording, world).verdict === 'verified';
}
