// Runs the work in a page of Chromium or Firefox that holds nothing else.
// Law: a process of its own, so that it can be ended from outside; a browser that does not start says so and is no failure.
import { readFileSync } from 'node:fs';
import { type Browser, chromium, firefox } from 'playwright-core';
import { CHROMIUM_FLAGS } from '../helpers/browser.mjs';
import { firefoxStart } from '../helpers/firefox.ts';
import { NOT_STARTED } from './engines.ts';

const [file = '', call = '', kind = '', executablePath = ''] = process.argv.slice(2);

const browser = await start().catch((error: Error) => {
  console.error(error.message.split('\n')[0]);
  process.exit(NOT_STARTED);
});
const page = await browser.newPage();
await page.addScriptTag({ content: readFileSync(file, 'utf8') });
console.log(await page.evaluate(call));
await browser.close();

function start(): Promise<Browser> {
  if (kind === 'chromium') return chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] });
  return firefox.launch({
    ...firefoxStart(executablePath),
    // A page that computes for long is no page that hangs.
    firefoxUserPrefs: { 'dom.max_script_run_time': 0 },
  });
}
