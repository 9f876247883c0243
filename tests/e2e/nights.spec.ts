// Choosing the night: on the title, after a night that ended at home, and by a recording of another night.
import type { Page } from '@playwright/test';
import { allLevels } from '../../src/cli/levelFiles.ts';
import { expect, test } from './page.ts';

const NIGHTS = allLevels().length;

async function openTitle(page: Page): Promise<void> {
  await page.goto('./?steps&luck=1');
  await page.waitForFunction(() => window.theFarEnd?.state() != null, null, { timeout: 60_000 });
}

async function expectNight(page: Page, screen: string, place: string): Promise<void> {
  await expect(page.locator('#ui')).toHaveAttribute('data-screen', screen, { timeout: 60_000 });
  await expect(page.locator('.sheet-name-first, .place-first')).toHaveText(place);
}

function run(page: Page, ticks: number): Promise<void> {
  return page.evaluate((n) => window.theFarEnd?.run(n), ticks);
}

test('a night by itself is begun from the sheets, and lies behind the title after that', async ({ page }) => {
  await openTitle(page);
  await page.getByRole('button', { name: 'Sheets' }).click();
  await expect(page.getByRole('heading', { name: 'Sheets along the river' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.sheet-face[aria-current]')).toContainText('Higher');
  await page.keyboard.press('Escape');
  const doors = page.getByRole('navigation', { name: 'Menu' }).getByRole('button');
  await expect(doors.nth(0)).toHaveText('Go up tonight');
  await expect(doors.nth(1)).toHaveText('Begin the story');
  await doors.first().click();
  await expectNight(page, 'play', '낙엽골');
  expect(await page.evaluate(() => window.theFarEnd?.game.frame()?.night.start)).toBeNull();
});

test('the sheets along the river show every land, and one goes up to the one on top by the keyboard alone', async ({
  page,
}) => {
  await openTitle(page);
  await page.getByRole('button', { name: 'Sheets' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Sheets along the river' })).toBeFocused();
  await expect(page.locator('.sheet-card')).toHaveCount(NIGHTS);
  await expect(page.locator('.sheet-card canvas')).toHaveCount(NIGHTS, { timeout: 100_000 });
  await page.keyboard.press('ArrowRight');
  const chosen = page.locator('.sheet-face[aria-current]');
  await expect(chosen).toHaveText(/02\s*Higher.*one agent, four neighbors.*not yet walked/s);
  await expect(chosen).toBeFocused();
  await page.keyboard.press('Enter');
  await expectNight(page, 'play', '낙엽골');
});

test('whoever came home goes on to the next night of the story, and watches the first one again from its file', async ({
  page,
}) => {
  await openTitle(page);
  await page.locator('.menu-line').first().click();
  await expectNight(page, 'play', '물방앗골');
  await page.keyboard.down('KeyS');
  await run(page, 130);
  await page.keyboard.up('KeyS');
  await page.keyboard.down('KeyW');
  const door = page.locator('[data-action="primary"]:visible').first();
  for (let stretch = 0; stretch < 40 && !/go in/.test(await door.innerText()); stretch++) await run(page, 8);
  await page.keyboard.up('KeyW');
  await page.keyboard.press('Space');
  await run(page, 4);
  await expect(page.locator('#ui')).toHaveAttribute('data-screen', 'outcome');
  const bytes = await page.evaluate(() => window.theFarEnd?.recording());

  await page.getByRole('button', { name: 'Go on: night 2 · Higher' }).click();
  await expect(page.locator('#ui')).toHaveAttribute('data-screen', 'between');
  await page.getByRole('button', { name: 'Go up' }).click();
  await expectNight(page, 'play', '낙엽골');

  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Title' }).click();
  await page.getByRole('button', { name: 'Watch a recording' }).click();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'first.farend',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(bytes ?? []),
    });
  await expectNight(page, 'watch', '물방앗골');
  await run(page, 2000);
  await expect(page.getByText(/verified: all \d+ checksums are the same/)).toBeVisible();
});
