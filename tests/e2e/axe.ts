// What an accessibility checker can see of the page as it is now.
import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

/**
 * @param without - rules that have nothing to say of the page as it is looked at.
 * @returns what axe complains of, as rule and place, once the screen lies: a sheet that is being laid is half seen.
 */
export async function complaintsOf(page: Page, without: readonly string[] = []): Promise<string[]> {
  await expect(page.locator('html')).not.toHaveClass(/is-laying/);
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (names) => {
    const checker = (window as unknown as { axe: typeof axe }).axe;
    const rules = Object.fromEntries(names.map((name) => [name, { enabled: false }]));
    const { violations } = await checker.run({ rules, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  }, without);
}
