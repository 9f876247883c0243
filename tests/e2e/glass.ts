// Fingers on the glass, as the browser itself would have them from a screen: Chromium is told by its own protocol, Firefox
// by WebDriver BiDi, which Playwright has no word for.
// Law: every touch is a trusted one; all fingers that are down are named in each.
import type { CDPSession, Page } from '@playwright/test';
import { bidiOf } from './bidi.ts';

export interface Finger {
  readonly x: number;
  readonly y: number;
}

export type Touch = 'touchStart' | 'touchMove' | 'touchEnd';

export class Glass {
  readonly #page: Page;
  #devtools: CDPSession | null = null;
  #fingersDown = 0;

  constructor(page: Page) {
    this.#page = page;
  }

  async touch(type: Touch, ...fingers: Finger[]): Promise<void> {
    const bidi = bidiOf(this.#page);
    if (bidi === null) {
      this.#devtools ??= await this.#page.context().newCDPSession(this.#page);
      const touchPoints = fingers.map(({ x, y }, id) => ({ x, y, id }));
      await this.#devtools.send('Input.dispatchTouchEvent', { type, touchPoints });
    } else if (type === 'touchEnd') {
      await perform(
        bidi,
        Array.from({ length: this.#fingersDown }, () => [UP]),
      );
    } else {
      const isDown = type === 'touchStart';
      await perform(
        bidi,
        fingers.map(({ x, y }) => (isDown ? [moveTo(x, y), DOWN] : [moveTo(x, y)])),
      );
    }
    this.#fingersDown = fingers.length;
  }
}

type Action = Readonly<Record<string, string | number>>;
type Bidi = NonNullable<ReturnType<typeof bidiOf>>;

const DOWN: Action = { type: 'pointerDown', button: 0 };
const UP: Action = { type: 'pointerUp', button: 0 };
const moveTo = (x: number, y: number): Action => ({ type: 'pointerMove', x, y });

/** Over BiDi Playwright's own taps do nothing at all, and its screenshots add a style that our policy refuses. */
export function mendDriver(page: Page): void {
  const bidi = bidiOf(page);
  if (bidi === null) return;
  bidi.delegate.rawTouchscreen.tap = (_, x, y) => perform(bidi, [[moveTo(x, y), DOWN, UP]]);
  bidi.delegate.shouldToggleStyleSheetToSyncAnimations = () => false;
}

/** @param fingers what each of them does. */
function perform(bidi: Bidi, fingers: readonly (readonly Action[])[]): Promise<void> {
  const actions = fingers.map((finger, id) => ({
    type: 'pointer',
    id: `finger-${id}`,
    parameters: { pointerType: 'touch' },
    actions: finger,
  }));
  return bidi.send('input.performActions', { actions });
}
