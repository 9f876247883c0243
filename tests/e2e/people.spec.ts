// People in the night: spoken guarded, things put away, held, answered, and what the far bank has of it afterwards.
// Law: hands do what a player's hands do; the core beside them only tells which way to go.
import type { Page } from '@playwright/test';
import { headingTo } from '../../src/core/math/compass.ts';
import { isYourTurn } from '../../src/core/systems/call.ts';
import { complaintsOf } from './axe.ts';
import { Keyboard } from './hands.ts';
import { expect, test } from './page.ts';
import { type Press, Twin } from './twin.ts';

test.use({ trace: 'off' });

const STRETCH_TICKS = 8;
/** A luck under which a neighbor reports the caller before an agent holds him. */
const REPORTED_LUCK = 2;
const CALM_LUCK = 1;

function run(page: Page, ticks: number): Promise<void> {
  return page.evaluate((n) => window.theFarEnd?.run(n), ticks);
}

function tickOf(page: Page): Promise<number | undefined> {
  return page.evaluate(() => window.theFarEnd?.state()?.tick);
}

async function begin(page: Page, luck: number): Promise<void> {
  await page.goto(`./?steps&level=larch-hollow&luck=${luck}`);
  await page.waitForFunction(() => window.theFarEnd?.state() != null, null, { timeout: 60_000 });
  await page.locator('.menu-line').first().click();
  await expect(page.locator('#ui')).toHaveAttribute('data-screen', 'play', { timeout: 60_000 });
}

/** With the phone lit, straight at the nearest agent, until he holds the caller. */
async function walkIntoHand(page: Page): Promise<void> {
  await begin(page, REPORTED_LUCK);
  const hands = new Keyboard(page);
  const twin = new Twin('careful', REPORTED_LUCK, hands);
  const { night } = twin;
  await hands.press('primary');
  let presses: readonly Press[] = ['primary'];
  while (night.capture.stage === 'free') {
    const [agent] = night.hunters;
    if (!agent) throw new Error('levels/larch-hollow.json: hunters: expected one');
    const turns = headingTo(agent.x - night.caller.x, agent.y - night.caller.y) / hands.headingStep;
    const heading = (Math.round(turns) * hands.headingStep) % 16;
    await hands.walk(heading);
    await run(page, STRETCH_TICKS);
    twin.live({ heading, presses }, STRETCH_TICKS);
    presses = [];
  }
  await hands.walk(-1);
}

/** Up to a place that is heard, called, and answered: up to one's own first word. */
async function callUntilMyTurn(page: Page): Promise<void> {
  await begin(page, CALM_LUCK);
  const hands = new Keyboard(page);
  const twin = new Twin('careful', CALM_LUCK, hands);
  while (!(isYourTurn(twin.night) && twin.night.call.line > 0)) {
    const wish = twin.wish();
    if (wish.heading !== null) await hands.walk(wish.heading);
    for (const press of wish.presses) await hands.press(press);
    await run(page, STRETCH_TICKS);
    twin.live(wish, STRETCH_TICKS);
  }
}

for (const [locale, heading, title, across, far] of [
  [
    'en-US',
    /^They hold you at \d\d:\d\d\.$/,
    /^They came at \d\d:\d\d\.$/,
    'Across the river',
    'The far bank, 2012',
  ],
  [
    'ko-KR',
    /^\d\d:\d\d, 저들에게 붙잡혔다\.$/,
    /^\d\d:\d\d, 저들이 왔다\.$/,
    '강 건너에서는',
    '건너편, 2012년',
  ],
] as const) {
  test.describe(locale, () => {
    test.use({ locale });

    test(`one is held, answers by a key, and the far bank is never told (${locale})`, async ({ page }) => {
      await walkIntoHand(page);
      const sheet = page.getByRole('dialog', { name: heading });
      await expect(sheet).toBeVisible();
      await expect(sheet.getByRole('heading', { name: heading })).toBeFocused();
      expect(await complaintsOf(page), 'held').toEqual([]);

      // What was meant for the walk chooses nothing.
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
      await run(page, 10);
      await expect(sheet.locator('[aria-pressed="true"]')).toHaveCount(0);

      await page.keyboard.press('Digit2');
      await run(page, 2);
      await expect(sheet.locator('.offer').nth(1)).toHaveAttribute('aria-pressed', 'true');
      await expect(sheet.getByRole('status')).toContainText('150');
      await run(page, 60);

      await expect(page.locator('#ui')).toHaveAttribute('data-screen', 'outcome');
      await expect(page.getByRole('heading', { name: title })).toBeFocused();
      await expect(page.locator('.followed-words')).toContainText('150');
      await expect(page.locator('.fact-line')).toContainText('[1]');
      expect(await complaintsOf(page), 'outcome').toEqual([]);

      await page.getByRole('button', { name: across }).click();
      await expect(page.getByRole('heading', { name: far })).toBeFocused();
      await expect(page.locator('.family-line')).toHaveCount(4);
      expect(await page.locator('.family').textContent()).not.toMatch(/vinegar|eating|식초|아침마다/);
      expect(await complaintsOf(page), 'family').toEqual([]);

      await page.locator('.family .page-button').last().click();
      await expect(page.getByRole('heading', { name: title })).toBeVisible();
    });

    test(`what one carries is clean to axe, holds the night, and is led out of by its own key (${locale})`, async ({
      page,
    }) => {
      await begin(page, CALM_LUCK);
      await page.keyboard.press('Space');
      await run(page, 5);
      await page.keyboard.press('KeyT');
      const things = page.locator('dialog.is-things');
      await expect(things).toBeVisible();
      expect(await complaintsOf(page), 'things').toEqual([]);
      await run(page, 20);
      expect(await tickOf(page)).toBe(5);
      await page.keyboard.press('KeyT');
      await expect(things).toHaveCount(0);

      // From the pause one comes back to the pause.
      await page.keyboard.press('Escape');
      await page.locator('.dialog-menu .page-button').nth(1).click();
      await expect(things).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.locator('#ui')).toHaveAttribute('data-screen', 'pause');
    });
  });
}

