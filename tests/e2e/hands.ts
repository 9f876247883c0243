// Real hands on a real page: a keyboard, and a thumb on glass.
// Law: they touch only what a player can touch; time moves by the page's own step mode.
import type { CDPSession, Locator, Page } from '@playwright/test';
import type { Press } from './twin.ts';

export interface Hands {
  /** Sixteenths between two headings that this device can give. */
  readonly headingStep: number;
  begin(): Promise<void>;
  walk(heading: number): Promise<void>;
  press(press: Press): Promise<void>;
}

const KEY_OF: Readonly<Record<Press, string>> = {
  primary: 'Space',
  hangUp: 'KeyX',
  toggleLow: 'ShiftLeft',
  toggleRun: 'KeyR',
  toggleGuarded: 'KeyG',
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

  async begin(): Promise<void> {
    const first = this.#page.getByRole('button', { name: 'Go up tonight' });
    await first.waitFor();
    for (let presses = 0; presses < 20 && !(await isFocused(first)); presses++) {
      await this.#page.keyboard.press('Tab');
    }
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

function isFocused(button: Locator): Promise<boolean> {
  return button.evaluate((element) => element === document.activeElement);
}

/** Plays with one thumb: the stick for walking, buttons for the rest. */
export class Thumb implements Hands {
  readonly headingStep = 1;
  readonly #page: Page;
  #glass: CDPSession | null = null;
  #heading = -1;

  constructor(page: Page) {
    this.#page = page;
  }

  async begin(): Promise<void> {
    this.#glass = await this.#page.context().newCDPSession(this.#page);
    await this.#page.getByRole('button', { name: 'Go up tonight' }).tap();
  }

  async walk(heading: number): Promise<void> {
    if (heading === this.#heading) return;
    if (heading < 0) {
      await this.#touch('touchEnd');
    } else {
      const { x, y } = await this.#stickCenter();
      if (this.#heading < 0) await this.#touch('touchStart', x, y);
      const turn = (heading * Math.PI) / 8;
      await this.#touch('touchMove', x + 50 * Math.sin(turn), y - 50 * Math.cos(turn));
    }
    this.#heading = heading;
  }

  async press(press: Press): Promise<void> {
    const heading = this.#heading;
    await this.walk(-1);
    await this.#page.locator(`[data-action="${press}"]:visible`).first().tap();
    await this.walk(heading);
  }

  async #stickCenter(): Promise<{ x: number; y: number }> {
    const box = await this.#page.locator('.stick').boundingBox();
    if (!box) throw new Error('.stick: expected it on the page');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  async #touch(type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0): Promise<void> {
    const touchPoints = type === 'touchEnd' ? [] : [{ x, y, id: 1 }];
    await this.#glass?.send('Input.dispatchTouchEvent', { type, touchPoints });
    // A browser hands over a finger's moves with its frames.
    await this.#page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
  }
}
