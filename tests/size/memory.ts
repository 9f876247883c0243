// What twenty nights in one page leave behind: `npm run bench:memory`.
// Law: counted after the browser has been made to tidy up; flat is within a tenth from the first nights to the last.
import { type CDPSession, chromium, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../helpers/browser.mjs';
import { playedBefore } from '../helpers/device.ts';
import { livingMemory } from './livingMemory.ts';
import { serve } from './serve.ts';

const NIGHTS = 20;
const TICKS = 300;
/**
 * The engine compiles what it finds to be hot, for some ten such nights, and its code lies on the same heap: so often is
 * every level lived before the first night counts. A leak goes on after that.
 */
const WARMING_ROUNDS = 4;
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

/** @returns false where the mean of the last nights lies too far from that of the first. */
function isFlat(what: string, first: readonly number[], last: readonly number[]): boolean {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const change = mean(last) / mean(first) - 1;
  const flat = Math.abs(change) <= MOST_CHANGE;
  const [from, to] = [mean(first).toFixed(1), mean(last).toFixed(1)];
  console.log(
    `${flat ? '✓ flat' : '✗ not flat'}: ${what} ${from} to ${to} MB, ${(change * 100).toFixed(1)} %`,
  );
  return flat;
}

function print(night: number, { heapMb, nodes, listeners, workers }: Left): void {
  const name = night > 0 ? `night ${String(night).padStart(2)}` : 'warming ';
  console.log(
    `${name}  heap ${heapMb.toFixed(1)} MB  nodes ${nodes}  listeners ${listeners}  workers ${workers}`,
  );
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
  const levels = await page.evaluate(() => window.theFarEnd?.game.nights.length ?? 1);
  const live = async (night: number): Promise<Left> => {
    await page.evaluate(liveNight, { night: night + WARMING_ROUNDS * levels, ticks: TICKS });
    const left = await measure(page, devtools);
    print(night, left);
    return left;
  };
  for (let night = 1 - WARMING_ROUNDS * levels; night <= 0; night++) await live(night);
  const before = await livingMemory(devtools);
  const all: Left[] = [];
  for (let night = 1; night <= NIGHTS; night++) all.push(await live(night));
  const after = await livingMemory(devtools);
  const heaps = all.map(({ heapMb }) => heapMb);
  // As many nights as there are levels, so that each is among the first and among the last.
  const isHeapFlat = isFlat('heap with compiled code', heaps.slice(0, levels), heaps.slice(-levels));
  const isAllFlat = isFlat('all that lives without it', [before.ownMb], [after.ownMb]);
  console.log(`  compiled code ${before.codeMb.toFixed(1)} to ${after.codeMb.toFixed(1)} MB`);
  if (!isHeapFlat || !isAllFlat) process.exitCode = 1;
} finally {
  await browser.close();
  close();
}
