// The same tests as in Chromium, played by a Firefox of this machine: `npm run firefox`.
// Law: what its driver cannot do is listed in tests/e2e/bidi.ts, and nowhere else.
import { defineConfig } from '@playwright/test';
import { DESK, inAnyBrowser, PHONE } from '../helpers/anyBrowser.ts';
import { findFirefox, HOW_TO_GET_FIREFOX } from '../helpers/firefox.ts';

const found = findFirefox();
if (found === undefined) throw new Error(`No Firefox was found: ${HOW_TO_GET_FIREFOX}.`);

/** Firefox asks the system which hands there are, not its driver. */
const AT_A_DESK = { 'ui.primaryPointerCapabilities': 6, 'ui.allPointerCapabilities': 6 };
const ON_GLASS = {
  'ui.primaryPointerCapabilities': 1,
  'ui.allPointerCapabilities': 1,
  'dom.w3c_touch_events.enabled': 1,
};

/** What Chromium's pictures are held against is drawn otherwise here. */
const PICTURES = /@pictures/;

const ANYWHERE = {
  // A press into a frame of another site is lost where that frame is a process of its own.
  'fission.webContentIsolationStrategy': 0,
  // The list of what was saved would take the focus.
  'browser.download.alwaysOpenPanel': false,
};

const startedWith = (hands: Readonly<Record<string, number>>) => ({
  launchOptions: { ...found, firefoxUserPrefs: { ...ANYWHERE, ...hands } },
});

export default defineConfig(await inAnyBrowser('firefox'), {
  use: { browserName: 'firefox' },
  projects: [
    { ...DESK, grepInvert: [PICTURES, DESK.grepInvert], use: { ...DESK.use, ...startedWith(AT_A_DESK) } },
    { ...PHONE, grepInvert: [PICTURES, PHONE.grepInvert], use: { ...PHONE.use, ...startedWith(ON_GLASS) } },
  ],
});
