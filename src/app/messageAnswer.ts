// What a receiver's answer means for a message (docs/action.md): sent, refused for good, or kept and tried again.
// Law: pure; whatever is not clearly one of the first two is kept, and the waits grow.
import type { PostAnswer } from '../platform/post.ts';
import { LONGEST_REASON, LONGEST_WAIT_MS, type RowState, type Waiting } from './messageRow.ts';

const FIRST_WAIT_MS = 5000;
const LAST_WAIT_MS = 15 * 60_000;
/** Waits differ by so much, so that many pages do not come back at once. */
const SPREAD = 0.25;
const REFUSED_FOR_GOOD = [400, 413, 422];
const THERE_ALREADY = 409;

/** @param chance 0 to 1. */
export function stateAfter(waiting: Waiting, answer: PostAnswer, nowMs: number, chance: number): RowState {
  if (answer.kind === 'answered') {
    const { status, words } = answer;
    if (isTaken(status)) return { kind: 'sent', at: nowMs };
    if (REFUSED_FOR_GOOD.includes(status))
      return { kind: 'refused', text: waiting.text, status, reason: reasonOf(words) };
  }
  const leftAloneMs = answer.kind === 'answered' ? retryAfterMs(answer.retryAfter, nowMs) : 0;
  const isUnsure = answer.kind === 'silent' ? !answer.wasOffline : answer.status >= 500;
  return {
    ...waiting,
    lease: null,
    isUnsure: waiting.isUnsure || isUnsure,
    lastStatus: answer.kind === 'answered' ? answer.status : null,
    nextTryAt: nowMs + Math.max(leftAloneMs, waitMs(waiting.tries, chance)),
    notBefore: nowMs + leftAloneMs,
  };
}

function isTaken(status: number): boolean {
  return (status >= 200 && status < 300) || status === THERE_ALREADY;
}

/** @param tries how many there were, 1 at least. */
function waitMs(tries: number, chance: number): number {
  const doubled = FIRST_WAIT_MS * 2 ** Math.min(20, Math.max(0, tries - 1));
  return Math.round(Math.min(LAST_WAIT_MS, doubled) * (1 - SPREAD + 2 * SPREAD * chance));
}

/** In seconds or as a date (RFC 9110, 10.2.3). @returns 0 where nothing was asked for that can be granted. */
function retryAfterMs(header: string | null, nowMs: number): number {
  if (header === null) return 0;
  const ms = /^\s*\d{1,9}\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - nowMs;
  return ms > 0 ? Math.min(ms, LONGEST_WAIT_MS) : 0;
}

/** The server's own words: one short line of plain text. A JSON answer may say them as `reason`. */
function reasonOf(words: string): string {
  return spokenIn(words)
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_REASON)
    .replace(/\p{Cs}/gu, '');
}

function spokenIn(words: string): string {
  try {
    const { reason } = Object(JSON.parse(words)) as { readonly reason?: unknown };
    return typeof reason === 'string' ? reason : '';
  } catch {
    // A page of an error is no reason that anyone could read.
    return words.trimStart().startsWith('<') ? '' : words;
  }
}
