// Free nights: one of one's own words by keys, one that is left while it is drawn, and tonight's by touch.
// Law: the seeds are cheap ones, won at their first try; the date stands still, so that tonight is always the same night.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './page.ts';

const NOW = new Date('2026-11-26T20:30:00Z');
const MADE = { timeout: 90_000 };

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(NOW);
  await page.goto('./?steps&luck=1');
  await page.waitForFunction(() => window.theFarEnd?.state() != null, null, { timeout: 60_000 });
});

function onScreen(page: Page, screen: string): Promise<void> {
  return expect(page.locator('#ui')).toHaveAttribute('data-screen', screen, MADE);
}

async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 40 && !(await isThere()); presses++) await page.keyboard.press('Tab');
  await expect(target).toBeFocused();
}

test('a night of one’s own words is written, drawn, looked at and begun by the keyboard alone', async ({
  page,
}) => {
  await tabTo(page, page.getByRole('button', { name: 'Any night' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Any night' })).toBeFocused();

  // One stop for all days; arrows within.
  await tabTo(page, page.getByRole('button', { name: 'Wednesday, 25 November 2026' }));
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Home');
  await expect(page.getByRole('button', { name: 'Sunday, 15 November 2026' })).toBeFocused();

  const field = page.getByRole('textbox', { name: 'Words that the night grows from' });
  await tabTo(page, field);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('elm');
  await tabTo(page, page.getByRole('radio', { checked: true }));
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('.free-code')).toContainText('elm~2jn');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.free-code')).toHaveText(/elm$/);
  await tabTo(page, page.getByRole('button', { name: 'Draw this night' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'A night is being drawn' })).toBeFocused();
  await expect(page.getByRole('progressbar')).toBeVisible();

  await onScreen(page, 'map');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await tabTo(page, page.getByRole('button', { name: 'Go up', exact: true }));
  await page.keyboard.press('Enter');
  await onScreen(page, 'play');

  await page.evaluate(() => window.theFarEnd?.game.toFree());
  await expect(page.getByRole('region', { name: 'Recently walked' }).getByRole('button')).toHaveText(/elm/);
});

test('a night is left while it is drawn, and one stands where one stood', async ({ page }) => {
  await page.getByRole('button', { name: 'Any night' }).click();
  await page.getByRole('textbox').fill('__proto__ 🌙');
  const draw = page.getByRole('button', { name: 'Draw this night' });
  const drawn = page.getByRole('dialog', { name: 'A night is being drawn' });
  await draw.click();
  await expect(drawn).toContainText('__proto__ 🌙');
  await drawn.getByRole('button', { name: 'Leave it' }).click();
  await expect(drawn).toHaveCount(0);
  await expect(draw).toBeFocused();
  await draw.click();
  await expect(drawn.getByRole('progressbar')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(drawn).toHaveCount(0);
  await expect(draw).toBeFocused();
  await onScreen(page, 'free');
  await page.keyboard.press('Escape');
  await onScreen(page, 'title');
});

test('tonight is drawn and begun by touch alone', async ({ page }) => {
  await page.getByRole('button', { name: 'Any night' }).tap();
  const tonight = page.getByRole('region', { name: 'Tonight' });
  await expect(tonight).toContainText('Thursday, 26 November 2026');
  await tonight.getByText('The 59 nights before').tap();
  await expect(tonight.locator('.free-day')).toHaveCount(60);
  await tonight.getByRole('button', { name: 'Draw tonight' }).tap();
  await onScreen(page, 'map');
  await page.getByRole('button', { name: 'Go up', exact: true }).tap();
  await onScreen(page, 'play');
});
