import { describe, expect, it } from 'vitest';
import type { PaintSheetPicture } from '../../src/app/picture.ts';
import { Playing } from '../../src/app/playing.ts';
import { openRooms } from '../../src/app/rooms.ts';
import { defaultSettings } from '../../src/app/settings.ts';
import { toldMoments } from '../../src/app/told.ts';
import { verify } from '../../src/replay/play.ts';
import type { Recording } from '../../src/replay/recording.ts';
import { grownWorld } from '../helpers/grownLands.ts';
import { levelNamed, readLevel } from './goldenNight.ts';
import {
  FRAME_MS,
  frames,
  gameAtTitle,
  noPicture,
  recording,
  stubBrowser,
  until,
  watching,
} from './wholeGame.ts';

const world = grownWorld(levelNamed('larch-hollow'));

stubBrowser();

const tickOf = (game: Playing) => game.frame()?.night.tick;

describe('the theatre', () => {
  it('shows the whole sheet while it is asked to, and not in the next night', async () => {
    const { game, theatre } = await watching();
    expect(game.frame()?.wholeSheet).toBe(false);
    theatre.watch({ wholeSheet: true });
    expect(game.frame()?.wholeSheet).toBe(true);
    theatre.leave();
    expect(game.frame()?.wholeSheet).toBe(false);
  });

  it('plays a recording by itself to its verified end, and tells what happened', async () => {
    const { game, theatre } = await watching('link');
    expect(theatre.watching.value).toMatchObject({ from: 'link', playing: true, tick: 0 });
    await frames(game, () => theatre.trace.value !== null);
    theatre.watch({ speed: 8 });
    await frames(game, () => theatre.watching.value?.playing === false);
    expect(theatre.watching.value).toMatchObject({ verdict: 'verified', tick: recording.ticks });
    expect(game.frame()?.theatre?.trace).toBe(theatre.trace.value);
    theatre.leave();
    expect(game.screen.value).toBe('title');
    expect([theatre.watching.value, theatre.trace.value, theatre.luck.value]).toEqual([null, null, null]);
  });

  it('leaps from moment to moment, bearings too, and to both ends, each shown as it stood after it', async () => {
    const { game, theatre } = await watching();
    await frames(game, () => theatre.trace.value !== null);
    const told = toldMoments(theatre.trace.value, theatre.why.value);
    expect(new Set(told.map(({ kind }) => kind))).toContain('bearing');
    const ticks = [...new Set(told.map(({ tick }) => tick))].filter((tick) => tick > 0);
    theatre.watch({ playing: false, tick: 0 });
    const settle = () => frames(game, () => tickOf(game) === theatre.watching.value?.tick);
    const seen: (number | undefined)[] = [];
    for (let i = 0; i < ticks.length; i++) {
      theatre.leap(1);
      await settle();
      seen.push(tickOf(game));
    }
    expect(seen).toEqual(ticks);
    theatre.leap(1);
    await settle();
    expect(tickOf(game)).toBe(recording.ticks);
    theatre.watch({ tick: ticks[0] ?? 0 });
    await settle();
    theatre.leap(-1);
    await settle();
    expect(tickOf(game)).toBe(0);
  });

  it('tries other lucks until it is stopped, and drops them with the recording', async () => {
    const { game, theatre } = await watching();
    theatre.watch({ playing: false });
    theatre.tryLuck();
    await frames(game, () => (theatre.luck.value?.done ?? 0) > 0);
    theatre.dropLuck();
    expect(theatre.luck.value?.running).toBe(false);
    game.openLinked({ ok: true, recording });
    expect(theatre.luck.value).toBeNull();
  });

  it('begins the same night with the same luck, from its beginning', async () => {
    const { game, theatre } = await watching();
    theatre.watch({ tick: 200 });
    theatre.yourTurn();
    expect([game.screen.value, tickOf(game), game.frame()?.night.luck]).toEqual(['play', 0, recording.luck]);
    expect(game.page.value?.luck).toBe(recording.luck);
  });

  it('paints the whole way as soon as it is known, and nothing once the recording is let go', async () => {
    const asked: unknown[][] = [];
    const picture = { left: 1, top: 2, pixelsPerCell: 3 };
    const paint = (async (...given: unknown[]) => {
      asked.push(given);
      return picture;
    }) as unknown as PaintSheetPicture;
    const { game } = await gameAtTitle('larch-hollow', paint);
    game.openLinked({ ok: true, recording });
    const painted = game.theatre.picture(1200, 630);
    await frames(game, () => game.theatre.trace.value !== null);
    expect(await painted).toBe(picture);
    expect(asked[0]?.[0]).toBe(world);
    expect(asked[0]?.slice(2)).toEqual([1200, 630, 'paper']);
    game.openLinked({ ok: true, recording });
    const late = game.theatre.picture(1200, 630);
    game.theatre.leave();
    expect(await late).toBeNull();
  });
});

