// Those who are out with the caller: two phones, the broker with the money, and someone who is led.
// Law: hands do what a player's hands do; the night beside them only tells which way to go and how long to wait.
import type { Page } from '@playwright/test';
import { headingTo } from '../../src/core/math/compass.ts';
import { playedBefore } from '../helpers/device.ts';
import { type ServedPage, serveWithCast } from '../helpers/pageWithLevels.ts';
import { complaintsOf } from './axe.ts';
import { type Hands, Keyboard, Thumb } from './hands.ts';
import { test as base, expect } from './page.ts';

const test = base.extend<object, { served: ServedPage }>({
  served: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the first parameter.
    async ({}, use) => {
      const served = await serveWithCast();
      await use(served);
      await served.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ served }, use) => use(served.address),
  storageState: async ({ served }, use) => use(playedBefore(served.address)),
});

test.use({ trace: 'off' });

const STRETCH_TICKS = 6;
const NEAR_CELLS = 1;
const LONGEST_WAIT_TICKS = 3000;

interface Reading {
  readonly x: number;
  readonly y: number;
  readonly primary: string;
  readonly phone: string;
  readonly network: string;
  readonly led: string;
}

function read(page: Page): Promise<Reading> {
  return page.evaluate(() => {
    const game = window.theFarEnd?.game;
    const night = game?.frame()?.night;
    const hud = game?.hud.value;
    if (!night || !hud) throw new Error('the page: expected a night');
    const { x, y } = night.caller;
    const led = night.companion?.state ?? '';
    return { x, y, primary: hud.primary, phone: hud.phone, network: hud.network, led };
  });
}

function run(page: Page, ticks: number): Promise<void> {
  return page.evaluate((n) => window.theFarEnd?.run(n), ticks);
}

async function waitUntil(page: Page, isSo: (now: Reading) => boolean): Promise<void> {
  for (let ticks = 0; ticks < LONGEST_WAIT_TICKS; ticks += STRETCH_TICKS) {
    if (isSo(await read(page))) return;
    await run(page, STRETCH_TICKS);
  }
  throw new Error(`waited ${LONGEST_WAIT_TICKS} ticks: ${JSON.stringify(await read(page))}`);
}

async function walkTo(page: Page, hands: Hands, x: number, y: number): Promise<void> {
  for (let stretch = 0; stretch < 400; stretch++) {
    const now = await read(page);
    const dx = x - now.x;
    const dy = y - now.y;
    if (Math.hypot(dx, dy) <= NEAR_CELLS) break;
    const turns = headingTo(dx, dy) / hands.headingStep;
    await hands.walk((Math.round(turns) * hands.headingStep) % 16);
    await run(page, STRETCH_TICKS);
  }
  await hands.walk(-1);
  await run(page, 1);
}

/** Says each line as one's turn comes, until the call is over. */
async function talk(page: Page, hands: Hands): Promise<void> {
  for (let line = 0; line < 12; line++) {
    await waitUntil(page, ({ primary, phone }) => primary === 'speak' || phone !== 'inCall');
    if ((await read(page)).phone !== 'inCall') return;
    await hands.press('primary');
    await run(page, 2);
  }
}

async function open(page: Page, hands: Hands, level: string): Promise<void> {
  await page.goto(`./?steps&luck=1&level=${level}`);
  await page.waitForFunction(() => window.theFarEnd?.state() != null, null, { timeout: 60_000 });
  await hands.begin();
  await expect(page.locator('#ui')).toHaveAttribute('data-screen', 'play', { timeout: 60_000 });
  await run(page, 1);
}

const task = (page: Page) => page.locator('.task-words');

async function playTwoPhones(page: Page, hands: Hands): Promise<void> {
  await open(page, hands, 'phones-and-broker');
  await expect(task(page)).toHaveText('Take out the legal phone and call Aunt.');
  await hands.press('primary');
  await waitUntil(page, ({ primary }) => primary === 'call');
  await hands.press('primary');
  await run(page, 1);
  await expect(task(page)).toHaveText('This network does not put calls through across the border.');
  expect((await read(page)).primary).toBe('callInside');
  expect(await complaintsOf(page), 'barred').toEqual([]);

  await hands.press('primary');
  await waitUntil(page, ({ phone }) => phone === 'inCall');
  await talk(page, hands);
  await hands.press('primary');
  await run(page, 1);
  await expect(task(page)).toHaveText(/^The phone with the foreign card lies under a stone, \d+ m /);

  await walkTo(page, hands, 118, 66);
  expect((await read(page)).primary).toBe('fetchPhone');
  await hands.press('primary');
  await run(page, 1);
  expect(await read(page)).toMatchObject({ network: 'foreign', primary: 'takePhone' });

  await walkTo(page, hands, 119, 92);
  await hands.press('primary');
  await waitUntil(page, ({ primary }) => primary === 'call');
  await hands.press('primary');
  await waitUntil(page, ({ phone }) => phone === 'inCall');
  await talk(page, hands);
  await hands.press('hangUp');
  await run(page, 1);

  await walkTo(page, hands, 119, 89);
  await expect(task(page)).toHaveText('The broker is here. Take the money.');
  await hands.press('primary');
  await run(page, 1);
  await expect(page.locator('.others-how')).toContainText('has paid');
  expect(await complaintsOf(page), 'paid').toEqual([]);
}

async function playSomeoneLed(page: Page, hands: Hands, tellToWait: () => Promise<void>): Promise<void> {
  await open(page, hands, 'someone-led');
  await expect(task(page)).toHaveText(/^Someone waits for you to say: come on\./);
  await walkTo(page, hands, 119, 66);
  expect((await read(page)).primary).toBe('comeOn');
  await hands.press('primary');
  await run(page, 1);
  expect((await read(page)).led).toBe('following');

  await walkTo(page, hands, 119, 74);
  await tellToWait();
  await run(page, 1);
  expect((await read(page)).led).toBe('waiting');
  await expect(page.locator('.others-how')).toContainText('waits');
  await waitUntil(page, ({ primary }) => primary === 'comeOn');
  await hands.press('primary');

  await walkTo(page, hands, 119, 92);
  await waitUntil(page, ({ led }) => led === 'resting');
  await expect(task(page)).toHaveText(/^The one you lead can go no farther, and rests\./);
  await expect(page.locator('.others-how')).toContainText('rests');
  expect(await complaintsOf(page), 'rests').toEqual([]);
  await waitUntil(page, ({ led }) => led === 'following');
}

test.describe('two phones and a broker', () => {
  test('are used by the keyboard alone', async ({ page }) => {
    await playTwoPhones(page, new Keyboard(page));
  });

  test('are used by touch alone', async ({ page }) => {
    await playTwoPhones(page, new Thumb(page));
  });
});

test.describe('someone who is led', () => {
  test('comes, waits and rests by the keyboard alone', async ({ page }) => {
    await playSomeoneLed(page, new Keyboard(page), () => page.keyboard.press('KeyH'));
  });

  test('comes, waits and rests by touch alone', async ({ page }) => {
    await playSomeoneLed(page, new Thumb(page), async () => {
      await page.locator('[data-action="things"]:visible').last().tap();
      // The tap that opens them presses none of them.
      expect(await page.evaluate(() => window.theFarEnd?.game.screen.value)).toBe('things');
      await page.locator('dialog [data-action="waitHere"]').tap();
      await expect(page.locator('#ui')).toHaveAttribute('data-screen', 'play');
    });
  });
});
