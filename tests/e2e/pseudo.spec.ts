// A language that is made up goes over every state of the gallery: it shows words that were never told as messages, and
// places that have no room for a language that says more.
// Law: all words in sight stand in brackets, but names, numbers and what is written in another language on purpose.
import type { Page } from '@playwright/test';
import { PSEUDO } from '../../src/i18n/language.ts';
import { addPseudo } from '../../src/i18n/pseudo.ts';
import { STATES } from '../gallery/states.ts';
import { cutWords } from './fit.ts';
import { expect, test } from './page.ts';
import { laidOut, openPage, STILL, walkTo } from './walk.ts';

/** What needs no words of a language, or has them from elsewhere: keys, units, the game's own name. Seeds and figures are
 * set in the mono face, and what a family heard may lack its end. */
const NAMES = [
  'The Far End',
  'English',
  'Esc',
  'Enter',
  'Shift',
  'Space',
  'Tab',
  'dB',
  'dBm',
  'mW',
  'm',
  'x',
  'SIM',
  'WASD',
  'UTC',
] as const;

const SIZES = [
  { width: 1600, height: 900 },
  { width: 390, height: 844 },
] as const;

test.use(STILL);

test('in a language that is made up, every word is a message, and none is cut off @pictures', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'both windows are laid in one page');
  test.setTimeout(900_000);
  addPseudo();
  await openPage(page, '&language=pseudo');
  await expect(page.locator('html')).toHaveAttribute('lang', PSEUDO);
  for (const size of SIZES) {
    await page.setViewportSize(size);
    for (const state of STATES) {
      await walkTo(page, state, PSEUDO);
      await laidOut(page);
      const where = `${state.name}, ${size.width}x${size.height}`;
      expect.soft(await bareWords(page), `no message: ${where}`).toEqual([]);
      expect.soft(await cutWords(page), `cut off: ${where}`).toEqual([]);
    }
  }
});

/** @returns what stands outside of brackets, in sight or for the ear. */
function bareWords(page: Page): Promise<string[]> {
  return page.evaluate((names) => {
    const bare = new Set<string>();
    const isMeant = (element: Element) =>
      element.closest(
        '[lang]:not(html, [lang="en-x-pseudo"]), [data-written], input, textarea, kbd, .mono, .letter, .family-line, .free-which, a[href^="http"]',
      ) !== null;
    const look = (words: string, element: Element) => {
      if (isMeant(element)) return;
      // What stands in brackets, also within one another, is a message.
      let rest = words;
      for (let before = ''; before !== rest; ) {
        before = rest;
        rest = rest.replace(/\[[^[\]]*\]/g, ' ');
      }
      // Days and months are written as the locale has them.
      rest = rest.replace(/(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/g, ' ');
      rest = rest.replace(
        /(?<!\p{L})(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(t|uary|ruary|ch|il|e|y|ust|tember|ober|ember)?(?!\p{L})/gu,
        ' ',
      );
      for (const name of names) rest = rest.replace(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'gu'), ' ');
      if (/\p{L}{2,}/u.test(rest)) bare.add(`${element.className}: ${rest.trim().slice(0, 60)}`);
    };
    const wordsOf = (element: Element): string =>
      [...element.childNodes]
        .filter((node) => !(node instanceof Element && node.classList.contains('mono')))
        .map((node) => (node instanceof Element ? wordsOf(node) : (node.textContent ?? '')))
        .join('');
    const root = document.querySelector('#ui') ?? document.body;
    // A message may be cut into several texts: what is looked at is the whole of each box.
    for (const element of root.querySelectorAll('*')) {
      const { display } = getComputedStyle(element);
      const holds = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      if (holds && display !== 'inline') look(wordsOf(element), element);
      const label = element.getAttribute('aria-label');
      if (label) look(label, element);
    }
    return [...bare];
  }, NAMES);
}
