// By ear on the page: the line is opened by a key, what is typed moves the caller, and what happens is read in live regions.
import type { Page } from '@playwright/test';
import { expect, test } from './page.ts';

const status = (page: Page) => page.locator('p.for-readers[aria-live]:not(.is-within)');
const run = (page: Page, ticks: number) => page.evaluate((count) => window.theFarEnd?.run(count), ticks);
const place = (page: Page) =>
  page.evaluate(() => {
    const { x = 0, y = 0 } = window.theFarEnd?.game.frame()?.night.caller ?? {};
    return { x, y };
  });

test('typed words move the caller by the keyboard alone, and what is told is read', async ({ page }) => {
  await page.goto('./?level=larch-hollow&luck=1&steps');
  await page.waitForFunction(() => window.theFarEnd?.state() != null, null, { timeout: 60_000 });
  await page.evaluate(() => window.theFarEnd?.game.begin());
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.waitForFunction(() => document.querySelector('p.is-urgent') !== null);

  // A question by its key, while the night goes on.
  await page.keyboard.press('KeyL');
  await expect(status(page).last()).toContainText('You are at your door');

  await page.keyboard.press('Slash');
  const line = page.getByRole('textbox', { name: 'Type what to do, or what to ask' });
  await expect(line).toBeFocused();
  const before = await place(page);
  // With the line open the night waits.
  await run(page, 40);
  expect(await place(page)).toEqual(before);

  await line.fill('go south 100');
  await line.press('Enter');
  await expect(line).toBeFocused();
  await run(page, 400);
  const after = await place(page);
  expect(after.y - before.y).toBeGreaterThan(5);
  await expect(page.locator('.ear-line-told')).toContainText('You are there.');
  const waited = await page.evaluate(() => window.theFarEnd?.state()?.tick);
  await run(page, 40);
  expect(await page.evaluate(() => window.theFarEnd?.state()?.tick)).toBe(waited);

  // A hand that steers ends what was ordered, and closes the line.
  await line.fill('go south 200');
  await line.press('Enter');
  await run(page, 20);
  const south = await place(page);
  await line.blur();
  await page.keyboard.down('ArrowUp');
  await run(page, 80);
  await page.keyboard.up('ArrowUp');
  await expect(line).toBeHidden();
  expect((await place(page)).y).toBeLessThan(south.y - 2);
  await page.keyboard.press('Slash');
  await expect(line).toBeFocused();

  await line.fill('phone');
  await line.press('Enter');
  await run(page, 60);
  expect(await page.evaluate(() => window.theFarEnd?.game.frame()?.night.phone.state)).not.toBe('off');
  await line.fill('dance');
  await line.press('Enter');
  await expect(page.locator('.ear-line-told')).toContainText('Nothing answers to “dance”.');

  await line.press('Escape');
  await expect(line).toBeHidden();
  // While the night is held, a key still asks, and the way to the line is on the page.
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('KeyF');
  await expect(page.locator('dialog p.is-within').last()).toContainText('First light comes at');
  await page.getByRole('button', { name: 'Type what to do' }).click();
  await expect(line).toBeFocused();
});
