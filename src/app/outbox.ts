// The outbox of this device: messages that the player has consented to send, until their receiver has them.
// Law: a message is kept before it is sent, one tab at a time sends it, each try under the same key; it is gone only when
// it has arrived or was taken back, and whatever the device's storage cannot do is told.
import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { Database, StoreTrouble } from '../platform/database.ts';
import type { PostAnswer, Posting } from '../platform/post.ts';
import type { Language } from './game.ts';
import type { CommitTrouble, KeptMessage } from './message.ts';
import { stateAfter } from './messageAnswer.ts';
import {
  isHeld,
  keptOf,
  LONGEST_WAIT_MS,
  type MessageRow,
  readRow,
  rowOf,
  unreadable,
  type Waiting,
} from './messageRow.ts';

export interface OutboxHouse {
  readonly database: Database;
  post(posting: Posting): Promise<PostAnswer>;
  nowMs(): number;
  /** @returns a function that calls it off. */
  after(ms: number, act: () => void): () => void;
  /** A UUID. */
  newId(): string;
  /** 0 to 1. */
  chance(): number;
  /** Longer than any try lasts, in ms. */
  readonly leaseMs: number;
}

export interface Committed {
  readonly text: string;
  readonly language: Language;
  readonly endpoint: string;
  readonly to: string;
}

const MOST_UNSENT = 20;
const MOST_SENT = 30;
/** So long after a trouble of the storage it is looked at again. */
const STORE_WAIT_MS = 60_000;

type WaitingRow = MessageRow & { readonly state: Waiting };

export class Outbox {
  readonly #house: OutboxHouse;
  /** This page, among all tabs. */
  readonly #name: string;
  readonly #kept = signal<readonly KeptMessage[] | null>(null);
  readonly #trouble = signal<StoreTrouble | null>(null);
  #rows: readonly MessageRow[] = [];
  #strange: readonly string[] = [];
  /** Settled here, and not yet where it is kept: never to be sent again by this page. */
  readonly #unwritten = new Map<string, MessageRow>();
  /** What is done with the storage, one thing after the other; no answer of a receiver is waited for in between. */
  #turn: Promise<unknown> = Promise.resolve();
  #round: Promise<void> | null = null;
  #next: 'none' | 'due' | 'hurried' = 'none';
  #callOff: () => void = () => {};

  constructor(house: OutboxHouse) {
    this.#house = house;
    this.#name = house.newId();
    house.database.onChangedElsewhere(() => this.#work('due'));
  }

  get kept(): ReadonlySignal<readonly KeptMessage[] | null> {
    return this.#kept;
  }

  get trouble(): ReadonlySignal<StoreTrouble | null> {
    return this.#trouble;
  }

  /** Resolves when all that was asked for so far is done, and no try goes on. */
  async settled(): Promise<void> {
    await this.#turn;
    while (this.#round) await this.#round;
  }

  /** Reads what lies here, and tries at once what waits: nobody has asked to be left alone. */
  hurry(): void {
    this.#work('hurried');
  }

  /** @returns null when it lies in the outbox, and is on its way. */
  commit({ text, language, endpoint, to }: Committed): Promise<CommitTrouble | null> {
    return this.#inTurn(async () => {
      const unread = await this.#read();
      if (unread) return unread;
      if (this.#rows.filter(isUnsent).length + this.#strange.length >= MOST_UNSENT) return 'many';
      const now = this.#house.nowMs();
      const waits = {
        tries: 0,
        nextTryAt: now,
        notBefore: 0,
        isUnsure: false,
        lastStatus: null,
        lease: null,
      };
      const state = { kind: 'waiting', text, endpoint, ...waits } as const;
      const row: MessageRow = { id: this.#house.newId(), language, to, committedAt: now, state };
      const trouble = await this.#house.database.put([rowOf(row)]);
      if (trouble) return trouble;
      this.#publish([...this.#rows, row], this.#strange);
      this.#work('due');
      return null;
    });
  }

  /** What is being sent stays until the try is over. */
  remove(id: string): void {
    this.#inTurn(async () => {
      const { database } = this.#house;
      // First it is withdrawn, in one step: no tab can begin to send it in between.
      let isBusy = false;
      const trouble = await database.change(id, (value) => {
        const row = readRow({ key: id, value });
        isBusy = row?.state.kind === 'waiting' && isHeld(row.state, this.#house.nowMs());
        return row && !isBusy ? rowOf({ ...row, state: { kind: 'withdrawn' } }).value : value;
      });
      if (isBusy) return;
      const refused = trouble === 'gone' ? null : (trouble ?? (await database.delete(id)));
      this.#trouble.value = refused;
      if (trouble && trouble !== 'gone') return;
      this.#unwritten.delete(id);
      this.#publish(
        this.#rows.filter((row) => row.id !== id),
        this.#strange.filter((one) => one !== id),
      );
    });
  }

