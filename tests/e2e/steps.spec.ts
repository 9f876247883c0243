// A night step by step: time moves only on a command, the whole of the second night is won by it, and it is told so.
import type { Page } from '@playwright/test';
import { decodeRecording } from '../../src/replay/format.ts';
import { verify } from '../../src/replay/play.ts';
import { Keyboard } from './hands.ts';
import { expect, test } from './page.ts';
import { USUAL_NIGHT, worldOf } from './twin.ts';

/** The second night of the story, and a place from where the far bank is heard. */
const SPOT = { x: 123, y: 108 };
/** Longer than any way of that night takes: time stands by itself before. */
const LONG_TICKS = 4000;
const MOMENT_TICKS = 20;
const MINUTE_TICKS = 1200;
/** Takes out the phone, waits for it, and dials. */
const PRESSED_BY_KEY = 6;

test.use({ trace: 'off' });

const tickOf = (page: Page) => page.evaluate(() => window.theFarEnd?.state()?.tick ?? -1);

/** Time goes on for as long as it may. @returns the tick in which it stands. */
async function goOn(page: Page, ticks = LONG_TICKS): Promise<number> {
  return page.evaluate((ran) => {
    window.theFarEnd?.run(ran);
    return window.theFarEnd?.state()?.tick ?? -1;
  }, ticks);
}

/** Walks on after whatever stopped it, until nothing does. */
async function walkTo(page: Page, place: { readonly x: number; readonly y: number }): Promise<void> {
  for (let stops = 0; stops < 30; stops++) {
    await page.evaluate((to) => window.theFarEnd?.game.act({ kind: 'walkTo', place: to }), place);
    await goOn(page);
    const at = await page.evaluate(() => {
      const caller = window.theFarEnd?.game.frame()?.night.caller;
      return { x: caller?.x ?? 0, y: caller?.y ?? 0 };
    });
    if (Math.hypot(at.x - place.x, at.y - place.y) < 2) return;
  }
  throw new Error(`nobody came to ${place.x}, ${place.y}`);
}

/** The same press again and again, at the page's own pace, until all is said. */
async function talkOn(page: Page, lines: number): Promise<void> {
  await page.evaluate(
    ([all, ticks]) => {
      const { theFarEnd } = window;
      for (let presses = 0; presses < 200 && theFarEnd?.game.hud.value?.linesHeard !== all; presses++) {
        theFarEnd?.game.act({ kind: 'primary' });
        theFarEnd?.run(ticks);
      }
    },
    [lines, MINUTE_TICKS] as const,
  );
}

test('a night step by step waits for a minute, is won by single deeds, and tells how it was lived', async ({
  page,
}) => {
  const world = worldOf(USUAL_NIGHT);
  await page.goto(`./?steps&level=${USUAL_NIGHT}&luck=2`);
  await page.waitForFunction(() => window.theFarEnd?.state() != null);
  await page.evaluate(() => window.theFarEnd?.game.change({ stepMode: true, speedPercent: 75 }));
  await new Keyboard(page).begin();
  await expect(page.locator('#ui')).toHaveAttribute('data-screen', 'play');
  await expect(page.locator('.pace-sign')).toHaveText('Time stands');
  await expect(page.getByText('speed 75 %')).toBeVisible();

  expect(await goOn(page, MINUTE_TICKS)).toBe(0);
  await page.keyboard.press('Period');
  expect(await goOn(page, MINUTE_TICKS)).toBe(MOMENT_TICKS);
  await page.getByRole('button', { name: 'Let a moment pass' }).first().click();
  expect(await goOn(page, MINUTE_TICKS)).toBe(2 * MOMENT_TICKS);
  await expect(page.locator('.pace-sign')).toHaveText('Time stands');

  await walkTo(page, SPOT);
  for (let presses = 0; presses < PRESSED_BY_KEY; presses++) {
    const before = await tickOf(page);
    await page.keyboard.press('Space');
    const after = await goOn(page, MINUTE_TICKS);
    expect(after).toBeGreaterThan(before);
    expect(after).toBeLessThanOrEqual(before + MOMENT_TICKS);
  }
  await talkOn(page, world.call.length);
  await page.keyboard.press('KeyX');
  await goOn(page, MINUTE_TICKS);
  await walkTo(page, world.home);
  for (let presses = 0; presses < 20; presses++) {
    if ((await page.evaluate(() => window.theFarEnd?.state()?.outcome)) !== 'none') break;
    await page.keyboard.press('Space');
    await goOn(page, MINUTE_TICKS);
  }
  await expect(page.getByRole('heading', { name: 'You came down before light.' })).toBeVisible();
  await expect(page.getByText('Lived step by step, more slowly.')).toBeVisible();
  const decoded = decodeRecording(
    Uint8Array.from((await page.evaluate(() => window.theFarEnd?.recording())) ?? []),
  );
  expect(decoded.ok && decoded.recording.assists).toMatchObject({ stepMode: true, slower: true });
  expect(decoded.ok && verify(decoded.recording, world)).toEqual({ verdict: 'verified' });
});
