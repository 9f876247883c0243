// The witness of all other tests is itself tried: what a page asks of others, keeps as a cookie, or is refused, is seen.
// Law: each wrong is done on purpose, by a page of our own with the game's policy, and struck from the list afterwards.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, privateTest } from './page.ts';

privateTest.skip(({ isMobile }) => isMobile, 'a witness sees the same at a desk and on a phone');

privateTest(
  'strangers, cookies and refusals are seen, in a page, a frame and a worker',
  async ({ page, context, privacy }) => {
    const server = createServer((_, response) => void response.end());
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const port = (server.address() as AddressInfo).port;
    await page.goto('./?steps');

    await privateTest.step('a refused script, image and connection of the page itself', async () => {
      await page.evaluate(async (address) => {
        const image = new Image();
        image.src = `${address}picture.png`;
        await fetch(address).catch(() => undefined);
      }, `http://localhost:${port}/`);
      await expect.poll(() => privacy.violations.join()).toMatch(/img-src/);
      expect(privacy.violations.join()).toMatch(/connect-src/);
      privacy.violations.length = 0;
    });
    await privateTest.step('words that would be code', async () => {
      await page.evaluate(() => {
        try {
          document.body.insertAdjacentHTML('beforeend', '<p></p>');
        } catch {
          return;
        }
      });
      await expect.poll(() => privacy.violations.length).toBeGreaterThan(0);
      privacy.violations.length = 0;
    });
    server.close();
    expect(await context.cookies()).toEqual([]);
  },
);
