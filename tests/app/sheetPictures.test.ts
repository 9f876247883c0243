import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Nights } from '../../src/app/nights.ts';
import type { Box } from '../../src/app/picture.ts';
import { Playing } from '../../src/app/playing.ts';
import { openRooms } from '../../src/app/rooms.ts';
import { defaultSettings } from '../../src/app/settings.ts';
import { SheetPictures } from '../../src/app/sheetPictures.ts';
import type { SheetPicture } from '../../src/app/theatre.ts';
import type { LevelResult } from '../../src/content/levels.ts';
import type { World } from '../../src/core/world.ts';
import { levelNamed } from './goldenNight.ts';
import { memoryDatabase, WorldWorker } from './inPlace.ts';

const LEVELS: LevelResult[] = ['larch-hollow', 'static'].map((id) => ({ ok: true, level: levelNamed(id) }));

beforeAll(() => vi.stubGlobal('Worker', WorldWorker));
afterAll(() => vi.unstubAllGlobals());

/** A painter that writes down what it was asked for, and paints nothing. */
function painter() {
  const asked: { readonly levelId: string; readonly box: Box; readonly paper: string }[] = [];
  const paint = async ({ levelId }: World, box: Box, _w: number, _h: number, paper: string) => {
    asked.push({ levelId, box, paper });
    return { left: box.west, top: box.north, pixelsPerCell: 1 } as SheetPicture;
  };
  return { asked, paint };
}

const drawn = ({ pictures }: SheetPictures) => [...pictures.value.keys()];

describe('the sheets along the river', () => {
  it('are drawn one after the other, the one on top first, and each only once', async () => {
    const { asked, paint } = painter();
    const sheets = new SheetPictures(new Nights(LEVELS, 'static'), paint);
    expect(drawn(sheets)).toEqual([]);
    sheets.open();
    sheets.open();
    expect(sheets.chosen.value).toBe('static');
    await vi.waitFor(() => expect(drawn(sheets)).toEqual(['static', 'larch-hollow']), 60_000);
    sheets.open();
    expect(asked.map(({ levelId, paper }) => `${levelId} ${paper}`)).toEqual([
      'static night',
      'larch-hollow night',
    ]);
    for (const { box } of asked) {
      expect(Math.min(box.west, box.north)).toBeGreaterThanOrEqual(0);
      expect(Math.max(box.east, box.south)).toBeLessThanOrEqual(320);
    }
  }, 90_000);

  it('show the tower that can be heard there', async () => {
    const { paint } = painter();
    const sheets = new SheetPictures(new Nights(LEVELS, 'larch-hollow'), paint);
    sheets.open();
    await vi.waitFor(() => expect(drawn(sheets)).toHaveLength(2), 60_000);
    for (const { towerShare } of sheets.pictures.value.values()) {
      expect(towerShare).toBeGreaterThan(0);
      expect(towerShare).toBeLessThan(1);
    }
  }, 90_000);

  it('are no longer drawn when nobody looks, and one that fails is tried again at the next visit', async () => {
    let isBroken = true;
    const { asked, paint } = painter();
    const sheets = new SheetPictures(new Nights(LEVELS, 'larch-hollow'), (...order) => {
      if (isBroken) sheets.close();
      return isBroken ? Promise.reject(new Error('no')) : paint(...order);
    });
    sheets.open();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([asked.length, drawn(sheets)]).toEqual([0, []]);
    isBroken = false;
    sheets.open();
    await vi.waitFor(() => expect(drawn(sheets)).toEqual(['larch-hollow', 'static']), 60_000);
  }, 90_000);

  it('begin the night that one goes up to, once its land has grown', async () => {
    const { paint } = painter();
    const game = new Playing({
      levels: LEVELS,
      levelId: 'larch-hollow',
      settings: defaultSettings('en', false),
      nextLuck: () => 11,
      wantRooms: () => {},
      byHand: true,
    });
    game.furnish({ database: memoryDatabase(), paintSheetPicture: paint }, openRooms);
    game.toSheets();
    game.sheets.turnTo('static');
    game.goUp('static');
    expect(game.screen.value).toBe('sheets');
    await vi.waitFor(() => expect(game.screen.value).toBe('play'), 60_000);
    expect(game.page.value?.levelId).toBe('static');
  }, 90_000);
});
