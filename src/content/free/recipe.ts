// What a free night is made from: the key of its seed, a difficulty, options, and which try of the seed it is.
// Law: the id of a level carries the whole recipe, so that a recording can be checked without the seed's text.
import { checksumText, textChecksum } from '../../core/checksum.ts';

export const DIFFICULTIES = [1, 2, 3, 4, 5] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** What may be in a night beside the land, the call and Bureau 27. */
export interface FreeOptions {
  readonly jammers: boolean;
  readonly neighbors: boolean;
  readonly broker: boolean;
  readonly fog: boolean;
}

export interface FreeRecipe {
  /** 16 hexadecimal digits: `keyOfSeed`. */
  readonly key: string;
  readonly difficulty: Difficulty;
  readonly options: FreeOptions;
  /** 0 is the first try of a seed. */
  readonly variant: number;
}

/** No seed is tried more often. */
export const MOST_VARIANTS = 12;
/** A longer seed is cut: what follows changes nothing. */
export const MOST_SEED_CHARACTERS = 200;

const OPTION_BITS = { jammers: 1, neighbors: 2, broker: 4, fog: 8 } as const;
const FREE_ID = /^free-([0-9a-f]{16})-([1-5])([0-9a-f])-([0-9]{2})$/;

/** @returns 16 hexadecimal digits for any text at all. */
export function keyOfSeed(text: string): string {
  return checksumText(textChecksum(text.slice(0, MOST_SEED_CHARACTERS)));
}

/** @returns the level's id, such as `free-0123456789abcdef-3f-00`. */
export function freeIdOf({ key, difficulty, options, variant }: FreeRecipe): string {
  let bits = 0;
  for (const name of optionNames) if (options[name]) bits += OPTION_BITS[name];
  return `free-${key}-${difficulty}${bits.toString(16)}-${String(variant).padStart(2, '0')}`;
}

/** @returns null for what is not the id of a free night. */
export function parseFreeId(id: string): FreeRecipe | null {
  const [, key, step, digit, tried] = FREE_ID.exec(id) ?? [];
  const difficulty = DIFFICULTIES.find((each) => String(each) === step);
  const variant = Number(tried);
  if (!key || !difficulty || !digit || variant >= MOST_VARIANTS) return null;
  const bits = Number.parseInt(digit, 16);
  const has = (name: keyof FreeOptions) => (bits & OPTION_BITS[name]) !== 0;
  return {
    key,
    difficulty,
    options: {
      jammers: has('jammers'),
      neighbors: has('neighbors'),
      broker: has('broker'),
      fog: has('fog'),
    },
    variant,
  };
}

const optionNames = ['jammers', 'neighbors', 'broker', 'fog'] as const;
