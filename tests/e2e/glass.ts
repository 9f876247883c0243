// Fingers on the glass, as the browser itself would have them from a screen: Chromium is told by its own protocol, Firefox
// by WebDriver BiDi, which Playwright has no word for.
// Law: every touch is a trusted one; all fingers that are down are named in each.
import type { CDPSession, Page } from '@playwright/test';

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
      await bidi.perform(Array.from({ length: this.#fingersDown }, () => [UP]));
    } else {
      await bidi.perform(
        fingers.map(({ x, y }) => (type === 'touchStart' ? [moveTo(x, y), DOWN] : [moveTo(x, y)])),
      );
    }
    this.#fingersDown = fingers.length;
  }
}

type Action = Readonly<Record<string, string | number>>;

const DOWN: Action = { type: 'pointerDown', button: 0 };
const UP: Action = { type: 'pointerUp', button: 0 };
const moveTo = (x: number, y: number): Action => ({ type: 'pointerMove', x, y });

/** Over BiDi Playwright's own taps do nothing at all, and its screenshots add a style that our policy refuses. */
export function mendDriver(page: Page): void {
  const bidi = bidiOf(page);
  if (bidi === null) return;
  bidi.delegate.rawTouchscreen.tap = (_, x, y) => bidi.perform([[moveTo(x, y), DOWN, UP]]);
  bidi.delegate.shouldToggleStyleSheetToSyncAnimations = () => false;
}

interface Bidi {
  readonly delegate: Delegate;
  /** @param fingers what each of them does. */
  perform(fingers: readonly (readonly Action[])[]): Promise<void>;
}

/** What Playwright keeps to itself, in the version that the lock names. */
interface Delegate {
  readonly rawTouchscreen: { tap(progress: unknown, x: number, y: number): Promise<void> };
  readonly _session: {
    readonly sessionId?: string;
    send(method: string, words: object): Promise<unknown>;
  };
  shouldToggleStyleSheetToSyncAnimations(): boolean;
}

interface Inside {
  readonly _connection: { toImpl?(page: Page): { readonly delegate: Delegate } };
}

function bidiOf(page: Page): Bidi | null {
  const browser = page.context().browser();
  if (browser?.browserType().name() !== 'firefox') return null;
  const delegate = (page as unknown as Inside)._connection.toImpl?.(page).delegate;
  if (!delegate) throw new Error('Playwright: expected the inside of version 1.64 (tests/e2e/glass.ts)');
  const session = delegate._session;
  return {
    delegate,
    perform: async (fingers) => {
      const actions = fingers.map((finger, id) => ({
        type: 'pointer',
        id: `finger-${id}`,
        parameters: { pointerType: 'touch' },
        actions: finger,
      }));
      await session.send('input.performActions', { context: session.sessionId, actions });
    },
  };
}
