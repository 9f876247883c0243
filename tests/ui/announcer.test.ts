import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NightPage } from '../../src/app/game.ts';
import { beginNight } from '../../src/core/begin.ts';
import type { JammerSite } from '../../src/core/world.ts';
import { ANNOUNCE_EVERY_MS, announcementFor, isBearingAloud, makeAnnouncer } from '../../src/ui/announcer.ts';
import { tinyTower, tinyWorld } from '../helpers/tinyWorld.ts';

const page: NightPage = {
  levelId: 'tiny',
  sheetNumber: '01',
  place: { en: 'Tiny', ko: '작은골' },
  title: { en: 'A night', ko: '하룻밤' },
  year: 2012,
  before: { en: 'Go.', ko: '가라.' },
  farName: { en: 'Aunt', ko: '이모' },
  lines: [
    {
      id: 'who',
      voice: 'farEnd',
      words: { en: 'Who is this?', ko: '누구세요?' },
      guarded: null,
      brings: null,
    },
  ],
  legal: null,
  isLed: false,
  isPaid: false,
  about: [],
  river: { en: 'River', ko: '강' },
  seed: 'tiny',
  luck: 1,
  overlook: { x: 0, y: 0 },
};

const SIZE = 128;
const night = beginNight(tinyWorld(), 1);

/** A jammer with the same loss everywhere. */
function jammer(lossDb: number): JammerSite {
  const lossDbByCell = new Float32Array(SIZE * SIZE).fill(lossDb);
  return {
    id: 'mast',
    mastMeters: 10,
    eirpDbm: 4,
    sector: null,
    schedule: { firstTick: 0, onTicks: 1, offTicks: 0 },
    stands: [{ x: 64, y: 90, lossDbByCell, wayToNext: new Float32Array(0) }],
    standTicks: 1000,
  };
}

