// The graphics context is lost in mid-night, and comes back: the picture is the one from before.
// Law: compared by pixels, on the renderer that can lose it.
import type { Page } from '@playwright/test';
import { decode } from 'fast-png';
import { stateNamed } from '../gallery/states.ts';
import { LACKS } from './bidi.ts';
import { expect, test } from './page.ts';
import { openPage, STILL, settle, walkTo } from './walk.ts';

const LOST_MS = 800;
/** Channels may differ so much, in so many of all pixels: filtering is not promised to the last bit. */
const TOLERANCE = 12;
const MOST_CHANGED_SHARE = 0.002;

test.use({ ...STILL, deviceScaleFactor: 1, viewport: { width: 1024, height: 768 } });

test('a context that is lost in mid-night and restored shows the same picture', async ({
  page,
  isMobile,
  browserName,
}) => {
  test.skip(isMobile, 'the same textures in another window');
  await openPage(page, '&renderer=webgl');
  const hasWebgl = await page.evaluate(() => document.createElement('canvas').getContext('webgl') !== null);
  test.skip(browserName === 'firefox' && !hasWebgl, LACKS.WebGL);
  await walkTo(page, stateNamed('call-jammed'));
  await settle(page);
  // The words over it come and go by a clock of their own.
  await page.evaluate(() => document.getElementById('ui')?.style.setProperty('visibility', 'hidden'));
  const before = await atRest(page);
  await page.evaluate((lostMs) => {
    const canvas = document.querySelector<HTMLCanvasElement>('#stage canvas');
    const lose = canvas?.getContext('webgl')?.getExtension('WEBGL_lose_context');
    lose?.loseContext();
    setTimeout(() => lose?.restoreContext(), lostMs);
  }, LOST_MS);
  const notices = page.locator('.notices');
  await expect(notices).toContainText(/drawing memory/);
  await expect(notices).toBeEmpty();
  // A picture that goes away holds the night: it goes on by a press.
  await expect(page.locator('#ui')).toHaveAttribute('data-screen', 'pause');
  await page.keyboard.press('Escape');
  await expect(page.locator('#ui')).toHaveAttribute('data-screen', 'play');
  await settle(page);
  let after = before;
  const changed = async (): Promise<number> => {
    after = await page.screenshot();
    return changedShare(before, after);
  };
  // A sheet that was printed anew is laid tile by tile: it is waited for.
  await expect
    .poll(changed, { timeout: 30_000 })
    .toBeLessThan(MOST_CHANGED_SHARE)
    .finally(async () => {
      for (const [name, body] of Object.entries({ before, after })) {
        await test.info().attach(name, { body, contentType: 'image/png' });
      }
    });
});

/** Of each kind of thing that is drawn, one: figures, fans, belief, areas, words, rings, snow, a map that is studied. */
const KINDS = [
  'map',
  'asked',
  'aids',
  'whole-sheet',
  'things-led',
  'walk-coat',
  'theatre-both',
  'theatre-static',
];

test('whatever is drawn is drawn by WebGL too, from the parts of the engine that are built in', async ({
  page,
  isMobile,
  browserName,
}) => {
  test.skip(isMobile, 'the same engine in another window');
  await page.setViewportSize({ width: 640, height: 480 });
  await openPage(page, '&renderer=webgl');
  const hasWebgl = await page.evaluate(() => document.createElement('canvas').getContext('webgl') !== null);
  test.skip(browserName === 'firefox' && !hasWebgl, LACKS.WebGL);
  // A part that is missing throws, and a page that complains fails the test.
  for (const kind of KINDS) {
    await walkTo(page, stateNamed(kind));
    await settle(page);
  }
});

/** A sheet is printed tile by tile, and a tile may still be fading in: the picture once it changes no more. */
async function atRest(page: Page): Promise<Buffer> {
  let last = await page.screenshot();
  await expect(async () => {
    const before = last;
    last = await page.screenshot();
    expect(changedShare(before, last)).toBe(0);
  }).toPass({ timeout: 20_000 });
  return last;
}

function changedShare(one: Buffer, other: Buffer): number {
  const [a, b] = [decode(one), decode(other)];
  let changed = 0;
  for (let at = 0; at < a.data.length; at += a.channels) {
    const differs = [0, 1, 2].some(
      (channel) => Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)) > TOLERANCE,
    );
    if (differs) changed++;
  }
  return changed / (a.width * a.height);
}
