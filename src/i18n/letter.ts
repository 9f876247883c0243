// What a message of the page of messages is: a key of the English words, which every other language has to answer.
// Law: one key type for all languages; a missing or an extra key does not compile.
import type { lettersEn } from './letters.en.ts';

export type LetterKey = keyof typeof lettersEn;
export type Letters = Readonly<Record<LetterKey, string>>;
