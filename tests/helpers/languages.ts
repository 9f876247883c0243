// Both languages are spoken from the first test on. Law: a test waits for no words.
import { LANGUAGES } from '../../src/i18n/language.ts';
import { learn } from '../../src/i18n/say.ts';

await Promise.all(LANGUAGES.map(learn));