describe('taking over', () => {
  it('begins at the very moment shown, untouched; what comes of it is verified and kept', async () => {
    const { game, database, theatre } = await watching();
    theatre.watch({ tick: 300 });
    theatre.takeOver();
    await frames(game, () => game.screen.value === 'play');
    expect([tickOf(game), theatre.watching.value]).toEqual([300, null]);
    for (let i = 0; i < 10; i++) game.advance(50);
    expect(tickOf(game)).toBe(300);
    expect(game.hud.value?.tick).toBe(300);

    game.act({ kind: 'walk', heading: 4, slowly: false });
    await frames(game, () => game.screen.value === 'outcome');
    const own = game.recording() as Recording;
    expect(own.takenOverAt).toBe(300);
    expect(verify(own, world)).toEqual({ verdict: 'verified' });
    await until(() => game.library.runs.value?.length === 1);
    expect(game.library.runs.value?.[0]?.facts).toMatchObject({ takenOverAt: 300, watchable: true });
    expect(database.rows.size).toBe(1);

    game.watchLast();
    expect(theatre.watching.value).toMatchObject({ from: 'own', takenOverAt: 300 });
    theatre.watch({ speed: 8 });
    await frames(game, () => theatre.watching.value?.playing === false);
    expect(theatre.watching.value?.verdict).toBe('verified');
    theatre.leave();
    expect(game.screen.value).toBe('outcome');
  });

  it('is not wished any more once another moment is asked for', async () => {
    for (const elsewhere of [
      (game: Playing) => game.theatre.watch({ tick: 100 }),
      (game: Playing) => game.theatre.leap(-1),
    ]) {
      const { game, theatre } = await watching();
      theatre.watch({ tick: recording.ticks - 1 });
      theatre.takeOver();
      expect(game.screen.value).toBe('watch');
      elsewhere(game);
      await frames(game, () => tickOf(game) === theatre.watching.value?.tick);
      expect(game.screen.value).toBe('watch');
    }
  });

  it('waits for the moment that was asked for, and cannot be done at the end', async () => {
    const { game, theatre } = await watching();
    theatre.watch({ tick: recording.ticks });
    theatre.takeOver();
    await frames(game, () => tickOf(game) === recording.ticks);
    expect(game.screen.value).toBe('watch');
  });

  it('keeps ghosts for the plays that follow on the same sheet', async () => {
    const { game, theatre } = await watching();
    theatre.keep();
    await until(() => game.library.runs.value?.length === 1);
    const id = theatre.keptAs.value ?? '';
    expect(id).not.toBe('');
    theatre.addGhost(id);
    theatre.addGhost('nowhere');
    await frames(game, () => theatre.ghosts.value.length === 1);
    theatre.takeOver();
    expect(game.frame()?.ghosts.map(({ runId }) => runId)).toEqual([id]);
    game.toTitle();
    expect(game.frame()?.ghosts).toEqual([]);
    game.begin();
    expect(game.frame()?.ghosts).toHaveLength(1);
    game.choose('static');
    await until(() => game.loading.value.step === 'ready');
    game.begin();
    expect(game.frame()?.ghosts).toEqual([]);
  });
});

describe('the library', () => {
  it('opens a run in the theatre, and one comes back to it', async () => {
    const { game, theatre } = await watching();
    theatre.keep();
    theatre.keep();
    await until(() => game.library.runs.value?.length === 1);
    game.toLibrary();
    game.library.open(game.library.runs.value?.[0]?.id ?? '');
    expect(theatre.watching.value).toMatchObject({ from: 'library', playing: true });
    theatre.leave();
    expect(game.screen.value).toBe('library');
  });

  it('says by name which run cannot be opened', async () => {
    const { game, database } = await gameAtTitle();
    database.rows.set('odd', { bytes: Uint8Array.of(1) });
    const other = new Playing({
      levels: [readLevel('larch-hollow')],
      levelId: 'larch-hollow',
      settings: defaultSettings('en', false),
      nextLuck: () => 1,
      wantRooms: () => {},
      byHand: true,
    });
    other.furnish({ database, paintSheetPicture: noPicture }, openRooms);
    await until(() => other.library.runs.value !== null);
    other.library.open('odd');
    expect(other.notices.value).toMatchObject([
      { kind: 'badReplay', from: 'library', detail: expect.stringMatching(/^odd: /) },
    ]);
    expect(game.notices.value).toEqual([]);
  });
});

describe('the opening card', () => {
  it('holds the first night on a device until it was read, whatever is pressed meanwhile', async () => {
    const { game } = await gameAtTitle('larch-hollow', noPicture, false);
    game.begin();
    const walk = { kind: 'walk', heading: 8, slowly: false } as const;
    const pass = (): number | undefined => {
      game.act(walk);
      for (let frame = 0; frame < 60; frame++) game.advance(FRAME_MS);
      return game.frame()?.night.tick;
    };
    expect(pass()).toBe(0);
    game.change({ cardRead: true });
    expect(pass()).toBeGreaterThan(0);
  });
});
