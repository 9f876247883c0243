import { describe, expect, it } from 'vitest';
import { Outbox } from '../../src/app/outbox.ts';
import type { StoredRow } from '../../src/platform/database.ts';
import type { PostAnswer, Posting } from '../../src/platform/post.ts';
import { type MemoryDatabase, memoryDatabase } from './inPlace.ts';

const LEASE_MS = 30_000;
const START_MS = Date.UTC(2026, 4, 1);
const WORDS = { text: 'Let them call.', language: 'en', endpoint: '/messages', to: 'A house' } as const;
const silent: PostAnswer = { kind: 'silent', wasOffline: false };
const answered = (status: number, words = '', retryAfter: string | null = null): PostAnswer => ({
  kind: 'answered',
  status,
  words,
  retryAfter,
});

/** A clock that stands still until it is moved on, and alarms that ring in its order. */
function clockOf() {
  let now = START_MS;
  let alarms: { at: number; act: () => void }[] = [];
  return {
    nowMs: () => now,
    after: (ms: number, act: () => void) => {
      const alarm = { at: now + ms, act };
      alarms.push(alarm);
      return () => {
        alarms = alarms.filter((one) => one !== alarm);
      };
    },
    pass: (ms: number) => {
      now += ms;
      const rung = alarms.filter(({ at }) => at <= now);
      alarms = alarms.filter(({ at }) => at > now);
      for (const { act } of rung) act();
    },
  };
}

let ids = 0;

