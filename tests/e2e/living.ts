// A night lived to its end in the page by hands, as its twin wishes, and the same in both at every stretch.
// Law: hands touch only what a player can touch; two nights that part are told of at once.
import { expect, type Page } from '@playwright/test';
import type { Hands } from './hands.ts';
import type { Twin } from './twin.ts';

/** Ticks between two decisions of a hand: less than half a second. */
const STRETCH_TICKS = 8;

/** From the first moment of the night in the page to its last. @returns the recording's bytes. */
export async function liveOut(page: Page, hands: Hands, twin: Twin): Promise<Uint8Array> {
  await expect(page.locator('#ui')).toHaveAttribute('data-screen', 'play', { timeout: 60_000 });
  while (twin.night.outcome === 'none') {
    const wish = twin.wish();
    if (wish.heading !== null) await hands.walk(wish.heading);
    for (const press of wish.presses) await hands.press(press);
    const state = await page.evaluate((ticks) => {
      window.theFarEnd?.run(ticks);
      return window.theFarEnd?.state();
    }, STRETCH_TICKS);
    twin.live(wish, STRETCH_TICKS);
    // At once, not at the end: two nights that part would wait for each other.
    expect(state).toEqual({ tick: twin.night.tick, outcome: twin.night.outcome, checksum: twin.checksum });
  }
  const bytes = await page.evaluate(() => window.theFarEnd?.recording());
  return Uint8Array.from(bytes ?? []);
}
