// What this device keeps, in a real browser: saved as one file, deleted, taken in again, and the same as before.
// Law: the buttons are a player's; what is compared is the file itself.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './page.ts';

const GOLDEN = readFileSync(new URL('../golden/larch-hollow-careful-1.farend', import.meta.url));

test.use({ viewport: { width: 640, height: 480 } });
test.skip(({ isMobile }) => isMobile, 'what is kept is the same at a desk and on a phone');

async function look(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Look at it' }).click();
  await expect(page.getByText('Save all as one file')).toBeVisible();
}

async function saved(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save all as one file' }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

const openTitle = async (page: Page) => {
  await page.goto('./?steps&luck=1');
  await expect(page.locator('#ui')).toHaveAttribute('data-screen', 'title', { timeout: 60_000 });
};

test('is saved as one file, deleted, and taken in again the same; a bad file changes nothing', async ({
  page,
}) => {
  await openTitle(page);
  await page.evaluate(
    (bytes) => window.theFarEnd?.game.openRecording('mine.farend', new Uint8Array(bytes)),
    [...GOLDEN],
  );
  await expect(page.locator('#ui')).toHaveAttribute('data-screen', 'watch', { timeout: 60_000 });
  await page.evaluate(() => window.theFarEnd?.game.theatre.keep());
  await expect.poll(() => page.evaluate(() => window.theFarEnd?.game.library.runs.value?.length)).toBe(1);
  await page.evaluate(() => {
    window.theFarEnd?.game.change({ moonlight: 1.2 });
    window.theFarEnd?.game.toTitle();
  });
  await look(page);
  const file = await saved(page);
  expect(JSON.parse(file)).toMatchObject({ settings: { moonlight: 1.2 }, runs: [{}] });

  const chooser = page.locator('dialog input[type=file]');
  const bad = file.replace('"version": 1', '"version": 7');
  await chooser.setInputFiles({ name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from(bad) });
  await expect(page.getByRole('alert')).toContainText('bad.json: version: expected 1');
  expect(await saved(page)).toBe(file);

  await page.getByRole('button', { name: 'Delete all of it' }).click();
  await expect(page.getByRole('button', { name: 'Keep it as it is' })).toBeFocused();
  await Promise.all([
    page.waitForEvent('load'),
    page.getByRole('button', { name: 'Delete everything' }).click(),
  ]);
  await expect(page.locator('#ui')).toHaveAttribute('data-screen', 'title', { timeout: 60_000 });
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({});

  await look(page);
  await chooser.setInputFiles({
    name: 'the-far-end.json',
    mimeType: 'application/json',
    buffer: Buffer.from(file),
  });
  await expect(page.getByRole('alert')).toContainText('1 recordings');
  await Promise.all([
    page.waitForEvent('load'),
    page.getByRole('button', { name: 'Put it in the place of what is here' }).click(),
  ]);
  await expect(page.locator('#ui')).toHaveAttribute('data-screen', 'title', { timeout: 60_000 });
  await look(page);
  expect(await saved(page)).toBe(file);
});
