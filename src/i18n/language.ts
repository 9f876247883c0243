// The languages that the game speaks. English is the reference; Korean is complete.
// Law: nothing here knows the game; a language is a key and nothing else.

export type Language = 'en' | 'ko';
export type Words = Readonly<Record<Language, string>>;

export const LANGUAGES: readonly Language[] = ['en', 'ko'];

/** Each language by its own name. */
export const LANGUAGE_NAMES: Words = { en: 'English', ko: '한국어' };
