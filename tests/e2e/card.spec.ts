// The first minute on a device: the opening card, its gentle choice, and what is real behind it.
// Law: these tests alone begin on a device that keeps nothing.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './page.ts';

const GOLDEN = readFileSync(new URL('../golden/larch-hollow-careful-1.farend', import.meta.url));

test.use({ storageState: { cookies: [], origins: [] } });

async function openTitle(page: Page): Promise<void> {
  await page.goto('./?steps&luck=1');
  await page.waitForFunction(() => window.theFarEnd?.state() != null, null, { timeout: 60_000 });
}

function isPlaying(page: Page): Promise<void> {
  return expect(page.locator('#ui')).toHaveAttribute('data-screen', 'play', { timeout: 60_000 });
}

test('the opening card is read, its choice made and the night begun by the keyboard alone', async ({
  page,
}) => {
  await openTitle(page);
  const card = page.getByRole('dialog', { name: 'Before you go up' });
  await page.keyboard.press('Enter');
  await expect(card).toContainText('Not made or endorsed by Amnesty International.');
  await expect(page.locator('#ui')).toHaveAttribute('data-screen', 'title');
  // To leave it begins nothing, and it comes again.
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await page.keyboard.press('Enter');
  await tabTo(page, 'input');
  await page.keyboard.press('Space');
  await expect(card.getByRole('checkbox')).toBeChecked();
  await tabTo(page, 'summary');
  await page.keyboard.press('Enter');
  await expect(card).toContainText('ASA 24/3373/2016');
  await tabTo(page, '.page-button', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await isPlaying(page);
  await expect(card).toBeHidden();
  await page.keyboard.down('KeyS');
  await page.evaluate(() => window.theFarEnd?.run(20));
  await page.keyboard.up('KeyS');
  expect(await page.evaluate(() => window.theFarEnd?.state()?.tick)).toBe(20);

  // The device remembers both.
  await openTitle(page);
  await page.keyboard.press('Enter');
  await isPlaying(page);
  await expect(card).toBeHidden();
  expect(await page.evaluate(() => window.theFarEnd?.game.settings.value.gentle)).toBe(true);
});

test('the opening card is passed by touch alone', async ({ page }) => {
  await openTitle(page);
  await page.getByRole('button', { name: 'Go up tonight' }).tap();
  const card = page.getByRole('dialog', { name: 'Before you go up' });
  await card.getByText('More', { exact: true }).tap();
  await expect(card).toContainText('amnesty.org');
  await card.getByText('Gentle: without the capture scene').tap();
  await card.getByRole('button', { name: 'Go up' }).tap();
  await isPlaying(page);
  await expect(card).toBeHidden();
  expect(await page.evaluate(() => window.theFarEnd?.game.settings.value.gentle)).toBe(true);
});

test('what someone sent is watched without a card, and one’s own night after it waits for one', async ({
  page,
}) => {
  await openTitle(page);
  await page.evaluate(
    (bytes) => window.theFarEnd?.game.openRecording('sent.farend', Uint8Array.from(bytes)),
    [...GOLDEN],
  );
  await expect(page.locator('#ui')).toHaveAttribute('data-screen', 'watch', { timeout: 60_000 });
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.evaluate(() => window.theFarEnd?.game.theatre.takeOver());
  await isPlaying(page);
  const card = page.getByRole('dialog', { name: 'Before you go up' });
  await card.getByRole('button', { name: 'Go up' }).click();
  await expect(card).toBeHidden();
  await isPlaying(page);
});

test('what is real is read by its contents, and leads to the opening card and back', async ({ page }) => {
  await openTitle(page);
  await page.getByRole('button', { name: 'What is real' }).click();
  const real = page.getByRole('dialog', { name: 'What is real' });
  await expect(real.getByRole('article')).toHaveCount(24);
  await real.getByRole('button', { name: 'Being taken' }).press('Enter');
  const heading = real.getByRole('heading', { name: 'Being taken' });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  await real.getByRole('button', { name: 'Read the opening card' }).click();
  await page.getByRole('dialog', { name: 'Before you go up' }).getByRole('button', { name: 'Back' }).click();
  await expect(real).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

/** Tab, until what has the focus is one of those; past the last one a Firefox has its own buttons. */
async function tabTo(page: Page, selector: string, key = 'Tab'): Promise<void> {
  const isThere = () =>
    page.evaluate((wanted) => document.activeElement?.matches(`.is-card ${wanted}`) ?? false, selector);
  for (let presses = 0; presses < 12 && !(await isThere()); presses++) await page.keyboard.press(key);
  expect(await isThere(), selector).toBe(true);
}
