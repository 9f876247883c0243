// A stock as the text of a file, and a file as a stock again.
// Law: what is handed out can be taken in again and is then the same; a file is checked whole before anything comes of it.
import { type KeptFile, MOST_KEPT_BYTES, parseKeptFile, refuse } from '../content/keptFile.ts';
import { parseStory } from '../content/storySave.ts';
import type { StoredRow } from '../platform/database.ts';
import { fromBase64Url, toBase64Url } from '../replay/base64url.ts';
import { MOST_BYTES } from '../replay/recording.ts';
import type { Stock } from './keptStock.ts';
import { readRow } from './messageRow.ts';

export type StockRead =
  | { readonly ok: true; readonly stock: Stock; readonly facts: StockFacts }
  | { readonly ok: false; readonly error: string };

/** What stands in a file, for whoever decides about it. */
export interface StockFacts {
  readonly nights: number;
  readonly runs: number;
  readonly messages: number;
  /** Of the messages, those that would be sent from here. */
  readonly waiting: number;
}

const FILE_SPACES = 1;

/** Rows that nobody could read here, nobody could read elsewhere: they are left out. */
export function fileOf(stock: Stock): string {
  const { texts, rows } = stock;
  const story = texts.story === null ? null : parseStory(texts.story);
  const isRead = story?.ok === true;
  const file: KeptFile = {
    format: 'the-far-end',
    version: 1,
    settings: recordOf(parsed(texts.settings)),
    story: isRead ? story.save : null,
    // A story that cannot be read is laid aside here, as the game does itself.
    storyUnread: texts.story !== null && !isRead ? texts.story : texts['story-unread'],
    recent: recentOf(parsed(texts['free-recent'])),
    runs: rows.runs.flatMap(runOf),
    proven: rows.proven.flatMap(provenOf),
    messages: rows.messages.flatMap((row) =>
      readRow(row) ? [{ id: row.key, message: row.value as Record<string, unknown> }] : [],
    ),
  };
  return JSON.stringify(file, null, FILE_SPACES);
}

/** @param name of the file, as errors tell it. */
export function readStock(name: string, bytes: Uint8Array): StockRead {
  if (bytes.length > MOST_KEPT_BYTES)
    return refuse(name, 'length', `expected at most ${MOST_KEPT_BYTES} bytes, got ${bytes.length}`);
  const text = textOf(bytes);
  if (text === null) return refuse(name, 'text', 'expected UTF-8: the file may be another one');
  const read = parseKeptFile(name, text);
  return read.ok ? stockIn(name, read.file) : read;
}

function stockIn(name: string, file: KeptFile): StockRead {
  const runs: StoredRow[] = [];
  for (const [index, { id, recording, ...rest }] of file.runs.entries()) {
    const bytes = fromBase64Url(recording);
    if (typeof bytes === 'number') return refuse(name, `runs.${index}.recording`, letterMend(bytes));
    runs.push({ key: id, value: { ...rest, bytes } });
  }
  const proven: StoredRow[] = [];
  for (const [index, { key, proof, ...rest }] of file.proven.entries()) {
    const bytes = fromBase64Url(proof);
    if (typeof bytes === 'number') return refuse(name, `proven.${index}.proof`, letterMend(bytes));
    proven.push({ key, value: { ...rest, proof: bytes } });
  }
  const messages = file.messages.map(({ id, message }): StoredRow => ({ key: id, value: message }));
  const strange = messages.findIndex((row) => readRow(row) === null);
  if (strange >= 0) return refuse(name, `messages.${strange}`, 'expected a message of the outbox');
  const stock = { texts: textsOf(file), rows: { runs, proven, messages } };
  return { ok: true, stock, facts: factsOf(file, messages) };
}

function textsOf({ settings, story, storyUnread, recent }: KeptFile): Stock['texts'] {
  const written = (value: unknown) => (value === null ? null : JSON.stringify(value));
  return {
    settings: written(settings),
    story: written(story),
    'story-unread': storyUnread,
    'free-recent': written(recent),
  };
}

function factsOf({ story, runs }: KeptFile, messages: readonly StoredRow[]): StockFacts {
  const waiting = messages.filter((row) => readRow(row)?.state.kind === 'waiting').length;
  return { nights: story?.lived.length ?? 0, runs: runs.length, messages: messages.length, waiting };
}

function runOf({ key, value }: StoredRow): KeptFile['runs'] {
  const { name, savedAt, linesHeard, bytes } = (value ?? {}) as Record<string, unknown>;
  if (!(bytes instanceof Uint8Array) || bytes.length > MOST_BYTES) return [];
  return [
    {
      id: key,
      name: typeof name === 'string' ? name : '',
      savedAt: typeof savedAt === 'number' ? savedAt : 0,
      linesHeard: typeof linesHeard === 'number' ? linesHeard : null,
      recording: toBase64Url(bytes),
    },
  ];
}

function provenOf({ key, value }: StoredRow): KeptFile['proven'] {
  const { variant, proof, keptAt } = (value ?? {}) as Record<string, unknown>;
  if (!(proof instanceof Uint8Array) || typeof variant !== 'number' || typeof keptAt !== 'number') return [];
  return [{ key, variant, keptAt, proof: toBase64Url(proof) }];
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

function recordOf(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}

function recentOf(value: unknown): Record<string, unknown>[] | null {
  return Array.isArray(value) ? value.map(recordOf).filter((one) => one !== null) : null;
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function letterMend(at: number): string {
  return `letter ${at + 1}: expected base64url, with nothing left over at its end`;
}
