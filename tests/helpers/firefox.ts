// Finds a Firefox for the tests: one that you name, Playwright's, or the system's.
// Law: none is downloaded; who needs one and has none is told how to get it.
import { existsSync } from 'node:fs';
import { firefox } from 'playwright-core';

export const HOW_TO_GET_FIREFOX = 'apt-get install firefox-esr, or name yours in THE_FAR_END_FIREFOX';

/** How Playwright starts it. */
export interface FirefoxStart {
  readonly executablePath: string;
  /** Playwright's own Firefox is patched; any other is driven over WebDriver BiDi, which this channel stands for. */
  readonly channel?: 'moz-firefox';
}

export function findFirefox(): FirefoxStart | undefined {
  const executablePath = places().find((place) => existsSync(place));
  return executablePath === undefined ? undefined : firefoxStart(executablePath);
}

export function firefoxStart(executablePath: string): FirefoxStart {
  return executablePath === firefox.executablePath()
    ? { executablePath }
    : { executablePath, channel: 'moz-firefox' };
}

function places(): readonly string[] {
  const named = process.env.THE_FAR_END_FIREFOX;
  const windows = ['PROGRAMFILES', 'PROGRAMFILES(X86)'].flatMap((name) => process.env[name] ?? []);
  return [
    ...(named ? [named] : []),
    firefox.executablePath(),
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...windows.map((folder) => `${folder}/Mozilla Firefox/firefox.exe`),
  ];
}
