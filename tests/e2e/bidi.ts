// WebDriver BiDi, by which a stock Firefox is driven, for what Playwright has no word for or does nothing at.
// Law: as much of Playwright's inside as is used is written down here, of the version that the lock names; what the
// driver cannot do at all is listed here too, and a test that needs it says so by its name.
import { type Page, test } from '@playwright/test';

/** In Firefox by BiDi; each is the reason that is told with a skipped test. */
export const LACKS = {
  'media features': 'BiDi has no command for forced colors, print or motion',
  'audio nodes': 'only Chromium’s own protocol tells of every node of sound that is made and given up',
  'sound by steps':
    'Firefox has no OfflineAudioContext.suspend, by which the studio plays a night into a file',
  'another try':
    'a fault that stands: Firefox keeps a module that could not be fetched as missed until the page is loaded anew',
  WebGL: 'a Firefox without a window has no WebGL where there is no graphics card',
  'a sound device': 'where there is no device for sound, Firefox lets no sound begin',
  quota: 'only Chromium’s own protocol gives a device less room',
} as const;

/** Whether the browser of this test can be asked for it; where not, the test says so and goes on without. */
export function canAsk(page: Page, what: keyof typeof LACKS): boolean {
  if (!isFirefox(page)) return true;
  test.info().annotations.push({ type: `not asked in Firefox: ${what}`, description: LACKS[what] });
  return false;
}

/** Skips a test that is about nothing else. */
export function needs(what: keyof typeof LACKS): void {
  test.skip(({ browserName }) => browserName === 'firefox', LACKS[what]);
}

function isFirefox(page: Page): boolean {
  return page.context().browser()?.browserType().name() === 'firefox';
}

type Words = Readonly<Record<string, unknown>>;

interface Bidi {
  readonly delegate: Delegate;
  send(method: string, words: Words): Promise<void>;
  /** @returns what the browser tells with the next event of that name. */
  next(event: string): Promise<Words>;
}

interface Session {
  readonly sessionId?: string;
  send(method: string, words: Words): Promise<unknown>;
  once(event: string, hear: (words: Words) => void): void;
}

interface Delegate {
  readonly rawTouchscreen: { tap(progress: unknown, x: number, y: number): Promise<void> };
  readonly _session: Session;
  shouldToggleStyleSheetToSyncAnimations(): boolean;
}

interface Inside {
  readonly _connection: { toImpl?(page: Page): { readonly delegate: Delegate } };
}

/** @returns null where the page is in another browser. */
export function bidiOf(page: Page): Bidi | null {
  if (!isFirefox(page)) return null;
  const delegate = (page as unknown as Inside)._connection.toImpl?.(page).delegate;
  if (!delegate) throw new Error('Playwright: expected its inside of version 1.64');
  const session = delegate._session;
  return {
    delegate,
    send: async (method, words) => {
      await session.send(method, { context: session.sessionId, ...words });
    },
    next: (event) => new Promise((resolve) => session.once(event, resolve)),
  };
}
