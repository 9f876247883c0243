// What an accessibility checker can see: axe finds nothing on any screen, in either language, in any of the ways to look
// at it; and in each of them every word can be read, stands out from its ground, and is come to by scrolling one way.
// Law: the screens are the gallery's. A sheet is printed anew for another size or language, so that each way is walked
// through once, and only colors, which cost nothing, are changed at every screen. Each screen is walked to in one of its
// states in every run, in all of them with the pictures.
import type { Page } from '@playwright/test';
import { type GalleryState, stateNamed } from '../gallery/states.ts';
import { LANGUAGES } from '../helpers/languages.ts';
import { complaintsOf } from './axe.ts';
import { canAsk } from './bidi.ts';
import { faintThings } from './contrast.ts';
import { cutWords } from './fit.ts';
import { expect, test } from './page.ts';
import { laidOut, openPage, STILL, speak, statesByLand, walkTo } from './walk.ts';

/** One state for each screen, dialog and panel. */
const SCREENS = [
  'title',
  'settings',
  'real',
  'card',
  'notices',
  'library-full',
  'sheets',
  'free-walked',
  'free-drawing',
  'map',
  'message',
  'before',
  'asked',
  'call',
  'pause',
  'things',
  'held',
  'held-gentle',
  'home',
  'between',
  'family-story',
  'anew',
  'theatre-both',
  'family',
  'taken',
  'teachers',
  'accessibility',
  'settings-kept',
  'ear-learn',
  'ear-line',
  'one-switch',
  'walk-pad',
  'steps',
] as const;

const DESK = { width: 1280, height: 800 };
const NARROW = { width: 320, height: 640 };
const WAYS = [
  { way: 'as it is', size: DESK, textSize: 1 },
  { way: 'text at 200 %', size: DESK, textSize: 2 },
  { way: '320 px wide', size: NARROW, textSize: 1 },
] as const;

test.use({ ...STILL, viewport: DESK });

test('every screen is clean to axe, however it is looked at, in either language', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'the narrow window is one of the ways');
  test.setTimeout(900_000);
  await lookAtAll(page, SCREENS.map(stateNamed));
});

test('every other state of the gallery is clean to axe as well @pictures', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the narrow window is one of the ways');
  test.setTimeout(1_800_000);
  const walked = new Set<string>(SCREENS);
  await lookAtAll(
    page,
    statesByLand().filter(({ name }) => !walked.has(name)),
  );
});

async function lookAtAll(page: Page, states: readonly GalleryState[]): Promise<void> {
  await openPage(page);
  const isForced = canAsk(page, 'media features');
  for (const { way, size, textSize } of WAYS) {
    await page.setViewportSize(size);
    await page.evaluate((wanted) => window.theFarEnd?.game.change({ textSize: wanted }), textSize);
    for (const language of LANGUAGES) {
      await speak(page, language);
      for (const state of states) {
        await walkTo(page, state, language);
        await laidOut(page);
        const where = `${state.name}, ${language}`;
        await lookAt(page, `${where}, ${way}`);
        if (isForced && way === 'as it is') await lookInForcedColors(page, `${where}, forced colors`);
      }
    }
  }
}

async function lookAt(page: Page, where: string): Promise<void> {
  expect.soft(await complaintsOf(page), where).toEqual([]);
  expect.soft(await cutWords(page), `cut off: ${where}`).toEqual([]);
  expect.soft(await sideways(page), `to be scrolled sideways: ${where}`).toEqual([]);
  expect.soft(await faintThings(page), `faint: ${where}`).toEqual([]);
}

/** Contrast is reckoned here alone: axe reads the colors that were written, not those that were forced. */
async function lookInForcedColors(page: Page, where: string): Promise<void> {
  await page.emulateMedia({ forcedColors: 'active' });
  expect.soft(await complaintsOf(page, ['color-contrast']), where).toEqual([]);
  expect.soft(await faintThings(page), `faint: ${where}`).toEqual([]);
  await page.emulateMedia({ forcedColors: 'none' });
}

/** @returns what is wider than its scroller: the page, and whatever scrolls within it. A row of cards may be. */
function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ROWS = '.sheet-row';
    const all = [document.documentElement, ...document.querySelectorAll('#ui, #ui *')];
    return all
      .filter((element) => {
        const { overflowX } = getComputedStyle(element);
        const scrolls =
          element === document.documentElement || overflowX === 'auto' || overflowX === 'scroll';
        return scrolls && !element.matches(ROWS) && element.scrollWidth > element.clientWidth + 1;
      })
      .map(
        (element) =>
          `${element.tagName.toLowerCase()}.${[...element.classList].join('.')}: ${element.scrollWidth} in ${element.clientWidth}`,
      );
  });
}
