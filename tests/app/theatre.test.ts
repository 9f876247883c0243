import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readLink } from '../../src/app/linkOpening.ts';
import { newestLinkOpener } from '../../src/app/newestLink.ts';
import type { PaintSheetPicture } from '../../src/app/picture.ts';
import { Playing } from '../../src/app/playing.ts';
import { openRooms } from '../../src/app/rooms.ts';
import { defaultSettings } from '../../src/app/settings.ts';
import { toldMoments } from '../../src/app/told.ts';
import { deflate } from '../../src/platform/deflate.ts';
import { encodeRecording } from '../../src/replay/format.ts';
import { encodeLink } from '../../src/replay/link.ts';
import { verify } from '../../src/replay/play.ts';
import type { Recording } from '../../src/replay/recording.ts';
import { grownWorld } from '../helpers/grownLands.ts';
import { golden, goldenBytes, levelNamed, readLevel } from './goldenNight.ts';
import { memoryDatabase, WorldWorker } from './inPlace.ts';

const NAME = 'larch-hollow-reckless-3';
const recording = golden(NAME);
const world = grownWorld(levelNamed('larch-hollow'));
const FRAME_MS = 16.7;

beforeAll(() => {
  vi.stubGlobal('Worker', WorldWorker);
  vi.stubGlobal('location', { origin: 'https://far.end', pathname: '/play/', search: '?luck=1', hash: '' });
});
afterAll(() => vi.unstubAllGlobals());

const noPicture: PaintSheetPicture = () => Promise.reject(new Error('nobody paints here'));

