// In both languages all words have room, and at a desk nothing but title and clock lies over the map.
// Law: only boxes of words are looked at, and each state is come to once a size: no picture is waited for.
import type { Page } from '@playwright/test';
import { LANGUAGES, type Language } from '../../src/i18n/language.ts';
import { SIZES, STATES } from '../gallery/states.ts';
import { cutWords, thingsOverMap } from './fit.ts';
import { expect, test } from './page.ts';
import { openPage, STILL, walkTo } from './walk.ts';

const ALL_STATES_MS = 300_000;
/** The layout for desks begins here. */
const DESK_WIDTH = 900;

test.use({ ...STILL, deviceScaleFactor: 1 });

test('no word is cut off in either language, and nothing but title and clock lies over the map', async ({
  page,
  isMobile,
}) => {
  test.setTimeout(ALL_STATES_MS);
  const sizes = SIZES.filter(({ width }) => isMobile === width < DESK_WIDTH);
  await openPage(page);
  // A turned phone pauses the night: the window is laid first, and each state come to in it.
  for (const size of sizes) {
    await page.setViewportSize(size);
    for (const state of STATES) {
      await walkTo(page, state);
      await laidOut(page);
      for (const language of LANGUAGES) {
        await speak(page, language);
        const where = `${state.name}, ${language}, ${size.width}x${size.height}`;
        expect.soft(await cutWords(page), where).toEqual([]);
        const isNight = (await page.locator('#ui').getAttribute('data-screen')) === 'play';
        if (isNight && !isMobile)
          expect.soft(await thingsOverMap(page), `over the map: ${where}`).toEqual([]);
      }
      await speak(page, 'en');
    }
  }
});

/** Until all words are said in the language, and their fonts are there. */
async function speak(page: Page, language: Language): Promise<void> {
  await page.evaluate((wanted) => window.theFarEnd?.game.change({ language: wanted }), language);
  await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language);
  await page.evaluate(() => document.fonts.ready);
}

/** Until the stage has told the words where the map lies. */
async function laidOut(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}
