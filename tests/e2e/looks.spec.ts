// How it looks: every state of the gallery at every size, held against committed pictures.
// Law: time stands still and motion is reduced, so that the same moment is the same picture;
// each state is come to once a size. Whether its words fit is asked in words.spec.ts.
import type { Page } from '@playwright/test';
import { type GalleryState, SIZES, STATES } from '../gallery/states.ts';
import { expect, test } from './page.ts';
import { openPage, STILL, settle, walkTo } from './walk.ts';

/** Letters and edges may differ a little between two builds of the browser; land and figures may not. */
const LIKENESS = { maxDiffPixelRatio: 0.03, threshold: 0.25 };
/** A hundred pictures of a printed sheet as PNG would be many times the rest of the repository. */
const JPEG_QUALITY = 62;
const ALL_STATES_MS = 300_000;

test.use({ ...STILL, deviceScaleFactor: 1 });

test('every screen looks as it did, at every size', async ({ page, isMobile }) => {
  test.setTimeout(ALL_STATES_MS);
  // A finger and a mouse are given other words: each project looks at the sizes of its own hands.
  const sizes = SIZES.filter(({ width }) => isMobile === width < 900);
  await openPage(page);
  // A turned phone pauses the night: the window is laid first, and each state come to in it.
  for (const size of sizes) {
    await page.setViewportSize(size);
    for (const state of STATES) {
      await walkTo(page, state);
      await expectLikeness(page, state, `${size.width}x${size.height}`);
    }
  }
});

async function expectLikeness(page: Page, { name }: GalleryState, size: string): Promise<void> {
  await settle(page);
  const picture = await page.screenshot({ type: 'jpeg', quality: JPEG_QUALITY, animations: 'disabled' });
  expect.soft(picture).toMatchSnapshot(`${name}-${size}.jpg`, LIKENESS);
}
