// How the built game is played by a real browser: once at a desk, once on a phone.
// Law: what is tested is what is served (vite preview of dist), no second try; two at once, since what one test waits for
// leaves its core to the other.
import { createServer } from 'node:net';
import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './tests/helpers/browser.mjs';
import { playedBefore } from './tests/helpers/device.ts';

const { path: executablePath } = await findChromium();
// Workers read this file again: they must find the same port.
process.env.THE_FAR_END_PORT ||= String(await freePort());
const port = process.env.THE_FAR_END_PORT;
const address = `http://127.0.0.1:${port}/`;

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/e2e',
  snapshotPathTemplate: 'tests/e2e/snapshots/{arg}{ext}',
  workers: Math.min(2, availableParallelism()),
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  // What a page does at once on a machine to itself takes some seconds on a busy one: benches measure, tests do not.
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort`,
    url: address,
    reuseExistingServer: false,
  },
  use: {
    baseURL: address,
    browserName: 'chromium',
    locale: 'en-US',
    // Kept for the time without a network by offline.spec.ts alone: it would be fetched again for every test.
    serviceWorkers: 'block',
    // Most tests are of nights, not of the first minute on a device; card.spec.ts is.
    storageState: playedBefore(address),
    launchOptions: { executablePath, args: [...CHROMIUM_FLAGS] },
    screenshot: 'only-on-failure',
    // A trace films every test, and takes a third of its time: who needs one says `--trace=retain-on-failure`.
    trace: 'off',
  },
  projects: [
    // A desk has no glass to touch, and a phone no keys: each plays the nights of its own hands.
    { name: 'desktop', grepInvert: /by touch alone/, use: { viewport: { width: 1600, height: 900 } } },
    {
      name: 'phone',
      grepInvert: /by the keyboard alone/,
      use: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
    },
  ],
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
