// Whole nights, won and lost by keys alone and by touch alone, and the same to the last bit in Node and in the page.
import type { Page } from '@playwright/test';
import { decodeRecording } from '../../src/replay/format.ts';
import { verify } from '../../src/replay/play.ts';
import { type Hands, Keyboard, Thumb } from './hands.ts';
import { liveOut } from './living.ts';
import { expect, test } from './page.ts';
import { Twin, USUAL_NIGHT, worldOf } from './twin.ts';

// A whole night is thousands of actions: written down as a trace it would take longer than it takes to play.
test.use({ trace: 'off' });
test.setTimeout(400_000);

interface Lived {
  readonly twin: Twin;
  readonly outcome: string;
  readonly minutes: number;
  readonly recording: Uint8Array;
}

async function liveNight(page: Page, hands: Hands, bot: string, luck: number): Promise<Lived> {
  const twin = new Twin(bot, luck, hands);
  await page.goto(`./?steps&level=${USUAL_NIGHT}&luck=${luck}`);
  await hands.begin();
  await page.waitForFunction(() => window.theFarEnd?.state()?.outcome === 'none');
  const recording = await liveOut(page, hands, twin);
  const { tick, outcome } = twin.night;
  const minutes = tick / 1200;
  return { twin, outcome, minutes, recording };
}

function verdictOf(recording: Uint8Array): string {
  const decoded = decodeRecording(recording);
  return decoded.ok ? verify(decoded.recording, worldOf(USUAL_NIGHT)).verdict : decoded.error.code;
}

test.describe('a night by the keyboard alone', () => {
  test('is won: said, hung up, and home; and verifies in Node', async ({ page }) => {
    const lived = await liveNight(page, new Keyboard(page), 'careful', 1);
    expect(lived.outcome).toBe('home');
    expect(lived.minutes).toBeGreaterThanOrEqual(2);
    expect(lived.minutes).toBeLessThanOrEqual(6);
    expect(verdictOf(lived.recording)).toBe('verified');
    await expect(page.getByRole('heading', { name: 'You came down before light.' })).toBeVisible();
  });

  test('is lost by one who stays on the line, and is told soberly', async ({ page }) => {
    const lived = await liveNight(page, new Keyboard(page), 'reckless', LOSING_LUCK);
    expect(lived.outcome).toBe('taken');
    expect(verdictOf(lived.recording)).toBe('verified');
    await expect(page.getByRole('heading', { name: /^They came at \d\d:\d\d\.$/ })).toBeVisible();
  });
});

test.describe('a night by touch alone', () => {
  test('is won with one thumb; and verifies in Node', async ({ page }) => {
    const lived = await liveNight(page, new Thumb(page), 'careful', 2);
    expect(lived.outcome).toBe('home');
    expect(lived.minutes).toBeGreaterThanOrEqual(2);
    expect(lived.minutes).toBeLessThanOrEqual(6);
    expect(verdictOf(lived.recording)).toBe('verified');
  });

  test('is lost with one thumb by one who stays on the line', async ({ page }) => {
    const lived = await liveNight(page, new Thumb(page), 'reckless', LOSING_LUCK);
    expect(lived.outcome).toBe('taken');
    expect(verdictOf(lived.recording)).toBe('verified');
  });
});

/** A luck under which the reckless bot is taken, whether it has keys or a stick. */
const LOSING_LUCK = 3;