/** A page with an outbox over a device's database. @param answers in the order of tries; then all are taken. */
function pageOf(
  database: MemoryDatabase,
  clock = clockOf(),
  answers: (PostAnswer | Promise<PostAnswer>)[] = [],
) {
  const posted: Posting[] = [];
  const outbox = new Outbox({
    database,
    nowMs: clock.nowMs,
    after: clock.after,
    post: async (posting) => {
      posted.push(posting);
      return answers.shift() ?? answered(201);
    },
    newId: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`,
    chance: () => 0.5,
    leaseMs: LEASE_MS,
  });
  const pass = async (ms: number) => {
    clock.pass(ms);
    await outbox.settled();
  };
  const states = () => (outbox.kept.value ?? []).map(({ state }) => state);
  return { outbox, posted, clock, answers, pass, states };
}

const soon = () => new Promise((resolve) => setTimeout(resolve));

describe('a message', () => {
  it('is kept, sent once with all that the contract names, and then only the fact of it stays', async () => {
    const database = memoryDatabase();
    const page = pageOf(database);
    expect(await page.outbox.commit(WORDS)).toBeNull();
    await page.outbox.settled();
    expect(page.posted).toHaveLength(1);
    const [{ address, key, body } = { address: '', key: '', body: '{}' }] = page.posted;
    expect(address).toBe('/messages');
    expect(JSON.parse(body)).toEqual({
      version: 1,
      id: key,
      text: WORDS.text,
      language: 'en',
      sentAt: '2026-05-01T00:00:00.000Z',
    });
    expect(page.outbox.kept.value).toEqual([
      {
        id: key,
        text: '',
        language: 'en',
        to: 'A house',
        committedAt: START_MS,
        state: { kind: 'sent', at: START_MS },
      },
    ]);
    expect(JSON.stringify([...database.rows.values()])).not.toContain(WORDS.text);
    await page.pass(3_600_000);
    expect(page.posted).toHaveLength(1);
  });

  it('is tried again after growing waits, under the same key, until it is taken', async () => {
    const page = pageOf(memoryDatabase(), clockOf(), [silent, answered(500), answered(429), answered(404)]);
    await page.outbox.commit(WORDS);
    await page.outbox.settled();
    for (const [tries, waitMs] of [5000, 10_000, 20_000, 40_000].entries()) {
      expect(page.posted).toHaveLength(tries + 1);
      expect(page.states()[0]).toMatchObject({ kind: 'waiting', tries: tries + 1, isUnsure: true });
      await page.pass(waitMs - 1);
      expect(page.posted).toHaveLength(tries + 1);
      await page.pass(1001);
    }
    expect(page.states()).toMatchObject([{ kind: 'sent' }]);
    expect(new Set(page.posted.map(({ key, body }) => key + body)).size).toBe(1);
  });

  it('counts as sent where the receiver has it already', async () => {
    const page = pageOf(memoryDatabase(), clockOf(), [silent, answered(409)]);
    await page.outbox.commit(WORDS);
    await page.outbox.settled();
    await page.pass(5000);
    expect(page.states()).toMatchObject([{ kind: 'sent' }]);
  });

  it.each([400, 413, 422])('is refused for good by %i, with the reason as plain words', async (status) => {
    const page = pageOf(memoryDatabase(), clockOf(), [answered(status, '{"reason":"Too <b>long</b>.\\n"}')]);
    await page.outbox.commit(WORDS);
    await page.pass(3_600_000);
    expect(page.posted).toHaveLength(1);
    expect(page.outbox.kept.value).toMatchObject([
      { text: WORDS.text, state: { kind: 'refused', status, reason: 'Too <b>long</b>.' } },
    ]);
  });

  it('waits as long as the receiver asks to be left alone, but an hour at most', async () => {
    const page = pageOf(memoryDatabase(), clockOf(), [answered(503, '', '120'), answered(429, '', '999999')]);
    await page.outbox.commit(WORDS);
    await page.outbox.settled();
    page.outbox.hurry();
    await page.pass(119_000);
    expect(page.posted).toHaveLength(1);
    await page.pass(2000);
    expect(page.posted).toHaveLength(2);
    await page.pass(3_600_000);
    expect(page.posted).toHaveLength(3);
  });

  it('is tried at once when the device finds a network, and nobody fears that it arrived before', async () => {
    const page = pageOf(memoryDatabase(), clockOf(), [{ kind: 'silent', wasOffline: true }]);
    await page.outbox.commit(WORDS);
    await page.outbox.settled();
    expect(page.states()).toMatchObject([{ kind: 'waiting', isUnsure: false, lastStatus: null }]);
    page.outbox.hurry();
    await page.outbox.settled();
    expect(page.states()).toMatchObject([{ kind: 'sent' }]);
  });

  it('can be taken back while it waits, and is never sent then', async () => {
    const database = memoryDatabase();
    const page = pageOf(database, clockOf(), [silent]);
    await page.outbox.commit(WORDS);
    await page.outbox.settled();
    page.outbox.remove(page.outbox.kept.value?.[0]?.id ?? '');
    await page.pass(3_600_000);
    expect([page.posted.length, page.outbox.kept.value, database.rows.size]).toEqual([1, [], 0]);
  });

  it('stays while it is being sent, and hinders no other', async () => {
    let answer: (answer: PostAnswer) => void = () => {};
    const slow = new Promise<PostAnswer>((resolve) => {
      answer = resolve;
    });
    const page = pageOf(memoryDatabase(), clockOf(), [slow]);
    await page.outbox.commit(WORDS);
    await soon();
    expect(page.states()).toEqual([{ kind: 'sending' }]);
    page.outbox.remove(page.outbox.kept.value?.[0]?.id ?? '');
    expect(await page.outbox.commit({ ...WORDS, text: 'Another.' })).toBeNull();
    expect(page.states()).toMatchObject([{ kind: 'sending' }, { kind: 'waiting' }]);
    answer(answered(200));
    await page.outbox.settled();
    expect(page.states()).toMatchObject([{ kind: 'sent' }, { kind: 'sent' }]);
  });
});

describe('several pages', () => {
  it('send a message once between them', async () => {
    const database = memoryDatabase();
    const clock = clockOf();
    const first = pageOf(database, clock, [{ kind: 'silent', wasOffline: true }]);
    const second = pageOf(database, clock);
    await first.outbox.commit(WORDS);
    await first.outbox.settled();
    first.outbox.hurry();
    second.outbox.hurry();
    await Promise.all([first.outbox.settled(), second.outbox.settled()]);
    expect(first.posted.length + second.posted.length).toBe(2);
    database.changeElsewhere();
    await Promise.all([first.outbox.settled(), second.outbox.settled()]);
    expect([first.states()[0]?.kind, second.states()[0]?.kind]).toEqual(['sent', 'sent']);
  });

  it('take over from one that was closed while it sent, after its time, and know that it may have arrived', async () => {
    const database = memoryDatabase();
    const clock = clockOf();
    const closed = pageOf(database, clock, [new Promise<PostAnswer>(() => {})]);
    await closed.outbox.commit(WORDS);
    await soon();
    const next = pageOf(database, clock, [silent]);
    next.outbox.hurry();
    await next.outbox.settled();
    expect(next.states()).toEqual([{ kind: 'sending' }]);
    await next.pass(LEASE_MS);
    expect(next.posted[0]?.key).toBe(closed.posted[0]?.key);
    expect(next.states()).toMatchObject([{ kind: 'waiting', isUnsure: true, tries: 2 }]);
  });
});

describe('the storage', () => {
  it.each(['refused', 'full', 'broken'] as const)(
    'that is %s keeps nothing, and nothing is sent',
    async (trouble) => {
      const database = memoryDatabase();
      database.trouble = trouble;
      const page = pageOf(database);
      expect(await page.outbox.commit(WORDS)).toBe(trouble);
      await page.pass(3_600_000);
      expect(page.posted).toEqual([]);
    },
  );

  it('that fails after a message was sent lets it go no second time from this page', async () => {
    const database = memoryDatabase();
    const page = pageOf(database, clockOf());
    const { change } = database;
    let changes = 0;
    database.change = async (...asked) => (++changes === 2 ? 'full' : change.apply(database, asked));
    await page.outbox.commit(WORDS);
    await page.outbox.settled();
    expect([page.posted.length, page.states()[0]?.kind, changes]).toEqual([1, 'sent', 3]);
    expect(database.rows.values().next().value).toMatchObject({ state: { kind: 'sent' } });
    await page.pass(3_600_000);
    expect(page.posted).toHaveLength(1);
  });

  it('holds twenty that are not sent, and no more', async () => {
    const page = pageOf(
      memoryDatabase(),
      clockOf(),
      Array.from({ length: 40 }, () => silent),
    );
    for (let i = 0; i < 20; i++) expect(await page.outbox.commit({ ...WORDS, text: `${i}` })).toBeNull();
    expect(await page.outbox.commit(WORDS)).toBe('many');
    await page.outbox.settled();
    expect(page.outbox.kept.value).toHaveLength(20);
  });

  it('with rows that are no messages sends none of them, shows them, and lets them be taken away', async () => {
    const database = memoryDatabase();
    const page = pageOf(database, clockOf(), [silent]);
    await page.outbox.commit(WORDS);
    await page.outbox.settled();
    const good = database.rows.values().next().value as { state: object };
    const id = (n: number) => `00000000-0000-4000-9000-00000000000${n}`;
    const spoiled: StoredRow[] = [
      { key: 'x', value: good },
      { key: id(1), value: 42 },
      { key: id(2), value: { ...good, version: 2 } },
      { key: id(3), value: { ...good, state: { ...good.state, endpoint: 'http://elsewhere.example/' } } },
      { key: id(4), value: { ...good, state: { ...good.state, text: 'x'.repeat(281) } } },
      { key: id(5), value: { ...good, state: { ...good.state, tries: -1 } } },
      { key: id(6), value: { ...good, committedAt: Number.NaN } },
      { key: id(7), value: { ...good, state: { ...good.state, lease: { by: 1, until: 2 } } } },
    ];
    const other = pageOf(memoryDatabase(spoiled));
    other.outbox.hurry();
    await other.pass(3_600_000);
    expect(other.posted).toEqual([]);
    expect(other.states()).toEqual(spoiled.map(() => ({ kind: 'unreadable' })));
    for (const { key } of spoiled) other.outbox.remove(key);
    await other.outbox.settled();
    expect(other.outbox.kept.value).toEqual([]);
  });
});
