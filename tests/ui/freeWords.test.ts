import { beforeAll, describe, expect, it } from 'vitest';
import { learn } from '../../src/i18n/say.ts';
import {
  dayByKey,
  dayParts,
  dayWords,
  drawnShare,
  isSpelled,
  nightWords,
  stepFacts,
  type Wish,
  weeksOf,
} from '../../src/ui/freeWords.ts';

beforeAll(() => Promise.all([learn('en'), learn('ko')]));

const DAY_MS = 86_400_000;
/** 26 November 2026 is a Thursday; the oldest is Monday, 28 September. */
const DAYS = Array.from({ length: 60 }, (_, ago) =>
  new Date(Date.UTC(2026, 10, 26) - ago * DAY_MS).toISOString().slice(0, 10),
);
const WISH: Wish = {
  text: 'larch',
  difficulty: 3,
  options: { jammers: true, neighbors: true, broker: false, fog: false },
};

describe('the table of days', () => {
  it('holds every day once, in its own weekday', () => {
    const weeks = weeksOf(DAYS);
    expect(weeks.flat().filter((day) => day !== null)).toEqual([...DAYS].reverse());
    expect(weeks.map((week) => week.length)).toEqual(weeks.map(() => 7));
    for (const week of weeks) {
      for (const [place, day] of week.entries()) {
        if (day !== null) expect(new Date(day).getUTCDay(), day).toBe(place);
      }
    }
    expect(weeksOf([])).toEqual([]);
  });

  it('is walked through by keys, and never left by them', () => {
    expect(dayByKey('ArrowLeft', '2026-11-01', DAYS)).toBe('2026-10-31');
    expect(dayByKey('ArrowDown', '2026-11-01', DAYS)).toBe('2026-11-08');
    expect(dayByKey('PageUp', '2026-11-25', DAYS)).toBe('2026-10-28');
    expect(dayByKey('Home', '2026-11-25', DAYS)).toBe('2026-11-22');
    expect(dayByKey('End', '2026-11-25', DAYS)).toBe('2026-11-26');
    expect(dayByKey('Home', '2026-09-30', DAYS)).toBe('2026-09-28');
    expect(dayByKey('ArrowRight', '2026-11-26', DAYS)).toBe('2026-11-26');
    expect(dayByKey('ArrowUp', '2026-09-29', DAYS)).toBe('2026-09-29');
    expect(dayByKey('Enter', '2026-11-26', DAYS)).toBeNull();
  });

  it('names its days in UTC, and months where they begin', () => {
    expect(dayWords('2026-11-26', 'en')).toBe('Thursday, 26 November 2026');
    expect(dayWords('2026-11-26', 'ko')).toBe('2026년 11월 26일 목요일');
    const first = dayParts('2026-11-01', 'en');
    expect(first).toEqual({ before: 'Sunday, ', number: '1', after: ' November 2026', month: 'Nov' });
    const plain = dayParts('2026-11-09', 'ko');
    expect(plain).toEqual({ before: '2026년 11월 ', number: '9', after: '일 월요일', month: '' });
  });
});

describe('a wish in words', () => {
  it('tells of every step who may be about, and leaves out what was not asked for', () => {
    expect(stepFacts(WISH, 1, 'en')).toBe('one agent, one jammer, three neighbors, battery 100\u00a0%');
    const alone = { ...WISH, options: { ...WISH.options, jammers: false, neighbors: false } };
    expect(stepFacts(alone, 5, 'en')).toBe(
      'five agents, one truck, three masts that listen, battery 85\u00a0%',
    );
    expect(stepFacts(WISH, 2, 'ko')).toMatch(/^요원 두 명, /);
  });

  it('is told by its date, by its code, or as a night without words', () => {
    const dated = { code: '2026-11-24', day: '2026-11-24' };
    expect(nightWords(dated, 'en')).toBe('the night of Tuesday, 24 November 2026');
    expect(nightWords({ code: 'larch~5', day: null }, 'en')).toBe('larch~5');
    expect(nightWords({ code: '', day: null }, 'en')).toBe('no words, which is a night too');
    expect([dated, { code: 'larch', day: null }, { code: '', day: null }].map(isSpelled)).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe('the bar of what is drawn', () => {
  it('grows from step to step, and each step begins where the one before ended', () => {
    const steps = ['land', 'people', 'proof'] as const;
    const shares = steps.flatMap((step) => [0, 0.5, 1].map((share) => drawnShare({ step, share })));
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
    for (const index of [2, 5]) expect(shares[index]).toBe(shares[index + 1]);
    expect(drawnShare({ step: 'known', share: 2 })).toBe(1);
  });
});
