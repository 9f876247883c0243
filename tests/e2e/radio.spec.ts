// Why a place is heard or not: asked by key, by button and by a long press, in either language, and clean to axe.
// Law: time stands still while one asks; the panel says what the core says of that place.
import type { Locator, Page } from '@playwright/test';
import { complaintsOf } from './axe.ts';
import { Glass } from './glass.ts';
import { expect, test } from './page.ts';
import { settle } from './walk.ts';

/** The jammer on the saddle is silent again after 34 minutes of the night. */
const SADDLE_OFF_TICKS = 34 * 30;

async function beginStatic(page: Page): Promise<void> {
  await page.goto('./?steps&luck=1&level=static');
  await page.waitForFunction(() => window.theFarEnd?.state() != null, null, { timeout: 60_000 });
  await page.locator('.menu-line').first().click();
  await expect(page.locator('#ui')).toHaveAttribute('data-screen', 'play');
}

function panelOf(page: Page): Locator {
  return page.getByRole('dialog', { name: /What reaches this place|이 자리에 닿는 전파/ });
}

function tickOf(page: Page): Promise<number | undefined> {
  return page.evaluate(() => window.theFarEnd?.state()?.tick);
}

/** A stretch to the south, until the question rests elsewhere. */
async function walkOn(page: Page, figures: Locator): Promise<void> {
  const before = await figures.innerText();
  await page.keyboard.down('KeyS');
  await page.waitForTimeout(500);
  await expect.poll(() => figures.innerText()).not.toBe(before);
  await page.keyboard.up('KeyS');
  let last = '';
  const rests = async (): Promise<boolean> => {
    const now = await figures.innerText();
    const isSame = now === last;
    last = now;
    return isSame;
  };
  await expect.poll(rests, { intervals: [300] }).toBe(true);
}

async function pressLong(page: Page, x: number, y: number): Promise<void> {
  const glass = new Glass(page);
  await glass.touch('touchStart', { x, y });
  await page.waitForTimeout(700);
  await glass.touch('touchEnd');
}

test('a place is asked about with E, the night stands still, and E, Escape and Close give it back', async ({
  page,
}) => {
  await beginStatic(page);
  const panel = panelOf(page);
  await page.keyboard.press('KeyE');
  await expect(panel).toBeFocused();
  await expect(panel).toContainText('a jammer drowns it');
  await page.evaluate(() => window.theFarEnd?.run(50));
  expect(await tickOf(page)).toBe(0);
  await page.keyboard.press('KeyE');
  await expect(panel).toHaveCount(0);

  await page.keyboard.press('KeyE');
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(page.locator('#ui')).toHaveAttribute('data-screen', 'play');

  await page.locator('[data-action="ask"]:visible').first().click();
  await panel.getByRole('button', { name: 'Close' }).click();
  await expect(panel).toHaveCount(0);

  await page.keyboard.down('KeyS');
  await page.evaluate(() => window.theFarEnd?.run(20));
  await page.keyboard.up('KeyS');
  expect(await tickOf(page)).toBe(20);
  const bytes = await page.evaluate(() =>
    window.theFarEnd?.recording().then((recording) => recording?.length),
  );
  expect(bytes).toBeLessThan(120);
});

test('the walking keys move the question, not the caller, and each change is read out', async ({ page }) => {
  await beginStatic(page);
  await settle(page);
  await page.keyboard.press('KeyE');
  const panel = panelOf(page);
  const told = panel.locator('#answer-sentence');
  const first = await told.innerText();
  const still = await page.evaluate(() => window.theFarEnd?.state()?.checksum);
  // Other figures alone are no news: it goes on, a stretch at a time, until it rests where another sentence is true.
  await expect(async () => {
    await walkOn(page, panel.locator('dl'));
    expect(await told.innerText()).not.toBe(first);
  }).toPass({ timeout: 90_000, intervals: [0] });
  const sentence = await told.innerText();
  await expect(page.locator('p[role="status"]')).toContainText(/\d of 5 bars\./);
  await expect(page.locator('p[role="status"]')).toContainText(sentence);
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => window.theFarEnd?.state()?.checksum)).toBe(still);
});

test('a long press or the right button asks about the place under it', async ({ page, isMobile }) => {
  await beginStatic(page);
  await settle(page);
  const [x, y] = isMobile ? [120, 330] : [500, 380];
  if (isMobile) await pressLong(page, x, y);
  else await page.mouse.click(x, y, { button: 'right' });
  const panel = panelOf(page);
  await expect(panel).toBeVisible();
  const there = await panel.locator('dl').innerText();
  // A tap or a click elsewhere moves it.
  if (isMobile) await page.touchscreen.tap(x + 80, y - 160);
  else await page.mouse.click(x + 300, y - 260);
  await expect.poll(() => panel.locator('dl').innerText()).not.toBe(there);
  expect(await tickOf(page)).toBe(0);
  await panel.getByRole('button', { name: 'Close' }).click();
  await expect(panel).toHaveCount(0);
});

test('where a jammer drowns the signal it says so, and no longer once the jammer is off', async ({
  page,
}) => {
  await beginStatic(page);
  const panel = panelOf(page);
  await page.keyboard.press('Space');
  await page.evaluate(() => window.theFarEnd?.run(60));
  await expect(page.locator('.task-words')).toContainText('Noise drowns the signal here.');
  await page.keyboard.press('KeyE');
  await expect(panel).toContainText('a jammer drowns it');
  await page.keyboard.press('Escape');
  await page.evaluate((ticks) => window.theFarEnd?.run(ticks), SADDLE_OFF_TICKS);
  await page.keyboard.press('KeyE');
  await expect(panel).toContainText('off');
  await expect(panel).not.toContainText('drowns');
});

for (const language of ['en-US', 'ko-KR']) {
  test.describe(language, () => {
    test.use({ locale: language });

    test(`the panel is clean to axe and lies beside its point (${language})`, async ({ page }) => {
      await beginStatic(page);
      await page.keyboard.press('KeyE');
      const panel = panelOf(page);
      await expect(panel).toBeVisible();
      expect(await complaintsOf(page)).toEqual([]);
      const box = await panel.boundingBox();
      const fits = await panel.evaluate((slip) => slip.scrollHeight <= slip.clientHeight + 1);
      expect(fits).toBe(true);
      expect(box?.height).toBeGreaterThan(300);
    });
  });
}