test('words said guarded are other words, and the choice is seen', async ({ page }) => {
  await callUntilMyTurn(page);
  const toggle = page.locator('[data-action="toggleGuarded"]:visible');
  await expect(toggle).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('KeyG');
  await run(page, 1);
  await expect(toggle).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('p[role="status"]')).toContainText('you speak guarded');
  await page.keyboard.press('Space');
  await run(page, 80);
  const line = page.locator('.speech-line.is-now .speech-words');
  await expect(line).toContainText('guarded');
  await expect(line).toContainText('The winter you could not run.');
  await expect(page.locator('.speech')).not.toContainText('vinegar');
});

test('a phone put under a stone is told of until it is taken up again', async ({ page }) => {
  await begin(page, CALM_LUCK);
  await page.keyboard.down('KeyS');
  await run(page, 60);
  await page.keyboard.press('KeyT');
  await page.keyboard.up('KeyS');
  await page.getByRole('button', { name: 'Put it under a stone here' }).click();
  await run(page, 2);
  await expect(page.locator('.caption span').last()).toHaveText('The phone lies under a stone here.');
  await expect(page.locator('.task-words')).toHaveText(/^Your phone lies under a stone, 5 m \w+\.$/);
  const primary = page.locator('[data-action="primary"]:visible').first();
  await expect(primary).toContainText('take it up');
  await page.keyboard.press('KeyT');
  await expect(page.getByRole('button', { name: 'Let it fall' })).toHaveAttribute('aria-disabled', 'true');
  await expect(page.locator('dialog')).toContainText('The phone is not with you.');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Space');
  await run(page, 2);
  await expect(page.locator('.caption span').last()).toHaveText('The phone is with you.');
});

test('whoever is held may hold the night, and with no hurry the night waits by itself', async ({ page }) => {
  await walkIntoHand(page);
  await page.keyboard.press('Escape');
  await expect(page.locator('#ui')).toHaveAttribute('data-screen', 'pause');
  const tick = await tickOf(page);
  await run(page, 50);
  expect(await tickOf(page)).toBe(tick);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('checkbox', { name: /^No hurry/ }).check();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await run(page, 300);
  expect(await tickOf(page)).toBe(tick);
  await expect(page.getByRole('dialog')).toContainText('The night waits for your answer.');
  await page.locator('.offer').first().click();
  await run(page, 300);
  await expect(page.locator('#ui')).toHaveAttribute('data-screen', 'outcome');
});

test('a pad alone answers: its cross moves the focus, one button presses', async ({ page }) => {
  await page.addInitScript(() => {
    const buttons = Array.from({ length: 17 }, () => ({ pressed: false, touched: false, value: 0 }));
    const pad = { connected: true, index: 0, axes: [0, 0, 0, 0], buttons };
    Object.assign(window, { pad });
    navigator.getGamepads = () => [pad as unknown as Gamepad];
  });
  const press = async (button: number): Promise<void> => {
    await page.evaluate(async (index) => {
      const { pad } = window as unknown as { pad: { buttons: { pressed: boolean }[] } };
      const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const state = pad.buttons[index];
      if (state) state.pressed = true;
      await frames();
      if (state) state.pressed = false;
      await frames();
    }, button);
  };
  const [DOWN, PRESS] = [13, 0];
  await walkIntoHand(page);
  const all = page.locator('[data-action="offerAll"]');
  for (
    let presses = 0;
    presses < 8 && !(await all.evaluate((it) => it === document.activeElement));
    presses++
  )
    await press(DOWN);
  await press(PRESS);
  await run(page, 2);
  await expect(all).toHaveAttribute('aria-pressed', 'true');
});
