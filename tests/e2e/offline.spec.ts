// Without a network: after a first visit everything is played, a newer edition waits for a press, and the game in one
// file is played from disk.
// Law: the host is really gone; whatever a page could not do offline would fail here.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { writeWorker } from '../../build/offline.ts';
import { playedBefore } from '../helpers/device.ts';
import { HostedPage } from '../helpers/hostedPage.ts';
import { expect, privateTest, SMALL_SHEET } from './page.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const DIST = `${root}dist/`;
const NEXT = `${root}test-results/next-edition/`;
const SINGLE = `${root}test-results/single/`;
const GOLDEN = readFileSync(new URL('../golden/larch-hollow-careful-1.farend', import.meta.url));
const LONG = { timeout: 90_000 };

const test = privateTest.extend<{ host: HostedPage }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its pattern.
  host: async ({}, use) => {
    const host = await HostedPage.open(DIST);
    await use(host);
    host.close();
  },
  storageState: async ({ host }, use) => use(playedBefore(host.address)),
});

test.use({ serviceWorkers: 'allow', ...SMALL_SHEET });
test.skip(({ isMobile }) => isMobile, 'a network is away from a desk as from a phone');

const onScreen = (page: Page, screen: string) =>
  expect(page.locator('#ui')).toHaveAttribute('data-screen', screen, LONG);

/** Until the page itself is given what is kept. */
async function untilKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { serviceWorker } = navigator;
    await serviceWorker.ready;
    if (serviceWorker.controller) return;
    await new Promise((done) => serviceWorker.addEventListener('controllerchange', done, { once: true }));
  });
}

async function takeStep(page: Page): Promise<void> {
  await onScreen(page, 'play');
  await page.keyboard.down('KeyS');
  await page.evaluate(() => window.theFarEnd?.run(20));
  await page.keyboard.up('KeyS');
  expect(await page.evaluate(() => window.theFarEnd?.state()?.tick)).toBe(20);
}

test('after a first visit everything is played in airplane mode: story, free night, replay, message', async ({
  page,
  context,
  host,
}) => {
  await page.goto(`${host.address}?steps&luck=1`);
  await untilKept(page);
  await context.setOffline(true);
  host.close();
  await page.reload();

  await page.getByRole('button', { name: 'Go up tonight' }).click(LONG);
  await takeStep(page);
  await page.evaluate(() => window.theFarEnd?.game.toTitle());

  await page.getByRole('button', { name: 'Any night' }).click();
  await page.getByRole('textbox').fill('elm');
  await page.getByRole('button', { name: 'Draw this night' }).click();
  await onScreen(page, 'map');
  await page.getByRole('button', { name: 'Go up', exact: true }).click();
  await takeStep(page);
  await page.evaluate(() => window.theFarEnd?.game.toTitle());

  await page.getByRole('button', { name: 'Watch a recording' }).click();
  const file = { name: 'careful.farend', mimeType: 'application/octet-stream', buffer: GOLDEN };
  await page.locator('input[type=file]').first().setInputFiles(file);
  await onScreen(page, 'watch');
  await page.evaluate(() => window.theFarEnd?.run(20_000));
  await expect(page.getByText(/verified: all \d+ checksums are the same/)).toBeVisible();
  await page.evaluate(() => window.theFarEnd?.game.toTitle());

  await page.getByRole('button', { name: 'Send a message' }).click();
  await page.getByLabel('The message', { exact: true }).fill('They are only calling home.');
  await expect(page.locator('a[download="the-far-end-message.png"]')).toBeVisible(LONG);
});

test('a newer edition waits on the title for a press; the old one goes once no tab is of it', async ({
  page,
  context,
  host,
}) => {
  const edition = () => page.locator('meta[name="description"]').getAttribute('content');
  const shelves = () => page.evaluate(() => caches.keys());
  rmSync(NEXT, { recursive: true, force: true });
  cpSync(DIST, NEXT, { recursive: true });
  const html = readFileSync(`${NEXT}index.html`, 'utf8');
  writeFileSync(
    `${NEXT}index.html`,
    html.replace(/(name="description" content=")[^"]*/, '$1The next edition.'),
  );
  await writeWorker(root, NEXT);

  await page.goto(`${host.address}?steps&luck=1`);
  await untilKept(page);
  const first = (await shelves()).filter((name) => !name.endsWith(' chosen'));
  expect(first).toHaveLength(1);
  const other = await context.newPage();
  await other.goto(`${host.address}?steps&luck=1`);
  host.edition = NEXT;
  await page.bringToFront();
  await page.reload();
  expect(await edition()).not.toBe('The next edition.');
  const take = page.getByRole('button', { name: 'take it' });
  await expect(take).toBeVisible(LONG);
  expect(await edition()).not.toBe('The next edition.');
  await page.evaluate(() => {
    // As where the worker says nothing.
    navigator.serviceWorker.getRegistration = async () => undefined;
    window.theFarEnd?.game.message.write('They are only calling home.');
  });
  await take.click();
  await expect(page.getByRole('alert')).toContainText('the message that you have begun to write goes');
  await page.getByRole('button', { name: 'not now' }).click();
  await expect(page.locator('.title-newer').first()).toBeFocused();
  expect(await edition()).not.toBe('The next edition.');
  await page.evaluate(() => window.theFarEnd?.game.message.write(''));
  await take.click();
  await expect(page.getByText('It could not be taken just now.')).toBeVisible();
  await expect(take).toBeFocused();
  await page.evaluate(() => {
    Reflect.deleteProperty(navigator.serviceWorker, 'getRegistration');
    window.theFarEnd?.game.message.write('They are only calling home.');
  });
  await take.click();
  await page.getByRole('button', { name: 'let it go, and take the edition' }).click();
  await expect.poll(edition).toBe('The next edition.');
  await expect(page.getByRole('button', { name: 'Go up tonight' })).toBeVisible(LONG);
  const comeAgain = async () => {
    await page.goto('about:blank');
    await page.goto(`${host.address}?steps&luck=1`);
    await expect(page.getByRole('button', { name: 'Go up tonight' })).toBeVisible(LONG);
  };
  await comeAgain();
  expect(await shelves(), 'the other tab is of the old one').toContain(first[0]);
  await other.close();
  // A browser may count a tab for a moment after it was closed: then the visit after that one sweeps.
  const afterAVisit = async () => {
    await comeAgain();
    return (await shelves()).length;
  };
  await expect.poll(afterAVisit, LONG).toBe(2);
  expect(await shelves()).not.toContain(first[0]);
  await expect(take).toHaveCount(0);
});

test('in one file from disk, where nothing lies beside it, a first step is taken', async ({ page }) => {
  await build({ root, mode: 'single', logLevel: 'error', build: { outDir: SINGLE, emptyOutDir: true } });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  const address = `file://${SINGLE}the-far-end.html`;
  await page.goto(`${address}?steps&luck=1`);
  await page.getByRole('button', { name: 'Go up tonight' }).click(LONG);
  await page.getByRole('dialog').getByRole('button', { name: 'Go up' }).click();
  await takeStep(page);
  const isOwn = (one: string) => /^(blob|data):/.test(one) || one === `${address}?steps&luck=1`;
  expect(asked.filter((one) => !isOwn(one))).toEqual([]);
  expect(complaints).toEqual([]);
});
