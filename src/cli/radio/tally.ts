// Reading files of reference data, and counting by set how far the core is from them.
// Law: what cannot be computed counts as failed, never as fine.
import { readTextUpTo } from '../boundedFile.ts';
import { BadInput } from '../command.ts';
import { whyUnreadable } from '../levelFiles.ts';

/** A map of losses for each of a few masts on 512 by 512 cells stays well under this. */
const MOST_BYTES = 64 * 1024 * 1024;

export interface SetTally {
  cases: number;
  maxErrorDb: number;
  readonly toleranceDb: number;
  failed: number;
}

export interface Tally {
  readonly model: string;
  cases: number;
  maxErrorDb: number;
  failed: number;
  readonly bySet: Record<string, SetTally>;
}

export function makeTally(model: string): Tally {
  return { model, cases: 0, maxErrorDb: 0, failed: 0, bySet: {} };
}

/** Counts one case by its largest error. */
export function addCase(tally: Tally, set: string, errorDb: number, toleranceDb: number): void {
  const own = tally.bySet[set] ?? { cases: 0, maxErrorDb: 0, toleranceDb, failed: 0 };
  tally.bySet[set] = own;
  const failed = errorDb <= toleranceDb ? 0 : 1;
  for (const count of [tally, own]) {
    count.cases++;
    count.failed += failed;
    if (!(errorDb <= count.maxErrorDb)) count.maxErrorDb = errorDb;
  }
}

/** @throws BadInput when the file cannot be read, is too long or is no JSON object. */
export function readJson(file: string): Readonly<Record<string, unknown>> {
  let text: string | null = null;
  try {
    text = readTextUpTo(file, MOST_BYTES);
  } catch (error) {
    throw new BadInput(`${file}: file: expected a readable file, got ${whyUnreadable(error)}`);
  }
  if (text === null) {
    throw new BadInput(`${file}: file: expected at most ${MOST_BYTES} bytes of reference data, got more`);
  }
  try {
    const value: unknown = JSON.parse(text);
    if (isRecord(value)) return value;
  } catch {
    // Said below, in one line as for any other value.
  }
  throw new BadInput(`${file}: file: expected a JSON object of reference data`);
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function areNumbers(value: unknown, count?: number): value is readonly number[] {
  if (!Array.isArray(value) || (count !== undefined && value.length !== count)) return false;
  return value.every((item) => typeof item === 'number');
}
