// What this device keeps, in a real browser: saved as one file, deleted, taken in again, and the same as before.
// Law: the buttons are a player's; what is compared is the file itself.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './page.ts';
import { savedBy } from './saved.ts';

const GOLDEN = readFileSync(new URL('../golden/larch-hollow-careful-1.farend', import.meta.url));

test.use({ viewport: { width: 640, height: 480 } });
test.skip(({ isMobile }) => isMobile, 'what is kept is the same at a desk and on a phone');

const title = (page: Page) => page.locator('.kept > legend');

async function look(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Look at it' }).click();
  await expect(page.getByText('Save all as one file')).toBeVisible();
  await expect(title(page), 'the button that had the focus is gone').toBeFocused();
}

async function saved(page: Page): Promise<string> {
  const all = page.getByRole('button', { name: 'Save all as one file' });
  return (await savedBy(page, () => all.click())).bytes.toString();
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
  const keep = page.getByRole('button', { name: 'Keep it as it is' });
  await expect(keep).toBeFocused();
  await keep.click();
  await expect(title(page)).toBeFocused();
  await page.getByRole('button', { name: 'Delete all of it' }).click();
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
  await expect(page.getByRole('alert')).toContainText(
    'In the-far-end.json: 0 nights of the story, 1 recording, 0 messages.',
  );
  await Promise.all([
    page.waitForEvent('load'),
    page.getByRole('button', { name: 'Put it in the place of what is here' }).click(),
  ]);
  await expect(page.locator('#ui')).toHaveAttribute('data-screen', 'title', { timeout: 60_000 });
  await look(page);
  expect(await saved(page)).toBe(file);
});

test('a store that cannot be read is said, in the list and with the file; and nothing is told as gone that may be there', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { open, deleteDatabase } = IDBFactory.prototype;
    const isKept = (name: string) => name === 'far-end';
    IDBFactory.prototype.open = function (name, version) {
      if (isKept(name)) throw new DOMException('not now', 'SecurityError');
      return open.call(this, name, version);
    };
    IDBFactory.prototype.deleteDatabase = function (name) {
      if (isKept(name)) throw new DOMException('not now', 'SecurityError');
      return deleteDatabase.call(this, name);
    };
  });
  await openTitle(page);
  await look(page);
  const recordings = page.locator('.kept-line', { has: page.getByText('Recordings', { exact: true }) });
  await expect(recordings).toContainText('could not be read just now');
  await expect(page.getByText('A file saved now lacks what could not be read: Recordings.')).toBeVisible();
  await saved(page);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('The saved file lacks what could not be read: Recordings.');
  await expect(page.getByRole('button', { name: 'Save all as one file' })).toBeFocused();

  await page.getByRole('button', { name: 'Delete all of it' }).click();
  await expect(alert).toContainText('in no file that is saved now: Recordings.');
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await expect(alert).toContainText('Not all of it could be deleted');
  await expect(title(page)).toBeFocused();
  await expect(page.locator('#ui')).toHaveAttribute('data-screen', 'title');
});

test('a file that was cut off halfway: what is here now stays, and the focus does not fall', async ({
  page,
}) => {
  await openTitle(page);
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('far-end-before', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('before');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const texts = { settings: null, story: null, 'story-unread': null, 'free-recent': null };
    const value = { texts, rows: { runs: [], proven: [], messages: [] } };
    const transaction = database.transaction('before', 'readwrite');
    transaction.objectStore('before').put(value, 'before');
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    database.close();
  });
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Look at it' }).click();
  await page.getByRole('button', { name: 'Keep what is here now' }).click();
  await expect(page.getByText('Save all as one file')).toBeVisible();
  await expect(title(page)).toBeFocused();
});
