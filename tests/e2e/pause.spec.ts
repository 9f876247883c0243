// A night that is held, and the words before it, which stand on the pause too.
// Law: nothing that was lived is lost by one press, and no words go before they could be read.
import { Glass } from './glass.ts';
import { expect, test } from './page.ts';
import { laidOut } from './walk.ts';

test.describe('on the pause', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('./?steps&luck=1&level=larch-hollow');
    await page.waitForFunction(() => window.theFarEnd?.state() != null);
    await page.locator('.menu-line').first().click();
    await expect(page.locator('#ui')).toHaveAttribute('data-screen', 'play', { timeout: 60_000 });
  });

  test('the speed that was chosen stays marked after the settings lay over it', async ({ page }) => {
    await page.evaluate(() => window.theFarEnd?.game.act({ kind: 'pause' }));
    const pause = page.locator('.pause-time');
    await expect(pause.getByRole('radio', { name: '100 %' })).toBeChecked();
    await page.getByRole('button', { name: 'Settings', exact: true }).click();
    const settings = page.locator('.is-settings');
    await settings.getByRole('radio', { name: '75 %' }).check();
    await settings.getByRole('button', { name: 'Close' }).first().click();
    await expect(settings).toHaveCount(0);
    await expect(pause.getByRole('radio', { name: '75 %' })).toBeChecked();
  });

  test('a night that was lived for a while asks before it is left, and what was pressed has the focus again', async ({
    page,
  }) => {
    await page.evaluate(() => {
      window.theFarEnd?.game.act({ kind: 'toggleLow' });
      window.theFarEnd?.run(800);
    });
    // What was lived is read in a frame.
    await laidOut(page);
    await page.evaluate(() => window.theFarEnd?.game.act({ kind: 'pause' }));
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    for (const [way, sure] of [
      ['Begin the night again', 'Begin it again'],
      ['Title', 'Leave it'],
    ] as const) {
      await button(way).click();
      await expect(page.getByText('This night has not ended, and is not kept.')).toBeVisible();
      await expect(button('Stay in this night')).toBeFocused();
      await expect(button(sure)).toBeVisible();
      await button('Stay in this night').click();
      await expect(button(way)).toBeFocused();
    }
    await button('Title').click();
    await button('Leave it').click();
    await expect(page.locator('#ui')).toHaveAttribute('data-screen', 'title');
  });
});

test('words that are longer than their place are moved along by a finger, and stay', async ({
  page,
  isMobile,
}) => {
  test.skip(!isMobile, 'a desk has room for them');
  await page.goto('./?steps&luck=1&level=legal-phone');
  await page.waitForFunction(() => window.theFarEnd?.state() != null);
  await page.evaluate(() => {
    window.theFarEnd?.game.change({ textSize: 1.5 });
    window.theFarEnd?.game.begin();
  });
  const words = page.locator('.before-words');
  const [x, y] = [200, 560];
  await expect(words).toBeVisible();
  const glass = new Glass(page);
  await glass.touch('touchStart', { x, y });
  for (let k = 1; k <= 8; k++) await glass.touch('touchMove', { x, y: y - 25 * k });
  await glass.touch('touchEnd');
  await expect(words).toBeVisible();
  await expect.poll(() => page.locator('.margin').evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(20);
  // Elsewhere a touch puts them away, as always.
  await page.touchscreen.tap(200, 250);
  await expect(words).toBeHidden();
});
