// The first look: the page opens dark, by its own name, under its own policy, and shows words and picture.
import { expect, test } from './page.ts';

test('the page opens by its name, dark from the first paint, and shows its words', async ({ page }) => {
  await page.goto('./');
  await expect(page).toHaveTitle('The Far End · 건너편');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(8, 11, 16)');
  await expect(page.locator('#ui')).not.toBeEmpty();
  await expect(page.locator('#stage canvas').first()).toBeVisible();
});

test('the served page holds no inline code and allows none', async ({ request, page, witness }) => {
  const html = await (await request.get('./')).text();
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/);
  expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/);

  await page.goto('./');
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    try {
      script.textContent = 'window.ranInline = true';
    } catch {
      // Trusted Types refuse the very text; where a browser has none, the policy refuses to run it.
    }
    document.head.append(script);
    return 'ranInline' in window;
  });
  expect(ran).toBe(false);
  await expect
    .poll(() => witness.violations.join())
    .toMatch(/TrustedScript|inline script|trusted-types-sink/);
  await page.waitForTimeout(200);
  expect(witness.complaints.splice(0)).not.toEqual([]);
  witness.violations.length = 0;
});
