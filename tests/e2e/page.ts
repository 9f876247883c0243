// The page that every browser test plays on: it remembers what went wrong and who was asked for anything.
// Law: no test passes on a page that complained, that asked another host for anything, that broke its own policy, or that
// was given a cookie. Few frames are shown, except where a test looks at the picture.
import { test as base, expect } from '@playwright/test';
import { showFewFrames } from './fewFrames.ts';
import { mendDriver } from './glass.ts';
import { tellOfRefusals } from './refusals.ts';

interface Privacy {
  /** Addresses on other machines that any page or worker asked for. */
  strangers: string[];
  /** What a content policy or the Trusted Types refused. */
  violations: string[];
}

interface Witness extends Privacy {
  /** Errors of the page and of its console. */
  complaints: string[];
}

/** For tests whose page has reason to complain: of a server that breaks, or a network that is away. */
export const privateTest = base.extend<{ privacy: Privacy }>({
  privacy: [
    async ({ context, contextOptions, browserName }, use) => {
      const privacy: Privacy = { strangers: [], violations: [] };
      context.on('request', (request) => {
        if (!isOurs(request.url())) privacy.strangers.push(request.url());
      });
      await tellOfRefusals(context, (words) => privacy.violations.push(words));
      context.on('page', mendDriver);
      // BiDi has no word for it: a Firefox is told in the page itself.
      if (browserName === 'firefox' && contextOptions.reducedMotion === 'reduce')
        await context.addInitScript(wishForStillness);
      await use(privacy);
      expect(privacy.strangers, 'the page asked others').toEqual([]);
      expect(privacy.violations, 'the page broke its policy').toEqual([]);
      expect(await context.cookies(), 'the page was given cookies').toEqual([]);
    },
    { auto: true },
  ],
});

/** Runs in the page, before anything of it does. */
function wishForStillness(): void {
  const askBrowser = window.matchMedia.bind(window);
  window.matchMedia = (query) => askBrowser(query === '(prefers-reduced-motion: reduce)' ? 'all' : query);
}

interface Showing {
  /** Whether the browser is spared frames that nobody looks at. */
  fewFrames: boolean;
}

export const test = privateTest.extend<{ witness: Witness } & Showing>({
  fewFrames: [true, { option: true }],
  witness: [
    async ({ page, privacy, fewFrames }, use) => {
      if (fewFrames) await showFewFrames(page);
      const witness: Witness = { ...privacy, complaints: [] };
      page.on('pageerror', (error) => witness.complaints.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') witness.complaints.push(message.text());
      });
      await use(witness);
      expect(witness.complaints, 'the page complained').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** The sheet behind the words is drawn without any help: a small one is drawn sooner. */
export const SMALL_SHEET = { viewport: { width: 640, height: 480 } };

/** The tests' own servers are all on this machine, some by its other name, which is another origin. */
function isOurs(address: string): boolean {
  return /^(blob|data|file):/.test(address) || ['127.0.0.1', 'localhost'].includes(new URL(address).hostname);
}
