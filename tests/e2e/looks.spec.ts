// How it looks: every state of the gallery at every size, held against committed pictures; and that all words have room,
// in both languages.
// Law: time stands still and motion is reduced, so that the same moment is the same picture; each state is come to once
// a size and language, and its picture is taken in English.
import { readFile } from 'node:fs/promises';
import type { Page, TestInfo } from '@playwright/test';
import { expectRoom } from './fit.ts';
import { expect, test } from './page.ts';
import { laidOut, STILL, settle, walkThroughAll } from './walk.ts';

/** Letters and edges may differ a little between two builds of the browser; land and figures may not. */
const LIKENESS = { maxDiffPixelRatio: 0.03, threshold: 0.25 };
/** A hundred pictures of a printed sheet as PNG would be many times the rest of the repository. */
const JPEG_QUALITY = 62;
/** Two minutes where nothing else is at work; a machine that is shared may need far longer. */
const ALL_STATES_MS = 900_000;

test.use({ ...STILL, deviceScaleFactor: 1 });

test(
  'every screen looks as it did, at every size, and no word is cut off in either language',
  { tag: '@pictures' },
  async ({ page, isMobile }, info) => {
    test.setTimeout(ALL_STATES_MS);
    await walkThroughAll(page, isMobile, async ({ state, language, size }) => {
      // Boxes of words stand before the land is painted: only a picture waits for that.
      await (language === 'en' ? settle(page) : laidOut(page));
      await expectRoom(page, `${state.name}, ${language}, ${size}`, isMobile);
      if (language === 'en') await expectLikeness(page, info, `${state.name}-${size}.jpg`);
    });
  },
);

async function expectLikeness(page: Page, info: TestInfo, name: string): Promise<void> {
  const picture = await page.screenshot({ type: 'jpeg', quality: JPEG_QUALITY, animations: 'disabled' });
  if (await isCommitted(picture, info.snapshotPath(name, { kind: 'snapshot' }))) return;
  expect.soft(picture).toMatchSnapshot(name, LIKENESS);
}

/** Most often not a byte is different, and then no pixel has to be counted. */
async function isCommitted(picture: Buffer, path: string): Promise<boolean> {
  const committed = await readFile(path).catch(() => null);
  return committed?.equals(picture) ?? false;
}
