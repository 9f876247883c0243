import { describe, expect, it } from 'vitest';
import type { Notice } from '../../src/app/game.ts';
import { noticeWords } from '../../src/ui/noticeWords.ts';

const DEEDS = ['keep', 'import', 'rename', 'remove', 'read', 'export'] as const;
const CAUSES = ['libraryRefused', 'libraryFull', 'libraryBroken'] as const;
const FROM = ['file', 'link', 'library'] as const;

const OF_LIBRARY: readonly Notice[] = CAUSES.flatMap((kind) =>
  DEEDS.map((deed) => ({ kind, deed, detail: '' })),
);

describe('a notice of the library', () => {
  it('begins with the deed that went wrong, and has a sentence of its own for each deed and cause', () => {
    const told = OF_LIBRARY.map((notice) => noticeWords(notice, 'en'));
    expect(new Set(told).size).toBe(told.length);
    for (const sentence of told) expect(sentence).toMatch(/^(This|The) [^{}]*\.$/);
    for (const notice of OF_LIBRARY) expect(noticeWords(notice, 'ko')).toMatch(/^[^{}]*[가-힣][^{}]*\.$/);
  });

  it('speaks of this night only where this night was to be kept', () => {
    for (const notice of OF_LIBRARY) {
      const isOfThisNight = 'deed' in notice && notice.deed === 'keep';
      expect(/this night/i.test(noticeWords(notice, 'en')), JSON.stringify(notice)).toBe(isOfThisNight);
    }
  });

  it('does not call it a lack of room when one file cannot hold them all', () => {
    expect(noticeWords({ kind: 'libraryFull', deed: 'export', detail: '(4200/4096)' }, 'en')).toBe(
      'The nights could not be saved as one file. They are more than one file holds. Save them one by one.',
    );
  });
});

describe('a recording that cannot be read', () => {
  it('is called what it was', () => {
    const told = FROM.map((from) => noticeWords({ kind: 'badReplay', from, detail: 'x' }, 'en'));
    expect(told[0]).toMatch(/^This file .* x$/);
    expect(told[1]).toMatch(/^This link .* x$/);
    expect(told[2]).toMatch(/^This kept recording .* x$/);
  });
});

it('is told with its detail, where it has one', () => {
  expect(noticeWords({ kind: 'imported', detail: '3' }, 'en')).toBe('Nights taken in: 3');
  expect(noticeWords({ kind: 'noWebgl' }, 'ko')).toMatch(/WebGL/);
});
