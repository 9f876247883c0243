// Films the moving picture of README.md: a walk up, the phone out, a call with jammers on the air, and hanging up. `npm run film`.
// Law: the built game as it is served; its clock is moved by hand, so that a slow machine films the same night.
import { readFile, writeFile } from 'node:fs/promises';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { Action } from '../../src/input/action.ts';
import { makeMoves } from '../gallery/moves.ts';
import { readyMoves } from '../gallery/ready.ts';
import { CHROMIUM_FLAGS, findChromium } from '../helpers/browser.mjs';
import { serve } from '../size/serve.ts';
import { develop } from './develop.ts';
import { animatedWebp, type FilmFrame } from './webp.ts';

const FILM = new URL('../e2e/pictures/first-night.webp', import.meta.url);
const LEVEL = 'static';
const RECORDING = 'static-careful-1';
const WINDOW = { width: 1200, height: 675 };
const SIZE = { width: 880, height: 495 };
const QUALITY = 0.42;
const MOST_BYTES = 2_000_000;
const FRAME_MS = 80;
const TICKS_A_FRAME = 2;
/** The last frame stands for so long before all begins again. */
const END_MS = 1400;
/** The page's clock goes on while it is asked to stop: it stops at a moment that is still ahead. */
const AHEAD_MS = 5000;

/** Hands do something, and then so many frames pass. */
interface Stretch {
  readonly actions?: readonly Action[];
  readonly frames: number;
}

/** The film is cut to a tick of the recording; from there on it goes by hand. */
interface Take {
  readonly tick: number;
  readonly stretches: readonly Stretch[];
}

const stand: Action = { kind: 'walk', heading: -1, slowly: false };
const TAKES: readonly Take[] = [
  {
    tick: 1905,
    stretches: [
      { frames: 22 },
      { actions: [stand, { kind: 'primary' }], frames: 18 },
      { actions: [{ kind: 'primary' }], frames: 8 },
    ],
  },
  { tick: 2270, stretches: [{ frames: 42 }] },
  { tick: 3196, stretches: [{ frames: 6 }, { actions: [{ kind: 'hangUp' }], frames: 16 }] },
];

async function film(browser: Browser, address: string): Promise<FilmFrame[]> {
  const context = await browser.newContext({ viewport: WINDOW, locale: 'en-US' });
  // The tool that runs this file wraps the functions that it hands to the page in a call of this name.
  await context.addInitScript('globalThis.__name = (made) => made');
  const [stage, darkroom] = [await context.newPage(), await context.newPage()];
  await stage.clock.install();
  await stage.goto(`${address}?steps&luck=1&level=${LEVEL}`);
  await darkroom.goto('about:blank');
  const frames: FilmFrame[] = [];
  for (const take of TAKES) {
    await cutTo(stage, take);
    for (const { actions = [], frames: count } of take.stretches) {
      for (const one of actions) await stage.evaluate((wanted) => window.theFarEnd?.game.act(wanted), one);
      for (let frame = 0; frame < count; frame++) await expose(stage, darkroom, frames);
    }
    await stage.clock.resume();
  }
  const last = frames.pop();
  return last ? [...frames, { ...last, ms: END_MS }] : [];
}

/** Until the picture of that tick stands; then time does. */
async function cutTo(stage: Page, { tick }: Take): Promise<void> {
  const read = (name: string) => readFile(new URL(`../golden/${name}.farend`, import.meta.url));
  const moves = await readyMoves(
    [
      { kind: 'title', levelId: LEVEL },
      { kind: 'watch', recording: RECORDING, change: { tick } },
      { kind: 'takeOver' },
    ],
    'en',
    read,
  );
  await stage.evaluate(makeMoves, moves);
  await stage.evaluate(() => window.theFarEnd?.settled());
  await stage.clock.pauseAt((await stage.evaluate(() => Date.now())) + AHEAD_MS);
  // Nothing moves before its player does: one goes on as one went.
  await stage.evaluate(() => {
    const game = window.theFarEnd?.game;
    game?.act({ kind: 'walk', heading: game.frame()?.night.caller.heading ?? -1, slowly: false });
  });
}

/** One frame passes; where nothing changed, the one before stands longer. */
async function expose(stage: Page, darkroom: Page, frames: FilmFrame[]): Promise<void> {
  await stage.evaluate((ticks) => window.theFarEnd?.run(ticks), TICKS_A_FRAME);
  await stage.clock.fastForward(FRAME_MS);
  const png = (await stage.screenshot()).toString('base64');
  const developed = await darkroom.evaluate(develop, { png, ...SIZE, quality: QUALITY });
  if (developed)
    return void frames.push({ ...developed, ms: FRAME_MS, still: new Uint8Array(developed.still) });
  const before = frames.pop();
  if (before) frames.push({ ...before, ms: before.ms + FRAME_MS });
}

const { path: executablePath } = await findChromium();
const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] });
const served = await serve();
try {
  const frames = await film(browser, served.address);
  const bytes = animatedWebp(SIZE.width, SIZE.height, frames);
  const seconds = frames.reduce((sum, { ms }) => sum + ms, 0) / 1000;
  console.log(`${frames.length} frames, ${seconds.toFixed(1)} s, ${Math.round(bytes.length / 1000)} kB`);
  if (bytes.length > MOST_BYTES) throw new Error(`The film: expected at most ${MOST_BYTES} bytes`);
  await writeFile(FILM, bytes);
} finally {
  await browser.close();
  served.close();
}
