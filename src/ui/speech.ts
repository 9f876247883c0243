// How a line of speech looks letter by letter, given how clearly each of its parts came through.
// Law: a line's parts are spread evenly over its letters; the same clarity always looks the same.
import type { Words } from '../i18n/language.ts';

/** 0 lost to 3 clear, or -1 while the letter is not yet spoken. */
export type LetterClarity = -1 | 0 | 1 | 2 | 3;

export interface Letter {
  readonly text: string;
  readonly clarity: LetterClarity;
  /** True for a letter that is lost, and lost to a jammer's noise. */
  readonly drowned: boolean;
}

/** A run of words that got through, or that did not. */
export interface WordRun {
  readonly text: string;
  readonly heard: boolean;
}

/** From this clarity on a letter can be understood. */
const UNDERSTOOD = 2;

/** @returns the words in which a line was said. */
export function wordsSaid(
  line: { readonly words: Words; readonly guarded: Words | null },
  isGuarded: boolean,
): Words {
  return (isGuarded && line.guarded) || line.words;
}

/** @returns which of `parts` parts the letter at `index` of `letters` letters belongs to. */
export function partOfLetter(index: number, letters: number, parts: number): number {
  return Math.min(parts - 1, Math.floor((index * parts) / Math.max(1, letters)));
}

/**
 * @param spoken share of the line spoken so far, 0 to 1; what lies beyond it is not yet spoken.
 * @param drowned by part: true where it was spoken under noise.
 */
export function lettersOf(
  words: string,
  clarity: readonly number[],
  spoken: number,
  drowned: readonly boolean[] = [],
): Letter[] {
  const letters = Array.from(words);
  const spokenParts = spoken * clarity.length;
  return letters.map((text, index) => {
    const part = partOfLetter(index, letters.length, clarity.length);
    if (part >= spokenParts) return { text, clarity: -1, drowned: false };
    const step = clarityStep(clarity[part] ?? 0);
    return { text, clarity: step, drowned: step === 0 && drowned[part] === true };
  });
}

/** Joins neighboring words with the same fate, so that a lost phrase is one phrase. */
export function wordRuns(words: string, clarity: readonly number[]): WordRun[] {
  const runs: { text: string; heard: boolean }[] = [];
  let start = 0;
  const letters = Array.from(words).length;
  for (const word of words.split(/(?<=\s)/)) {
    const length = Array.from(word).length;
    const heard = isWordHeard(start, Array.from(word.trimEnd()).length, letters, clarity);
    start += length;
    const last = runs.at(-1);
    if (last?.heard === heard) last.text += word;
    else runs.push({ text: word, heard });
  }
  return runs;
}

function isWordHeard(start: number, length: number, letters: number, clarity: readonly number[]): boolean {
  let understood = 0;
  for (let i = start; i < start + length; i++) {
    if ((clarity[partOfLetter(i, letters, clarity.length)] ?? 0) >= UNDERSTOOD) understood++;
  }
  return understood * 2 >= length;
}

function clarityStep(value: number): LetterClarity {
  if (value >= 3) return 3;
  if (value >= 2) return 2;
  return value >= 1 ? 1 : 0;
}
