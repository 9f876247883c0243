// A message of the outbox as a row of the device's database: written by us, and read as a stranger's.
// Law: reading never throws; a row of which anything is wrong is never sent, and stays in sight.
import { isAddress } from '../content/receiver.ts';
import type { StoredRow } from '../platform/database.ts';
import type { Language } from './game.ts';
import { type KeptMessage, LONGEST_MESSAGE_CHARACTERS, type MessageState } from './message.ts';
import { charactersOf } from './messageText.ts';
import { isLanguageCode } from './words.ts';

/** One try at a time, also where several tabs are open: whoever holds this sends. */
export interface Lease {
  readonly by: string;
  readonly until: number;
}

/** Moments are in ms since 1970. */
export interface Waiting {
  readonly kind: 'waiting';
  readonly text: string;
  readonly endpoint: string;
  readonly tries: number;
  readonly nextTryAt: number;
  /** The receiver wants to be left alone until then. */
  readonly notBefore: number;
  readonly isUnsure: boolean;
  readonly lastStatus: number | null;
  readonly lease: Lease | null;
}

export type RowState =
  | Waiting
  | { readonly kind: 'sent'; readonly at: number }
  | { readonly kind: 'refused'; readonly text: string; readonly status: number; readonly reason: string }
  /** Taken back: never to be sent, and to be deleted as soon as that can be done. */
  | { readonly kind: 'withdrawn' };

export interface MessageRow {
  readonly id: string;
  readonly language: Language;
  readonly to: string;
  readonly committedAt: number;
  readonly state: RowState;
}

const VERSION = 1;
const ID_FORM = /^[0-9a-f-]{16,64}$/;
const LONGEST_NAME = 600;
export const LONGEST_REASON = 300;
const MOST_TRIES = 1_000_000;
/** The year 10889. */
const LAST_MS = 0xffff_ffff_ffff;
/** Longer than any wait that is ever set: whoever turns the clock back does not wait for years. */
export const LONGEST_WAIT_MS = 3_600_000;

export function rowOf({ id, ...rest }: MessageRow): StoredRow {
  return { key: id, value: { version: VERSION, ...rest } };
}

/** @returns null where it is no message of ours. */
export function readRow({ key, value }: StoredRow): MessageRow | null {
  const fields = fieldsOf(value);
  if (!ID_FORM.test(key) || fields.version !== VERSION) return null;
  const { language, to, committedAt } = fields;
  const state = stateOf(fieldsOf(fields.state));
  const isKnown = isLanguageCode(language) && isWords(to, LONGEST_NAME);
  return isKnown && isMoment(committedAt) && state ? { id: key, language, to, committedAt, state } : null;
}

/** @param nowMs a lease that is held now means that it is being sent. */
export function keptOf(row: MessageRow, nowMs: number): KeptMessage {
  const { id, language, to, committedAt, state } = row;
  const text = 'text' in state ? state.text : '';
  return { id, text, language, to, committedAt, state: shownState(state, nowMs) };
}

export function unreadable(id: string): KeptMessage {
  return { id, text: '', language: 'en', to: '', committedAt: 0, state: { kind: 'unreadable' } };
}

export function isHeld({ lease }: Waiting, nowMs: number): boolean {
  return lease !== null && lease.until > nowMs && lease.until <= nowMs + LONGEST_WAIT_MS;
}

function shownState(state: RowState, nowMs: number): MessageState {
  switch (state.kind) {
    case 'sent':
      return { kind: 'sent', at: state.at };
    case 'refused':
      return { kind: 'refused', status: state.status, reason: state.reason };
    case 'withdrawn':
      return { kind: 'unreadable' };
    case 'waiting': {
      if (isHeld(state, nowMs)) return { kind: 'sending' };
      const { tries, nextTryAt, isUnsure, lastStatus } = state;
      return { kind: 'waiting', tries, nextTryAt, isUnsure: isUnsure || state.lease !== null, lastStatus };
    }
    default:
      return state satisfies never;
  }
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function stateOf(fields: Fields): RowState | null {
  switch (fields.kind) {
    case 'sent':
      return isMoment(fields.at) ? { kind: 'sent', at: fields.at } : null;
    case 'refused':
      return refusedOf(fields);
    case 'withdrawn':
      return { kind: 'withdrawn' };
    case 'waiting':
      return waitingOf(fields);
    default:
      return null;
  }
}

function refusedOf({ text, status, reason }: Fields): RowState | null {
  if (!isMessage(text) || !isStatus(status) || !isWords(reason, LONGEST_REASON)) return null;
  return { kind: 'refused', text, status, reason };
}

function waitingOf(fields: Fields): Waiting | null {
  const { text, endpoint, tries, nextTryAt, notBefore, isUnsure, lastStatus } = fields;
  const lease = fields.lease === null ? null : leaseOf(fieldsOf(fields.lease));
  if (!isMessage(text) || typeof endpoint !== 'string' || !isAddress(endpoint) || lease === 'wrong')
    return null;
  if (typeof tries !== 'number' || !Number.isInteger(tries) || tries < 0 || tries > MOST_TRIES) return null;
  if (!isMoment(nextTryAt) || !isMoment(notBefore) || typeof isUnsure !== 'boolean') return null;
  if (lastStatus !== null && !isStatus(lastStatus)) return null;
  return { kind: 'waiting', text, endpoint, tries, nextTryAt, notBefore, isUnsure, lastStatus, lease };
}

function leaseOf({ by, until }: Fields): Lease | 'wrong' {
  return isWords(by, 64) && isMoment(until) ? { by, until } : 'wrong';
}

function isMessage(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && charactersOf(value) <= LONGEST_MESSAGE_CHARACTERS;
}

function isWords(value: unknown, most: number): value is string {
  return typeof value === 'string' && value.length <= most;
}

function isMoment(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= LAST_MS;
}

function isStatus(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 100 && value <= 999;
}
