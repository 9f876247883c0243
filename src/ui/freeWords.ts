// A free night in words: its date, its code, who may be about at a step, and how far the drawing of it is.
// Law: pure; a date is one of UTC, the same for everyone; a bar of one try never goes back.

import type { FreeNights, FreeWork, RecentNight } from '../app/free.ts';
import { wishFacts } from '../app/freeFacts.ts';
import type { NightCast } from '../app/game.ts';
import { type Language, tongueOf } from '../i18n/language.ts';
import { say } from '../i18n/say.ts';
import { numberWord } from '../i18n/units.ts';

export type Wish = FreeNights['wish']['value'];

const CAST = ['agents', 'trucks', 'masts', 'jammers', 'neighbors'] as const satisfies (keyof NightCast)[];

/** @returns who is about at most, and what the battery holds, where the night is as hard as that. */
export function stepFacts(wish: Wish, difficulty: Wish['difficulty'], language: Language): string {
  const { cast, battery } = wishFacts({ ...wish, difficulty });
  const people = CAST.filter((who) => cast[who] > 0).map((who) => {
    const form = cast[who] === 1 ? 'one' : 'other';
    return say(language, `cast.${who}.${form}`, { n: numberWord(language, cast[who]) });
  });
  const percent = Math.round(battery * 100);
  return [...people, say(language, 'free.battery', { percent })].join(', ');
}

const WHOLE_DAY = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;

/** @param day in UTC, as `2026-11-26`. */
export function dayWords(day: string, language: Language): string {
  return inUtc(day, language, WHOLE_DAY);
}

export interface DayParts {
  /** What is said before its number, and after it. */
  readonly before: string;
  readonly number: string;
  readonly after: string;
  /** Its month, on the first day of one; else ''. */
  readonly month: string;
}

/** @returns the same words around the number, which alone stands in the table. */
export function dayParts(day: string, language: Language): DayParts {
  const parts = format(language, WHOLE_DAY).formatToParts(Date.parse(day));
  const at = parts.findIndex(({ type }) => type === 'day');
  const wordsOf = (some: typeof parts) => some.map(({ value }) => value).join('');
  return {
    before: wordsOf(parts.slice(0, at)),
    number: wordsOf(parts.slice(at, at + 1)),
    after: wordsOf(parts.slice(at + 1)),
    month: day.endsWith('-01') ? inUtc(day, language, { month: 'short' }) : '',
  };
}

/** @returns the seven names that stand above the table, Sunday's first: short, and whole for readers. */
export function weekdayWords(language: Language): { readonly short: string; readonly long: string }[] {
  // 2026-11-01 is a Sunday.
  return [1, 2, 3, 4, 5, 6, 7].map((day) => ({
    short: inUtc(`2026-11-0${day}`, language, { weekday: 'narrow' }),
    long: inUtc(`2026-11-0${day}`, language, { weekday: 'long' }),
  }));
}

function inUtc(day: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  return format(language, options).format(Date.parse(day));
}

function format(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(tongueOf(language).locale, { ...options, timeZone: 'UTC' });
}

/** @returns the weeks from the oldest to the newest, each of seven places; null where none of the days lies. */
export function weeksOf(days: readonly string[]): (string | null)[][] {
  const inOrder = [...days].sort();
  const [first] = inOrder;
  if (first === undefined) return [];
  const before = new Date(Date.parse(first)).getUTCDay();
  const places = [...Array.from({ length: before }, () => null), ...inOrder];
  const weeks = Math.ceil(places.length / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_place, place) => places[week * 7 + place] ?? null),
  );
}

/** @returns which day a key leads to from another one, or null where the key leads nowhere. */
export function dayByKey(code: string, from: string, days: readonly string[]): string | null {
  const weekday = new Date(Date.parse(from)).getUTCDay();
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -7,
    ArrowDown: 7,
    PageUp: -28,
    PageDown: 28,
    Home: -weekday,
    End: 6 - weekday,
  };
  const step = steps[code];
  if (step === undefined) return null;
  const inOrder = [...days].sort();
  const to = inOrder.indexOf(from) + step;
  // A week or a row that is not whole ends where its days end; up and down stay in their own column.
  if (code === 'Home' || code === 'End')
    return inOrder[Math.min(inOrder.length - 1, Math.max(0, to))] ?? from;
  return inOrder[to] ?? from;
}

/** @returns what a night that was walked is told apart by: its date, or its code. */
export function nightWords({ code, day }: Pick<RecentNight, 'code' | 'day'>, language: Language): string {
  if (day) return say(language, 'free.nightOf', { day: dayWords(day, language) });
  return code === '' ? say(language, 'free.code.empty') : code;
}

/** @returns true where its words are its code, letter by letter. */
export function isSpelled({ code, day }: Pick<RecentNight, 'code' | 'day'>): boolean {
  return day === null && code !== '';
}

/** Where in one try each of its steps begins and ends, as shares of the time that most nights take. */
const SPANS: Readonly<Record<FreeWork['step'], readonly [number, number]>> = {
  known: [0, 1],
  land: [0, 0.45],
  people: [0.45, 0.7],
  proof: [0.7, 1],
};

/** @returns how far this try is, 0 to 1. */
export function drawnShare({ step, share }: Pick<FreeWork, 'step' | 'share'>): number {
  const [from, to] = SPANS[step];
  return from + (to - from) * Math.min(1, Math.max(0, share));
}
