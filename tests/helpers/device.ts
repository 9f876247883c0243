// A device on which the game was played before: its opening card has been read.
// Law: nothing else is kept there; whoever tests the card itself begins on a device that keeps nothing.
import type { Page } from '@playwright/test';

interface Kept {
  readonly cookies: [];
  readonly origins: { origin: string; localStorage: { name: string; value: string }[] }[];
}

/** @returns what a browser's context is begun with. @param address of the page */
export function playedBefore(address: string): Kept {
  const kept = { name: 'far-end:settings', value: JSON.stringify({ cardRead: true }) };
  return { cookies: [], origins: [{ origin: new URL(address).origin, localStorage: [kept] }] };
}

/** Keeps words on the device before the page is opened, and again before each time that it is. */
export async function keepOnDevice(page: Page, name: string, text: string): Promise<void> {
  await page.addInitScript(
    ([key, value]) => {
      // The blank page from before keeps nothing.
      if (location.protocol !== 'about:') localStorage.setItem(key, value);
    },
    [name, text] as const,
  );
}
