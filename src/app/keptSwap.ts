// Puts a stock in the place of what the device keeps.
// Law: the old one is kept until the new one is whole; whatever is refused on the way, the old one comes back, and a page
// that is closed halfway finds it again.
import type { StoredRow, StoreTrouble } from '../platform/database.ts';
import { KEPT_TEXTS, ROW_KINDS, type Stock, type Stores, takeStock } from './keptStock.ts';

/** `unsettled`: an earlier file was cut off halfway, and first has to be decided about. `lost`: the old one could not be put back whole, and lies beside. */
export type SwapTrouble = StoreTrouble | 'unsettled' | 'lost';

const BEFORE_KEY = 'before';

/** @returns null when the new one is all that is kept. */
export async function swapStock(stores: Stores, next: Stock): Promise<SwapTrouble | null> {
  const old = await takeStock(stores);
  if (typeof old === 'string') return old;
  const found = await findBefore(stores);
  if (typeof found === 'string') return found;
  if (found) return 'unsettled';
  const refusal = await stores.before.put([{ key: BEFORE_KEY, value: old }]);
  if (refusal) return refusal;
  const trouble = await lay(stores, next);
  if (!trouble) {
    // Where it cannot be let go of, it is asked about at the next visit.
    await stores.before.delete(BEFORE_KEY);
    return null;
  }
  if (await lay(stores, old)) return 'lost';
  await stores.before.delete(BEFORE_KEY);
  return trouble;
}

/** @returns what was here before a file was cut off halfway, or null. */
export async function findBefore(stores: Stores): Promise<Stock | null | StoreTrouble> {
  const rows = await stores.before.all();
  if (typeof rows === 'string') return rows;
  return stockOf(rows.find(({ key }) => key === BEFORE_KEY)?.value);
}

/** Puts back what was here before. @returns null when it is done. */
export async function putBack(stores: Stores): Promise<StoreTrouble | null> {
  const before = await findBefore(stores);
  if (before === null || typeof before === 'string') return before;
  return (await lay(stores, before)) ?? dropBefore(stores);
}

export function dropBefore(stores: Stores): Promise<StoreTrouble | null> {
  return stores.before.delete(BEFORE_KEY);
}

/** First all that is new comes in, and only then goes what is not in it. */
async function lay(stores: Stores, next: Stock): Promise<StoreTrouble | null> {
  for (const kind of ROW_KINDS) {
    const trouble = next.rows[kind].length > 0 ? await stores.rows[kind].put(next.rows[kind]) : null;
    if (trouble) return trouble;
  }
  for (const key of KEPT_TEXTS) if (!stores.setText(key, next.texts[key])) return 'full';
  for (const kind of ROW_KINDS) {
    const trouble = await dropOthers(stores, kind, next.rows[kind]);
    if (trouble) return trouble;
  }
  return null;
}

async function dropOthers(
  stores: Stores,
  kind: (typeof ROW_KINDS)[number],
  kept: readonly StoredRow[],
): Promise<StoreTrouble | null> {
  const keys = new Set(kept.map(({ key }) => key));
  const found = await stores.rows[kind].all();
  if (typeof found === 'string') return found;
  for (const { key } of found) {
    const trouble = keys.has(key) ? null : await stores.rows[kind].delete(key);
    if (trouble) return trouble;
  }
  return null;
}

/** As `takeStock` made it; anything else is none. */
function stockOf(value: unknown): Stock | null {
  const { texts, rows } = (value ?? {}) as Partial<Stock>;
  if (typeof texts !== 'object' || typeof rows !== 'object' || texts === null || rows === null) return null;
  const areTexts = KEPT_TEXTS.every((key) => texts[key] === null || typeof texts[key] === 'string');
  const areRows = ROW_KINDS.every((kind) => Array.isArray(rows[kind]));
  return areTexts && areRows ? { texts, rows } : null;
}
