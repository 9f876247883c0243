// The theatre on the real page: `npm run bench:theatre`. Seeks in the longest golden night, other lucks of a night of
// four minutes, and the longest time that the page stood still meanwhile.
// Law: figures are printed, and what is compared is compared exactly; only a seek that shows another night is a failure.
import { readFileSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../helpers/browser.mjs';
import { serveWithLongNight } from '../helpers/pageWithLevels.ts';

const LONGEST = 'long-night-thumb-1';
/** Four minutes of play have 4800 ticks: the night that is nearest. */
const FOUR_MINUTES = 'under-the-coat-careful-5';
const SEEKS = 200;
const GROWN_WITHIN_MS = 60_000;

const served = await serveWithLongNight();
const { path: executablePath } = await findChromium();
const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] });
const page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
// The compiler of this script names its functions by a call that the page does not know.
await page.addInitScript('globalThis.__name = (named) => named');

const seeks = await measureSeeks(await open(page, LONGEST));
console.log(`seeks in ${LONGEST}: ${JSON.stringify(seeks)}`);
const lucks = await measureLucks(await open(page, FOUR_MINUTES));
console.log(`200 other lucks of ${FOUR_MINUTES}: ${JSON.stringify(lucks)}`);
await browser.close();
await served.close();
if (seeks.different > 0) process.exitCode = 1;

/** Opens a golden recording and waits until the page is at rest. */
async function open(tab: Page, name: string): Promise<Page> {
  const bytes = Array.from(readFileSync(new URL(`../golden/${name}.farend`, import.meta.url)));
  await tab.goto(`${served.address}?steps`);
  await tab.waitForFunction(() => window.theFarEnd?.game.frame() != null, null, { timeout: GROWN_WITHIN_MS });
  await tab.evaluate((data) => window.theFarEnd?.game.openRecording('golden', Uint8Array.from(data)), bytes);
  await tab.waitForFunction(() => window.theFarEnd?.game.theatre.why.value != null, null, {
    timeout: GROWN_WITHIN_MS,
  });
  await tab.waitForTimeout(3000);
  return tab;
}

/** From the wish to the frame in which that very tick is shown; each tick against the same one in straight play. */
function measureSeeks(tab: Page) {
  return tab.evaluate(async (count) => {
    const held = window.theFarEnd;
    if (!held) throw new Error('expected ?steps');
    const { theatre } = held.game;
    const last = theatre.watching.value?.lastTick ?? 0;
    const ticks = Array.from({ length: count }, () => Math.floor(Math.random() * (last + 1)));
    const goTo = async (tick: number): Promise<void> => {
      theatre.watch({ tick, playing: false });
      while (held.state()?.tick !== tick) await new Promise(requestAnimationFrame);
    };
    const tookMs: number[] = [];
    const seen: (string | undefined)[] = [];
    for (const tick of ticks) {
      const startMs = performance.now();
      await goTo(tick);
      tookMs.push(performance.now() - startMs);
      seen.push(held.state()?.checksum);
    }
    const straight = new Map<number, string | undefined>();
    const wanted = new Set(ticks);
    await goTo(0);
    straight.set(0, held.state()?.checksum);
    theatre.watch({ playing: true });
    for (let tick = 1; tick <= last; tick++) {
      held.run(1);
      if (wanted.has(tick)) straight.set(tick, held.state()?.checksum);
    }
    const sorted = [...tookMs].sort((a, b) => a - b);
    const share = (part: number) => Number((sorted[Math.floor(part * (count - 1))] ?? 0).toFixed(1));
    const different = ticks.filter((tick, index) => straight.get(tick) !== seen[index]).length;
    return { ticks: last, seeks: count, different, p50Ms: share(0.5), p95Ms: share(0.95), maxMs: share(1) };
  }, SEEKS);
}

function measureLucks(tab: Page) {
  return tab.evaluate(async () => {
    const { theatre } = window.theFarEnd?.game ?? {};
    if (!theatre) throw new Error('expected ?steps');
    let longestTaskMs = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longestTaskMs = Math.max(longestTaskMs, duration);
    }).observe({ type: 'longtask' });
    const startMs = performance.now();
    const until = async (isSo: () => boolean): Promise<number> => {
      while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
      return Math.round(performance.now() - startMs);
    };
    theatre.tryLuck();
    const firstMs = await until(() => (theatre.luck.value?.done ?? 0) > 0);
    const allMs = await until(() => theatre.luck.value?.running === false);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const ticks = theatre.watching.value?.lastTick;
    // Tasks under 50 ms are not told by the browser.
    return {
      ticks,
      nights: theatre.luck.value?.done,
      firstMs,
      allMs,
      longestTaskMs: longestTaskMs || 'under 50',
    };
  });
}
