// A night lived to its end in the page by hands, as its twin wishes, and the same in both at every stretch.
// Law: hands touch only what a player can touch; two nights that part are told of at once.
import { expect, type Page } from '@playwright/test';
import type { Hands } from './hands.ts';
import type { Twin, Wishes } from './twin.ts';

/** Ticks between two decisions of a hand: less than half a second. */
const STRETCH_TICKS = 8;
/** Ticks for which hands that have nothing else to do leave the page to itself. */
const LONGEST_TICKS = 160;

const NOTHING: Wishes = { heading: null, presses: [] };

/** From the first moment of the night in the page to its last. @returns the recording's bytes. */
export async function liveOut(
  page: Page,
  hands: Hands,
  twin: Twin,
  stretchTicks = STRETCH_TICKS,
): Promise<Uint8Array> {
  await expect(page.locator('#ui')).toHaveAttribute('data-screen', 'play', { timeout: 60_000 });
  let wish = twin.wish();
  /** Where the hands steer. */
  let heading = -1;
  while (twin.night.outcome === 'none') {
    if (wish.heading !== null) await hands.walk(wish.heading);
    heading = wish.heading ?? heading;
    for (const press of wish.presses) await hands.press(press);
    const stretch = liveOn(twin, wish, heading, stretchTicks);
    wish = stretch.next;
    const state = await page.evaluate((ticks) => {
      window.theFarEnd?.run(ticks);
      return window.theFarEnd?.state();
    }, stretch.ticks);
    // At once, not at the end: two nights that part would wait for each other.
    expect(state).toEqual({ tick: twin.night.tick, outcome: twin.night.outcome, checksum: twin.checksum });
  }
  const bytes = await page.evaluate(() => window.theFarEnd?.recording());
  return Uint8Array.from(bytes ?? []);
}

interface Stretch {
  readonly ticks: number;
  /** What hands do after it. */
  readonly next: Wishes;
}

/** The twin lives on for as long as hands that steer there would do nothing. */
function liveOn(twin: Twin, wish: Wishes, heading: number, stretchTicks: number): Stretch {
  let now = wish;
  for (let ticks = stretchTicks; ; ticks += stretchTicks) {
    twin.live(now, stretchTicks);
    if (twin.night.outcome !== 'none') return { ticks, next: NOTHING };
    now = twin.wish();
    const isSame = now.presses.length === 0 && (now.heading === null || now.heading === heading);
    if (!isSame || ticks >= LONGEST_TICKS) return { ticks, next: now };
  }
}

/** The same night in Node alone. */
export function liveAlone(twin: Twin, stretchTicks = STRETCH_TICKS): void {
  while (twin.night.outcome === 'none') twin.live(twin.wish(), stretchTicks);
}
