// Records the golden nights of hands: real keys and a real thumb on the real page, led by what a bot would do.
//   npx tsx tests/golden/record.ts [keys|thumb]   and then, for the table: FAR_END_ACCEPT=1 npx vitest run tests/replay/golden.test.ts
// Law: whatever is written down was done by the page's devices; the night in here only follows what the page wrote.
import { writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { findLevel } from '../../src/cli/levelFiles.ts';
import { buildWorld } from '../../src/content/world.ts';
import { beginNight } from '../../src/core/begin.ts';
import { step } from '../../src/core/step.ts';
import type { World } from '../../src/core/world.ts';
import { decodeRecording } from '../../src/replay/format.ts';
import type { Recording } from '../../src/replay/recording.ts';
import type { Bot } from '../../src/solver/bot.ts';
import { BOTS } from '../../src/solver/bots.ts';
import { type Hands, Keyboard, Thumb } from '../e2e/hands.ts';
import { wishesOf } from '../e2e/twin.ts';
import { Wanderer } from '../e2e/wanderer.ts';
import { CHROMIUM_FLAGS, findChromium } from '../helpers/browser.mjs';
import { playedBefore } from '../helpers/device.ts';
import { serveWithLongNight } from '../helpers/pageWithLevels.ts';

interface Wanted {
  readonly level: string;
  readonly luck: number;
  readonly hands: 'keys' | 'thumb';
  /** Who leads the hands. */
  lead(world: World): Bot | undefined;
}

const NIGHTS: readonly Wanted[] = [
  { level: 'larch-hollow', luck: 6, hands: 'keys', lead: BOTS.careful ?? none },
  { level: 'static', luck: 2, hands: 'thumb', lead: BOTS.careful ?? none },
  { level: 'under-the-coat', luck: 3, hands: 'keys', lead: BOTS.expert ?? none },
  { level: 'long-night', luck: 1, hands: 'thumb', lead: () => new Wanderer() },
];

/** Ticks between two decisions of a hand: less than half a second. */
const STRETCH_TICKS = 8;
const GROWN_WITHIN_MS = 60_000;
const here = dirname(fileURLToPath(import.meta.url));
const asked = process.argv[2];

const page = await serveWithLongNight();
const { path: executablePath } = await findChromium();
const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] });
for (const wanted of NIGHTS) if (asked === undefined || asked === wanted.hands) await record(wanted);
await browser.close();
await page.close();

function none(): undefined {
  return undefined;
}

async function record(wanted: Wanted): Promise<void> {
  const { level, luck, hands: kind } = wanted;
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
  const device = kind === 'thumb' ? phone : { viewport: { width: 1280, height: 720 } };
  const context = await browser.newContext({ ...device, storageState: playedBefore(page.address) });
  const tab = await context.newPage();
  const hands = kind === 'thumb' ? new Thumb(tab) : new Keyboard(tab);
  await tab.goto(`${page.address}?steps&level=${level}&luck=${luck}`);
  await tab.waitForFunction(() => window.theFarEnd?.state() != null, null, { timeout: GROWN_WITHIN_MS });
  await hands.begin();
  await tab.waitForSelector('#ui[data-screen="play"]', { timeout: GROWN_WITHIN_MS });
  const { bytes, recording } = await play(tab, hands, wanted);
  writeFileSync(`${here}/${level}-${kind}-${luck}.farend`, bytes);
  console.log(`${level} ${kind} ${luck}: ${recording.ticks} ticks, ${recording.outcome}, ${bytes.length} bytes`);
  await context.close();
}

async function play(tab: Page, hands: Hands, { level: id, luck, lead }: Wanted) {
  const level = findLevel(id, fileURLToPath(import.meta.url));
  const world = level && buildWorld(level);
  const bot = world && lead(world);
  if (!bot) throw new Error(`tests/golden/record.ts: ${id}: expected a level and someone to lead`);
  const night = beginNight(world, luck);
  for (;;) {
    const { heading, presses } = wishesOf(bot.decide(night), hands.headingStep);
    if (heading !== null) await hands.walk(heading);
    for (const press of presses) await hands.press(press);
    const bytes = Uint8Array.from(await tab.evaluate(runOn, STRETCH_TICKS));
    const recording = read(bytes);
    while (night.tick < recording.ticks) step(night, commandsAt(recording, night.tick));
    if (recording.outcome !== 'none') return { bytes, recording };
  }
}

async function runOn(ticks: number): Promise<readonly number[]> {
  window.theFarEnd?.run(ticks);
  return (await window.theFarEnd?.recording()) ?? [];
}

function read(bytes: Uint8Array): Recording {
  const decoded = decodeRecording(bytes);
  if (!decoded.ok) throw new Error(`${decoded.error.at}: ${decoded.error.mend}`);
  return decoded.recording;
}

function commandsAt({ commands }: Recording, tick: number) {
  return commands.filter((timed) => timed.tick === tick).map(({ command }) => command);
}
