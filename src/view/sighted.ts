// Who sees the caller right now, and how strongly the picture says so.
// Law: pure; strong for a moment when it happens, faint while it lasts, and nothing of one under a coat.
import type { Hunter } from '../core/night.ts';
import { NOTICE_TICKS } from '../core/rules.ts';

/** Ticks over which the line of sight fades to what stays of it. */
const FADE_TICKS = 28;
const STAYS = 0.3;

type Sees = Readonly<Pick<Hunter, 'seesTicks' | 'coat'>>;

export interface Sighted {
  readonly mark: 'sees-2' | 'sees-3' | null;
  readonly markAlpha: number;
  readonly lineAlpha: number;
}

const UNSEEN: Sighted = { mark: null, markAlpha: 0, lineAlpha: 0 };

/** @param alpha share of a tick since the last one. */
export function sightedBy({ seesTicks, coat }: Sees, alpha: number): Sighted {
  if (coat || seesTicks <= 0) return UNSEEN;
  if (seesTicks < NOTICE_TICKS)
    return { mark: 'sees-2', markAlpha: Math.min(1, (seesTicks + alpha) / NOTICE_TICKS), lineAlpha: 0 };
  const since = seesTicks - NOTICE_TICKS + alpha;
  return { mark: 'sees-3', markAlpha: 1, lineAlpha: Math.max(STAYS, 1 - since / FADE_TICKS) };
}
