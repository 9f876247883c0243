// Walks a page through the states of the gallery. Law: the moves are the gallery's own; nothing is listed twice.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Language } from '../../src/i18n/language.ts';
import { makeMoves } from '../gallery/moves.ts';
import { readyMoves } from '../gallery/ready.ts';
import { type GalleryState, SIZES, STATES } from '../gallery/states.ts';
import { LANGUAGES } from '../helpers/languages.ts';

/** The same on every machine, wherever its clock stands; whoever waits for a picture is shown every frame of it. */
export const STILL = {
  contextOptions: { reducedMotion: 'reduce' },
  timezoneId: 'UTC',
  fewFrames: false,
} as const;

/** The layout for desks begins here. */
const DESK_WIDTH = 900;

export async function openPage(page: Page, flags = ''): Promise<void> {
  await page.goto(`./?steps&luck=1${flags}`);
  await page.waitForFunction(() => window.theFarEnd?.state() != null, null, { timeout: 60_000 });
}

/** Has the page itself draw, so that a frame is on its canvas as soon as it is made: for whoever reads its pixels. */
export async function drawOnPage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.deleteProperty(HTMLCanvasElement.prototype, 'transferControlToOffscreen');
  });
}

export async function walkTo(page: Page, state: GalleryState, language: Language = 'en'): Promise<void> {
  const read = (name: string) => readFile(new URL(`../golden/${name}.farend`, import.meta.url));
  await page.evaluate(makeMoves, await readyMoves(state.moves, language, read));
}

/** A state, and how it was come to. */
export interface Visit {
  readonly state: GalleryState;
  readonly language: Language;
  /** As `1600x900`. */
  readonly size: string;
}

/** Comes to every state in every language and window of these hands, in one page, and has each looked at. */
export async function walkThroughAll(
  page: Page,
  isMobile: boolean,
  look: (visit: Visit) => Promise<void>,
): Promise<void> {
  await openPage(page);
  // A finger and a mouse are given other words: each project looks at the sizes of its own hands.
  const sizes = SIZES.filter(({ width }) => isMobile === width < DESK_WIDTH);
  // A turned phone pauses the night: the window is laid first, and each state come to in it.
  for (const size of sizes) {
    await page.setViewportSize(size);
    for (const language of LANGUAGES) {
      await speak(page, language);
      for (const state of statesByLand()) {
        await walkTo(page, state, language);
        await look({ state, language, size: `${size.width}x${size.height}` });
      }
    }
  }
}

/** Until all words are said in the language. The sheet is printed anew for it: so not once a state. */
export async function speak(page: Page, language: Language): Promise<void> {
  await page.evaluate((wanted) => window.theFarEnd?.game.change({ language: wanted }), language);
  await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language);
}

/** A sheet is printed anew where another land lay in between: all states of a land follow one another. */
export function statesByLand(): readonly GalleryState[] {
  const lands = [...new Set(STATES.map(landOf))];
  return [...STATES].sort((one, other) => lands.indexOf(landOf(one)) - lands.indexOf(landOf(other)));
}

function landOf({ moves }: GalleryState): string {
  return moves.find((move) => move.kind === 'title')?.levelId ?? '';
}

/** Until the stage has told the words where the map lies, and their fonts are there. */
export async function laidOut(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
    await document.fonts.ready;
  });
}

/** Until the picture is painted and at rest, and all is told that is to be told. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(() => window.theFarEnd?.settled());
  await page.evaluate(allTold);
}

/** Sentences follow one another by the clock, where they stand to be read again. Runs in the page. */
async function allTold(): Promise<void> {
  const PAUSE_MS = 2000;
  const told = () => document.querySelectorAll('.ear-line-told li').length;
  if (document.querySelector('.ear-line-told') === null) return;
  for (let before = -1; before !== told(); ) {
    before = told();
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
