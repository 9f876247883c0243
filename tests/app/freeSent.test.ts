// Free nights that come from elsewhere: links by their code, and recordings of nights that were never seen here.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { OPEN_DAYS } from '../../src/app/free.ts';
import type { Screen } from '../../src/app/game.ts';
import { asLinked, nightAddress, readNightLink } from '../../src/app/nightLink.ts';
import { dayOf, openDays } from '../../src/app/openDays.ts';
import { Playing } from '../../src/app/playing.ts';
import { openRooms } from '../../src/app/rooms.ts';
import { defaultSettings } from '../../src/app/settings.ts';
import { parseFreeCode } from '../../src/content/free/code.ts';
import { namesOf } from '../../src/content/free/names.ts';
import { parseFreeId } from '../../src/content/free/recipe.ts';
import { RULES_VERSION } from '../../src/core/rules.ts';
import { encodeRecording } from '../../src/replay/format.ts';
import type { Recording } from '../../src/replay/recording.ts';
import { playShortNight } from '../replay/shortNight.ts';
import { answerOf, FreeWorker, landOf, madeUp } from './freeNight.ts';
import { levelNamed } from './goldenNight.ts';
import { memoryDatabase } from './inPlace.ts';

const NIGHT = madeUp('larch-lantern-0217', 2);
const RECORDING = playShortNight(NIGHT.world, 30);
/** Of the night that lies at hand first. */
const OF_THE_HOLLOW = playShortNight(landOf(levelNamed('larch-hollow')), 25);
const WALK = { kind: 'walk', heading: 4, slowly: false } as const;

beforeEach(() => {
  FreeWorker.hired = [];
  vi.stubGlobal('Worker', FreeWorker);
  vi.stubGlobal('location', { origin: 'https://far.end', pathname: '/play/', search: '', hash: '' });
});

/** A game whose rooms are on their way. */
function unfurnished(restsFirst = false) {
  const game = new Playing({
    levels: ['larch-hollow', 'static'].map((id) => ({ ok: true, level: levelNamed(id) })),
    levelId: 'larch-hollow',
    settings: { ...defaultSettings('en', false), cardRead: true },
    nextLuck: () => 3,
    wantRooms: () => {},
    byHand: true,
    restsFirst,
  });
  const paintSheetPicture = () => Promise.reject(new Error('no picture here'));
  const furnish = () => game.furnish({ database: memoryDatabase(), paintSheetPicture }, openRooms);
  return { game, furnish };
}

function gameWith(restsFirst = false) {
  const { game, furnish } = unfurnished(restsFirst);
  furnish();
  return game;
}

async function atWork(): Promise<FreeWorker> {
  await vi.waitFor(() => expect(FreeWorker.hired).toHaveLength(1));
  return FreeWorker.newest;
}

/** A night that has been walked for so many ticks. */
async function underWay(ticks: number): Promise<Playing> {
  const game = gameWith();
  game.begin();
  await vi.waitFor(() => expect(game.screen.value).toBe('play'));
  game.act(WALK);
  game.runTicks(ticks);
  return game;
}

const tickOf = (game: Playing) => game.frame()?.night.tick;
const wordsOf = (read: ReturnType<typeof readNightLink>) => (read.ok ? read.code : read.notice);

