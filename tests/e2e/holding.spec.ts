// Whatever takes a player away from the night holds it: no tick passes until a press.
// Law: each is told as the browser tells it; the hand that walks is never let go, and stands all the same.
import type { Page } from '@playwright/test';
import { expect, test } from './page.ts';
import { USUAL_NIGHT } from './twin.ts';

/** Each of the nine, told as the browser tells it. Runs in the page. */
const TAKEN_AWAY: Readonly<Record<string, () => void>> = {
  'the page is hidden': () => {
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    Object.defineProperty(document, 'hidden', { value: false, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  },
  'another window is worked in': () => void window.dispatchEvent(new Event('blur')),
  'the page is left, and come back to': () => {
    for (const event of ['pagehide', 'pageshow']) window.dispatchEvent(new Event(event));
  },
  'the device freezes the page': () => void document.dispatchEvent(new Event('freeze')),
  'the device is turned': () => void screen.orientation.dispatchEvent(new Event('change')),
  'the full screen is left': () => void document.dispatchEvent(new Event('fullscreenchange')),
  'a pad is unplugged': () => void window.dispatchEvent(new Event('gamepaddisconnected')),
  'the picture is lost': () =>
    void document.querySelector('canvas')?.dispatchEvent(new Event('webglcontextlost')),
  'the sound is taken': () => {
    const { itsSound } = window as unknown as { itsSound: AudioContext };
    Object.defineProperty(itsSound, 'state', { value: 'interrupted', configurable: true });
    itsSound.dispatchEvent(new Event('statechange'));
    Reflect.deleteProperty(itsSound, 'state');
  },
};

test('nine things that take a player away hold the night, which goes on only by a press', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.addInitScript(() => {
    const Own = window.AudioContext;
    window.AudioContext = class extends Own {
      constructor(options?: AudioContextOptions) {
        super(options);
        Object.assign(window, { itsSound: this });
      }
    };
  });
  await page.goto(`./?steps&level=${USUAL_NIGHT}&luck=1`);
  await page.locator('.menu-line').first().click();
  await expect(page.locator('#ui')).toHaveAttribute('data-screen', 'play', { timeout: 60_000 });
  // Sound comes last of all, and begins with a press.
  await expect
    .poll(async () => {
      await page.keyboard.press('KeyC');
      return page.evaluate(() => 'itsSound' in window);
    })
    .toBe(true);
  for (const [what, happen] of Object.entries(TAKEN_AWAY)) {
    await page.keyboard.down('KeyD');
    const before = await run(page, 4);
    expect(before.heading, what).toBe(EAST);
    await page.evaluate(happen);
    await expect(page.locator('#ui'), what).toHaveAttribute('data-screen', 'pause');
    const held = await run(page, TWO_SECONDS_TICKS);
    expect(held.tick, what).toBe(before.tick);
    // Nobody has let go of the key: only a press goes on, and what was held before it means nothing.
    await page.locator('.dialog-menu .is-first').click();
    const after = await run(page, 1);
    expect(after, what).toEqual({ tick: before.tick + 1, heading: -1 });
    await page.keyboard.up('KeyD');
  }
});

const EAST = 4;
const TWO_SECONDS_TICKS = 40;

interface Stood {
  readonly tick: number;
  readonly heading: number;
}

/** Lets so many ticks be lived, if the night moves at all. */
function run(page: Page, ticks: number): Promise<Stood> {
  return page.evaluate((count) => {
    const hand = window.theFarEnd;
    hand?.run(count);
    const night = hand?.game.frame()?.night;
    return { tick: night?.tick ?? -1, heading: night?.caller.heading ?? -1 };
  }, ticks);
}
