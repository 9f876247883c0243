import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Nights } from '../../src/app/nights.ts';
import { type FindLevel, openDecoded, tooLarge } from '../../src/app/opening.ts';
import { Session } from '../../src/app/session.ts';
import { contentHash } from '../../src/content/levelFacts.ts';
import { type LevelResult, parseLevel } from '../../src/content/levels.ts';
import { decodeRecording, encodeRecording } from '../../src/replay/format.ts';
import { MOST_BYTES } from '../../src/replay/recording.ts';
import { tinyWorld } from '../helpers/tinyWorld.ts';

function read(id: string): LevelResult {
  const text = readFileSync(new URL(`../../levels/${id}.json`, import.meta.url), 'utf8');
  return parseLevel(`levels/${id}.json`, text);
}

const LEVELS = [read('static'), { ok: false, error: 'levels/bad.json: no' } as const, read('larch-hollow')];

describe('the nights there are', () => {
  it('stand in the order of their sheets, and a bad one is left out', () => {
    const nights = new Nights(LEVELS, 'larch-hollow');
    expect(nights.choices.map(({ sheetNumber, levelId }) => [sheetNumber, levelId])).toEqual([
      ['02', 'larch-hollow'],
      ['03', 'static'],
    ]);
  });

  it('begin with the one that was asked for, or with the first', () => {
    expect(new Nights(LEVELS, 'static').level?.id).toBe('static');
    expect(new Nights(LEVELS, '__proto__').level?.id).toBe('larch-hollow');
    expect(new Nights([], 'static').level).toBeNull();
  });

  it('change only when another one is chosen', () => {
    const nights = new Nights(LEVELS, 'larch-hollow');
    const [first, other] = [nights.find('larch-hollow'), nights.find('static')];
    if (!first || !other) throw new Error('expected both levels');
    expect(nights.choose(first)).toBe(false);
    expect(nights.choose(other)).toBe(true);
    expect([nights.level?.id, nights.world, nights.loading.value.step]).toEqual(['static', null, 'land']);
  });
});

describe('a recording from the device', () => {
  const openFile = (name: string, bytes: Uint8Array, find: FindLevel) =>
    openDecoded(name, decodeRecording(bytes), find, 'file');

  /** Five ticks of a night that says it was lived on this level. */
  function recordingOf(levelId: string): Uint8Array {
    const level = read(levelId);
    if (!level.ok) throw new Error(level.error);
    const world = { ...tinyWorld(), levelId, contentHash: contentHash(level.level) };
    const session = new Session(world, 1, () => {});
    for (let tick = 0; tick < 5; tick++) session.tick();
    return encodeRecording(session.recording());
  }

  it('opens on its own level, whichever is chosen', () => {
    const nights = new Nights(LEVELS, 'static');
    for (const id of ['larch-hollow', 'static']) {
      const opened = openFile('night.farend', recordingOf(id), (levelId) => nights.find(levelId));
      expect(opened.ok && opened.level.id).toBe(id);
    }
  });

  it('is not even read where it is larger than any recording', () => {
    expect(tooLarge('film.mp4', MOST_BYTES)).toBeNull();
    expect(tooLarge('film.mp4', 4e9)).toEqual({
      kind: 'badReplay',
      from: 'file',
      detail: 'film.mp4: length: expected at most 524288 bytes, got 4000000000 (tooLarge)',
    });
  });

  it('is refused by its file and level when no such night is here', () => {
    const opened = openFile('night.farend', recordingOf('larch-hollow'), () => null);
    expect(opened).toEqual({
      ok: false,
      notice: { kind: 'otherRules', detail: 'night.farend: levelId: larch-hollow' },
    });
  });
});