  /** One round at a time: what is asked for meanwhile is the next. */
  #work(how: 'due' | 'hurried'): void {
    if (this.#next !== 'hurried') this.#next = how;
    this.#round ??= this.#goRound().finally(() => {
      this.#round = null;
    });
  }

  async #goRound(): Promise<void> {
    while (this.#next !== 'none') {
      const isHurried = this.#next === 'hurried';
      this.#next = 'none';
      await this.#tryAll(isHurried);
    }
  }

  /** One after the other, and then an alarm for the next. */
  async #tryAll(isHurried: boolean): Promise<void> {
    const tried = new Set<string>();
    for (;;) {
      const taken = await this.#inTurn(() => this.#take(tried, isHurried));
      if (taken === 'broken') return this.#plan(STORE_WAIT_MS);
      if (!taken) return this.#planNext();
      await this.#send(taken);
    }
  }

  /** @returns the next message that this page, and no other, is to send now; null where there is none. */
  async #take(tried: Set<string>, isHurried: boolean): Promise<WaitingRow | 'broken' | null> {
    if (await this.#read()) return 'broken';
    for (;;) {
      const due = this.#rows.find((row) => !tried.has(row.id) && this.#isDue(row, isHurried));
      if (!due) return null;
      tried.add(due.id);
      const claimed = await this.#claim(due.id, isHurried);
      if (claimed) return claimed;
    }
  }

  #isDue(row: MessageRow, isHurried: boolean): row is WaitingRow {
    if (row.state.kind !== 'waiting') return false;
    const now = this.#house.nowMs();
    return !isHeld(row.state, now) && this.#dueAt(row.state, isHurried) <= now;
  }

  /** A moment further away than any wait was set by another clock. */
  #dueAt({ nextTryAt, notBefore }: Waiting, isHurried: boolean): number {
    const at = isHurried ? notBefore : Math.max(nextTryAt, notBefore);
    return at > this.#house.nowMs() + LONGEST_WAIT_MS ? 0 : at;
  }

  /** @returns null where another page has it, or it was taken back. */
  async #claim(id: string, isHurried: boolean): Promise<WaitingRow | 'broken' | null> {
    let claimed: WaitingRow | null = null;
    const trouble = await this.#house.database.change(id, (value) => {
      const row = readRow({ key: id, value });
      if (!row || !this.#isDue(row, isHurried)) return value;
      const { state } = row;
      const lease = { by: this.#name, until: this.#house.nowMs() + this.#house.leaseMs };
      // A lease that ran out was held by a page that was closed while it sent.
      const isUnsure = state.isUnsure || state.lease !== null;
      claimed = { ...row, state: { ...state, lease, isUnsure, tries: state.tries + 1 } };
      return rowOf(claimed).value;
    });
    if (trouble === 'gone') return null;
    this.#trouble.value = trouble;
    if (trouble) return 'broken';
    if (claimed) this.#replace(claimed);
    return claimed;
  }

  async #send(claimed: WaitingRow): Promise<void> {
    const { id, language, committedAt, state } = claimed;
    const sentAt = new Date(committedAt).toISOString();
    const body = JSON.stringify({ version: 1, id, text: state.text, language, sentAt });
    const answer = await this.#house.post({ address: state.endpoint, key: id, body });
    const after = stateAfter(state, answer, this.#house.nowMs(), this.#house.chance());
    await this.#inTurn(() => this.#settle({ ...claimed, state: after }));
  }

  async #settle(settled: MessageRow): Promise<void> {
    const { id } = settled;
    const trouble = await this.#house.database.change(id, (value) => {
      const row = readRow({ key: id, value });
      if (row?.state.kind !== 'waiting') return value;
      // Another page took over where this one slept: only that it has arrived is still news.
      const isOurs = row.state.lease?.by === this.#name || settled.state.kind === 'sent';
      return isOurs ? rowOf(settled).value : value;
    });
    this.#replace(settled);
    if (trouble === 'gone') return;
    this.#trouble.value = trouble;
    if (trouble) this.#unwritten.set(id, settled);
    else this.#unwritten.delete(id);
  }

  /** @returns null when all is known; else what is known stays as it was. */
  async #read(): Promise<StoreTrouble | null> {
    for (const settled of [...this.#unwritten.values()]) await this.#settle(settled);
    const found = await this.#house.database.all();
    if (typeof found === 'string') {
      this.#trouble.value = found;
      return found;
    }
    if (this.#unwritten.size === 0) this.#trouble.value = null;
    const rows = found.map((one) => ({ key: one.key, row: readRow(one) }));
    const known = rows.flatMap(({ key, row }) => this.#unwritten.get(key) ?? row ?? []);
    const strange = rows.flatMap(({ key, row }) => (row ? [] : [key]));
    this.#publish(await this.#tidied(known), strange);
    return null;
  }

  /** What was taken back and is still there goes now, and so do the oldest of many that were sent. */
  async #tidied(rows: readonly MessageRow[]): Promise<readonly MessageRow[]> {
    const sent = rows.filter(({ state }) => state.kind === 'sent').sort(byAge);
    const old = sent.slice(0, Math.max(0, sent.length - MOST_SENT));
    const going = rows.filter((row) => row.state.kind === 'withdrawn' || old.includes(row));
    for (const { id } of going) await this.#house.database.delete(id);
    return rows.filter((row) => !going.includes(row));
  }

  #planNext(): void {
    const now = this.#house.nowMs();
    const moments = this.#rows.flatMap(({ state }) => {
      if (state.kind !== 'waiting') return [];
      return isHeld(state, now) && state.lease ? state.lease.until : this.#dueAt(state, false);
    });
    if (moments.length === 0) return this.#callOff();
    // Never at once: what was just tried and not settled would be tried without a rest.
    this.#plan(Math.max(1000, Math.min(...moments) - now));
  }

  #plan(ms: number): void {
    this.#callOff();
    this.#callOff = this.#house.after(ms, () => this.#work('due'));
  }

  #replace(row: MessageRow): void {
    this.#publish(
      this.#rows.map((one) => (one.id === row.id ? row : one)),
      this.#strange,
    );
  }

  #publish(rows: readonly MessageRow[], strange: readonly string[]): void {
    const now = this.#house.nowMs();
    this.#rows = [...rows].sort(byAge);
    this.#strange = strange;
    this.#kept.value = [...strange.map(unreadable), ...this.#rows.map((row) => keptOf(row, now))];
  }

  /** What fails in an unforeseen way is told, and hinders nothing that comes after it. */
  #inTurn<Result>(act: () => Promise<Result>): Promise<Result | 'broken'> {
    const done = this.#turn.then(act).catch(() => {
      this.#trouble.value = 'broken';
      return 'broken' as const;
    });
    this.#turn = done;
    return done;
  }
}

function isUnsent({ state }: MessageRow): boolean {
  return state.kind !== 'sent';
}

function byAge(a: MessageRow, b: MessageRow): number {
  return a.committedAt - b.committedAt || (a.id < b.id ? -1 : 1);
}
