// The device's database over a stand-in for IndexedDB in which single rows cannot be read.
import { afterEach, expect, it, vi } from 'vitest';
import { openDatabase } from '../../src/platform/database.ts';

interface Request {
  result: unknown;
  onsuccess: (() => void) | null;
  onerror: ((event: { preventDefault(): void }) => void) | null;
}

const LOST = Symbol('a row whose bytes the browser has lost');

/** Completes when nothing is asked any more; gives up at the first failure that nobody puts up with, as browsers do. */
class Transaction {
  readonly error = new DOMException('lost', 'UnknownError');
  oncomplete: (() => void) | null = null;
  onabort: (() => void) | null = null;
  #waiting = 0;
  #isOver = false;
  readonly #rows: Map<string, unknown>;

  constructor(rows: Map<string, unknown>) {
    this.#rows = rows;
  }

  objectStore() {
    return {
      getAllKeys: () => this.#ask(() => [...this.#rows.keys()]),
      getAll: () =>
        this.#ask(() => ([...this.#rows.values()].includes(LOST) ? LOST : [...this.#rows.values()])),
      get: (key: string) => this.#ask(() => this.#rows.get(key)),
      put: (value: unknown, key: string) => this.#ask(() => this.#rows.set(key, value)),
      delete: (key: string) => this.#ask(() => this.#rows.delete(key)),
    };
  }

  #ask(act: () => unknown): Request {
    const request: Request = { result: undefined, onsuccess: null, onerror: null };
    this.#waiting++;
    setTimeout(() => this.#answer(request, act()));
    return request;
  }

  #answer(request: Request, result: unknown): void {
    if (this.#isOver) return;
    let isBorne = false;
    const event = {
      preventDefault: () => {
        isBorne = true;
      },
    };
    if (result === LOST) request.onerror?.(event);
    else {
      request.result = result;
      request.onsuccess?.();
    }
    this.#waiting--;
    this.#isOver = this.#waiting === 0 || (result === LOST && !isBorne);
    if (this.#isOver)
      setTimeout(() => (result === LOST && !isBorne ? this.onabort?.() : this.oncomplete?.()));
  }
}

function open(rows: Map<string, unknown>) {
  const database = { transaction: () => new Transaction(rows) };
  vi.stubGlobal('indexedDB', {
    open: () => {
      const request: Request = { result: database, onsuccess: null, onerror: null };
      setTimeout(() => request.onsuccess?.());
      return request;
    },
  });
  let told = 0;
  const others = { tell: () => told++, onTold: () => {} };
  return { database: openDatabase('one', 'runs', others), told: () => told };
}

afterEach(() => vi.unstubAllGlobals());

it('reads every row that can be read, and names the one that cannot', async () => {
  const { database, told } = open(
    new Map<string, unknown>([
      ['a', 1],
      ['lost', LOST],
      ['b', 2],
    ]),
  );
  const rows = await database.all();
  expect(rows).toHaveLength(3);
  expect(rows).toContainEqual({ key: 'a', value: 1 });
  expect(rows).toContainEqual({ key: 'b', value: 2 });
  expect(rows).toContainEqual({ key: 'lost', value: undefined });
  expect(told()).toBe(0);
});

it('changes a row only where it still is, and tells other tabs only of what has changed', async () => {
  const rows = new Map<string, unknown>([['a', 1]]);
  const { database, told } = open(rows);
  const more = (value: unknown) => Number(value) + 1;
  expect([await database.change('a', more), rows.get('a'), told()]).toEqual([null, 2, 1]);
  expect([await database.change('b', more), rows.has('b'), told()]).toEqual(['gone', false, 1]);
  expect([await database.delete('a'), rows.size, told()]).toEqual([null, 0, 2]);
  expect([await database.put([{ key: 'c', value: 3 }]), rows.get('c'), told()]).toEqual([null, 3, 3]);
});
