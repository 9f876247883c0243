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

/** @param name of the database; it holds one store of the name given. */
export function openDatabase(name: string, store: string): Database {
  let opened: Promise<IDBDatabase | StoreTrouble> | null = null;
  const forget = () => {
    opened = null;
  };
  const within = async <Result>(
    mode: IDBTransactionMode,
    use: (rows: IDBObjectStore) => () => Result,
  ): Promise<Result | StoreTrouble> => {
    opened ??= open(name, store, forget);
    const database = await opened;
    if (typeof database === 'string') {
      // Another time it may be given.
      forget();
      return database;
    }
    return transact(database, store, mode, use);
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
        resolve(troubleOf(request.error));
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
    } catch (error) {
      resolve(troubleOf(error));
    }
  });
}

function transact<Result>(
  database: IDBDatabase,
  store: string,
  mode: IDBTransactionMode,
  use: (rows: IDBObjectStore) => () => Result,
): Promise<Result | StoreTrouble> {
  return new Promise((resolve) => {
    try {
      const transaction = database.transaction(store, mode);
      const resultOf = use(transaction.objectStore(store));
      transaction.oncomplete = () => resolve(resultOf());
      transaction.onabort = () => resolve(troubleOf(transaction.error));
    } catch (error) {
      resolve(troubleOf(error));
    }
  });
}

/** Keys of another kind are none of ours. */
function rowsOf(keys: readonly IDBValidKey[], values: readonly unknown[]): StoredRow[] {
  return keys.flatMap((key, index) => (typeof key === 'string' ? { key, value: values[index] } : []));
}

function troubleOf(error: unknown): StoreTrouble {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  // VersionError: a newer version of the game was here; its rows are left as they are.
  const isRefusal = name === 'SecurityError' || name === 'InvalidStateError' || name === 'NotAllowedError';
  return isRefusal || typeof indexedDB === 'undefined' ? 'refused' : 'broken';
}
