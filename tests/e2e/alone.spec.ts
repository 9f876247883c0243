// The second night of the story won by one kind of hand alone: by Space, by the clicks of one pointer, by taps on a phone
// that lies, by a pad. (By keys, and by a thumb on a phone held upright: night.spec.ts.)
// Law: hands touch only what a player can touch; how the night stands is only read.
import type { Page } from '@playwright/test';
import { keepOnDevice } from '../helpers/device.ts';
import {
  type Choice,
  FIRST_STEPS_TICKS,
  type Looked,
  nextChoice,
  SPOT,
  WON_LUCK,
} from '../helpers/oneSwitch.ts';
import { liveOut } from './living.ts';
import { MockPad } from './mockPad.ts';
import { expect, test } from './page.ts';
import { Twin, USUAL_NIGHT } from './twin.ts';

test.setTimeout(200_000);

/** The second of the nearest places with service, where the lines glow. */
const SECOND_SPOT = { x: 140, y: 84 };

/** Ticks after which hands look again at what has come of what they did. */
const STRETCH_TICKS = 40;
/** A stick is turned less often than that would do no harm. */
const PAD_STRETCH_TICKS = 32;
/** More than there are choices in such a night. */
const MOST_CHOICES = 400;

async function open(page: Page, luck = WON_LUCK): Promise<void> {
  await page.goto(`./?steps&level=${USUAL_NIGHT}&luck=${luck}`);
  await page.waitForFunction(() => window.theFarEnd?.game.loading.value.step === 'ready');
}

function run(page: Page, ticks: number): Promise<void> {
  return page.evaluate((count) => window.theFarEnd?.run(count), ticks);
}

/** @returns what a player sees of the night, or null once it is over. */
function look(page: Page): Promise<Looked | null> {
  return page.evaluate(() => {
    const game = window.theFarEnd?.game;
    const frame = game?.frame();
    const hud = game?.hud.value;
    if (!frame || !hud || game?.screen.value !== 'play') return null;
    return {
      primary: hud.primary,
      phone: hud.phone,
      isAllSaid: hud.linesHeard === hud.linesTotal,
      isWalking: frame.goal !== null,
      exposure: hud.exposure,
    };
  });
}

async function expectHome(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'You came down before light.' })).toBeVisible();
}

test.describe('the second night, by Space alone', () => {
  test.skip(({ isMobile }) => isMobile, 'a phone has no Space');

  test('is won, from the settings on, and no tick passes while one chooses', async ({ page }) => {
    const settings = { cardRead: true, oneButton: true, scanSeconds: 1 };
    await keepOnDevice(page, 'far-end:settings', JSON.stringify(settings));
    await page.clock.install();
    await open(page);
    await expect(page.locator('.scan')).toBeVisible();
    const now = await page.evaluate(() => Date.now());
    await page.clock.pauseAt(now + 1000);
    for (const words of [/^Menu$/, /^Go up tonight$/]) {
      await scanTo(page, words);
      await page.keyboard.press('Space');
      // Two presses within a quarter of a second are one.
      await page.clock.fastForward(300);
    }
    await expect(page.locator('#ui')).toHaveAttribute('data-screen', 'play', { timeout: 60_000 });
    for (let choices = 0; choices < 60; choices++) {
      const looked = await look(page);
      if (!looked) break;
      await chooseBySpace(page, nextChoice(looked));
    }
    await expectHome(page);
  });
});

/** Time goes on until the words are lit: so far as a light would be waited for, and no frame is drawn for it. */
async function scanTo(page: Page, words: RegExp | string): Promise<void> {
  for (let steps = 0; steps < 60; steps++) {
    const lit = await page
      .locator('.scan .is-lit')
      .evaluateAll((all) =>
        all.map((one) => ({ key: one.getAttribute('data-offer') ?? '', text: one.textContent ?? '' })),
      );
    const { key, text } = lit[0] ?? { key: '', text: '' };
    if (typeof words === 'string' ? key === words : words.test(text)) return;
    await page.clock.fastForward(1600);
  }
  throw new Error(`${words}: expected it to be lit`);
}

