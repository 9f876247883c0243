// What a frame of play costs the page's main thread, with the CPU slowed four times: `npm run bench:frames`.
// Law: the thread's own time is counted, not the wall's; script is told apart from what the browser does with it.
import { type Browser, chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../helpers/browser.mjs';
import { playedBefore } from '../helpers/device.ts';
import { type BusyMoment, busyMoment } from './busyMoment.ts';
import { type FrameCost, framesOf } from './frameCosts.ts';
import { serve } from './serve.ts';

const SLOWED = 4;
/**
 * Chromium slows a thread by letting it spin by the wall's clock, which on a busy machine counts the work of others too:
 * with `--times` the thread runs unslowed and its own time is taken four times.
 */
const IS_MULTIPLIED = process.argv.includes('--times');
const SECONDS = 8;
const TICKS_PER_SECOND = 20;
const MOST_P95_MS = 8;
const MOST_MS = 50;
const WINDOWS = [
  { name: '1600x900', viewport: { width: 1600, height: 900 }, deviceScaleFactor: 1 },
  { name: '390x844@2', viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 },
];
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel', 'v8'];

async function frames(
  browser: Browser,
  address: string,
  moment: BusyMoment,
  window: (typeof WINDOWS)[number],
): Promise<readonly FrameCost[]> {
  const context = await browser.newContext({
    ...window,
    locale: 'en-US',
    storageState: playedBefore(address),
  });
  const page = await context.newPage();
  try {
    // The tool that runs this file wraps the functions that it hands to the page in a call of this name.
    await page.addInitScript('globalThis.__name = (made) => made');
    await page.goto(`${address}?steps=clock&level=${moment.levelId}`);
    await page.waitForFunction(() => performance.getEntriesByName('playable').length > 0, null, {
      timeout: 120_000,
    });
    // All that is fetched for a time without a network belongs to the load.
    await page.waitForFunction(
      async () => (await navigator.serviceWorker.getRegistration())?.active != null,
      null,
      { timeout: 60_000 },
    );
    await page.evaluate(goToMoment, { bytes: moment.bytes, tick: moment.tick });
    await page.waitForTimeout(4000);
    if (process.argv.includes('--look')) await page.screenshot({ path: `test-results/${window.name}.png` });
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: IS_MULTIPLIED ? 1 : SLOWED });
    // Nothing moves in a night before its player does.
    await page.keyboard.down('KeyA');
    await page.waitForTimeout(1000);
    await browser.startTracing(page, { categories: CATEGORIES });
    await page.waitForTimeout(SECONDS * 1000);
    const costs = framesOf(JSON.parse(String(await browser.stopTracing())));
    const times = IS_MULTIPLIED ? SLOWED : 1;
    return costs.map(({ scriptMs, taskMs }) => ({ scriptMs: scriptMs * times, taskMs: taskMs * times }));
  } finally {
    await context.close();
  }
}

/** Runs in the page: opens the recording, goes to the moment, and takes the night over there. */
async function goToMoment({ bytes, tick }: { bytes: readonly number[]; tick: number }): Promise<void> {
  const game = window.theFarEnd?.game;
  if (!game) throw new Error('The page has no ?steps.');
  game.openRecording('golden.farend', new Uint8Array(bytes));
  const pause = () => new Promise((resolve) => setTimeout(resolve, 100));
  while (!game.theatre.watching.value) await pause();
  game.theatre.watch({ playing: false, tick });
  while (game.frame()?.night.tick !== tick) await pause();
  game.theatre.takeOver();
  while (game.theatre.watching.value) await pause();
}

function print(name: string, values: readonly number[]): { readonly p95: number; readonly max: number } {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  const [p50, p95, max] = [at(0.5), at(0.95), at(1)];
  console.log(`  ${name.padEnd(22)} p50 ${p50.toFixed(2)}  p95 ${p95.toFixed(2)}  max ${max.toFixed(2)} ms`);
  return { p95, max };
}

const moment = busyMoment('static-careful-1', SECONDS * TICKS_PER_SECOND);
console.log(
  `${moment.levelId}, tick ${moment.tick}; ${IS_MULTIPLIED ? 'thread time taken' : 'CPU slowed'} ${SLOWED} times`,
);
const { path: executablePath } = await findChromium();
const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] });
const { address, close } = await serve();
try {
  for (const window of WINDOWS) {
    const costs = await frames(browser, address, moment, window);
    console.log(`${window.name}: ${costs.length} frames`);
    const { p95, max } = print(
      'script',
      costs.map(({ scriptMs }) => scriptMs),
    );
    print(
      'all tasks of the thread',
      costs.map(({ taskMs }) => taskMs),
    );
    if (p95 > MOST_P95_MS || max > MOST_MS) process.exitCode = 1;
  }
} finally {
  await browser.close();
  close();
}
