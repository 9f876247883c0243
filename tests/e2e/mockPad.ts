// A standard pad that the page believes in: pressed and pushed from here, read by the page once a frame.
// Law: it touches nothing but its own buttons and its left stick.
import { expect, type Locator, type Page } from '@playwright/test';
import type { Hands } from './hands.ts';
import type { Press } from './twin.ts';

const BUTTON_OF: Readonly<Partial<Record<Press, number>>> = {
  primary: 0,
  hangUp: 1,
  toggleLow: 2,
  toggleRun: 3,
  toggleGuarded: 5,
  toggleWait: 10,
  otherPhone: 11,
};
const CROSS_DOWN = 13;
/** More than there are controls on any page. */
const MOST_STEPS = 60;

/** The pad as the page asks for it. Runs in the page, before anything of it does. */
function putPad(): void {
  const pad = {
    index: 0,
    id: 'mock',
    connected: true,
    mapping: 'standard',
    axes: [0, 0, 0, 0],
    buttons: Array.from({ length: 17 }, () => ({ pressed: false, touched: false, value: 0 })),
  };
  Object.assign(window, { mockPad: pad });
  navigator.getGamepads = () => [pad.connected ? (pad as unknown as Gamepad) : null];
}

export class MockPad implements Hands {
  readonly headingStep = 1;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async plugIn(): Promise<void> {
    await this.#page.addInitScript(putPad);
  }

  async begin(): Promise<void> {
    await this.choose(this.#page.locator('.menu-line').first());
  }

  async choose(button: Locator): Promise<void> {
    await button.waitFor();
    const isFocused = () => button.evaluate((element) => element === document.activeElement);
    // The hands on pads come late.
    await expect(async () => {
      await this.push(CROSS_DOWN);
      expect(await this.#page.evaluate(() => document.activeElement?.matches('button, a, input'))).toBe(true);
    }).toPass();
    for (let steps = 0; steps < MOST_STEPS && !(await isFocused()); steps++) await this.push(CROSS_DOWN);
    await expect(button).toBeFocused();
    await this.push(0);
  }

  async walk(heading: number): Promise<void> {
    const turn = (heading * Math.PI) / 8;
    const axes = heading < 0 ? [0, 0] : [Math.sin(turn), -Math.cos(turn)];
    await this.#page.evaluate(setAxes, axes);
  }

  async press(press: Press): Promise<void> {
    const button = BUTTON_OF[press];
    if (button === undefined) throw new Error(`${press}: expected a button for it`);
    await this.push(button);
  }

  /** Down for a frame, and up again. */
  async push(button: number): Promise<void> {
    await this.#page.evaluate(pushButton, button);
  }
}

interface Mocked {
  readonly mockPad: { axes: number[]; readonly buttons: { pressed: boolean }[] };
}

/** Runs in the page. */
async function setAxes([x = 0, y = 0]: number[]): Promise<void> {
  const { mockPad } = window as unknown as Mocked;
  mockPad.axes = [x, y, 0, 0];
  for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

async function pushButton(button: number): Promise<void> {
  const { mockPad } = window as unknown as Mocked;
  for (const pressed of [true, false]) {
    const one = mockPad.buttons[button];
    if (one) one.pressed = pressed;
    for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
