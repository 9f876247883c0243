// Free nights from a wish to their map, and what is kept of them on the device.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MOST_RECENT, USUAL_WISH } from '../../src/app/free.ts';
import { Playing } from '../../src/app/playing.ts';
import { openRooms } from '../../src/app/rooms.ts';
import { defaultSettings } from '../../src/app/settings.ts';
import { MOST_VARIANTS } from '../../src/content/free/recipe.ts';
import { GENERATOR_VERSION } from '../../src/content/free/version.ts';
import { RULES_VERSION } from '../../src/core/rules.ts';
import { encodeRecording } from '../../src/replay/format.ts';
import { answerOf, FreeWorker, madeUp } from './freeNight.ts';
import { levelNamed } from './goldenNight.ts';
import { type MemoryDatabase, memoryDatabase } from './inPlace.ts';

const CODE = 'larch-lantern-0217';
const kept = new Map<string, string>();

beforeEach(() => {
  FreeWorker.hired = [];
  kept.clear();
  vi.stubGlobal('Worker', FreeWorker);
  vi.stubGlobal('location', { origin: 'https://far.end', pathname: '/play/', search: '', hash: '' });
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
  });
});

interface Asked {
  readonly proven?: MemoryDatabase;
  readonly restsFirst?: boolean;
}

function gameWith({ proven, restsFirst = false }: Asked = {}) {
  const game = new Playing({
    levels: [{ ok: true, level: levelNamed('larch-hollow') }],
    levelId: null,
    settings: { ...defaultSettings('en', false), cardRead: true },
    nextLuck: () => 3,
    wantRooms: () => {},
    byHand: true,
    restsFirst,
  });
  const furniture = { database: memoryDatabase(), ...(proven ? { provenNights: proven } : {}) };
  const paintSheetPicture = () => Promise.reject(new Error('no picture here'));
  game.furnish({ ...furniture, paintSheetPicture }, openRooms);
  return game;
}

async function atWork(count = 1): Promise<FreeWorker> {
  await vi.waitFor(() => expect(FreeWorker.hired).toHaveLength(count));
  return FreeWorker.newest;
}

/** Draws a code until its map lies open. */
async function mapOf(game: Playing, code: string): Promise<void> {
  game.toFree();
  game.free.drawCode(code);
  (await atWork(FreeWorker.hired.length + 1)).answer(answerOf(madeUp(code)));
  await vi.waitFor(() => expect(game.screen.value).toBe('map'));
}

