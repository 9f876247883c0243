// Walks a page through the states of the gallery. Law: the moves are the gallery's own; nothing is listed twice.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Language } from '../../src/app/game.ts';
import { makeMoves } from '../gallery/moves.ts';
import { readyMoves } from '../gallery/ready.ts';
import type { GalleryState } from '../gallery/states.ts';

/** The same on every machine, wherever its clock stands. */
export const STILL = { contextOptions: { reducedMotion: 'reduce' }, timezoneId: 'UTC' } as const;

export async function openPage(page: Page, flags = ''): Promise<void> {
  await page.goto(`./?steps&luck=1${flags}`);
  await page.waitForFunction(() => window.theFarEnd?.state() != null, null, { timeout: 60_000 });
}

export async function walkTo(page: Page, state: GalleryState, language: Language = 'en'): Promise<void> {
  const read = (name: string) => readFile(new URL(`../golden/${name}.farend`, import.meta.url));
  await page.evaluate(makeMoves, await readyMoves(state.moves, language, read));
}

/** Until the picture is painted and at rest. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(() => window.theFarEnd?.settled());
}
