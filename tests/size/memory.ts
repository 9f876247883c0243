// What twenty nights in one page leave behind: `npm run bench:memory`.
// Law: counted after the browser has been made to tidy up; flat is within a tenth of what the third night left.
import { type CDPSession, chromium, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../helpers/browser.mjs';
import { playedBefore } from '../helpers/device.ts';
import { serve } from './serve.ts';

const NIGHTS = 20;
const TICKS = 300;
/** Worlds are kept, so memory may grow until each level was seen once. */
const SETTLED_AFTER = 3;
const MOST_CHANGE = 0.1;

interface Left {
  readonly heapMb: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly workers: number;
}

/** Runs in the page: another level, a night of some hundred ticks, the theatre, and back to the title. */
async function liveNight({ night, ticks }: { night: number; ticks: number }): Promise<void> {
  const hands = window.theFarEnd;
  if (!hands) throw new Error('The page has no ?steps.');
  const { game } = hands;
  const pause = () => new Promise((resolve) => setTimeout(resolve, 150));
  game.choose(game.nights[night % game.nights.length]?.levelId ?? '');
  while (game.loading.value.step !== 'ready') await pause();
  game.begin();
  while (game.page.value === null || !game.frame() || hands.state()?.tick !== 0) await pause();
  game.act({ kind: 'primary' });
  hands.run(ticks);
  await pause();
  game.toTitle();
  game.watchLast();
  while (!game.theatre.watching.value) await pause();
  while (!game.theatre.trace.value) await pause();
  await pause();
  game.theatre.leave();
  await pause();
}

async function measure(page: Page, devtools: CDPSession): Promise<Left> {
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const metricOf = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return {
    heapMb: metricOf('JSHeapUsedSize') / 1e6,
    nodes: metricOf('Nodes'),
    listeners: metricOf('JSEventListeners'),
    workers: page.workers().length,
  };
}

const { path: executablePath } = await findChromium();
const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] });
const { address, close } = await serve();
try {
  const page = await browser.newPage({
    locale: 'en-US',
    viewport: { width: 800, height: 450 },
    storageState: playedBefore(address),
  });
  await page.addInitScript('globalThis.__name = (made) => made');
  await page.goto(`${address}?steps`);
  await page.waitForFunction(() => performance.getEntriesByName('playable').length > 0, null, {
    timeout: 120_000,
  });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  const all: Left[] = [];
  for (let night = 1; night <= NIGHTS; night++) {
    await page.evaluate(liveNight, { night, ticks: TICKS });
    const left = await measure(page, devtools);
    all.push(left);
    console.log(
      `night ${String(night).padStart(2)}  heap ${left.heapMb.toFixed(1)} MB  nodes ${left.nodes}  listeners ${left.listeners}  workers ${left.workers}`,
    );
  }
  const settled = all[SETTLED_AFTER - 1]?.heapMb ?? 0;
  const last = all.slice(-SETTLED_AFTER).reduce((sum, { heapMb }) => sum + heapMb, 0) / SETTLED_AFTER;
  const change = last / settled - 1;
  const isFlat = Math.abs(change) <= MOST_CHANGE;
  console.log(
    `${isFlat ? '✓ flat' : '✗ not flat'}: ${(change * 100).toFixed(1)} % from night ${SETTLED_AFTER} on`,
  );
  if (!isFlat) process.exitCode = 1;
} finally {
  await browser.close();
  close();
}
