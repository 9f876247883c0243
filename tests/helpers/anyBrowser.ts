// How the built game is played by a real browser, whichever it is: playwright.config.ts and
// tests/engines/firefox.config.ts add which one, and whose hands.
// Law: what is tested is what is served (vite preview of dist), no second try; two at once, since what one test waits for
// leaves its core to the other.
import { createServer } from 'node:net';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { PlaywrightTestConfig } from '@playwright/test';
import { playedBefore } from './device.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A desk has no glass to touch, and a phone no keys: each plays the nights of its own hands. */
export const DESK = {
  name: 'desktop',
  grepInvert: /by touch alone/,
  use: { viewport: { width: 1600, height: 900 } },
};
export const PHONE = {
  name: 'phone',
  grepInvert: /by the keyboard alone/,
  use: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
};

/** @param report name of what is written below `test-results` */
export async function inAnyBrowser(report: string): Promise<PlaywrightTestConfig> {
  // Workers read this again: they must find the same port.
  process.env.THE_FAR_END_PORT ||= String(await freePort());
  const port = process.env.THE_FAR_END_PORT;
  const address = `http://127.0.0.1:${port}/`;
  return {
    testDir: `${root}tests/e2e`,
    testMatch: '**/*.spec.ts',
    outputDir: `${root}test-results/${report}`,
    snapshotPathTemplate: `${root}tests/e2e/snapshots/{arg}{ext}`,
    workers: Math.min(2, availableParallelism()),
    retries: 0,
    forbidOnly: true,
    timeout: 120_000,
    // What a page does at once on a machine to itself takes some seconds on a busy one: benches measure, tests do not.
    expect: { timeout: 20_000 },
    reporter: [['list'], ['json', { outputFile: `${root}test-results/${report}.json` }]],
    webServer: {
      cwd: root,
      command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort`,
      url: address,
      reuseExistingServer: false,
    },
    use: {
      baseURL: address,
      locale: 'en-US',
      // Kept for the time without a network by offline.spec.ts alone: it would be fetched again for every test.
      serviceWorkers: 'block',
      // Most tests are of nights, not of the first minute on a device; card.spec.ts is.
      storageState: playedBefore(address),
      screenshot: 'only-on-failure',
      // A trace films every test, and takes a third of its time: who needs one says `--trace=retain-on-failure`.
      trace: 'off',
    },
  };
}

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
