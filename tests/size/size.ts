// Weighs the first load of the built game, and says where it is over its budget.
// Law: every byte that is fetched before a first step can be made counts once, in one group.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../helpers/browser.mjs';
import { firstLoad, stepWith } from './firstLoad.ts';
import { bytesOf, serve } from './serve.ts';

const KB = 1000;
/** Most bytes, as they pass: text by gzip -9, the rest as it is. Our JavaScript is over it yet: the night, its land, its
 * radio and its picture are more than that, workers included. */
const BUDGETS: Readonly<Record<string, number>> = {
  phaser: 225 * KB,
  'our JavaScript': 70 * KB,
  'all of it': 600 * KB,
};
/** What Korean adds to a weight; names on the map, which everyone is shown, are a file of their own. */
const MOST_KOREAN_BYTES = 60 * KB;

type Group = 'phaser' | 'our JavaScript' | 'css' | 'fonts' | 'art' | 'nights' | 'page';

interface Weighed {
  readonly name: string;
  readonly group: Group;
  readonly bytes: number;
}

function groupOf(name: string): Group {
  if (/^built\/phaser-.*\.js$/.test(name)) return 'phaser';
  if (/^built\/art-.*\.js$/.test(name)) return 'art';
  if (/^built\/nights-.*\.js$/.test(name)) return 'nights';
  if (name.endsWith('.js')) return 'our JavaScript';
  if (name.endsWith('.css')) return 'css';
  return name.endsWith('.woff2') ? 'fonts' : 'page';
}

async function weigh(files: readonly string[]): Promise<readonly Weighed[]> {
  return Promise.all(
    files.map(async (name) => ({ name, group: groupOf(name), bytes: (await bytesOf(name)).length })),
  );
}

function sumBytes(weighed: readonly { readonly bytes: number }[]): number {
  return weighed.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** @returns how many lines are over their budget. */
function printTable(title: string, weighed: readonly Weighed[]): number {
  console.log(`\n${title}`);
  const groups = [...new Set(weighed.map(({ group }) => group))].sort();
  const rows = groups.map((group) => [group, weighed.filter((file) => file.group === group)] as const);
  let over = 0;
  for (const [name, files] of [...rows, ['all of it', weighed] as const]) {
    over += printLine(name, sumBytes(files), BUDGETS[name], `${files.length} files`);
    if (!process.argv.includes('--files') || name === 'all of it') continue;
    for (const file of [...files].sort((a, b) => b.bytes - a.bytes))
      console.log(`      ${inKb(file.bytes)}  ${file.name}`);
  }
  return over;
}

/** @returns 1 where it is over its budget. */
function printLine(name: string, bytes: number, budget: number | undefined, note: string): 0 | 1 {
  const isOver = budget !== undefined && bytes > budget;
  const sign = budget === undefined ? ' ' : isOver ? '✗' : '✓';
  const most = budget === undefined ? '' : `of at most ${budget / KB} kB`;
  console.log(`  ${sign} ${name.padEnd(24)} ${inKb(bytes)} ${most.padEnd(20)} ${note}`);
  return isOver ? 1 : 0;
}

function inKb(bytes: number): string {
  return `${(bytes / KB).toFixed(1).padStart(7)} kB`;
}

/** The Hangul that is cut for the game's own texts. @returns how many files are over the budget. */
async function printKorean(): Promise<number> {
  console.log(
    '\nHangul of our own texts, by weight: of names, of the title, of a first night, and of all others',
  );
  const built = fileURLToPath(new URL('../../dist/built', import.meta.url));
  const cut = readdirSync(built).filter((name) => /-korean-\d+-[0-9a-f]{16}-/.test(name));
  const weighed = await weigh(cut.map((name) => `built/${name}`));
  let over = 0;
  for (const { name, bytes } of [...weighed].sort((a, b) => (a.name < b.name ? -1 : 1)))
    over += printLine(name.replace(/built\/(.*)-korean-(\d+)-.*/, '$1 $2'), bytes, MOST_KOREAN_BYTES, '');
  return over;
}

async function judge(browser: Browser, address: string): Promise<number> {
  let over = 0;
  for (const [locale, language] of [
    ['en-US', 'English'],
    ['ko-KR', 'Korean'],
  ] as const) {
    const { files } = await firstLoad(browser, address, locale);
    over += printTable(`First load in ${language}`, await weigh(files));
    if (locale !== 'en-US') continue;
    const ticks = await stepWith(browser, address, files);
    if (ticks <= 0) over++;
    console.log(`  ${ticks > 0 ? '✓' : '✗'} these files are enough for a first step`);
  }
  return over + (await printKorean());
}

const { path: executablePath } = await findChromium();
const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] });
const { address, close } = await serve();
try {
  process.exitCode = (await judge(browser, address)) > 0 ? 1 : 0;
} finally {
  await browser.close();
  close();
}
