// The Korean letters that are not read before a first step, fetched before anyone comes to words that have them.
// Law: no word waits for its typeface; whoever reads another language fetches them when they are shown.
import type { Game } from '../app/game.ts';

/** The families and the weight of plain words, as in build/fonts.ts. */
const PLAIN = ['400 1em "Gowun Batang"', '400 1em "IBM Plex Sans KR"'];

export async function fetchLateLetters(game: Game): Promise<void> {
  const page = game.page.value;
  if (page === null || game.settings.value.language !== 'ko') return;
  await import('./fonts.ts');
  const words = page.before.ko + page.lines.map((line) => line.words.ko).join('');
  // Where they cannot be had, the words stand in another typeface.
  await Promise.allSettled(PLAIN.map((font) => document.fonts.load(font, words)));
}
