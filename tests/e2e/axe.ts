// What an accessibility checker can see of the page as it is now.
import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

/** @returns what axe complains of, as rule and place, once the screen lies: a sheet that is being laid is half seen. */
export async function complaintsOf(page: Page): Promise<string[]> {
  await expect(page.locator('html')).not.toHaveClass(/is-laying/);
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const checker = (window as unknown as { axe: typeof axe }).axe;
    const { violations } = await checker.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}
