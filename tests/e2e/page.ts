// The page that every browser test plays on: it remembers what went wrong and who was asked for anything.
// Law: no test passes on a page that complained, or that asked another host for anything. Few frames are shown, except
// where a test looks at the picture.
import { test as base, expect } from '@playwright/test';
import { showFewFrames } from './fewFrames.ts';

interface Witness {
  /** Errors of the page and of its console, and what the content policy refused. */
  complaints: string[];
  /** Addresses outside our own server that were asked for. */
  strangers: string[];
}

interface Showing {
  /** Whether the browser is spared frames that nobody looks at. */
  fewFrames: boolean;
}

export const test = base.extend<{ witness: Witness } & Showing>({
  fewFrames: [true, { option: true }],
  witness: [
    async ({ page, baseURL, fewFrames }, use) => {
      if (fewFrames) await showFewFrames(page);
      const witness: Witness = { complaints: [], strangers: [] };
      page.on('pageerror', (error) => witness.complaints.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') witness.complaints.push(message.text());
      });
      page.on('request', (request) => {
        if (!isOurs(request.url(), baseURL ?? '')) witness.strangers.push(request.url());
      });
      await use(witness);
      expect(witness.complaints, 'the page complained').toEqual([]);
      expect(witness.strangers, 'the page asked others').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

function isOurs(address: string, baseUrl: string): boolean {
  return address.startsWith(baseUrl) || /^(blob|data):/.test(address);
}
