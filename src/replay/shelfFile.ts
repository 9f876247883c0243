// All runs of a library as one file: magic, format version, each run's name, moment and recording, CRC-32.
// Law: a recording's bytes are kept as they are, whether they can be read today or not; reading never throws.
import { type ByteReader, type ByteWriter, type FormatError, Refused } from './bytes.ts';
import { blob, type Codec, moment, shortText, type ValueOf } from './codecs.ts';
import { atOnce, type Envelope, sealing, unsealing, wrong } from './envelope.ts';
import { MOST_BYTES } from './recording.ts';
import { fittingText } from './utf8.ts';

export const MOST_RUNS = 500;
export const MOST_SHELF_BYTES = 33 * 1024 * 1024;
export const MOST_NAME_BYTES = 120;
/** More than what stands around a recording, or around all of them. */
const MOST_AROUND_BYTES = MOST_NAME_BYTES + 40;

/** The fields of a run in the order of the file. Adding, removing or moving one makes a new format version. */
const RUN_FIELDS = {
  /** The player's own name for it, '' where none was given. */
  name: shortText(MOST_NAME_BYTES),
  /** Milliseconds since 1970. */
  savedAt: moment,
  /** The bytes of its .farend file, of whatever format. */
  recording: blob(MOST_BYTES),
} as const;

type Fields = typeof RUN_FIELDS;

export type KeptRun = { readonly [Name in keyof Fields]: ValueOf<Fields[Name]> };

export type DecodedShelf =
  | { readonly ok: true; readonly runs: readonly KeptRun[] }
  | { readonly ok: false; readonly error: FormatError };

const ENVELOPE: Envelope = {
  magic: 'FARRUN',
  versions: [1],
  mostBytes: MOST_SHELF_BYTES,
  stranger: { code: 'notAShelf', mend: 'expected a file of runs that the game has saved' },
};

/** @returns what of a name fits into the file. */
export function shelfName(name: string): string {
  return fittingText(name, MOST_NAME_BYTES);
}

/** @throws RangeError when there are more runs or bytes than one file can have, or a name was not fitted. */
export function encodeShelf(runs: readonly KeptRun[]): Uint8Array {
  return atOnce(encodingShelf(runs));
}

/** As `encodeShelf`, and rests now and then: a whole shelf takes longer than a frame. */
export function* encodingShelf(runs: readonly KeptRun[]): Generator<void, Uint8Array> {
  if (runs.length > MOST_RUNS) throw new RangeError(`A file of runs holds at most ${MOST_RUNS}`);
  const room = runs.reduce(
    (sum, { recording }) => sum + recording.length + MOST_AROUND_BYTES,
    MOST_AROUND_BYTES,
  );
  const write = function* (out: ByteWriter): Generator<void, void> {
    out.number(runs.length);
    for (const run of runs) {
      writeRun(out, run);
      yield;
    }
  };
  return yield* sealing(ENVELOPE, 1, write, room);
}

/** Reads any bytes: the runs, or the first thing that is wrong. What a run's own bytes are worth is not asked. */
export function decodeShelf(bytes: Uint8Array): DecodedShelf {
  return atOnce(decodingShelf(bytes));
}

/** As `decodeShelf`, and rests now and then. */
export function* decodingShelf(bytes: Uint8Array): Generator<void, DecodedShelf> {
  const from = yield* unsealing(ENVELOPE, bytes);
  if ('code' in from) return { ok: false, error: from };
  const runs: KeptRun[] = [];
  const place = { name: 'count' };
  try {
    const count = from.number(MOST_RUNS);
    while (runs.length < count) {
      runs.push(readRun(from, runs.length + 1, place));
      yield;
    }
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { ok: false, error: wrong(error.code, `${place.name}, byte ${from.at}`, error.message) };
  }
  if (from.left === 0) return { ok: true, runs };
  const mend = `expected the end, got ${from.left} bytes more`;
  return { ok: false, error: wrong('leftOver', `byte ${from.at}`, mend) };
}

function fields(): [keyof KeptRun, Codec<unknown>][] {
  return Object.entries(RUN_FIELDS) as [keyof KeptRun, Codec<unknown>][];
}

function writeRun(out: ByteWriter, run: KeptRun): void {
  for (const [name, codec] of fields()) codec.write(out, run[name]);
}

/** @param place told where the reading is, for whoever must say where it ended. */
function readRun(from: ByteReader, number: number, place: { name: string }): KeptRun {
  const values: Record<string, unknown> = {};
  for (const [name, codec] of fields()) {
    place.name = `run ${number}, ${name}`;
    values[name] = codec.read(from);
  }
  return values as KeptRun;
}
