// What is around the fields of every file of ours: magic, format version, CRC-32.
// Law: these three stand at the same places in every version of a format, so that any version can tell of any other.
import { ByteReader, ByteWriter, type FormatError, type FormatErrorCode } from './bytes.ts';
import { crc32InSlices } from './crc32.ts';

export interface Envelope {
  /** Six capital letters. */
  readonly magic: string;
  /** Those that are read; each file is written in one of them. */
  readonly versions: readonly number[];
  readonly mostBytes: number;
  /** What is said of bytes that begin otherwise. */
  readonly stranger: { readonly code: FormatErrorCode; readonly mend: string };
}

const CRC_BYTES = 4;

/** @throws RangeError when there are more bytes than such a file can have. */
export function seal(envelope: Envelope, version: number, write: (out: ByteWriter) => void): Uint8Array {
  // A copy, that takes no more room than it needs.
  return atOnce(
    // biome-ignore lint/correctness/useYield: what is small is written without a rest.
    sealing(envelope, version, function* (out) {
      write(out);
    }),
  ).slice();
}

/** Rests now and then, also where `write` does. @param room that it is expected to need, in bytes. @throws RangeError when there are more bytes than such a file can have. */
export function* sealing(
  { magic, mostBytes }: Envelope,
  version: number,
  write: (out: ByteWriter) => Generator<void, void>,
  room?: number,
): Generator<void, Uint8Array> {
  const out = new ByteWriter(room);
  for (let i = 0; i < magic.length; i++) out.byte(magic.charCodeAt(i));
  out.byte(version);
  yield* write(out);
  const body = out.written();
  out.word(yield* crc32InSlices(body, body.length));
  const bytes = out.written();
  if (bytes.length > mostBytes) throw new RangeError(`This file has at most ${mostBytes} bytes`);
  return bytes;
}

/** @returns a reader of the fields, or what can be said before any of them is read. */
export function unseal(envelope: Envelope, bytes: Uint8Array): ByteReader | FormatError {
  return atOnce(unsealing(envelope, bytes));
}

/** As `unseal`, and rests now and then. */
export function* unsealing(envelope: Envelope, bytes: Uint8Array): Generator<void, ByteReader | FormatError> {
  const { magic, versions, mostBytes, stranger } = envelope;
  if (bytes.length > mostBytes)
    return wrong('tooLarge', 'length', `expected at most ${mostBytes} bytes, got ${bytes.length}`);
  for (let i = 0; i < magic.length; i++) {
    if (bytes[i] !== magic.charCodeAt(i)) return wrong(stranger.code, 'byte 0', stranger.mend);
  }
  const versionAt = magic.length;
  const crcAt = bytes.length - CRC_BYTES;
  const isWhole =
    crcAt > versionAt &&
    (yield* crc32InSlices(bytes, crcAt)) === new ByteReader(bytes, crcAt, bytes.length).word();
  if (!isWhole)
    return wrong('damaged', 'CRC-32', 'the file was cut short or changed on its way; fetch it again');
  if (!versions.includes(bytes[versionAt] as number)) {
    const mend = `expected format ${versions.join(' or ')}, got ${bytes[versionAt]}; open it with another version of the game`;
    return wrong('otherFormat', `byte ${versionAt}`, mend);
  }
  return new ByteReader(bytes, versionAt + 1, crcAt);
}

/** @returns the format version that unsealed bytes are written in. */
export function versionOf({ magic }: Envelope, bytes: Uint8Array): number {
  return bytes[magic.length] ?? 0;
}

/** Work without its rests. */
export function atOnce<Result>(work: Generator<void, Result>): Result {
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}

export function wrong(code: FormatErrorCode, at: string, mend: string): FormatError {
  return { code, at, mend };
}
