// Free nights on the real page: `npm run bench:free`. From the wish to the moment in which one could take the first step,
// for odd texts and plain ones, and the longest time that the page stood still meanwhile.
// Law: figures are printed; only a text that comes to no night is a failure.
import { chromium } from 'playwright-core';
import { oddSeed } from '../../src/cli/oddSeeds.ts';
import { formatFreeCode, optionsOf } from '../../src/content/free/code.ts';
import { DIFFICULTIES } from '../../src/content/free/recipe.ts';
import { CHROMIUM_FLAGS, findChromium } from '../helpers/browser.mjs';
import { playedBefore } from '../helpers/device.ts';
import { serve } from '../size/serve.ts';

/** `-- --seeds 100`; of the middle step, or with `-- --steps` of all five in turn. */
const at = process.argv.indexOf('--seeds');
const SEEDS = at < 0 ? 60 : Number(process.argv[at + 1]);
const isOfAllSteps = process.argv.includes('--steps');
const LONGEST_MS = 60_000;

const served = await serve();
const { path: executablePath } = await findChromium();
const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] });
const page = await browser.newPage({
  viewport: { width: 1600, height: 900 },
  storageState: playedBefore(served.address),
});
// The compiler of this script names its functions by a call that the page does not know.
await page.addInitScript('globalThis.__name = (named) => named');
await page.goto(`${served.address}?steps&luck=1`);
await page.waitForFunction(() => window.theFarEnd?.game.library.runs.value != null, null, {
  timeout: LONGEST_MS,
});
await page.waitForTimeout(3000);

const tookMs: number[] = [];
const stoodMs: number[] = [];
const attempts: number[] = [];
let unmade = 0;
for (let index = 0; index < SEEDS; index++) {
  const difficulty = isOfAllSteps ? (DIFFICULTIES[index % DIFFICULTIES.length] ?? 3) : 3;
  const text = oddSeed(index);
  const code = formatFreeCode({ text, difficulty, options: optionsOf('jn') });
  const made = await page.evaluate(draw, { code, longestMs: LONGEST_MS });
  if (made === null) {
    unmade++;
    console.log(`no night within ${LONGEST_MS} ms: ${JSON.stringify(text.slice(0, 60))}`);
    continue;
  }
  tookMs.push(made.tookMs);
  stoodMs.push(made.stoodMs);
  attempts.push(made.attempt);
}
await browser.close();
served.close();
const figures = {
  seeds: SEEDS,
  steps: isOfAllSteps ? 'all five' : 'the middle one',
  unmade,
  p50Ms: shareOf(tookMs, 0.5),
  p95Ms: shareOf(tookMs, 0.95),
  maxMs: shareOf(tookMs, 1),
  mostTries: shareOf(attempts, 1),
  longestTaskP50Ms: shareOf(stoodMs, 0.5),
  longestTaskP95Ms: shareOf(stoodMs, 0.95),
  longestTaskMs: shareOf(stoodMs, 1),
};
console.log(`from the wish to the first step: ${JSON.stringify(figures)}`);
if (unmade > 0) process.exitCode = 1;

/** Runs in the page: makes the night of a code, goes up, and comes back to the title. */
async function draw({ code, longestMs }: { code: string; longestMs: number }) {
  const hands = window.theFarEnd;
  if (!hands) throw new Error('The page has no ?steps.');
  const { game } = hands;
  let [stoodMs, isMade] = [0, false];
  const watcher = new PerformanceObserver((list) => {
    // The first picture of a night is every night's own, and is no part of the making.
    for (const task of list.getEntries()) if (!isMade) stoodMs = Math.max(stoodMs, task.duration);
  });
  watcher.observe({ type: 'longtask' });
  const startMs = performance.now();
  const pause = () => new Promise((resolve) => setTimeout(resolve, 10));
  game.free.drawCode(code, true);
  while (game.screen.value !== 'play' && performance.now() - startMs < longestMs) await pause();
  isMade = true;
  const tookMs = performance.now() - startMs;
  const attempt = game.free.open.value?.attempt ?? 0;
  const isPlayable = game.screen.value === 'play' && hands.state()?.tick === 0;
  watcher.disconnect();
  if (!isPlayable) game.free.cancel();
  game.toTitle();
  // What is wished for next is wished for by someone who looks at a title that is painted.
  await hands.settled();
  return isPlayable ? { tookMs, stoodMs, attempt } : null;
}

function shareOf(list: readonly number[], share: number): number {
  const sorted = [...list].sort((a, b) => a - b);
  return Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
}