describe('what a screen reader is told', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is first what asks for an answer, and never what has passed when its turn comes', () => {
    const told: string[] = [];
    let isSeen = true;
    const announcer = makeAnnouncer((sentence) => told.push(sentence));
    announcer.tell({ kind: 'serviceFound', sentence: 'first' });
    announcer.tell({ kind: 'towerChanged', sentence: 'later', priority: 'later' });
    announcer.tell({ kind: 'seen', sentence: 'seen', priority: 'now', isStillSo: () => isSeen });
    announcer.tell({ kind: 'coatOff', sentence: 'coat', priority: 'now' });
    isSeen = false;
    vi.advanceTimersByTime(3 * ANNOUNCE_EVERY_MS);
    expect(told).toEqual(['first', 'coat', 'later']);
  });

  it('is every line of a call, however much is asked meanwhile', () => {
    const told: string[] = [];
    const announcer = makeAnnouncer((sentence) => told.push(sentence), 1000);
    announcer.tell({ kind: 'serviceFound', sentence: 'first' });
    for (const line of ['one', 'two', 'three', 'four']) announcer.tell({ kind: 'lineHeard', sentence: line });
    for (const answer of ['where', 'way', 'time', 'danger'])
      announcer.tell({ kind: 'answer', sentence: answer, priority: 'now' });
    vi.advanceTimersByTime(9 * ANNOUNCE_EVERY_MS);
    expect(told).toEqual(['first', 'danger', 'one', 'two', 'three', 'four']);
  });

  it('is the whole line once it was heard, in the chosen language', () => {
    const heard = { kind: 'lineHeard', line: 0, inside: false } as const;
    expect(announcementFor(heard, page, 'en', night)?.sentence).toBe('Aunt: Who is this?');
    expect(announcementFor(heard, page, 'ko', night)?.sentence).toBe('이모: 누구세요?');
  });

  it('is a line of the call within the country, as whoever is called there says it', () => {
    const lines = [
      { id: 'low', voice: 'farEnd', words: { en: 'Not so loud.', ko: '작게.' }, guarded: null, brings: null },
    ] as const;
    const legal = { farName: { en: 'Man of the bridge', ko: '다리 쪽 사람' }, lines };
    const heard = { kind: 'lineHeard', line: 0, inside: true } as const;
    expect(announcementFor(heard, { ...page, legal }, 'en', night)?.sentence).toBe(
      'Man of the bridge: Not so loud.',
    );
    expect(announcementFor(heard, page, 'en', night)).toBeNull();
  });

  it('is the line as it was said: guarded, if it was', () => {
    const spoken = {
      ...page.lines[0],
      id: 'me',
      voice: 'caller',
      words: { en: 'I am Sun-hee.', ko: '순희다.' },
      brings: null,
    } as const;
    const own = { ...page, lines: [{ ...spoken, guarded: { en: 'You know me.', ko: '나다.' } }] };
    const heard = { kind: 'lineHeard', line: 0, inside: false } as const;
    const guarded = beginNight(tinyWorld(), 1);
    guarded.call.guardedByLine[0] = 1;
    expect(announcementFor(heard, own, 'en', night)?.sentence).toBe('You: I am Sun-hee.');
    expect(announcementFor(heard, own, 'en', guarded)?.sentence).toBe('You: You know me.');
  });

  it('is why, with each step that the exposure rises, and the step alone as it falls', () => {
    const cause = { kind: 'report', meters: 220 } as const;
    const rises = { kind: 'exposureChanged', now: 'bearing', before: 'heard' } as const;
    expect(announcementFor(rises, page, 'en', night, cause)?.sentence).toBe(
      'Exposure: one bearing: a neighbor’s report, within 220 m.',
    );
    const falls = { ...rises, now: 'heard', before: 'bearing' } as const;
    expect(announcementFor(falls, page, 'en', night, cause)?.sentence).toBe('Exposure: heard.');
  });

  it('is who holds one: a hand on the hill, or those at the door', () => {
    expect(announcementFor({ kind: 'held', hunter: 0 }, page, 'en', night)?.sentence).toBe('They hold you.');
    expect(announcementFor({ kind: 'held', hunter: -1 }, page, 'en', night)?.sentence).toBe(
      'They are at your door.',
    );
  });

  it('is nothing for footsteps', () => {
    expect(
      announcementFor({ kind: 'footstep', surface: 'road', running: false }, page, 'en', night),
    ).toBeNull();
  });

  it('is a jammer only where it raises the noise', () => {
    const switched = { kind: 'jammerSwitched', jammer: 0, on: true } as const;
    const near = beginNight(tinyWorld({ jammers: [jammer(90)] }), 1);
    const far = beginNight(tinyWorld({ jammers: [jammer(150)] }), 1);
    expect(announcementFor(switched, page, 'en', near)?.sentence).toBe(
      'A jammer has come on. The noise rises here.',
    );
    expect(announcementFor({ ...switched, on: false }, page, 'ko', near)?.sentence).toMatch(/멎었다/);
    expect(announcementFor(switched, page, 'en', far)).toBeNull();
  });

  it('is why the service was lost, and which tower is listened to now', () => {
    const towers = [tinyTower(SIZE, 100, 'a'), { ...tinyTower(SIZE, 100, 'b'), x: 100 }];
    const two = beginNight(tinyWorld({ towers }), 1);
    const lost = { kind: 'serviceLost', why: 'jammed' } as const;
    expect(announcementFor(lost, page, 'en', two)?.sentence).toBe('Noise drowns the signal: a jammer.');
    expect(announcementFor({ ...lost, why: 'weak' }, page, 'en', two)?.sentence).toBe('Service lost.');
    const changed = { kind: 'towerChanged', tower: 1, before: 0 } as const;
    expect(announcementFor(changed, page, 'en', two)?.sentence).toBe(
      'The phone now listens to the east tower.',
    );
  });

  it('is one sentence at a time, 0.9 s apart', () => {
    const told: string[] = [];
    const announcer = makeAnnouncer((sentence) => told.push(sentence));
    announcer.tell({ kind: 'connected', sentence: 'a' });
    announcer.tell({ kind: 'bearingTaken', sentence: 'b' });
    announcer.tell({ kind: 'lineHeard', sentence: 'c' });
    expect(told).toEqual(['a']);
    vi.advanceTimersByTime(ANNOUNCE_EVERY_MS - 1);
    expect(told).toEqual(['a']);
    vi.advanceTimersByTime(1);
    expect(told).toEqual(['a', 'b']);
    vi.advanceTimersByTime(ANNOUNCE_EVERY_MS);
    expect(told).toEqual(['a', 'b', 'c']);
    announcer.stop();
  });

  it('keeps a warning, however much comes after it', () => {
    const told: string[] = [];
    const announcer = makeAnnouncer((sentence) => told.push(sentence));
    announcer.tell({ kind: 'connected', sentence: 'first' });
    announcer.tell({ kind: 'warned', sentence: 'east' });
    announcer.tell({ kind: 'warned', sentence: 'north' });
    for (const kind of ['seen', 'lostSight', 'serviceLost', 'ringing'] as const)
      announcer.tell({ kind, sentence: kind });
    vi.advanceTimersByTime(10 * ANNOUNCE_EVERY_MS);
    expect(told.slice(0, 3)).toEqual(['first', 'east', 'north']);
    announcer.stop();
  });

  it('drops older news of the same kind, but never a line that was heard', () => {
    const told: string[] = [];
    const announcer = makeAnnouncer((sentence) => told.push(sentence));
    announcer.tell({ kind: 'connected', sentence: 'first' });
    announcer.tell({ kind: 'lineHeard', sentence: 'line 1' });
    announcer.tell({ kind: 'exposureChanged', sentence: 'heard' });
    announcer.tell({ kind: 'exposureChanged', sentence: 'crossed' });
    announcer.tell({ kind: 'lineHeard', sentence: 'line 2' });
    vi.advanceTimersByTime(10 * ANNOUNCE_EVERY_MS);
    expect(told).toEqual(['first', 'line 1', 'crossed', 'line 2']);
    announcer.stop();
  });
});

describe('bearings of a watched night', () => {
  it('are told one in six seconds, however fast it goes', () => {
    expect(isBearingAloud(-1, 400, 1)).toBe(true);
    expect(isBearingAloud(400, 416, 1)).toBe(false);
    expect(isBearingAloud(400, 520, 1)).toBe(true);
    expect(isBearingAloud(400, 520, 8)).toBe(false);
  });

  it('are told anew after a step back', () => {
    expect(isBearingAloud(400, 30, 1)).toBe(true);
  });
});
