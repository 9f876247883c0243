// Seeks in the longest golden night in Chromium: `npm run bench:seek`.
// Law: the same bundle, engine and clock as in play; slower than the law allows, or not the same night, is exit code 1.
import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../helpers/browser.mjs';
import { bundle } from './bundle.ts';

const SEEKS = 200;
/** The law: 95 of 100 seeks are done in so many ms. */
const MOST_P95_MS = 50;

const script = await bundle('seekWork.ts');
const { path: executablePath } = await findChromium();
const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] });
const page = await browser.newPage();
await page.addScriptTag({ content: script });
const figures = JSON.parse(String(await page.evaluate(`farEnd.seekWork(${SEEKS})`)));
console.log(JSON.stringify({ engine: `Chromium ${browser.version()}`, ...figures }));
await browser.close();
if (figures.different > 0 || figures.p95Ms > MOST_P95_MS) process.exitCode = 1;
