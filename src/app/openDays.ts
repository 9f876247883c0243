// The dates whose nights are open: today's in UTC, and those before it.
// Law: the moment is given; the same everywhere on earth.
import type { FreeCode } from '../content/free/code.ts';
import { formatFreeCode } from '../content/free/code.ts';
import { OPEN_DAYS } from './free.ts';

const DAY_MS = 24 * 3600 * 1000;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** @param nowMs milliseconds since 1970. @returns dates as `2026-11-26`, today's first. */
export function openDays(nowMs: number): readonly string[] {
  return Array.from({ length: OPEN_DAYS }, (_, ago) => dateOf(nowMs - ago * DAY_MS));
}

/** @returns the date whose night this is, or null: another night's, or that of no date there is. */
export function dayOf(wish: FreeCode): string | null {
  const { text } = wish;
  // The night of a date is of the usual kind: its code is the date alone.
  if (!DATE.test(text) || formatFreeCode(wish) !== text) return null;
  const atMs = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(atMs) && dateOf(atMs) === text ? text : null;
}

function dateOf(atMs: number): string {
  return new Date(atMs).toISOString().slice(0, 10);
}
