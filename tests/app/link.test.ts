// A night in a link: it leads back to what was watched, and is a stranger's until it was read.
import { describe, expect, it, vi } from 'vitest';
import { readLink } from '../../src/app/linkOpening.ts';
import { newestLinkOpener } from '../../src/app/newestLink.ts';
import type { Playing } from '../../src/app/playing.ts';
import { deflate } from '../../src/platform/deflate.ts';
import { encodeRecording } from '../../src/replay/format.ts';
import { encodeLink } from '../../src/replay/link.ts';
import { verify } from '../../src/replay/play.ts';
import type { Recording } from '../../src/replay/recording.ts';
import { grownWorld } from '../helpers/grownLands.ts';
import { goldenBytes, levelNamed } from './goldenNight.ts';
import { WorldWorker } from './inPlace.ts';
import { frames, gameAtTitle, NAME, recording, stubBrowser, until, watching } from './wholeGame.ts';

stubBrowser();

const tickOf = (game: Playing) => game.frame()?.night.tick;

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
