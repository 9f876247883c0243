// The witness of all other tests is itself tried: what a page asks of others, is given as a cookie or is refused is seen.
// Law: each wrong is done on purpose, by the real page or beside it, and struck from the list afterwards.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, privateTest as test } from './page.ts';

test.skip(({ isMobile }) => isMobile, 'a witness sees the same at a desk and on a phone');

test('strangers, cookies and refusals are seen', async ({ page, context, privacy }) => {
  const server = createServer(({ url }, response) => {
    // A browser asks for the page's icon too, whenever it likes: it would bring the cookie again.
    if (url !== '/') return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html', 'set-cookie': 'seen=1' });
    // A machine that is no machine: nothing is looked up for it, and yet it is asked for.
    response.end('<title>A page without a policy</title><img src="http://stranger.invalid/picture.png">');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

  await page.goto('./?steps');
  await test.step('what the policy refuses is not fetched, and told', async () => {
    await page.evaluate(async (elsewhere) => {
      new Image().src = `${elsewhere}picture.png`;
      await fetch(elsewhere).catch(() => undefined);
      const frame = document.createElement('iframe');
      frame.src = elsewhere;
      document.body.append(frame);
    }, address);
    for (const directive of ['img-src', 'connect-src', 'frame-src'])
      await expect.poll(() => privacy.violations.join()).toContain(directive);
  });
  await test.step('words that would be code are refused, and told', async () => {
    privacy.violations.length = 0;
    await page
      .evaluate(() => {
        const script = document.createElement('script');
        Reflect.set(script, 'text', 'window.ranInline = true');
        document.head.append(script);
      })
      .catch(() => undefined);
    await expect.poll(() => privacy.violations.length).toBeGreaterThan(0);
  });
  expect(privacy.strangers).toEqual([]);
  expect(await context.cookies()).toEqual([]);

  await test.step('another machine that is asked, and a cookie that is given', async () => {
    await page.goto(address);
    await expect.poll(() => privacy.strangers).toEqual(['http://stranger.invalid/picture.png']);
    expect(await context.cookies()).toMatchObject([{ name: 'seen' }]);
    // By now each refusal was told twice: by the browser, and by the page.
    privacy.violations.length = 0;
    privacy.strangers.length = 0;
    await context.clearCookies();
  });
  server.closeAllConnections();
  server.close();
});
