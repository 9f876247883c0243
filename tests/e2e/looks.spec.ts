// How it looks: the title and one moment of a call, from fixed luck and commands, held against committed pictures.
// Law: time stands still and motion is reduced, so that the same moment is the same picture.
import { Keyboard, Thumb } from './hands.ts';
import { expect, test } from './page.ts';
import { Twin } from './twin.ts';

/** Letters and edges may differ a little between two builds of the browser; land and figures may not. */
const LIKENESS = { maxDiffPixelRatio: 0.03, threshold: 0.25, timeout: 60_000 };
/** The moment of the picture: in a call, the second line half said; no careful caller needs longer to get there. */
const MOMENT_LINE = 1;
const MOMENT_PART = 10;
const LATEST_TICK = 5000;
/** Until the sheet is painted and the camera has come to rest. */
const SETTLE_MS = 8000;

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('title', async ({ page }) => {
  await page.goto('./?steps&luck=1');
  await page.waitForFunction(() => window.theFarEnd?.state() !== null, null, { timeout: 60_000 });
  await page.waitForTimeout(SETTLE_MS);
  await expect(page).toHaveScreenshot('title.png', LIKENESS);
});

test('play', async ({ page, isMobile }) => {
  const hands = isMobile ? new Thumb(page) : new Keyboard(page);
  const twin = new Twin('careful', 1, hands);
  await page.goto('./?steps&luck=1');
  await hands.begin();
  await expect(page.locator('#ui')).toHaveAttribute('data-screen', 'play', { timeout: 60_000 });
  const { call } = twin.night;
  while (call.line < MOMENT_LINE || call.part < MOMENT_PART) {
    expect(twin.night.tick).toBeLessThan(LATEST_TICK);
    const wish = twin.wish();
    if (wish.heading !== null) await hands.walk(wish.heading);
    for (const press of wish.presses) await hands.press(press);
    await page.evaluate(() => window.theFarEnd?.run(8));
    twin.live(wish, 8);
  }
  await page.waitForTimeout(SETTLE_MS);
  await expect(page).toHaveScreenshot('play.png', LIKENESS);
});
