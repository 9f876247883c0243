// A stock as the text of a file, and a file as a stock again.
// Law: what is handed out can be taken in again and is then the same, since the reader's schema is asked about each thing
// of it; a file is checked whole before anything comes of it.
import { jsonOf } from '../content/json.ts';
import {
  fits,
  type KeptFile,
  MOST_KEPT_RECENT,
  MOST_KEPT_ROWS,
  parseKeptFile,
  refuse,
} from '../content/keptFile.ts';
import { MOST_KEPT_BYTES } from '../content/keptLimit.ts';
import { parseStory } from '../content/storySave.ts';
import type { StoredRow } from '../platform/database.ts';
import { fromBase64Url, toBase64Url } from '../replay/base64url.ts';
import { MOST_BYTES } from '../replay/recording.ts';
import { tooLong } from './keptLimit.ts';
import type { Stock } from './keptStock.ts';
import { readRow } from './messageRow.ts';
import { LONGEST_LOOK, linesOf, momentOf } from './shelfRow.ts';

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

export interface FileWritten {
  readonly text: string;
  /** Of what lay there, how many things nobody could take in again. */
  readonly leftOut: number;
}

const FILE_SPACES = 1;
/** What stands around a row in the file, at most. */
const ROW_SPACES_BYTES = 64;

/** What could not be taken in again is left out, one by one, so that it spoils nothing beside it. */
export function fileOf({ texts, rows }: Stock): FileWritten {
  const story = texts.story === null ? null : parseStory(texts.story);
  const isRead = story?.ok === true;
  const settings = recordOf(parsed(texts.settings));
  // A story that cannot be read is laid aside here, as the game does itself.
  const storyUnread = texts.story !== null && !isRead ? texts.story : texts['story-unread'];
  const light: KeptFile = {
    format: 'the-far-end',
    version: 1,
    settings: fits('settings', settings) ? settings : null,
    story: isRead && fits('story', story.save) ? story.save : null,
    storyUnread: fits('storyUnread', storyUnread) ? storyUnread : null,
    recent: recentOf(parsed(texts['free-recent'])),
    runs: [],
    proven: [],
    messages: rows.messages.flatMap(messageOf).slice(0, MOST_KEPT_ROWS.messages),
  };
  const file = withHeavy(light, rows.runs.flatMap(runOf), rows.proven.flatMap(provenOf));
  return { text: written(file), leftOut: thingsIn({ texts, rows }) - thingsOf(file) };
}

/** Nights that were lived come before proofs, which can be found again. */
function withHeavy(light: KeptFile, runs: KeptFile['runs'], proven: KeptFile['proven']): KeptFile {
  let room = MOST_KEPT_BYTES - bytesOf(written(light));
  const newest = <Row>(all: readonly Row[], most: number, momentOfRow: (row: Row) => number): Row[] => {
    const chosen = new Set<Row>();
    for (const row of [...all].sort((one, other) => momentOfRow(other) - momentOfRow(one))) {
      room -= bytesOf(JSON.stringify(row)) + ROW_SPACES_BYTES;
      if (room < 0 || chosen.size === most) break;
      chosen.add(row);
    }
    return all.filter((row) => chosen.has(row));
  };
  return {
    ...light,
    runs: newest(runs, MOST_KEPT_ROWS.runs, ({ savedAt }) => savedAt),
    proven: newest(proven, MOST_KEPT_ROWS.proven, ({ keptAt }) => keptAt),
  };
}

function thingsIn({ texts, rows }: Stock): number {
  const recent = parsed(texts['free-recent']);
  const others = [texts.settings, texts.story, texts['story-unread']].filter((text) => text !== null).length;
  const walked = Array.isArray(recent) ? recent.length : texts['free-recent'] === null ? 0 : 1;
  return others + walked + rows.runs.length + rows.proven.length + rows.messages.length;
}

function thingsOf({ settings, story, storyUnread, recent, runs, proven, messages }: KeptFile): number {
  const others = [settings, story, storyUnread].filter((one) => one !== null).length;
  return others + (recent?.length ?? 0) + runs.length + proven.length + messages.length;
}

function written(file: KeptFile): string {
  return JSON.stringify(file, null, FILE_SPACES);
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** @param name of the file, as errors tell it. */
export function readStock(name: string, bytes: Uint8Array): StockRead {
  const error = tooLong(name, bytes.length);
  if (error !== null) return { ok: false, error };
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
  const textOfValue = (value: unknown) => (value === null ? null : JSON.stringify(value));
  return {
    settings: textOfValue(settings),
    story: textOfValue(story),
    'story-unread': storyUnread,
    'free-recent': textOfValue(recent),
  };
}

function factsOf({ story, runs }: KeptFile, messages: readonly StoredRow[]): StockFacts {
  const waiting = messages.filter((row) => readRow(row)?.state.kind === 'waiting').length;
  return { nights: story?.lived.length ?? 0, runs: runs.length, messages: messages.length, waiting };
}

/** As the library reads it: what is strange beside a recording takes no night from anyone. */
function runOf({ key, value }: StoredRow): KeptFile['runs'] {
  const { name, savedAt, linesHeard, bytes } = fieldsOf(value);
  if (!(bytes instanceof Uint8Array) || bytes.length > MOST_BYTES) return [];
  const run = {
    id: key,
    name: typeof name === 'string' ? name.slice(0, LONGEST_LOOK) : '',
    savedAt: momentOf(savedAt),
    linesHeard: linesOf(linesHeard),
    recording: toBase64Url(bytes),
  };
  return fits('runs', [run]) ? [run] : [];
}

function provenOf({ key, value }: StoredRow): KeptFile['proven'] {
  const { variant, proof, keptAt } = fieldsOf(value);
  if (!(proof instanceof Uint8Array)) return [];
  const proven = [{ key, variant, keptAt, proof: toBase64Url(proof) }];
  return fits('proven', proven) ? proven : [];
}

/** Looked at as the file will hold it: a database keeps more kinds of things than JSON does. */
function messageOf({ key, value }: StoredRow): KeptFile['messages'] {
  const messages = [{ id: key, message: recordOf(asJson(value)) }];
  return readRow({ key, value: messages[0]?.message }) && fits('messages', messages) ? messages : [];
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return recordOf(value) ?? {};
}

function asJson(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value));
  } catch {
    return null;
  }
}

function parsed(text: string | null): unknown {
  return text === null ? null : jsonOf(text);
}

function recordOf(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}

/** The newest stand first. */
function recentOf(value: unknown): KeptFile['recent'] {
  if (!Array.isArray(value)) return null;
  const recent: Record<string, unknown>[] = [];
  for (const one of value.slice(0, MOST_KEPT_RECENT)) {
    const night = recordOf(one);
    if (night && fits('recent', [...recent, night])) recent.push(night);
  }
  return recent;
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
