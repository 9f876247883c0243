// How long a first visitor on a slow phone network waits for words, and until a step can be made.
// Law: the line is narrowed at the server, so that workers wait as the page does; times are those of this machine.
import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../helpers/browser.mjs';
import { firstLoad } from './firstLoad.ts';
import { serve } from './serve.ts';

const SLOW = { bitsPerSecond: 1_600_000, roundTripMs: 150 };
const MOST_WORDS_MS = 1500;
const MOST_PLAYABLE_MS = 4000;
const RUNS = 3;

const { path: executablePath } = await findChromium();
console.log(`1.6 Mbit/s, 150 ms there and back, ${RUNS} first visits each`);
for (const locale of ['en-US', 'ko-KR']) {
  for (let run = 0; run < RUNS; run++) {
    const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] });
    const { address, close } = await serve(SLOW);
    try {
      const { firstWordsMs, playableMs } = await firstLoad(browser, address, locale);
      // The first connection costs one way there and back more, which a server on this machine cannot show.
      const words = firstWordsMs + SLOW.roundTripMs;
      const playable = playableMs + SLOW.roundTripMs;
      console.log(
        `${locale}  words ${line(words, MOST_WORDS_MS)}   playable ${line(playable, MOST_PLAYABLE_MS)}`,
      );
    } finally {
      await browser.close();
      close();
    }
  }
}

function line(ms: number, most: number): string {
  return `${ms <= most ? '✓' : '✗'} ${(ms / 1000).toFixed(2)} s of ${most / 1000}`;
}