describe('a free night', () => {
  it('is drawn, tells what is being done, and lies open as its map', async () => {
    const game = gameWith();
    game.toFree();
    game.free.write({ text: CODE });
    game.free.draw();
    expect(game.free.work.value).toEqual({ code: CODE, day: null, attempt: 1, step: 'land', share: 0 });
    const worker = await atWork();
    expect(worker.ask).toMatchObject({ kind: 'try', recipe: { difficulty: 3, variant: 0 } });
    worker.step('land', 0.5);
    expect(game.free.work.value).toMatchObject({ attempt: 1, step: 'land', share: 0.5 });
    worker.step('proof', 0.25);
    expect(game.free.work.value).toMatchObject({ attempt: 1, step: 'proof', share: 0.25 });
    const night = madeUp(CODE);
    worker.answer(answerOf(night));
    expect([game.free.work.value, worker.isTerminated]).toEqual([null, true]);
    await vi.waitFor(() => expect(game.screen.value).toBe('map'));
    expect(game.page.value?.levelId).toBe(night.level.id);
    expect(game.frame()?.night.world).toBe(night.world);
    expect(game.free.open.value).toMatchObject({
      code: CODE,
      attempt: 1,
      proofSeconds: 2,
      wish: { text: CODE },
    });
    expect(game.free.link()).toBe(`https://far.end/play/#n=${CODE}`);
    // None of these is among the nights of the river.
    expect(game.nights.map(({ levelId }) => levelId)).toEqual(['larch-hollow']);
  });

  it('is gone up to from its map, is no night of the story, and stands among the last ones', async () => {
    const game = gameWith();
    await mapOf(game, '2026-11-26');
    game.begin();
    expect(game.screen.value).toBe('play');
    expect(game.free.open.value).toMatchObject({ day: '2026-11-26' });
    expect(game.free.recent.value).toMatchObject([{ code: '2026-11-26', day: '2026-11-26' }]);
    game.act({ kind: 'walk', heading: 4, slowly: false });
    game.runTicks(5);
    game.toTitle();
    expect(game.story.value?.lived ?? 0).toBe(0);
    expect(gameWith().free.recent.value).toEqual(game.free.recent.value);
  });

  it('is here at once when it is asked for again', async () => {
    const game = gameWith();
    await mapOf(game, CODE);
    game.leaveMap();
    expect(game.screen.value).toBe('free');
    game.free.drawCode(CODE, true);
    await vi.waitFor(() => expect(game.screen.value).toBe('play'));
    expect(FreeWorker.hired).toHaveLength(1);
  });

  it.each(['asked for', 'land', 'people', 'proof'] as const)('can be left: %s', async (step) => {
    const game = gameWith();
    game.toFree();
    game.free.drawCode(CODE);
    if (step !== 'asked for') (await atWork()).step(step, 0.5);
    game.free.cancel();
    expect([game.free.work.value, game.screen.value]).toEqual([null, 'free']);
    await new Promise((resolve) => setTimeout(resolve));
    if (step === 'asked for') return expect(FreeWorker.hired).toEqual([]);
    expect(FreeWorker.hired.map(({ isTerminated }) => isTerminated)).not.toContain(false);
    FreeWorker.hired[0]?.answer(answerOf(madeUp(CODE)));
    await new Promise((resolve) => setTimeout(resolve));
    expect([game.screen.value, game.page.value?.levelId]).toEqual(['free', 'larch-hollow']);
  });

  it('is no longer made when the page is left', async () => {
    const game = gameWith();
    game.toFree();
    game.free.drawCode(CODE);
    const worker = await atWork();
    game.toTitle();
    expect([worker.isTerminated, game.free.work.value]).toEqual([true, null]);
  });

  it('is the one that was wished for last', async () => {
    const game = gameWith();
    game.toFree();
    game.free.drawCode('first');
    const first = await atWork();
    game.free.drawCode('second');
    const second = await atWork(2);
    expect([first.isTerminated, second.isTerminated]).toEqual([true, false]);
    first.answer(answerOf(madeUp('first')));
    first.step('proof', 0.9);
    expect(game.free.work.value).toMatchObject({ code: 'second', step: 'land' });
    second.answer(answerOf(madeUp('second')));
    await vi.waitFor(() => expect(game.free.open.value?.code).toBe('second'));
  });

  it('that nobody could win is not shown, and what broke is told', async () => {
    const game = gameWith();
    game.toFree();
    game.free.drawCode(CODE);
    const worker = await atWork();
    for (let tries = 0; tries < MOST_VARIANTS - 1; tries++) worker.answer({ kind: 'passedOver' });
    expect(game.free.work.value).not.toBeNull();
    FreeWorker.newest.answer({ kind: 'passedOver' });
    expect(game.free.work.value).toBeNull();
    game.free.drawCode('other');
    (await atWork(3)).answer({ kind: 'failed', detail: 'no room' });
    game.free.drawCode('third');
    (await atWork(4)).onerror?.({ message: '' });
    expect(game.notices.value).toEqual([
      { kind: 'unwon', detail: CODE },
      { kind: 'broken', detail: 'The night could not be made.' },
    ]);
    expect([game.screen.value, game.free.work.value]).toEqual(['free', null]);
  });

  it('of a worker that falls silent, or cannot be had, is given up', async () => {
    vi.useFakeTimers();
    const game = gameWith();
    game.toFree();
    game.free.drawCode(CODE);
    await vi.advanceTimersByTimeAsync(1);
    FreeWorker.newest.step('land', 0.1);
    await vi.advanceTimersByTimeAsync(59_000);
    expect(game.free.work.value).not.toBeNull();
    await vi.advanceTimersByTimeAsync(2000);
    expect([game.free.work.value, FreeWorker.newest.isTerminated]).toEqual([null, true]);
    vi.useRealTimers();
    vi.stubGlobal('Worker', undefined);
    game.free.drawCode(CODE);
    await vi.waitFor(() => expect(game.free.work.value).toBeNull());
    expect(game.notices.value).toHaveLength(1);
  });
});

