// The languages that the game speaks, and all that a page has to know of one: this list and its files are a language.
// Law: English is the reference and stands first; what was never told in a language is said in English.
import type { Language, Words } from '../app/game.ts';
import type { Letters } from './letter.ts';
import type { Messages } from './message.ts';

export type { Language, Words };

export interface Tongue {
  /** By its own name. */
  readonly name: string;
  /** How dates are written. */
  readonly locale: string;
  /** Where a line may break: between words alone, or as the writing of the language has it. */
  readonly breaks: 'words' | 'usual';
  /** Families before the usual ones, where those lack its letters. */
  readonly fonts?: { readonly words: string; readonly voice: string };
  /** Faces whose letters come late: they are fetched before anyone comes to words that have them. */
  readonly lateFonts: readonly string[];
  /** The words that are read before a first step, then all of them, then those of the page of messages. */
  readonly first: () => Promise<Partial<Messages>>;
  readonly all: () => Promise<Messages>;
  readonly letters: () => Promise<Letters>;
  /** What is read where it was never told something; without it, that in English. */
  readonly otherwise?: (english: string) => string;
}

const tongues = new Map<Language, Tongue>([
  [
    'en',
    {
      name: 'English',
      locale: 'en-GB',
      breaks: 'usual',
      lateFonts: [],
      first: async () => (await import('./first.en.ts')).firstEn,
      all: async () => (await import('./messages.en.ts')).messagesEn,
      letters: async () => (await import('./letters.en.ts')).lettersEn,
    },
  ],
  [
    'ko',
    {
      name: '한국어',
      locale: 'ko-KR',
      breaks: 'words',
      lateFonts: ['400 1em "Gowun Batang"', '400 1em "IBM Plex Sans KR"'],
      first: async () => (await import('./first.ko.ts')).firstKo,
      all: async () => (await import('./messages.ko.ts')).messagesKo,
      letters: async () => (await import('./letters.ko.ts')).lettersKo,
    },
  ],
]);

const REFERENCE = 'en';

/** The one that is made up: pseudo.ts. */
export const PSEUDO: Language = 'en-x-pseudo';

export function isSpoken(language: Language): boolean {
  return tongues.has(language);
}

/** One more language, after the others. */
export function addLanguage(code: Language, tongue: Tongue): void {
  tongues.set(code, tongue);
}

/** All languages, the reference first. */
export function languages(): readonly Language[] {
  return [...tongues.keys()];
}

/** @returns what is known of a language; of one that is not spoken here, the reference. */
export function tongueOf(language: Language): Tongue {
  const tongue = tongues.get(language) ?? tongues.get(REFERENCE);
  if (!tongue) throw new Error(`i18n: ${REFERENCE}: expected the reference among the languages`);
  return tongue;
}

/** @returns the words in that language; where they were never told in it, in English; of no words, ''. */
export function wordsIn(words: Words | undefined, language: Language): string {
  if (words === undefined) return '';
  return words[language] ?? tongues.get(language)?.otherwise?.(words.en) ?? words.en;
}

/** @returns the language that `wordsIn` answers in, for the attribute `lang`. */
export function languageOf(words: Words, language: Language): Language {
  return words[language] === undefined ? REFERENCE : language;
}

/** @returns of the languages that someone wants, the first that is spoken here, or the reference. */
export function languageFor(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const known = languages().find((code) => tag === code || tag.startsWith(`${code}-`));
    if (known !== undefined) return known;
  }
  return REFERENCE;
}
