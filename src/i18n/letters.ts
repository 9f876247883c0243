// Says the words of the page of messages.
// Law: they come with that page, in both languages at once, so that no first step waits for them.
import type { Language } from './language.ts';
import { lettersEn } from './letters.en.ts';
import { lettersKo } from './letters.ko.ts';
import { filled, type Values } from './say.ts';

export type LetterKey = keyof typeof lettersEn;

/** What can be said with one choice. */
export const PREPARED = ['words.call', 'words.mountain', 'words.punish', 'words.know'] as const;

const LETTERS: Readonly<Record<Language, Readonly<Record<LetterKey, string>>>> = {
  en: lettersEn,
  ko: lettersKo,
};

export function sayLetter(language: Language, key: LetterKey, values: Values = {}): string {
  return filled(LETTERS[language][key], values);
}