describe('a link to a free night', () => {
  it('names any night that can be written, and reads as the same', () => {
    for (const code of [
      '',
      'larch-lantern-0217',
      '~',
      'a#b%&=+ c~5jnbf',
      '눈 내리는 밤',
      '🌒📞',
      '__proto__',
    ]) {
      const address = nightAddress(code);
      expect(wordsOf(readNightLink(address.slice(address.indexOf('#'))))).toBe(code);
    }
    const long = asLinked(parseFreeCode('눈'.repeat(300))).text;
    expect(long).toHaveLength(200);
    const address = nightAddress(`${long}~5jnbf`);
    expect(readNightLink(address.slice(address.indexOf('#'))).ok).toBe(true);
  });

  it('that is broken or too long is refused by its place and mend', () => {
    const refused = (detail: unknown) => ({ kind: 'badNight', detail });
    expect(wordsOf(readNightLink('#n=%'))).toEqual(
      refused(expect.stringMatching(/^#n=: code: expected each %/)),
    );
    expect(wordsOf(readNightLink('#n=%ed%a0%80'))).toEqual(
      refused(expect.stringMatching(/copy the whole link/)),
    );
    expect(wordsOf(readNightLink(`#n=${'x'.repeat(207)}`))).toEqual(
      refused('#n=: code: expected at most 206 characters, got 207'),
    );
    expect(wordsOf(readNightLink(`#n=${'%'.repeat(9000)}`))).toEqual(
      refused(expect.stringMatching(/^#n=: length: expected at most \d+ characters, got 9000/)),
    );
  });

  it('goes straight in, and no other land grows before', async () => {
    const game = gameWith(true);
    game.openNight('#n=larch-lantern-0217');
    expect([game.screen.value, game.free.work.value?.code]).toEqual(['free', 'larch-lantern-0217']);
    (await atWork()).answer(answerOf(NIGHT));
    await vi.waitFor(() => expect(game.screen.value).toBe('play'));
    expect(game.free.open.value).toMatchObject({ levelId: NIGHT.level.id, attempt: 3 });
  });

  it('that is broken or left leads to the night that was to begin', async () => {
    const game = gameWith(true);
    expect(game.frame()).toBeNull();
    game.openNight('#n=%');
    expect(game.notices.value).toMatchObject([{ kind: 'badNight' }]);
    await vi.waitFor(() => expect(game.loading.value.step).toBe('ready'));
    const other = gameWith(true);
    other.openNight('#n=larch');
    await atWork();
    other.free.cancel();
    expect(other.screen.value).toBe('free');
    other.toTitle();
    await vi.waitFor(() => expect(other.loading.value.step).toBe('ready'));
  });

  it('over a night that is under way lays it aside: whoever leaves comes back to it, whoever goes up keeps it', async () => {
    const game = await underWay(20);
    game.openNight('#n=%');
    expect(game.screen.value).toBe('play');
    game.openNight('#n=larch-lantern-0217');
    await atWork();
    game.free.cancel();
    expect([game.screen.value, tickOf(game), game.page.value?.levelId]).toEqual([
      'pause',
      20,
      'larch-hollow',
    ]);
    FreeWorker.hired = [];
    game.openNight('#n=larch-lantern-0217');
    (await atWork()).answer(answerOf(NIGHT));
    await vi.waitFor(() => expect(game.screen.value).toBe('map'));
    expect(game.page.value?.levelId).toBe(NIGHT.level.id);
    game.leaveMap();
    expect([game.screen.value, tickOf(game), game.page.value?.levelId]).toEqual([
      'pause',
      20,
      'larch-hollow',
    ]);
    game.resume();
    game.runTicks(1);
    expect(tickOf(game)).toBe(21);
    game.openNight('#n=larch-lantern-0217');
    await vi.waitFor(() => expect(game.screen.value).toBe('map'));
    game.begin();
    await vi.waitFor(() => expect([game.screen.value, tickOf(game)]).toEqual(['play', 0]));
    const ticksKept = () => game.library.runs.value?.map(({ facts }) => facts?.ticks ?? 0).sort();
    await vi.waitFor(() => expect(ticksKept()).toEqual([20, 21]));
  });
});

describe('what came before the rooms are here', () => {
  const sent = (game: Playing) => {
    game.openNight('#n=larch-lantern-0217');
    game.openRecording('hollow.farend', encodeRecording(OF_THE_HOLLOW));
  };

  it('is opened as soon as they are', async () => {
    const { game, furnish } = unfurnished();
    await vi.waitFor(() => expect(game.loading.value.step).toBe('ready'));
    sent(game);
    furnish();
    expect(game.screen.value).toBe('watch');
  });

  it.each<[string, Screen, (game: Playing) => void]>([
    ['began a night', 'play', (game) => game.begin()],
    ['went to the library', 'library', (game) => game.toLibrary()],
    ['asked for the sheets after the library', 'sheets', (game) => [game.toLibrary(), game.toSheets()]],
    ['opened the map', 'map', (game) => game.toMap()],
  ])('calls nobody back who %s meanwhile', async (_, screen, go) => {
    const { game, furnish } = unfurnished();
    await vi.waitFor(() => expect(game.loading.value.step).toBe('ready'));
    sent(game);
    go(game);
    furnish();
    expect([game.screen.value, game.free.work.value]).toEqual([screen, null]);
  });
});

describe('the nights of the date', () => {
  it('are those of sixty days in UTC, today’s first', () => {
    const days = openDays(Date.UTC(2026, 2, 1, 0, 0, 1));
    expect(days).toHaveLength(OPEN_DAYS);
    expect(days.slice(0, 3)).toEqual(['2026-03-01', '2026-02-28', '2026-02-27']);
    expect(openDays(Date.UTC(2026, 1, 28, 23, 59, 59))[0]).toBe('2026-02-28');
    expect(days.every((day) => dayOf(parseFreeCode(day)) === day)).toBe(true);
  });

  it('are no others: neither of dates there are not, nor of another kind', () => {
    for (const code of ['2026-02-30', '2026-13-01', '2026-11-26~3', '2026-11-26 ', 'larch', ''])
      expect(dayOf(parseFreeCode(code))).toBeNull();
  });
});

describe('the map', () => {
  it('is that of the sheet on top, and one comes back to where one was', async () => {
    const game = gameWith();
    game.toSheets();
    game.sheets.turnTo('static');
    game.toMap();
    await vi.waitFor(() => expect(game.screen.value).toBe('map'));
    expect([game.page.value?.levelId, game.free.open.value]).toEqual(['static', null]);
    game.leaveMap();
    expect([game.screen.value, game.sheets.chosen.value]).toEqual(['sheets', 'static']);
    game.toTitle();
    game.toMap();
    expect(game.screen.value).toBe('map');
    game.leaveMap();
    expect(game.screen.value).toBe('title');
  });
});

describe('a recording of a free night that was never seen here', () => {
  const open = (game: Playing, recording: Recording = RECORDING) =>
    game.openRecording('far.farend', encodeRecording(recording));

  it('is watched as soon as its night has grown, and can be taken over', async () => {
    const game = gameWith();
    open(game);
    const worker = await atWork();
    expect(worker.ask).toEqual({ kind: 'grow', recipe: parseFreeId(NIGHT.level.id) });
    worker.step('land', 0.25, 2);
    expect([game.screen.value, game.loading.value]).toEqual(['title', { step: 'land', share: 0.25 }]);
    worker.answer(answerOf(NIGHT, false));
    await vi.waitFor(() => expect(game.screen.value).toBe('watch'));
    expect(game.theatre.watching.value).toMatchObject({ from: 'file', lastTick: 30 });
    game.theatre.watch({ tick: 30, playing: false });
    for (let frame = 0; frame < 5; frame++) game.advance(50);
    expect(game.theatre.watching.value?.verdict).toBe('verified');
    game.theatre.yourTurn();
    await vi.waitFor(() => expect([game.screen.value, tickOf(game)]).toEqual(['play', 0]));
    expect([game.page.value?.levelId, game.free.open.value]).toEqual([NIGHT.level.id, null]);
    // A second time its land is here.
    open(game);
    await vi.waitFor(() => expect(game.screen.value).toBe('watch'));
    expect(FreeWorker.hired.filter(({ ask }) => ask?.kind === 'grow')).toHaveLength(1);
  });

  it('of the night at hand, opened while a free night is drawn, ends the drawing', async () => {
    const game = gameWith();
    await vi.waitFor(() => expect(game.loading.value.step).toBe('ready'));
    game.toFree();
    game.free.drawCode('larch-lantern-0217');
    const worker = await atWork();
    game.openRecording('broken.farend', Uint8Array.of(1));
    expect(game.free.work.value).not.toBeNull();
    open(game, OF_THE_HOLLOW);
    expect([game.screen.value, game.free.work.value, worker.isTerminated]).toEqual(['watch', null, true]);
    worker.answer(answerOf(NIGHT));
    expect([game.screen.value, game.page.value?.levelId]).toEqual(['watch', 'larch-hollow']);
  });

  it('made on another such night, or under other rules, is of another version', async () => {
    const game = await underWay(20);
    open(game, { ...RECORDING, rulesVersion: RULES_VERSION + 1 });
    expect([game.screen.value, FreeWorker.hired]).toEqual(['play', []]);
    expect(game.notices.value).toMatchObject([{ kind: 'otherRules' }]);
    open(game, { ...RECORDING, contentHash: '0123456789abcdef' });
    (await atWork()).answer(answerOf(NIGHT, false));
    expect(game.notices.value).toEqual([
      { kind: 'otherRules', detail: `far.farend: levelId: ${NIGHT.level.id}` },
    ]);
    expect([game.screen.value, tickOf(game)]).toEqual(['pause', 20]);
  });

  it('whose night cannot grow leads back, and whoever took another way is not called back', async () => {
    const game = await underWay(20);
    open(game);
    (await atWork()).answer({ kind: 'failed', detail: 'no land today' });
    expect(game.notices.value).toEqual([{ kind: 'broken', detail: 'no land today' }]);
    expect([game.screen.value, tickOf(game)]).toEqual(['pause', 20]);
    const other = gameWith();
    await vi.waitFor(() => expect(other.loading.value.step).toBe('ready'));
    FreeWorker.hired = [];
    open(other);
    const worker = await atWork();
    other.begin();
    expect([other.screen.value, other.loading.value.step]).toEqual(['play', 'ready']);
    worker.answer(answerOf(NIGHT, false));
    expect(other.screen.value).toBe('play');
  });

  it.each<[string, (game: Playing) => void]>([
    ['the title is gone to', (game) => game.toTitle()],
    ['a night begins', (game) => game.begin()],
    ['another recording is watched', (game) => open(game, OF_THE_HOLLOW)],
  ])('grows no longer once it was left: %s', async (_, leave) => {
    const game = gameWith();
    await vi.waitFor(() => expect(game.loading.value.step).toBe('ready'));
    open(game);
    const worker = await atWork();
    worker.step('land', 0.25, 2);
    expect(worker.isTerminated).toBe(false);
    leave(game);
    worker.step('land', 0.5, 2);
    expect(worker.isTerminated).toBe(true);
  });

  it('stands in the library by its place and outcome, and opens from there', async () => {
    const game = gameWith();
    game.toLibrary();
    const { encodingShelf } = await import('../../src/replay/shelfFile.ts');
    const encoding = encodingShelf([{ name: '', savedAt: 5, recording: encodeRecording(RECORDING) }]);
    let step = encoding.next();
    while (!step.done) step = encoding.next();
    game.library.importFile('runs.farruns', step.value);
    await vi.waitFor(() => expect(game.library.runs.value).toHaveLength(1));
    const [run] = game.library.runs.value ?? [];
    const recipe = parseFreeId(NIGHT.level.id);
    expect(run?.facts).toMatchObject({
      levelId: NIGHT.level.id,
      outcome: 'none',
      ticks: 30,
      watchable: true,
      place: recipe && namesOf(recipe).place,
    });
    game.library.open(run?.id ?? '');
    const worker = await atWork();
    expect(game.screen.value).toBe('library');
    worker.answer(answerOf(NIGHT, false));
    await vi.waitFor(() => expect(game.screen.value).toBe('watch'));
    expect(game.theatre.watching.value).toMatchObject({ from: 'library' });
    game.theatre.leave();
    expect(game.screen.value).toBe('library');
  });
});