describe('what is written', () => {
  it('stays while other pages are open, and has a link whatever it is', () => {
    const game = gameWith();
    expect(game.free.wish.value).toEqual(USUAL_WISH);
    game.free.write({ text: `${'x'.repeat(199)}🌒`, difficulty: 5 });
    game.toLibrary();
    expect(game.free.wish.value).toMatchObject({ text: 'x'.repeat(199), difficulty: 5 });
    game.free.write({ text: 'half \ud83c of one' });
    expect(game.free.wish.value.text).toBe('half \ufffd of one');
    game.free.surprise();
    expect(game.free.wish.value.text).toMatch(/^[a-z]+-[a-z]+-\d{4}$/);
  });
});

describe('the proven nights of this device', () => {
  const KEY = `${madeUp(CODE).level.id.slice(0, -3)}-r${RULES_VERSION}-g${GENERATOR_VERSION}`;
  const PROOF = encodeRecording(madeUp(CODE, 4).proof);
  const row = () => ({ key: KEY, value: { variant: 4, proof: PROOF, keptAt: 5 } });

  /** @returns what is asked of the worker for a night where these rows are kept. */
  async function askWith(proven: MemoryDatabase) {
    const game = gameWith({ proven });
    game.toFree();
    game.free.drawCode(CODE);
    return { game, worker: await atWork() };
  }

  it('keep the try and its proof, and later only its land grows', async () => {
    const proven = memoryDatabase();
    const { worker } = await askWith(proven);
    // The first worker gets the tries 0 and 2, the second one 1 and 3, and both pass them over.
    worker.answer({ kind: 'passedOver' });
    for (const each of [worker, FreeWorker.newest, worker]) each.answer({ kind: 'passedOver' });
    const last = FreeWorker.hired.find(({ ask }) => ask?.recipe.variant === 4);
    last?.answer(answerOf(madeUp(CODE, 4)));
    await vi.waitFor(() => expect(proven.rows.get(KEY)).toMatchObject({ variant: 4 }));
    FreeWorker.hired = [];
    const { game, worker: second } = await askWith(proven);
    expect(second.ask).toMatchObject({ kind: 'grow', recipe: { variant: 4 } });
    second.step('land', 0.5, 4);
    expect(game.free.work.value).toMatchObject({ attempt: 5, step: 'known', share: 0.5 });
    second.answer(answerOf(madeUp(CODE, 4), false));
    await vi.waitFor(() => expect(game.free.open.value).toMatchObject({ attempt: 5, proofSeconds: 2 }));
  });

  it('are not asked where the rules or the generator were others, and such rows go', async () => {
    const old = { ...row(), key: KEY.replace(/-g\d+$/, '-g0') };
    const proven = memoryDatabase([old]);
    expect((await askWith(proven)).worker.ask).toMatchObject({ kind: 'try' });
    await vi.waitFor(() => expect(proven.rows.size).toBe(0));
  });

  it.each([
    ['a word', 'word'],
    ['nothing', null],
    ['a try that there is not', { ...row().value, variant: 12 }],
    ['half a try', { ...row().value, variant: 0.5 }],
    ['another try than the proof’s', { ...row().value, variant: 3 }],
    ['no proof', { variant: 4, proof: 'proof', keptAt: 5 }],
    ['a proof that is none', { variant: 4, proof: Uint8Array.of(1, 2, 3), keptAt: 5 }],
    ['far too much', { variant: 4, proof: new Uint8Array(100_000), keptAt: 5 }],
    ['no moment', { ...row().value, keptAt: Number.NaN }],
  ])('are not believed where a row holds %s', async (_, value) => {
    const { worker } = await askWith(memoryDatabase([{ key: KEY, value }]));
    expect(worker.ask).toMatchObject({ kind: 'try' });
  });

  it('are proven anew where the land that grows is another', async () => {
    const proven = memoryDatabase([row()]);
    const { game, worker } = await askWith(proven);
    // Whoever grows it sees that what was kept is another night's.
    worker.answer({ kind: 'passedOver' });
    const second = await atWork(2);
    expect(second.ask).toMatchObject({ kind: 'try' });
    expect(game.free.work.value).not.toBeNull();
    expect(proven.rows.size).toBe(0);
  });

  it('need no device that keeps them, nor one that answers', async () => {
    const proven = memoryDatabase();
    proven.trouble = 'refused';
    const { game, worker } = await askWith(proven);
    worker.answer(answerOf(madeUp(CODE)));
    await vi.waitFor(() => expect(game.screen.value).toBe('map'));
    expect(game.notices.value).toEqual([]);
    FreeWorker.hired = [];
    const silent: MemoryDatabase = { ...memoryDatabase(), all: () => new Promise(() => {}) };
    expect((await askWith(silent)).worker.ask).toMatchObject({ kind: 'try' });
  });

  it('are two hundred at most, and the oldest go', async () => {
    const many = Array.from({ length: 210 }, (_, index) => ({
      key: KEY.replace(/^free-.{16}/, `free-${String(index).padStart(16, '0')}`),
      value: { ...row().value, keptAt: index },
    }));
    const proven = memoryDatabase(many);
    await askWith(proven);
    await vi.waitFor(() => expect(proven.rows.size).toBe(200));
    expect([proven.rows.has(many[9]?.key ?? ''), proven.rows.has(many[10]?.key ?? '')]).toEqual([
      false,
      true,
    ]);
  });
});

