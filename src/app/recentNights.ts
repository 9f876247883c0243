// The free nights that were begun last on this device.
// Law: read as a stranger's, one by one: what is no night hides no other; what is known here and what is kept are one list.

import { parseFreeCode } from '../content/free/code.ts';
import { keyOfSeed, parseFreeId } from '../content/free/recipe.ts';
import { jsonOf } from '../content/json.ts';
import { readSetting, writeSetting } from '../platform/storage.ts';
import { MOST_RECENT, type RecentNight } from './free.ts';
import type { Words } from './game.ts';
import { dayOf } from './openDays.ts';

const KEY = 'free-recent';
/** Twenty nights take some thousand characters. */
const MOST_CHARACTERS = 40_000;
const MOST_PLACE_CHARACTERS = 80;
/** The last moment that a date can tell. */
const LAST_MS = 8.64e15;

/**
 * Another tab may have begun nights since, and a device that keeps nothing still knows its own until the page is closed.
 * @param known those that this page knows of. @returns them with those that are kept, the newest first; each night once.
 */
export function recentWith(known: readonly RecentNight[]): readonly RecentNight[] {
  const newestByCode = new Map<string, RecentNight>();
  for (const night of [...known, ...readKept()]) {
    const other = newestByCode.get(night.code);
    if (!other || other.begunAt < night.begunAt) newestByCode.set(night.code, night);
  }
  return [...newestByCode.values()].sort((a, b) => b.begunAt - a.begunAt).slice(0, MOST_RECENT);
}

/** Keeps it before all others. @returns all of them. */
export function keepRecent(night: RecentNight, known: readonly RecentNight[]): readonly RecentNight[] {
  const others = recentWith(known).filter(({ code }) => code !== night.code);
  const kept = [night, ...others].slice(0, MOST_RECENT);
  writeSetting(KEY, JSON.stringify(kept));
  return kept;
}

function readKept(): readonly RecentNight[] {
  const kept = parse(readSetting(KEY) ?? '');
  if (!Array.isArray(kept)) return [];
  return kept.slice(0, MOST_RECENT).flatMap((value) => nightOf(value) ?? []);
}

function parse(text: string): unknown {
  return text.length > MOST_CHARACTERS ? undefined : jsonOf(text);
}

function nightOf(value: unknown): RecentNight | null {
  if (typeof value !== 'object' || value === null) return null;
  const { code, levelId, place, begunAt } = value as Partial<Record<keyof RecentNight, unknown>>;
  if (typeof code !== 'string' || typeof levelId !== 'string') return null;
  const wish = parseFreeCode(code);
  // Its level is the one that its code makes.
  if (parseFreeId(levelId)?.key !== keyOfSeed(wish.text)) return null;
  const words = wordsOf(place);
  const isMoment = typeof begunAt === 'number' && begunAt >= 0 && begunAt <= LAST_MS;
  return words && isMoment ? { code, day: dayOf(wish), levelId, place: words, begunAt } : null;
}

function wordsOf(value: unknown): Words | null {
  if (typeof value !== 'object' || value === null) return null;
  const { en, ko } = value as Partial<Record<keyof Words, unknown>>;
  return isPlace(en) && isPlace(ko) ? { en, ko } : null;
}

function isPlace(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MOST_PLACE_CHARACTERS;
}