/** A game at its title, with its land grown. */
async function gameAtTitle(levelId = 'larch-hollow', paint = noPicture, cardRead = true) {
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

async function until(isSo: () => boolean): Promise<void> {
  for (let i = 0; i < 500 && !isSo(); i++) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(isSo()).toBe(true);
}

/** Frames pass until something is so. */
async function frames(game: Playing, isSo: () => boolean): Promise<void> {
  for (let i = 0; i < 20_000 && !isSo(); i++) {
    game.advance(FRAME_MS);
    // What the page does itself it fetches first.
    if (i % 50 === 0) await new Promise((resolve) => setTimeout(resolve));
  }
  expect(isSo()).toBe(true);
}

async function watching(from: 'file' | 'link' = 'file') {
  const { game, database } = await gameAtTitle();
  if (from === 'file') game.openRecording('night.farend', goldenBytes(NAME));
  else game.openLinked({ ok: true, recording });
  expect(game.screen.value).toBe('watch');
  return { game, database, theatre: game.theatre };
}

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

describe('a link', () => {
  it('to what is watched leads back to it, by this page alone', async () => {
    const { game } = await watching();
    const link = await game.theatre.link();
    if (!link?.ok) throw new Error(link?.why);
    expect(link.address).toMatch(/^https:\/\/far\.end\/play\/#r=/);
    expect(link.isLong).toBe(false);
    const read = await readLink(link.address);
    expect(read?.ok && encodeRecording(read.recording)).toEqual(goldenBytes(NAME));
  });

  it('that is none is nothing; one that was cut is told by place and mend', async () => {
    expect(await readLink('#top')).toBeNull();
    const linked = await encodeLink(recording, deflate);
    if (!linked.ok) throw new Error(linked.error.mend);
    const cut = await readLink(linked.link.slice(0, -20));
    const { game } = await gameAtTitle();
    if (cut) game.openLinked(cut);
    expect(game.notices.value).toMatchObject([
      {
        kind: 'badReplay',
        from: 'link',
        detail: expect.stringMatching(/^link: .*copy (it again|the whole link)/),
      },
    ]);
    expect(game.screen.value).toBe('title');
  });

  it('of other rules or of another level is never run', async () => {
    const { game } = await gameAtTitle();
    for (const other of [
      { ...recording, rulesVersion: recording.rulesVersion + 1 },
      { ...recording, levelId: 'elsewhere' },
      { ...recording, contentHash: 'fedcba9876543210' },
    ]) {
      game.openLinked({ ok: true, recording: other });
      expect(game.notices.value).toMatchObject([{ kind: 'otherRules' }]);
      for (const notice of game.notices.value) game.dismiss(notice);
    }
    expect([game.screen.value, game.theatre.watching.value]).toEqual(['title', null]);
  });

  it('over a night of another sheet opens on its own, and the night left behind can still be saved', async () => {
    const { game } = await gameAtTitle('static');
    game.begin();
    game.act({ kind: 'walk', heading: 4, slowly: false });
    await frames(game, () => tickOf(game) === 20);
    game.openLinked({ ok: true, recording });
    await until(() => game.screen.value === 'watch');
    expect(game.page.value?.levelId).toBe('larch-hollow');
    expect(game.recording()?.levelId).toBe('static');
  });

  it.each([
    ['the same', 'larch-hollow'],
    ['another', 'static'],
  ])('over a night on %s sheet keeps that night, and leads back to it, held', async (_, levelId) => {
    const { game } = await gameAtTitle(levelId);
    game.begin();
    game.act({ kind: 'walk', heading: 4, slowly: false });
    await frames(game, () => tickOf(game) === 20);
    const { night } = game.frame() ?? {};
    game.openLinked({ ok: true, recording });
    await until(() => game.screen.value === 'watch');
    await frames(game, () => (tickOf(game) ?? 0) > 40);
    await until(() => game.library.runs.value?.length === 1);
    expect(game.library.runs.value?.[0]?.facts).toMatchObject({ levelId, ticks: 20, outcome: 'none' });
    game.theatre.leave();
    expect([game.screen.value, game.page.value?.levelId, game.hud.value?.tick]).toEqual([
      'pause',
      levelId,
      20,
    ]);
    expect(game.frame()?.night).toBe(night);
    await until(() => game.loading.value.step === 'ready');
    game.resume();
    await frames(game, () => tickOf(game) === 30);
    expect(game.recording()).toMatchObject({ levelId, ticks: 30 });
    expect(verify(game.recording() as Recording, grownWorld(levelNamed(levelId)))).toEqual({
      verdict: 'verified',
    });
  });

  it('to a land that does not grow leads back to the night that was under way', async () => {
    const { game } = await gameAtTitle('static');
    game.begin();
    game.act({ kind: 'walk', heading: 4, slowly: false });
    await frames(game, () => tickOf(game) === 20);
    vi.stubGlobal(
      'Worker',
      class {
        constructor() {
          throw new Error('no land today');
        }
      },
    );
    game.openLinked({ ok: true, recording });
    await until(() => game.screen.value === 'pause');
    vi.stubGlobal('Worker', WorldWorker);
    expect(game.notices.value).toMatchObject([{ kind: 'broken', detail: 'no land today' }]);
    expect([tickOf(game), game.page.value?.levelId]).toEqual([20, 'static']);
    game.resume();
    await frames(game, () => tickOf(game) === 21);
  });

  it('that is newer wins, whichever is read first; what is no link changes nothing', async () => {
    const links = await Promise.all([
      encodeLink({ ...recording, luck: 1 }, deflate),
      encodeLink(recording, deflate),
    ]);
    const [older, newer] = links.map((linked) => (linked.ok ? linked.link : ''));
    const { DecompressionStream } = globalThis;
    const opened: number[] = [];
    const open = newestLinkOpener({
      read: readLink,
      openLinked: (decoded) => opened.push(decoded.ok ? decoded.recording.luck : -1),
      openNight: () => opened.push(-2),
    });
    const first = open(older ?? '');
    // Read at once, where the first takes its time.
    vi.stubGlobal('DecompressionStream', undefined);
    const second = open(newer ?? '');
    vi.stubGlobal('DecompressionStream', DecompressionStream);
    await Promise.all([second, open('#top'), first]);
    expect(opened).toEqual([-1]);
    await open(newer ?? '');
    expect(opened).toEqual([-1, recording.luck]);
  });

  it('is not opened over a link to a free night that came while it was read', async () => {
    const encoded = await encodeLink(recording, deflate);
    const link = encoded.ok ? encoded.link : '';
    const opened: string[] = [];
    const open = newestLinkOpener({
      read: readLink,
      openLinked: () => opened.push('recording'),
      openNight: (fragment) => opened.push(fragment),
    });
    await Promise.all([open(link), open('#n=larch')]);
    expect(opened).toEqual(['#n=larch']);
    await Promise.all([open('#n=larch'), open(link)]);
    expect(opened).toEqual(['#n=larch', '#n=larch', 'recording']);
  });

  it('is an answer where the browser has no streams for it', async () => {
    const { game } = await watching();
    const { CompressionStream } = globalThis;
    vi.stubGlobal('CompressionStream', undefined);
    expect(await game.theatre.link()).toEqual({ ok: false, why: 'noDeflate' });
    expect(await readLink('#r=abc')).toMatchObject({ ok: false, error: { at: 'browser' } });
    vi.stubGlobal('CompressionStream', CompressionStream);
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
