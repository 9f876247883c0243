// The built game played by a Chromium: once at a desk, once on a phone. Law: all else is the same for every browser.
import { defineConfig } from '@playwright/test';
import { DESK, inAnyBrowser, PHONE } from './tests/helpers/anyBrowser.ts';
import { CHROMIUM_FLAGS, findChromium } from './tests/helpers/browser.mjs';

const { path: executablePath } = await findChromium();

export default defineConfig(await inAnyBrowser('e2e'), {
  use: { browserName: 'chromium', launchOptions: { executablePath, args: [...CHROMIUM_FLAGS] } },
  projects: [DESK, PHONE],
});
