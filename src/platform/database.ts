// The device's large memory: one store of rows by key, in IndexedDB.
// Law: never throws and never hangs; a store that is refused, full or broken is an answer, not an accident, and
// what is put goes in whole or not at all.

/** `refused`: private windows and blocked storage. `full`: no room. `broken`: it was there and cannot be used. */
export type StoreTrouble = 'refused' | 'full' | 'broken';

export interface StoredRow {
  readonly key: string;
  /** Whatever was found there: a stranger's until it is checked. */
  readonly value: unknown;
}

export interface Database {
  all(): Promise<readonly StoredRow[] | StoreTrouble>;
  /** All of them, or none. @returns null when they are kept. */
  put(rows: readonly StoredRow[]): Promise<StoreTrouble | null>;
  delete(key: string): Promise<StoreTrouble | null>;
}

const VERSION = 1;
/** Some browsers never answer in private windows, or while another tab holds an older version. */
const LONGEST_OPENING_MS = 4000;

/** What is done with the rows. @returns what reads the result once all of it is done. */
type Use<Result> = (rows: IDBObjectStore) => () => Result;

/** @param name of the database; it holds one store of the name given. */
export function openDatabase(name: string, store: string): Database {
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
  return {
    all: () =>
      within('readonly', (rows) => {
        const [keys, values] = [rows.getAllKeys(), rows.getAll()];
        return () => rowsOf(keys.result, values.result);
      }),
    put: (added) =>
      within('readwrite', (rows) => {
        for (const { key, value } of added) rows.put(value, key);
        return () => null;
      }),
    delete: (key) =>
      within('readwrite', (rows) => {
        rows.delete(key);
        return () => null;
      }),
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

/** Keys of another kind are none of ours. */
function rowsOf(keys: readonly IDBValidKey[], values: readonly unknown[]): StoredRow[] {
  return keys.flatMap((key, index) => (typeof key === 'string' ? { key, value: values[index] } : []));
}

function troubleOf(error: unknown, otherwise: StoreTrouble): StoreTrouble {
  return nameOf(error) === 'QuotaExceededError' ? 'full' : otherwise;
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}
