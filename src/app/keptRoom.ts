// What this device keeps, for whoever wants to see it, take it along, bring it back or let go of it.
// Law: nothing is changed but by the press that names it; whatever a browser refuses is an answer.
import { openDatabase, removeDatabase, type StoredRow } from '../platform/database.ts';
import { saveFile } from '../platform/files.ts';
import { forgetOffline, offlineBytes } from '../platform/offline.ts';
import { otherTabs } from '../platform/otherTabs.ts';
import { readSetting, removeSetting, settingKeys, writeSetting } from '../platform/storage.ts';
import { loadAnew } from '../platform/url.ts';
import { fileOf, readStock, type StockRead } from './keptExport.ts';
import {
  emptyStores,
  KEPT_BEFORE,
  KEPT_ROWS,
  KEPT_TEXTS,
  type KeptText,
  ROW_KINDS,
  type Stores,
  takeReadable,
} from './keptStock.ts';
import { dropBefore, findBefore, putBack, type SwapTrouble, swapStock } from './keptSwap.ts';

const EXPORT_NAME = 'the-far-end.json';

/** One kind of thing, and how much of it there is. */
export interface KeptLine {
  readonly what: KeptText | keyof typeof KEPT_ROWS | 'offline' | 'other';
  readonly count: number;
  readonly bytes: number;
}

export interface KeptLook {
  readonly lines: readonly KeptLine[];
  /** Of the lines, those of which nobody knows what lies there. */
  readonly unread: readonly KeptLine['what'][];
  /** Nothing could be looked at. */
  readonly isRefused: boolean;
  /** A file was cut off halfway: what was here before still lies here. */
  readonly hasBefore: boolean;
}

export async function lookAtKept(): Promise<KeptLook> {
  const stores = deviceStores();
  const { stock, unread } = await takeReadable(stores);
  const { texts, rows } = stock;
  const keys = stores.textKeys();
  const others = (keys ?? []).filter((key) => !(KEPT_TEXTS as readonly string[]).includes(key));
  const offline = await offlineBytes();
  const before = await findBefore(stores);
  return {
    lines: [
      ...KEPT_TEXTS.map((what) => textLine(what, texts[what])),
      ...ROW_KINDS.map((what) => ({ what, count: rows[what].length, bytes: sizeOf(rows[what]) })),
      { what: 'offline' as const, count: offline === null ? 0 : 1, bytes: offline ?? 0 },
      {
        what: 'other' as const,
        count: others.length,
        bytes: others.reduce((sum, key) => sum + bytesOf(stores.text(key) ?? ''), 0),
      },
    ].filter(({ what, count }) => count > 0 || (what !== 'other' && what !== 'story-unread')),
    unread,
    isRefused: keys === null,
    hasBefore: typeof before === 'object' && before !== null,
  };
}

/** What a saved file lacks of what lies here. */
export interface Lacking {
  readonly unread: readonly KeptLine['what'][];
  readonly leftOut: number;
}

export async function exportKept(): Promise<Lacking> {
  const { stock, unread } = await takeReadable(deviceStores());
  const { text, leftOut } = fileOf(stock);
  saveFile(EXPORT_NAME, new TextEncoder().encode(text));
  return { unread, leftOut };
}

export function readKept(name: string, bytes: Uint8Array): StockRead {
  return readStock(name, bytes);
}

/** The page is loaded anew where it was done. */
export async function replaceKept(read: StockRead & { readonly ok: true }): Promise<SwapTrouble | null> {
  const trouble = await swapStock(deviceStores(), read.stock);
  if (!trouble) loadAnew();
  return trouble;
}

/** Decides about a file that was cut off halfway. @returns false where it could not be done. */
export async function settleBefore(how: 'back' | 'drop'): Promise<boolean> {
  const stores = deviceStores();
  const trouble = how === 'back' ? await putBack(stores) : await dropBefore(stores);
  if (trouble === null && how === 'back') loadAnew();
  return trouble === null;
}

/** Everything, with the game's own files; then the page is as on a first visit. @returns false where something stayed. */
export async function deleteKept(): Promise<boolean> {
  const isEmpty = await emptyStores(deviceStores(), removeDatabase);
  const isWhole = (await forgetOffline()) && isEmpty;
  if (isWhole) loadAnew();
  return isWhole;
}

let opened: Stores | null = null;

function deviceStores(): Stores {
  const open = ({ database, store, told }: (typeof KEPT_ROWS)[keyof typeof KEPT_ROWS] | typeof KEPT_BEFORE) =>
    openDatabase(database, store, otherTabs(told));
  opened ??= {
    text: readSetting,
    setText: (key, text) => (text === null ? removeSetting(key) : writeSetting(key, text)),
    textKeys: settingKeys,
    rows: {
      runs: open(KEPT_ROWS.runs),
      proven: open(KEPT_ROWS.proven),
      messages: open(KEPT_ROWS.messages),
    },
    before: open(KEPT_BEFORE),
  };
  return opened;
}

function textLine(what: KeptText, text: string | null): KeptLine {
  return { what, count: text === null ? 0 : 1, bytes: bytesOf(text ?? '') };
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Bytes of recordings count as they are, and the rest as it would be written. */
function sizeOf(rows: readonly StoredRow[]): number {
  let bytes = 0;
  const written = (_name: string, value: unknown): unknown => {
    if (!(value instanceof Uint8Array)) return value;
    bytes += value.length;
    return null;
  };
  for (const row of rows) bytes += bytesOf(JSON.stringify(row, written) ?? '');
  return bytes;
}
