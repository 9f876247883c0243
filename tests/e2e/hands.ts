// Real hands on a real page: a keyboard, and a thumb on glass.
// Law: they touch only what a player can touch; time moves by the page's own step mode.
import { expect, type Locator, type Page } from '@playwright/test';
import { Glass } from './glass.ts';
import type { Press } from './twin.ts';

export interface Hands {
  /** Sixteenths between two headings that this device can give. */
  readonly headingStep: number;
  /** Goes up by the title's first door. */
  begin(): Promise<void>;
  /** Presses a button or a link of a page. */
  choose(button: Locator): Promise<void>;
  walk(heading: number): Promise<void>;
  press(press: Press): Promise<void>;
}

const KEY_OF: Readonly<Record<Press, string>> = {
  primary: 'Space',
  hangUp: 'KeyX',
  toggleLow: 'ShiftLeft',
  toggleRun: 'KeyR',
  toggleGuarded: 'KeyG',
  otherPhone: 'KeyO',
  toggleWait: 'KeyH',
  offerNothing: 'Digit1',
  offerHalf: 'Digit2',
  offerAll: 'Digit3',
};

/** Keys held for each eighth of the compass, clockwise from north. */
const KEYS_OF_EIGHTH = [
  ['KeyW'],
  ['KeyW', 'KeyD'],
  ['KeyD'],
  ['KeyS', 'KeyD'],
  ['KeyS'],
  ['KeyS', 'KeyA'],
  ['KeyA'],
  ['KeyW', 'KeyA'],
] as const;

/** Plays with the keyboard alone, from the title on. */
export class Keyboard implements Hands {
  readonly headingStep = 2;
  readonly #page: Page;
  #held: readonly string[] = [];

  constructor(page: Page) {
    this.#page = page;
  }

  begin(): Promise<void> {
    return this.choose(firstDoor(this.#page));
  }

  async choose(button: Locator): Promise<void> {
    await button.waitFor();
    for (let presses = 0; presses < MOST_TABS && !(await isFocused(button)); presses++) {
      await this.#page.keyboard.press('Tab');
    }
    await expect(button).toBeFocused();
    await this.#page.keyboard.press('Enter');
  }

  async walk(heading: number): Promise<void> {
    const wanted: readonly string[] = heading < 0 ? [] : (KEYS_OF_EIGHTH[heading / 2] ?? []);
    for (const key of this.#held) if (!wanted.includes(key)) await this.#page.keyboard.up(key);
    for (const key of wanted) if (!this.#held.includes(key)) await this.#page.keyboard.down(key);
    this.#held = wanted;
  }

  async press(press: Press): Promise<void> {
    await this.#page.keyboard.press(KEY_OF[press]);
  }
}

/** More than there are controls on any page. */
const MOST_TABS = 60;

function firstDoor(page: Page): Locator {
  return page.locator('.menu-line').first();
}

function isFocused(button: Locator): Promise<boolean> {
  return button.evaluate((element) => element === document.activeElement);
}

/** How far a thumb pushes, in CSS px: nearly the stick's full way of 52. */
const PUSH_PX = 50;
/** The page may show few frames: a thumb is looked for between them too. */
const LOOK_EVERY_MS = 10;

/** Whether the page shows the thumb where it was put: what is seen there was taken in. Runs in the page. */
function isKnobAt({ heading, pushPx }: { heading: number; pushPx: number }): boolean {
  const { style, dataset } = document.documentElement;
  if (heading < 0) return dataset.stick === undefined;
  const turn = (heading * Math.PI) / 8;
  const eastPx = Number(style.getPropertyValue('--stick-x')) * 52 - pushPx * Math.sin(turn);
  const southPx = Number(style.getPropertyValue('--stick-y')) * 52 + pushPx * Math.cos(turn);
  return dataset.stick === 'on' && Math.hypot(eastPx, southPx) < 1;
}

/** Plays with one thumb: the stick for walking, buttons for the rest. */
export class Thumb implements Hands {
  readonly headingStep = 1;
  readonly #page: Page;
  readonly #glass: Glass;
  /** Where it came down: it pushes from there, wherever the picture of the stick goes meanwhile. */
  #down = { x: 0, y: 0 };
  #heading = -1;

  constructor(page: Page) {
    this.#page = page;
    this.#glass = new Glass(page);
  }

  begin(): Promise<void> {
    return this.choose(firstDoor(this.#page));
  }

  async choose(button: Locator): Promise<void> {
    await button.tap();
  }

  async walk(heading: number): Promise<void> {
    if (heading === this.#heading) return;
    if (heading < 0) {
      await this.#glass.touch('touchEnd');
    } else {
      if (this.#heading < 0) {
        this.#down = await this.#stickCenter();
        await this.#glass.touch('touchStart', this.#down);
      }
      const { x, y } = this.#down;
      const turn = (heading * Math.PI) / 8;
      const [eastPx, southPx] = [PUSH_PX * Math.sin(turn), -PUSH_PX * Math.cos(turn)];
      await this.#glass.touch('touchMove', { x: x + eastPx, y: y + southPx });
    }
    await this.#page.waitForFunction(isKnobAt, { heading, pushPx: PUSH_PX }, { polling: LOOK_EVERY_MS });
    this.#heading = heading;
  }

  async press(press: Press): Promise<void> {
    const heading = this.#heading;
    await this.walk(-1);
    const button = this.#page.locator(`[data-action="${press}"]:visible`).first();
    // The browser hands over a tap, or makes a click of it, when it gets to it: a night that goes on before has not been
    // told.
    const tapped = await button.evaluateHandle((element) => ({
      heard: new Promise<void>((done) => {
        element.addEventListener('click', () => done(), { once: true });
        element.addEventListener('touchend', (event) => event.defaultPrevented && done());
      }),
    }));
    await button.tap();
    await tapped.evaluate(({ heard }) => heard);
    // Whoever is held has other things under the thumb than the stick.
    if ((await this.#page.locator('dialog').count()) === 0) await this.walk(heading);
  }

  async #stickCenter(): Promise<{ x: number; y: number }> {
    const box = await this.#page.locator('.stick').boundingBox();
    if (!box) throw new Error('.stick: expected it on the page');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
}
