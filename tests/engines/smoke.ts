// The built page in a Firefox of this machine: a first step in a night, from a host that follows `_headers` and from one
// file on disk: `npm run firefox`.
// Law: it tells every request to others, every cookie and all that the policy refused, and ends with 1 where there was one.
import { fileURLToPath } from 'node:url';
import { type Browser, firefox } from 'playwright-core';
import { findFirefox, HOW_TO_GET_FIREFOX } from '../helpers/firefox.ts';
import { HostedPage } from '../helpers/hostedPage.ts';

const LONG = { timeout: 120_000 };
const TICKS = 20;
const root = fileURLToPath(new URL('../../', import.meta.url));

interface Seen {
  readonly strangers: readonly string[];
  readonly complaints: readonly string[];
  readonly cookies: number;
  readonly tick: number;
}

const found = findFirefox();
if (found === undefined) {
  console.log(`✗ no Firefox here: ${HOW_TO_GET_FIREFOX}`);
  process.exitCode = 1;
} else {
  const host = await HostedPage.open(`${root}dist/`);
  const browser = await firefox.launch(found);
  try {
    const places = [host.address, `file://${root}dist-single/the-far-end.html`];
    for (const place of places) tell(place, await step(browser, place));
  } finally {
    await browser.close();
    host.close();
  }
}

async function step(browser: Browser, place: string): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width: 640, height: 480 }, locale: 'en-US' });
  const page = await context.newPage();
  const strangers: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    const isOurs = request.url().startsWith(place) || /^(blob|data):/.test(request.url());
    if (!isOurs) strangers.push(request.url());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.goto(`${place}?steps&luck=1`);
  await page.getByRole('button', { name: 'Go up tonight' }).click(LONG);
  await page.getByRole('dialog').getByRole('button', { name: 'Go up' }).click(LONG);
  await page.locator('#ui[data-screen="play"]').waitFor(LONG);
  await page.keyboard.down('KeyS');
  const tick = await page.evaluate((ticks) => {
    window.theFarEnd?.run(ticks);
    return window.theFarEnd?.state()?.tick ?? 0;
  }, TICKS);
  const cookies = (await context.cookies()).length;
  await context.close();
  return { strangers, complaints, cookies, tick };
}

function tell(place: string, { strangers, complaints, cookies, tick }: Seen): void {
  const isGood = tick === TICKS && strangers.length + complaints.length + cookies === 0;
  console.log(
    `${isGood ? '✓' : '✗'} Firefox, ${place.startsWith('file:') ? 'from disk' : 'from a host'}: tick ${tick}, ${strangers.length} requests to others, ${cookies} cookies, ${complaints.length} complaints`,
  );
  for (const words of [...strangers, ...complaints]) console.log(`    ${words}`);
  if (!isGood) process.exitCode = 1;
}
