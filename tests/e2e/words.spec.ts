// In Korean too all words have room, and at a desk nothing but title and clock lies over the map.
// Law: no waiting for pictures: only boxes of words are looked at. English is judged where its pictures are taken.
import type { Page } from '@playwright/test';
import { SIZES, STATES } from '../gallery/states.ts';
import { cutWords, thingsOverMap } from './fit.ts';
import { expect, test } from './page.ts';
import { openPage, STILL, walkTo } from './walk.ts';

const ALL_STATES_MS = 300_000;
/** The layout for desks begins here. */
const DESK_WIDTH = 900;

test.use({ ...STILL, deviceScaleFactor: 1 });

test('no Korean word is cut off, and nothing but title and clock lies over the map', async ({
  page,
  isMobile,
}) => {
  test.setTimeout(ALL_STATES_MS);
  await openPage(page);
  await page.evaluate(() => window.theFarEnd?.game.change({ language: 'ko' }));
  for (const size of SIZES.filter(({ width }) => isMobile === width < DESK_WIDTH)) {
    await page.setViewportSize(size);
    for (const state of STATES) {
      await walkTo(page, state, 'ko');
      await fontsLoaded(page);
      const where = `${state.name}, ${size.width}x${size.height}`;
      expect.soft(await cutWords(page), where).toEqual([]);
      const isNight = (await page.locator('#ui').getAttribute('data-screen')) === 'play';
      if (isNight && !isMobile) expect.soft(await thingsOverMap(page), `over the map: ${where}`).toEqual([]);
    }
  }
});

async function fontsLoaded(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
}