async function chooseBySpace(page: Page, choice: Choice): Promise<void> {
  const press = async (offer: string): Promise<void> => {
    await scanTo(page, offer);
    await page.keyboard.press('Space');
  };
  if (choice === 'primary' || choice === 'hangUp' || choice === 'wait') {
    await press(choice);
    return run(page, 2000);
  }
  await press('walk');
  const offers = await page
    .locator('.scan [data-offer]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-offer') ?? ''));
  const places = offers.filter((offer) => offer.startsWith(choice));
  await press(places[SPOT] ?? places[0] ?? 'deeds');
  await run(page, FIRST_STEPS_TICKS);
  await page.clock.fastForward(300);
  await page.keyboard.press('Space');
  const before = await page.evaluate(() => window.theFarEnd?.state()?.tick);
  await run(page, 100);
  expect(await page.evaluate(() => window.theFarEnd?.state()?.tick)).toBe(before);
}

/** One pointer that only clicks or taps: buttons, and places on the sheet. */
interface Pointer {
  press(selector: string): Promise<void>;
  at(x: number, y: number): Promise<void>;
}

async function winByPointing(page: Page, pointer: Pointer): Promise<void> {
  await pointer.press('.menu-line >> nth=0');
  await expect(page.locator('#ui')).toHaveAttribute('data-screen', 'play', { timeout: 60_000 });
  for (let choices = 0; choices < MOST_CHOICES; choices++) {
    const looked = await look(page);
    if (!looked) break;
    const choice = nextChoice(looked);
    if (choice === 'primary' || choice === 'hangUp')
      await pointer.press(`[data-action="${choice}"]:visible >> nth=0`);
    else if (choice !== 'wait') await walkByPointing(page, pointer, choice);
    await run(page, choice === 'wait' ? STRETCH_TICKS : FIRST_STEPS_TICKS);
  }
  await expectHome(page);
}

async function walkByPointing(page: Page, pointer: Pointer, kind: 'service' | 'home'): Promise<void> {
  await pointer.press('.head-buttons [data-action="toggleSheet"]');
  await page.evaluate(() => window.theFarEnd?.settled());
  const place = await page.evaluate(
    ({ wanted, spot }) => {
      const night = window.theFarEnd?.game.frame()?.night;
      return wanted === 'home' ? night?.world.home : spot;
    },
    { wanted: kind, spot: SECOND_SPOT },
  );
  const point = await page.evaluate(pointOf, { x: place?.x ?? 0, y: place?.y ?? 0 });
  await pointer.at(point.x, point.y);
  await pointer.press('.head-buttons [data-action="toggleSheet"]');
}

/** Where a place lies in the window, found as an eye finds it: nearer and nearer. Runs in the page. */
function pointOf({ x, y }: { x: number; y: number }): { x: number; y: number } {
  const at = { x: innerWidth / 2, y: innerHeight / 3 };
  for (let look = 0; look < 12; look++) {
    const here = window.theFarEnd?.placeAt(at.x, at.y);
    const beside = window.theFarEnd?.placeAt(at.x + 8, at.y + 8);
    if (!here || !beside) throw new Error(`${at.x}, ${at.y}: expected the sheet there`);
    at.x += ((x - here.x) * 8) / (beside.x - here.x);
    at.y += ((y - here.y) * 8) / (beside.y - here.y);
  }
  return at;
}

test.describe('the second night, by one pointer alone', () => {
  test.skip(({ isMobile }) => isMobile, 'a phone has no mouse');

  test('is won by clicks', async ({ page }) => {
    await open(page);
    await winByPointing(page, {
      press: (selector) => page.locator(selector).click(),
      at: (x, y) => page.mouse.click(x, y),
    });
  });
});

test.describe('the second night, by touch alone on a phone that lies', () => {
  test.skip(({ isMobile }) => !isMobile, 'a desk has no glass');
  test.use({ viewport: { width: 844, height: 390 } });

  test('is won by taps', async ({ page }) => {
    await open(page);
    await winByPointing(page, {
      press: (selector) => page.locator(selector).tap(),
      at: (x, y) => page.touchscreen.tap(x, y),
    });
  });
});

test.describe('the second night, by a pad alone', () => {
  test.skip(({ isMobile }) => isMobile, 'once is enough');

  test('is won, from the title on', async ({ page }) => {
    const pad = new MockPad(page);
    await pad.plugIn();
    await open(page, 1);
    await pad.begin();
    const twin = new Twin('careful', 1, pad);
    await liveOut(page, pad, twin, PAD_STRETCH_TICKS);
    expect(twin.night.outcome).toBe('home');
    await expectHome(page);
  });
});