describe('the nights that were begun last', () => {
  const night = (code: string) => {
    const { level } = madeUp(code);
    return { code, day: null, levelId: level.id, place: level.place, begunAt: 1 };
  };
  const recentOf = (text: string) => {
    kept.set('far-end:free-recent', text);
    return gameWith().free.recent.value.map(({ code }) => code);
  };

  it('stand there once, the newest first, and no more than can be overlooked', async () => {
    kept.set(
      'far-end:free-recent',
      JSON.stringify(Array.from({ length: MOST_RECENT }, (_, index) => night(`n${index}`))),
    );
    const game = gameWith();
    expect(game.free.recent.value).toHaveLength(MOST_RECENT);
    for (const code of ['n3', 'new']) {
      await mapOf(game, code);
      game.begin();
    }
    const codes = game.free.recent.value.map(({ code }) => code);
    expect(codes.slice(0, 3)).toEqual(['new', 'n3', 'n0']);
    expect(codes).toHaveLength(MOST_RECENT);
    expect(codes).not.toContain('n19');
  });

  it('are read as a stranger’s', () => {
    expect(recentOf('{')).toEqual([]);
    expect(recentOf('"text"')).toEqual([]);
    expect(recentOf(`[${' '.repeat(50_000)}]`)).toEqual([]);
    const odd = [
      null,
      7,
      { ...night('a'), code: 5 },
      { ...night('a'), levelId: night('b').levelId },
      { ...night('a'), levelId: 'static' },
      { ...night('a'), place: { en: 'only one' } },
      { ...night('a'), place: { en: 'x'.repeat(81), ko: '' } },
      { ...night('a'), begunAt: -1 },
      { ...night('a'), begunAt: '1' },
      night('good'),
    ];
    expect(recentOf(JSON.stringify(odd))).toEqual(['good']);
  });

  it('are kept until the page is closed where the device keeps nothing', async () => {
    vi.stubGlobal('localStorage', undefined);
    const game = gameWith();
    await mapOf(game, CODE);
    game.begin();
    expect(game.free.recent.value.map(({ code }) => code)).toEqual([CODE]);
    game.toFree();
    expect(game.free.recent.value.map(({ code }) => code)).toEqual([CODE]);
    await mapOf(game, 'second');
    game.begin();
    expect(game.free.recent.value.map(({ code }) => code)).toEqual(['second', CODE]);
  });

  it('are also those that another tab has begun since, each by its last time', async () => {
    const game = gameWith();
    await mapOf(game, CODE);
    game.begin();
    await mapOf(game, 'here');
    const elsewhere = { ...night(CODE), begunAt: Date.now() + 60_000 };
    kept.set('far-end:free-recent', JSON.stringify([elsewhere, night('elsewhere')]));
    game.begin();
    const codes = ['here', CODE, 'elsewhere'];
    expect(game.free.recent.value.map(({ code }) => code)).toEqual(codes);
    expect(JSON.parse(kept.get('far-end:free-recent') ?? '')).toMatchObject(codes.map((code) => ({ code })));
    game.toFree();
    expect(game.free.recent.value.map(({ code }) => code)).toEqual([CODE, 'here', 'elsewhere']);
  });
});
