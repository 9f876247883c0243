// Choosing the night: on the title, after a night that ended at home, and by a recording of another night.
import type { Page } from '@playwright/test';
import { expect, test } from './page.ts';

const NIGHTS = [
  /01\s*The legal phone/,
  /02\s*Higher/,
  /03\s*Static/,
  /04\s*Red light/,
  /05\s*No names/,
  /06\s*Everybody/,
  /07\s*Thirty percent/,
  /08\s*Under the coat/,
  /09\s*The quiet gap/,
  /10\s*The way home/,
  /11\s*Waiting/,
];

async function openTitle(page: Page): Promise<void> {
  await page.goto('./?steps&luck=1');
  await page.waitForFunction(() => window.theFarEnd?.state() !== null, null, { timeout: 60_000 });
}

async function expectNight(page: Page, screen: string, place: string): Promise<void> {
  await expect(page.locator('#ui')).toHaveAttribute('data-screen', screen, { timeout: 60_000 });
  await expect(page.locator('.sheet-name-first, .place-first')).toHaveText(place);
}

function run(page: Page, ticks: number): Promise<void> {
  return page.evaluate((n) => window.theFarEnd?.run(n), ticks);
}

test('the title offers the nights in their order, and begins the one that was chosen', async ({ page }) => {
  await openTitle(page);
  const nights = page.getByRole('navigation', { name: 'Which night' }).getByRole('button');
  await expect(nights).toHaveText(NIGHTS);
  await expect(nights.nth(1)).toHaveAttribute('aria-current', 'true');
  const coat = nights.nth(7);
  await coat.focus();
  await page.keyboard.press('Enter');
  await expect(coat).toHaveAttribute('aria-current', 'true');
  await expect(page.locator('.loading')).toContainText('%');
  await page.locator('.menu-line').first().click();
  await expectNight(page, 'play', '버들굽이');
});

test('the sheets along the river show every land, and one goes up to the one on top by keys alone', async ({
  page,
}) => {
  await openTitle(page);
  await page.getByRole('button', { name: 'Sheets' }).click();
  await expect(page.getByRole('heading', { name: 'Sheets along the river' })).toBeFocused();
  await expect(page.locator('.sheet-card')).toHaveCount(NIGHTS.length);
  await expect(page.locator('.sheet-card canvas')).toHaveCount(NIGHTS.length, { timeout: 100_000 });
  await page.keyboard.press('ArrowRight');
  const chosen = page.locator('.sheet-face[aria-current]');
  await expect(chosen).toHaveText(/03\s*Static.*three agents, three jammers.*not yet walked/s);
  await expect(chosen).toBeFocused();
  await page.keyboard.press('Enter');
  await expectNight(page, 'play', '노간주나루');
});

test('whoever came home may go on to the next night, and watch the first one again from its file', async ({
  page,
}) => {
  await openTitle(page);
  await page.locator('.menu-line').first().click();
  await expectNight(page, 'play', '낙엽골');
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

  await page.getByRole('button', { name: 'The next night' }).click();
  await expectNight(page, 'play', '노간주나루');

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
  await expectNight(page, 'watch', '낙엽골');
  await run(page, 2000);
  await expect(page.getByText(/verified: all \d+ checksums are the same/)).toBeVisible();
});
