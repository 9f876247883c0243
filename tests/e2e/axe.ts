// What an accessibility checker can see of the page as it is now.
import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** @returns what axe complains of, as rule and place. */
export async function complaintsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const checker = (window as unknown as { axe: typeof axe }).axe;
    const { violations } = await checker.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}
