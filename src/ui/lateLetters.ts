// The letters of a large writing that are not read before a first step, fetched before anyone comes to words that have them.
// Law: no word waits for its typeface; whoever reads another language fetches them when they are shown.
import type { Game } from '../app/game.ts';
import { tongueOf, wordsIn } from '../i18n/language.ts';
import { learnedWords } from '../i18n/say.ts';

export async function fetchLateLetters(game: Game): Promise<void> {
  const page = game.page.value;
  const { language } = game.settings.value;
  const { lateFonts } = tongueOf(language);
  if (page === null || lateFonts.length === 0) return;
  const first = learnedWords(language);
  await import('./fonts.ts');
  const words = [page.before, ...page.lines.map((line) => line.words)]
    .map((each) => wordsIn(each, language))
    .join('');
  // Where they cannot be had, the words stand in another typeface.
  await Promise.allSettled(lateFonts.map((font) => document.fonts.load(font, first + words)));
}
