// The engines that the work is run in: where each is found, how it is run, and how to get it.
// Law: Node and QuickJS come with the project and must be there; any other is used where it is and only told of where not.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findChromium } from '../helpers/browser.mjs';
import { findFirefox, HOW_TO_GET_FIREFOX } from '../helpers/firefox.ts';

/** A process that runs a script and prints what a call in it returns. */
export interface Start {
  readonly command: string;
  /** @param script file with the work; `shell` is one with the same and a line that prints what the call returns. */
  args(script: string, shell: string, call: string): readonly string[];
}

export interface Engine {
  readonly name: string;
  readonly family: string;
  /** Lands that it grows, of all that golden nights were lived on; the others it is given ready-made. */
  readonly mostLands: number;
  readonly howToGet: string;
  find(): Promise<Start | undefined> | Start | undefined;
}

/** Exit code of a host whose engine was found and would not start. */
export const NOT_STARTED = 9;

const ALL_LANDS = 1000;
/** For what never compiles these loops: a land takes QuickJS half a minute, gjs five seconds. */
const INTERPRETED_LANDS = 1;
const HALF_COMPILED_LANDS = 3;
const PROBE_MS = 15_000;
const MAC_JSC = '/System/Library/Frameworks/JavaScriptCore.framework/Versions/Current/Helpers/jsc';

export const ENGINES: readonly Engine[] = [
  {
    name: 'QuickJS',
    family: 'an interpreter',
    mostLands: INTERPRETED_LANDS,
    howToGet: 'npm ci',
    find: () => hosted('inQuickJs.ts'),
  },
  {
    name: 'Node',
    family: 'V8',
    mostLands: ALL_LANDS,
    howToGet: 'it runs this',
    find: () => ({ command: process.execPath, args: (_, shell) => [shell] }),
  },
  {
    name: 'Chromium',
    family: 'V8',
    mostLands: ALL_LANDS,
    howToGet: 'npx playwright install chromium, or name yours in THE_FAR_END_CHROMIUM',
    find: async () => {
      const found = await findChromium().catch(() => undefined);
      return found && hosted('inBrowser.ts', 'chromium', found.path);
    },
  },
  {
    name: 'Firefox',
    family: 'SpiderMonkey',
    mostLands: ALL_LANDS,
    howToGet: HOW_TO_GET_FIREFOX,
    find: () => {
      const found = findFirefox();
      return found && hosted('inBrowser.ts', 'firefox', found.executablePath);
    },
  },
  {
    name: 'gjs',
    family: 'SpiderMonkey',
    mostLands: HALF_COMPILED_LANDS,
    howToGet: 'apt-get install gjs',
    find: () => shell(['gjs', 'js140', 'js128', 'js115', 'js102', 'js91'], (probe) => ['-c', probe]),
  },
  {
    name: 'jsc',
    family: 'JavaScriptCore',
    mostLands: ALL_LANDS,
    howToGet: 'apt-get install libjavascriptcoregtk-4.1-bin (4.0 on Debian 12)',
    find: () => shell(['jsc', MAC_JSC], (probe) => ['-e', probe]),
  },
];

/** An engine that a script of ours drives. */
function hosted(host: string, ...words: readonly string[]): Start {
  const file = fileURLToPath(new URL(host, import.meta.url));
  return {
    command: process.execPath,
    args: (script, _, call) => ['--import', 'tsx', file, script, call, ...words],
  };
}

/** An engine's own shell; other programs go by such names too, so each is asked to count first. */
function shell(names: readonly string[], toAsk: (probe: string) => readonly string[]): Start | undefined {
  for (const command of names) {
    const { stdout } = spawnSync(command, toAsk('print(6 * 7)'), { encoding: 'utf8', timeout: PROBE_MS });
    if (stdout?.trim() === '42') return { command, args: (_, shell) => [shell] };
  }
  return undefined;
}
