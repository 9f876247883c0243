// The settings are many: the list at their top leads to each part, in either language, and closing stays in reach.
import { expect, test } from './page.ts';

test('each part of the settings is led to from the list at their top', async ({ page }) => {
  await page.goto('./?steps&luck=1');
  await page.waitForFunction(() => window.theFarEnd?.state() != null);
  await page.getByRole('button', { name: 'Settings and accessibility' }).click();
  const settings = page.locator('.is-settings');
  const ways = settings.getByRole('navigation').first().getByRole('button');
  for (const language of ['en', 'ko']) {
    await page.evaluate((wanted) => window.theFarEnd?.game.change({ language: wanted }), language);
    await expect(settings.getByRole('heading', { level: 2 })).toHaveText(
      language === 'en' ? 'Settings' : '설정',
    );
    const legends = await settings.locator('legend').allTextContents();
    expect(await ways.allTextContents()).toEqual(legends);
    for (const [index, name] of legends.entries()) {
      await ways.nth(index).press('Enter');
      const legend = settings.locator('legend').nth(index);
      await expect(legend, name).toBeFocused();
      await expect(legend, name).toBeInViewport();
      await expect(settings.getByRole('button').first(), name).toBeInViewport();
    }
  }
});

test('a way to play that is left takes along what it turned on, and leaves what was turned on by hand', async ({
  page,
}) => {
  await page.goto('./?steps&luck=1');
  await page.waitForFunction(() => window.theFarEnd?.state() != null);
  await page.getByRole('button', { name: 'Settings and accessibility' }).click();
  const settings = page.locator('.is-settings');
  const way = (name: string) => settings.getByRole('radio', { name });
  const stillness = settings.getByRole('checkbox', { name: 'Less motion' });
  const gentle = settings.getByRole('checkbox', { name: /^Gentle/ });
  const contrast = settings.getByRole('checkbox', { name: 'More contrast' });
  const wasStill = await stillness.isChecked();
  await contrast.check();
  await way('Calm').check();
  await expect(gentle).toBeChecked();
  await expect(stillness).toBeChecked();
  await way('Low vision').check();
  await expect(gentle).not.toBeChecked();
  await way('Standard').check();
  await expect(way('Standard')).toBeChecked();
  await expect(contrast).toBeChecked();
  expect(await stillness.isChecked()).toBe(wasStill);
});
