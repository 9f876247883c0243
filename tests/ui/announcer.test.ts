import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NightPage } from '../../src/app/game.ts';
import { ANNOUNCE_EVERY_MS, announcementFor, makeAnnouncer } from '../../src/ui/announcer.ts';

const page: NightPage = {
  levelId: 'tiny',
  sheetNumber: '01',
  place: { en: 'Tiny', ko: '작은골' },
  title: { en: 'A night', ko: '하룻밤' },
  year: 2012,
  before: { en: 'Go.', ko: '가라.' },
  farName: { en: 'Aunt', ko: '이모' },
  lines: [{ id: 'who', voice: 'farEnd', words: { en: 'Who is this?', ko: '누구세요?' } }],
  river: { en: 'River', ko: '강' },
  seed: 'tiny',
  luck: 1,
  overlook: { x: 0, y: 0 },
};

describe('what a screen reader is told', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is the whole line once it was heard, in the chosen language', () => {
    const heard = { kind: 'lineHeard', line: 0 } as const;
    expect(announcementFor(heard, page, 'en')?.sentence).toBe('Aunt: Who is this?');
    expect(announcementFor(heard, page, 'ko')?.sentence).toBe('이모: 누구세요?');
  });

  it('is nothing for footsteps', () => {
    expect(announcementFor({ kind: 'footstep', surface: 'road', running: false }, page, 'en')).toBeNull();
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
