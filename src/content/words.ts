// Words of a level in the languages that it has been told in.
// Law: English and Korean are always there; any other language may be, and where it is not English is read.

/** The code of a language, as in the attribute `lang`: en, ko, pt-BR. */
export type Language = string;

export interface Words {
  readonly en: string;
  readonly ko: string;
  readonly [language: Language]: string | undefined;
}

/** What the people of the land speak: its names are written in it first, whatever is read besides. */
export const LAND_LANGUAGE = 'ko';

const CODE = /^[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}$/;

/** Whether that can be the code of a language, known here or not. */
export function isLanguageCode(value: unknown): value is Language {
  return typeof value === 'string' && CODE.test(value);
}
