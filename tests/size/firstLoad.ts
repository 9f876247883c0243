// What a browser fetches before the first step of a night can be made.
// Law: the page says when it is playable, and a second page that gets no other file has to prove it by a step.
import type { Browser, Page, Request } from 'playwright-core';
import { playedBefore } from '../helpers/device.ts';

export interface FirstLoad {
  /** Names in dist, in the order in which they were asked for. */
  readonly files: readonly string[];
  readonly firstWordsMs: number;
  readonly playableMs: number;
}

const LONGEST_MS = 60_000;

/** Opens the title anew, as for the first time. */
export async function firstLoad(browser: Browser, address: string, locale: string): Promise<FirstLoad> {
  const context = await browser.newContext({ locale, viewport: { width: 1600, height: 900 } });
  try {
    const page = await context.newPage();
    const asked: Request[] = [];
    page.on('request', (request) => asked.push(request));
    const isPlayable = page.waitForFunction(isMarked, null, { timeout: LONGEST_MS, polling: 10 });
    await page.goto(`${address}?steps`, { waitUntil: 'commit' });
    const playableMs = (await (await isPlayable).jsonValue()) as number;
    const startMs = await page.evaluate(() => performance.timeOrigin);
    const files = asked
      .filter((request) => isBefore(request, startMs + playableMs))
      .map((request) => nameOf(request.url(), address));
    return { files: [...new Set(files)], firstWordsMs: await firstWordsMs(page), playableMs };
  } finally {
    await context.close();
  }
}

/** A request that has no time yet is still under way, so nothing was waiting for it. */
function isBefore(request: Request, endMs: number): boolean {
  const { startTime } = request.timing();
  return startTime > 0 && startTime <= endMs;
}

/** @returns how many ticks a night has lived that was given these files alone. */
export async function stepWith(browser: Browser, address: string, files: readonly string[]): Promise<number> {
  const context = await browser.newContext({
    locale: 'en-US',
    viewport: { width: 1600, height: 900 },
    // What stands before the very first night is fetched while one reads.
    storageState: playedBefore(address),
  });
  try {
    const page = await context.newPage();
    await page.route('**/*', (route) =>
      files.includes(nameOf(route.request().url(), address)) ? route.continue() : route.abort(),
    );
    await page.goto(`${address}?steps`);
    await page.waitForFunction(isMarked, null, { timeout: LONGEST_MS });
    await page.getByRole('button', { name: 'Go up tonight' }).click();
    await page.locator('.margin').waitFor();
    await page.keyboard.down('KeyW');
    return await page.evaluate(() => {
      window.theFarEnd?.run(20);
      return window.theFarEnd?.state()?.tick ?? 0;
    });
  } finally {
    await context.close();
  }
}

/** Runs in the page. @returns when it became playable, or 0. */
function isMarked(): number {
  return performance.getEntriesByName('playable')[0]?.startTime ?? 0;
}

async function firstWordsMs(page: Page): Promise<number> {
  return page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? -1);
}

function nameOf(url: string, address: string): string {
  return new URL(url).pathname.slice(new URL(address).pathname.length) || 'index.html';
}
