// Renders the named takes to WAV files that anyone can listen to, and prints how loud each is.
//   npm run sounds   (into test-results/sounds)
// Law: what is written is what is measured; nothing is normalized.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../../helpers/browser.mjs';
import { bundleStudio } from './bundle.ts';
import { TAKES, type TakeName } from './takes.ts';

const RATE = 44_100;
const folder = fileURLToPath(new URL('../../../test-results/sounds/', import.meta.url));

/** 16 bits, two channels. */
function wavOf(samples: Buffer): Buffer {
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + samples.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(2, 22);
  head.writeUInt32LE(RATE, 24);
  head.writeUInt32LE(RATE * 4, 28);
  head.writeUInt16LE(4, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36);
  head.writeUInt32LE(samples.length, 40);
  return Buffer.concat([head, samples]);
}

const { path: executablePath } = await findChromium();
const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] });
try {
  const page = await browser.newPage();
  await page.addScriptTag({ content: await bundleStudio() });
  mkdirSync(folder, { recursive: true });
  const column = (value: number): string => value.toFixed(1).padStart(9);
  console.log(
    `${'take'.padEnd(30)}${'peak'.padStart(9)}${'true'.padStart(9)}${'rms'.padStart(9)}${'LUFS'.padStart(9)}`,
  );
  for (const name of Object.keys(TAKES) as TakeName[]) {
    const { peakDb, truePeakDb, rmsDb, lufs } = await page.evaluate(
      (take) => window.studio.levels(take),
      name,
    );
    console.log(name.padEnd(30) + [peakDb, truePeakDb, rmsDb, lufs].map(column).join(''));
    const text = await page.evaluate((take) => window.studio.samples(take), name);
    writeFileSync(`${folder}${name.replaceAll(/\W+/g, '-')}.wav`, wavOf(Buffer.from(text, 'base64')));
  }
} finally {
  await browser.close();
}
