// A whole game in one place, without a page: at its title with its land grown, or watching the golden night.
// Law: frames pass only where a test asks for them.
import { afterAll, beforeAll, expect, vi } from 'vitest';
import type { PaintSheetPicture } from '../../src/app/picture.ts';
import { Playing } from '../../src/app/playing.ts';
import { openRooms } from '../../src/app/rooms.ts';
import { defaultSettings } from '../../src/app/settings.ts';
import { golden, goldenBytes, readLevel } from './goldenNight.ts';
import { memoryDatabase, WorldWorker } from './inPlace.ts';

export const NAME = 'larch-hollow-reckless-3';
export const recording = golden(NAME);
export const FRAME_MS = 16.7;

/** What the game asks of a browser. */
export function stubBrowser(): void {
  beforeAll(() => {
    vi.stubGlobal('Worker', WorldWorker);
    vi.stubGlobal('location', { origin: 'https://far.end', pathname: '/play/', search: '?luck=1', hash: '' });
  });
  afterAll(() => vi.unstubAllGlobals());
}

export const noPicture: PaintSheetPicture = () => Promise.reject(new Error('nobody paints here'));

/** A game at its title, with its land grown. */
export async function gameAtTitle(levelId = 'larch-hollow', paint = noPicture, cardRead = true) {
  const database = memoryDatabase();
  const game = new Playing({
    levels: [readLevel('larch-hollow'), readLevel('static')],
    levelId,
    settings: { ...defaultSettings('en', false), cardRead },
    nextLuck: () => 11,
    wantRooms: () => {},
    byHand: false,
  });
  game.furnish({ database, paintSheetPicture: paint }, openRooms);
  await until(() => game.loading.value.step === 'ready');
  return { game, database };
}

export async function until(isSo: () => boolean): Promise<void> {
  for (let i = 0; i < 500 && !isSo(); i++) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(isSo()).toBe(true);
}

/** Frames pass until something is so. */
export async function frames(game: Playing, isSo: () => boolean): Promise<void> {
  for (let i = 0; i < 20_000 && !isSo(); i++) {
    game.advance(FRAME_MS);
    // What the page does itself it fetches first.
    if (i % 50 === 0) await new Promise((resolve) => setTimeout(resolve));
  }
  expect(isSo()).toBe(true);
}

export async function watching(from: 'file' | 'link' = 'file') {
  const { game, database } = await gameAtTitle();
  if (from === 'file') game.openRecording('night.farend', goldenBytes(NAME));
  else game.openLinked({ ok: true, recording });
  expect(game.screen.value).toBe('watch');
  return { game, database, theatre: game.theatre };
}
