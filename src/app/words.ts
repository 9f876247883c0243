// Words of a night in each language, for the faces. Law: the same as in the levels.
export { isLanguageCode, LAND_LANGUAGE, type Language, type Words } from '../content/words.ts';
