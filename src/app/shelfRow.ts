// A run of the library as a row of the device's database: written by us, and read as a stranger's.
// Law: reading never throws; a row is changed only where all of it was understood.
import { namesOf } from '../content/free/names.ts';
import { parseFreeId } from '../content/free/recipe.ts';
import type { StoredRow } from '../platform/database.ts';
import { decodeRecording } from '../replay/format.ts';
import { assistsIn } from '../replay/recording.ts';
import { shelfName } from '../replay/shelfFile.ts';
import type { Run } from './library.ts';
import { type FindLevel, whyNotHere } from './opening.ts';

/** A run and its bytes; null where the row holds none. */
export interface KeptRun {
  readonly run: Run;
  readonly bytes: Uint8Array | null;
}

const LONGEST_NAME_CHARACTERS = 80;
/** A name is looked at no further than this. */
export const LONGEST_LOOK = 1000;
/** No call has more to say. */
const MOST_LINES = 24;
/** The last moment that a file of runs can tell, in the year 10889. */
const LAST_MS = 0xffff_ffff_ffff;

export interface Given {
  readonly id: string;
  readonly name: string;
  readonly savedAt: number;
  readonly bytes: Uint8Array;
  readonly linesHeard: number | null;
}

export function keptRun({ id, name, savedAt, bytes, linesHeard }: Given, find: FindLevel): KeptRun {
  const facts = factsOf(bytes, find);
  return {
    run: { id, name: shortName(name), savedAt: momentOf(savedAt), bytes: bytes.length, linesHeard, facts },
    bytes,
  };
}

export function rowOf({ run, bytes }: KeptRun): StoredRow {
  const { name, savedAt, linesHeard } = run;
  return { key: run.id, value: { name, savedAt, bytes, linesHeard } };
}

export function readRow({ key, value }: StoredRow, find: FindLevel): KeptRun {
  const fields = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const name = typeof fields.name === 'string' ? fields.name : '';
  const savedAt = momentOf(fields.savedAt);
  const linesHeard = linesOf(fields.linesHeard);
  if (fields.bytes instanceof Uint8Array)
    return keptRun({ id: key, name, savedAt, bytes: fields.bytes, linesHeard }, find);
  return { run: { id: key, name: shortName(name), savedAt, bytes: 0, linesHeard, facts: null }, bytes: null };
}

/** In one line, without spaces around it, not cut within a character, and no longer than a file of runs takes it. */
export function shortName(name: string): string {
  const line = name
    .slice(0, LONGEST_LOOK)
    .replace(/\p{Cc}/gu, ' ')
    .trim();
  return shelfName([...line].slice(0, LONGEST_NAME_CHARACTERS).join('')).trim();
}

export function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

export function momentOf(value: unknown): number {
  return typeof value === 'number' && value >= 0 && value <= LAST_MS ? Math.floor(value) : 0;
}

export function linesOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST_LINES
    ? value
    : null;
}

function factsOf(bytes: Uint8Array, find: FindLevel): Run['facts'] {
  const decoded = decodeRecording(bytes);
  if (!decoded.ok) return null;
  const { recording } = decoded;
  const { levelId, luck, outcome, ticks, takenOverAt } = recording;
  const whyNot = whyNotHere(recording, find);
  const assists = assistsIn(recording.assists);
  const watchable = whyNot === null;
  const facts = { levelId, luck, outcome, ticks, takenOverAt, assists, watchable, whyNot };
  // The names of a free night follow from its recipe alone: no land grows for them.
  const recipe = parseFreeId(levelId);
  return recipe ? { ...facts, place: namesOf(recipe).place } : facts;
}
