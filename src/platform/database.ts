// The device's large memory: one store of rows by key, in IndexedDB.
// Law: never throws and never hangs; a store that is refused, full or broken is an answer, not an accident, and
// what is put goes in whole or not at all.

import type { OtherTabs } from './otherTabs.ts';
import { isKeeping } from './storage.ts';

/** `refused`: private windows and blocked storage. `full`: no room. `broken`: it was there and cannot be used. */
export type StoreTrouble = 'refused' | 'full' | 'broken';

export interface StoredRow {
  readonly key: string;
  /** Whatever was found there: a stranger's until it is checked. */
  readonly value: unknown;
}

export interface Database {
  /** A row that cannot be read has no value; it hides no other. */
  all(): Promise<readonly StoredRow[] | StoreTrouble>;
  /** All of them, or none. @returns null when they are kept. */
  put(rows: readonly StoredRow[]): Promise<StoreTrouble | null>;
  /** Puts a row's value in another's place, with nothing in between. @returns null when it is kept, 'gone' where none is. */
  change(key: string, changed: (value: unknown) => unknown): Promise<StoreTrouble | 'gone' | null>;
  delete(key: string): Promise<StoreTrouble | null>;
  /** Calls whenever another tab has changed something. */
  onChangedElsewhere(listen: () => void): void;
}

const VERSION = 1;
/** Some browsers never answer in private windows, or while another tab holds an older version. */
const LONGEST_OPENING_MS = 4000;

/** What is done with the rows. @returns what reads the result once all of it is done. */
type Use<Result> = (rows: IDBObjectStore) => () => Result;

/** @param name of the database; it holds one store of the name given. @param others who are told of each change. */
export function openDatabase(name: string, store: string, others: OtherTabs): Database {
  if (!isKeeping()) return briefDatabase(name);
  let opened: Promise<IDBDatabase | StoreTrouble> | null = null;
  const forget = () => {
    opened = null;
  };
  const within = async <Result>(
    mode: IDBTransactionMode,
    use: Use<Result>,
  ): Promise<Result | StoreTrouble> => {
    for (let isAgain = false; ; isAgain = true) {
      opened ??= open(name, store, forget);
      const database = await opened;
      if (typeof database === 'string') {
        // Another time it may be given.
        forget();
        return database;
      }
      const result = await transact(database, store, mode, use);
      if (result !== 'closed') return result;
      // Browsers close it behind a page that slept for long: once more with a new one.
      forget();
      if (isAgain) return 'broken';
    }
  };
  const changing = async <Result>(use: Use<Result>): Promise<Result | StoreTrouble> => {
    const result = await within('readwrite', use);
    if (result === null) others.tell();
    return result;
  };
  return {
    all: () => within('readonly', readEach),
    put: (added) =>
      changing((rows) => {
        for (const { key, value } of added) rows.put(value, key);
        return () => null;
      }),
    change: (key, changed) => changing((rows) => changeOne(rows, key, changed)),
    delete: (key) =>
      changing((rows) => {
        rows.delete(key);
        return () => null;
      }),
    onChangedElsewhere: (listen) => others.onTold(listen),
  };
}

/** By the name of the database: whoever opens it finds the same rows. */
const briefRows = new Map<string, Map<string, unknown>>();

/** Lasts as long as the page, for visits that leave nothing on the device; no other tab ever hears of it. */
function briefDatabase(name: string): Database {
  const valueByKey = briefRows.get(name) ?? new Map<string, unknown>();
  briefRows.set(name, valueByKey);
  return {
    all: async () => Array.from(valueByKey, ([key, value]) => ({ key, value })),
    put: async (rows) => {
      for (const { key, value } of rows) valueByKey.set(key, structuredClone(value));
      return null;
    },
    change: async (key, changed) => {
      if (!valueByKey.has(key)) return 'gone';
      valueByKey.set(key, changed(valueByKey.get(key)));
      return null;
    },
    delete: async (key) => {
      valueByKey.delete(key);
      return null;
    },
    onChangedElsewhere: () => {},
  };
}

function open(name: string, store: string, closed: () => void): Promise<IDBDatabase | StoreTrouble> {
  return new Promise((resolve) => {
    let isLate = false;
    setTimeout(() => {
      isLate = true;
      resolve('refused');
    }, LONGEST_OPENING_MS);
    try {
      const request = indexedDB.open(name, VERSION);
      request.onupgradeneeded = () => {
        const { result } = request;
        if (!result.objectStoreNames.contains(store)) result.createObjectStore(store);
      };
      request.onblocked = () => resolve('refused');
      request.onerror = (event) => {
        event.preventDefault();
        resolve(troubleOf(request.error, 'refused'));
      };
      request.onsuccess = () => {
        const { result } = request;
        if (isLate) return result.close();
        // A newer page wants it: let go, and ask again when it is needed.
        result.onversionchange = () => {
          result.close();
          closed();
        };
        result.onclose = closed;
        resolve(result);
      };
    } catch {
      // Where storage is blocked, the very name of it may throw.
      resolve('refused');
    }
  });
}

function transact<Result>(
  database: IDBDatabase,
  store: string,
  mode: IDBTransactionMode,
  use: Use<Result>,
): Promise<Result | StoreTrouble | 'closed'> {
  return new Promise((resolve) => {
    try {
      const transaction = database.transaction(store, mode);
      const resultOf = wholeOrNot(transaction, () => use(transaction.objectStore(store)));
      transaction.oncomplete = () => resolve(resultOf());
      transaction.onabort = () => resolve(troubleOf(transaction.error, 'broken'));
    } catch (error) {
      resolve(nameOf(error) === 'InvalidStateError' ? 'closed' : troubleOf(error, 'broken'));
    }
  });
}

/** What fails halfway is taken back: else the rows before it would stay. */
function wholeOrNot<Result>(transaction: IDBTransaction, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    transaction.abort();
    throw error;
  }
}

/** One by one: all at once fails as a whole where a single one cannot be read. Keys of another kind are none of ours. */
function readEach(rows: IDBObjectStore): () => StoredRow[] {
  const read: StoredRow[] = [];
  const keys = rows.getAllKeys();
  keys.onsuccess = () => {
    for (const key of keys.result) if (typeof key === 'string') readOne(rows, key, (row) => read.push(row));
  };
  return () => read;
}

function readOne(rows: IDBObjectStore, key: string, found: (row: StoredRow) => void): void {
  const request = rows.get(key);
  request.onsuccess = () => found({ key, value: request.result });
  request.onerror = (event) => {
    // Else the whole transaction would be given up.
    event.preventDefault();
    found({ key, value: undefined });
  };
}

function changeOne(
  rows: IDBObjectStore,
  key: string,
  changed: (value: unknown) => unknown,
): () => 'gone' | null {
  let isGone = false;
  const request = rows.get(key);
  request.onsuccess = () => {
    isGone = request.result === undefined;
    if (!isGone) rows.put(changed(request.result), key);
  };
  return () => (isGone ? 'gone' : null);
}

function troubleOf(error: unknown, otherwise: StoreTrouble): StoreTrouble {
  return nameOf(error) === 'QuotaExceededError' ? 'full' : otherwise;
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}

/** Takes a whole database away. @returns false where it could not be done, or not soon. */
export async function removeDatabase(name: string): Promise<boolean> {
  if (isKeeping()) return removeFromDevice(name);
  briefRows.get(name)?.clear();
  return true;
}

function removeFromDevice(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(false), LONGEST_OPENING_MS);
    try {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = () => resolve(true);
      request.onerror = (event) => {
        event.preventDefault();
        resolve(false);
      };
    } catch {
      resolve(false);
    }
  });
}
