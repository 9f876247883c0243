// What an accessibility checker can see: axe finds nothing on any screen, in either language.
import { complaintsOf } from './axe.ts';
import { expect, test } from './page.ts';

/** Longer than any night. */
const PAST_DAWN_TICKS = 20_000;

for (const language of ['en-US', 'ko-KR']) {
  test.describe(language, () => {
    test.use({ locale: language });

    test(`every screen is clean to axe (${language})`, async ({ page }) => {
      await page.goto('./?steps&luck=1');
      await page.waitForFunction(() => window.theFarEnd?.state() != null, null, { timeout: 60_000 });
      expect(await complaintsOf(page), 'title').toEqual([]);

      for (const line of [4, 6]) {
        await page.locator('.menu-line').nth(line).click();
        await expect(page.getByRole('dialog')).toBeVisible();
        expect(await complaintsOf(page), `dialog ${line}`).toEqual([]);
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);
      }

      await page.evaluate(() => window.theFarEnd?.game.change({ cardRead: false }));
      await page.locator('.menu-line').first().click();
      await page.locator('.card-more summary').click();
      expect(await complaintsOf(page), 'opening card').toEqual([]);
      await page.keyboard.press('Escape');
      await page.evaluate(() => window.theFarEnd?.game.change({ cardRead: true }));

      await page.locator('.menu-line').nth(1).click();
      await expect(page.locator('.sheet-card.is-chosen canvas')).toBeVisible({ timeout: 60_000 });
      expect(await complaintsOf(page), 'sheets').toEqual([]);
      await page.keyboard.press('Escape');

      await page.locator('.menu-line').nth(2).click();
      await page.evaluate(() => document.querySelector('.free-before')?.setAttribute('open', ''));
      expect(await complaintsOf(page), 'free nights').toEqual([]);
      await page.locator('.free-end .page-button').click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await complaintsOf(page), 'a night being drawn').toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await page.keyboard.press('Escape');

      await page.locator('.menu-line').first().click();
      await expect(page.locator('#ui')).toHaveAttribute('data-screen', 'play', { timeout: 60_000 });
      expect(await complaintsOf(page), 'play').toEqual([]);

      await page.keyboard.press('Space');
      await page.evaluate(() => window.theFarEnd?.run(60));
      await page.keyboard.press('Escape');
      expect(await complaintsOf(page), 'pause').toEqual([]);

      await page.keyboard.press('Escape');
      await page.evaluate((ticks) => window.theFarEnd?.run(ticks), PAST_DAWN_TICKS);
      await expect(page.locator('#ui')).toHaveAttribute('data-screen', 'outcome');
      expect(await complaintsOf(page), 'outcome').toEqual([]);

      await page.locator('.page-button.is-first').first().click();
      expect(await complaintsOf(page), 'family').toEqual([]);
      await page.evaluate(() => window.theFarEnd?.game.goOn());
      await expect(page.locator('#ui')).toHaveAttribute('data-screen', 'between');
      expect(await complaintsOf(page), 'between').toEqual([]);
      await page.keyboard.press('Escape');
      await page.locator('.menu-beside').click();
      expect(await complaintsOf(page), 'begin anew').toEqual([]);
    });
  });
}
