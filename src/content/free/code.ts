// The code of a free night for people: its seed, and after a tilde how hard it is and what is in it: `larch~3jn`.
// Law: every night has one spelling, and any text at all reads as a night.
import { DIFFICULTIES, type Difficulty, type FreeOptions, MOST_SEED_CHARACTERS } from './recipe.ts';

export interface FreeCode {
  readonly text: string;
  readonly difficulty: Difficulty;
  readonly options: FreeOptions;
}

/** A seed without a tilde is a night of the middle step, with jammers and neighbors. */
const USUAL_SUFFIX = '3jn';
const SUFFIX = /~([1-5])([jnbf]{0,4})$/;
const LETTERS = { j: 'jammers', n: 'neighbors', b: 'broker', f: 'fog' } as const;

export function parseFreeCode(code: string): FreeCode {
  const found = SUFFIX.exec(code);
  const text = (found ? code.slice(0, found.index) : code).slice(0, MOST_SEED_CHARACTERS);
  const [step, letters] = found ? [found[1], found[2] ?? ''] : ['3', 'jn'];
  const difficulty = DIFFICULTIES.find((each) => String(each) === step) ?? 3;
  return { text, difficulty, options: optionsOf(letters) };
}

/**
 * The seed that is meant by what a hand wrote: no blank that a keyboard left around it, and one spelling for letters that
 * devices compose in two ways (Unicode's NFC). A code that was made once stands as it is.
 */
export function seedMeant(text: string): string {
  return text.normalize('NFC').trimStart().slice(0, MOST_SEED_CHARACTERS).trimEnd();
}

/** @returns the shortest code that reads as this night. */
export function formatFreeCode({ text, difficulty, options }: FreeCode): string {
  const letters = (['j', 'n', 'b', 'f'] as const).filter((letter) => options[LETTERS[letter]]);
  const suffix = `${difficulty}${letters.join('')}`;
  const seed = text.slice(0, MOST_SEED_CHARACTERS);
  // A seed that ends like a code keeps its own ending only behind another one.
  return suffix === USUAL_SUFFIX && !SUFFIX.test(seed) ? seed : `${seed}~${suffix}`;
}

/** @param letters of `jnbf`, in any order. */
export function optionsOf(letters: string): FreeOptions {
  return {
    jammers: letters.includes('j'),
    neighbors: letters.includes('n'),
    broker: letters.includes('b'),
    fog: letters.includes('f'),
  };
}
