// Says the words of the page of messages.
// Law: they come with that page, in all languages at once, so that no first step waits for them.
import { type Language, languages, tongueOf } from './language.ts';
import type { LetterKey, Letters } from './letter.ts';
import { filled, type Values } from './say.ts';

/** What can be said with one choice. */
export const PREPARED = ['words.call', 'words.mountain', 'words.punish', 'words.know'] as const;

const learned = new Map<Language, Letters>();

/** To be waited for before any of them is said. Rejects where they cannot be had. */
export async function learnLetters(): Promise<void> {
  const missed = languages().filter((language) => !learned.has(language));
  await Promise.all(
    missed.map(async (language) => learned.set(language, await tongueOf(language).letters())),
  );
}

export function sayLetter(language: Language, key: LetterKey, values: Values = {}): string {
  return filled(learned.get(language)?.[key] ?? key, values);
}
