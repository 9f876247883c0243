// Finds a Chromium for the tests: one that you name, Playwright's, the system's, the one that npm brought, or a download.
// Law: asks nothing of the machine but Node; works for root and for others; found once, before any worker starts.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('../../', import.meta.url));
const NAMED_BY = ['THE_FAR_END_CHROMIUM', 'CHROME_PATH'];
const UNPACKED = 'chromium-147';

const quietFlags = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--enable-unsafe-swiftshader',
];

/** What Chromium is started with; its sandbox refuses to work for root and in most containers. */
export const CHROMIUM_FLAGS = [...quietFlags, '--no-sandbox'];

/**
 * Finds the browser and names it in THE_FAR_END_CHROMIUM, where every later process looks first.
 * @returns {Promise<{ path: string, from: string }>} the executable, and who brought it.
 */
export async function findChromium() {
  const tried = [];
  for (const find of [named, playwrights, systems, unpacked, downloaded]) {
    const found = await find(tried);
    if (found === undefined) continue;
    process.env.THE_FAR_END_CHROMIUM = found.path;
    return found;
  }
  throw new Error(
    `No Chromium was found. Install one (npx playwright install chromium), or name yours in THE_FAR_END_CHROMIUM. Looked at:\n${tried.map((place) => `  ${place}`).join('\n')}`,
  );
}

function named(tried) {
  for (const name of NAMED_BY) {
    const file = process.env[name];
    if (!file) continue;
    if (existsSync(file)) return { path: file, from: name };
    tried.push(`${name}: ${file} is no file`);
  }
  return undefined;
}

function playwrights(tried) {
  const file = chromium.executablePath();
  if (file && existsSync(file)) return { path: file, from: 'Playwright' };
  tried.push(`Playwright: ${file}`);
  return undefined;
}

function systems(tried) {
  for (const file of systemPlaces()) {
    if (existsSync(file)) return { path: file, from: 'the system' };
    tried.push(file);
  }
  return undefined;
}

function systemPlaces() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
    );
  }
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
      (name) => process.env[name] ?? [],
    );
    return folders.flatMap((folder) => [
      path.join(folder, 'Google/Chrome/Application/chrome.exe'),
      path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]);
  }
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
  ];
}

/** The package @sparticuz/chromium: a Linux x64 build with its own libraries and fonts, compressed. */
async function unpacked(tried) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = path.join(writableCache(), UNPACKED);
  try {
    if (!existsSync(folder)) await unpack(folder);
  } catch (error) {
    tried.push(`@sparticuz/chromium: ${error.message}`);
    return undefined;
  }
  process.env.FONTCONFIG_PATH ??= path.join(folder, 'fonts');
  process.env.LD_LIBRARY_PATH = [path.join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH]
    .filter(Boolean)
    .join(':');
  return { path: path.join(folder, 'chromium'), from: '@sparticuz/chromium' };
}

/** Unpacks beside the place and renames at the end, so that half a browser is never taken for one. */
async function unpack(folder) {
  const beside = mkdtempSync(`${folder}-`);
  const before = { TMPDIR: process.env.TMPDIR, AWS_LAMBDA_JS_RUNTIME: process.env.AWS_LAMBDA_JS_RUNTIME };
  // The package unpacks into the folder for temporary files, and its libraries only where it believes to be at home.
  Object.assign(process.env, { TMPDIR: beside, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' });
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    await packed.executablePath();
    if (!existsSync(folder)) renameSync(beside, folder);
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
    for (const name of ['FONTCONFIG_PATH', 'LD_LIBRARY_PATH']) {
      if (process.env[name]?.startsWith(beside)) delete process.env[name];
    }
    rmSync(beside, { recursive: true, force: true });
  }
}

function writableCache() {
  const own = path.join(root, 'node_modules/.cache');
  try {
    mkdirSync(own, { recursive: true });
    accessSync(own, constants.W_OK);
    return own;
  } catch {
    const shared = path.join(os.tmpdir(), `the-far-end-${os.userInfo().uid}`);
    mkdirSync(shared, { recursive: true, mode: 0o700 });
    return shared;
  }
}

function downloaded(tried) {
  console.log('No browser found: trying "npx playwright install chromium".');
  const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
  spawnSync(npx, ['playwright', 'install', 'chromium'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return playwrights(tried);
}
