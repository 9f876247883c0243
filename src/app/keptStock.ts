// All that this device keeps of the game: where each thing lies, and all of it taken into the hand at once.
// Law: every key and every store that the game writes is named here; what is found there is a stranger's.
import type { Database, StoredRow, StoreTrouble } from '../platform/database.ts';

/** Texts by their key. */
export const KEPT_TEXTS = ['settings', 'story', 'story-unread', 'free-recent'] as const;
/** Databases, each with its one store and the name by which tabs tell one another of it. */
export const KEPT_ROWS = {
  runs: { database: 'far-end', store: 'runs', told: 'far-end-library' },
  proven: { database: 'far-end-free', store: 'proven', told: 'far-end-free' },
  messages: { database: 'far-end-message', store: 'messages', told: 'far-end-message' },
} as const;
/** What was here before, while a file takes its place. */
export const KEPT_BEFORE = { database: 'far-end-before', store: 'before', told: 'far-end-before' } as const;

export type KeptText = (typeof KEPT_TEXTS)[number];
export type KeptRows = keyof typeof KEPT_ROWS;
export const ROW_KINDS = Object.keys(KEPT_ROWS) as readonly KeptRows[];

export interface Stock {
  /** Null for what is not there. */
  readonly texts: Readonly<Record<KeptText, string | null>>;
  readonly rows: Readonly<Record<KeptRows, readonly StoredRow[]>>;
}

/** A stock of what could be read, and the places that did not let themselves be read: what lies there is not in it. */
export interface Readable {
  readonly stock: Stock;
  readonly unread: readonly (KeptText | KeptRows)[];
}

/** The device, as far as it keeps anything. */
export interface Stores {
  text(key: string): string | null;
  /** Null takes it away. @returns false where the device refused. */
  setText(key: string, text: string | null): boolean;
  /** Of everything that the game has kept as a text; null where nobody may look. */
  textKeys(): readonly string[] | null;
  readonly rows: Readonly<Record<KeptRows, Database>>;
  readonly before: Database;
}

/** @returns all of it, or why it cannot be read. */
export async function takeStock(stores: Stores): Promise<Stock | StoreTrouble> {
  const rows: Record<KeptRows, readonly StoredRow[]> = { runs: [], proven: [], messages: [] };
  for (const kind of ROW_KINDS) {
    const found = await stores.rows[kind].all();
    if (typeof found === 'string') return found;
    rows[kind] = found;
  }
  return { texts: textsIn(stores), rows };
}

/** What can be read of it: whoever hands it on has to say what is not in it. */
export async function takeReadable(stores: Stores): Promise<Readable> {
  const rows: Record<KeptRows, readonly StoredRow[]> = { runs: [], proven: [], messages: [] };
  const unread: (KeptText | KeptRows)[] =
    stores.textKeys() === null ? KEPT_TEXTS.filter((key) => key !== 'story-unread') : [];
  for (const kind of ROW_KINDS) {
    const found = await stores.rows[kind].all();
    if (typeof found === 'string') unread.push(kind);
    else rows[kind] = found;
  }
  return { stock: { texts: textsIn(stores), rows }, unread };
}

/**
 * Lets go of all of it. @param removeWhole takes a database away, also one that does not open.
 * @returns false where something stayed, or may have stayed.
 */
export async function emptyStores(
  stores: Stores,
  removeWhole: (database: string) => Promise<boolean>,
): Promise<boolean> {
  const keys = stores.textKeys();
  const texts = (keys ?? []).map((key) => stores.setText(key, null));
  const databases = [
    ...ROW_KINDS.map((kind) => [KEPT_ROWS[kind].database, stores.rows[kind]] as const),
    [KEPT_BEFORE.database, stores.before] as const,
  ];
  const gone = await Promise.all(
    databases.map(([name, database]) => emptyOne(database, () => removeWhole(name))),
  );
  return keys !== null && [...texts, ...gone].every(Boolean);
}

async function emptyOne(database: Database, removeWhole: () => Promise<boolean>): Promise<boolean> {
  const rows = await database.all();
  // Who does not answer may hold something all the same.
  if (typeof rows === 'string') return removeWhole();
  for (const { key } of rows) if (await database.delete(key)) return removeWhole();
  // Empty by now: whether its name goes too is not waited for.
  void removeWhole();
  return true;
}

function textsIn(stores: Stores): Stock['texts'] {
  const [settings, story, unread, recent] = KEPT_TEXTS.map((key) => stores.text(key));
  return {
    settings: settings ?? null,
    story: story ?? null,
    'story-unread': unread ?? null,
    'free-recent': recent ?? null,
  };
}
