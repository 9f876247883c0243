// The file of a recording: magic, format version, the table of fields, CRC-32.
// Law: reading never throws, and accepted bytes are written again as the very same bytes.
import { isCommand } from '../core/command.ts';
import { CHECK_EVERY_TICKS, RULES_VERSION } from '../core/rules.ts';
import { ByteReader, ByteWriter, type FormatError, type FormatErrorCode, Refused } from './bytes.ts';
import type { Codec } from './codecs.ts';
import { crc32 } from './crc32.ts';
import { MOST_BYTES, RECORDING_FIELDS, type Recording } from './recording.ts';

export type { FormatErrorCode } from './bytes.ts';

export type Decoded =
  | { readonly ok: true; readonly recording: Recording }
  | { readonly ok: false; readonly error: FormatError };

const FORMAT_VERSION = 3;

/** "FAREND"; it, the version byte after it and the CRC-32 at the end stay the same in every format version. */
const MAGIC = [0x46, 0x41, 0x52, 0x45, 0x4e, 0x44];
const VERSION_AT = MAGIC.length;
const FIELDS_AT = VERSION_AT + 1;
const CRC_BYTES = 4;

/** @throws RangeError when a field does not fit, such as a night longer than four hours. */
export function encodeRecording(recording: Recording): Uint8Array {
  const out = new ByteWriter();
  for (const byte of MAGIC) out.byte(byte);
  out.byte(FORMAT_VERSION);
  for (const [name, codec] of fields()) codec.write(out, recording[name]);
  const body = out.bytes();
  out.word(crc32(body, body.length));
  const bytes = out.bytes();
  if (bytes.length > MOST_BYTES) throw new RangeError(`A recording has at most ${MOST_BYTES} bytes`);
  return bytes;
}

/** Reads any bytes: a recording, or the first thing that is wrong. Takes under 50 ms and 16 MB whatever they are. */
export function decodeRecording(bytes: Uint8Array): Decoded {
  const envelope = judgeEnvelope(bytes);
  if (envelope) return { ok: false, error: envelope };
  const from = new ByteReader(bytes, FIELDS_AT, bytes.length - CRC_BYTES);
  const values: Record<string, unknown> = {};
  let place = 'header';
  try {
    for (const [name, codec] of fields()) {
      place = name;
      values[name] = codec.read(from);
    }
  } catch (error) {
    if (error instanceof Refused) return refuse(error.code, `${place}, byte ${from.at}`, error.message);
    throw error;
  }
  if (from.left > 0)
    return refuse('leftOver', `byte ${from.at}`, `expected the end, got ${from.left} bytes more`);
  const recording = values as Recording;
  const contradiction = findContradiction(recording);
  return contradiction ? { ok: false, error: contradiction } : { ok: true, recording };
}

function fields(): [keyof Recording, Codec<unknown>][] {
  return Object.entries(RECORDING_FIELDS) as [keyof Recording, Codec<unknown>][];
}

/** What can be said before any field is read. */
function judgeEnvelope(bytes: Uint8Array): FormatError | null {
  if (bytes.length > MOST_BYTES) {
    return wrong('tooLarge', 'length', `expected at most ${MOST_BYTES} bytes, got ${bytes.length}`);
  }
  if (MAGIC.some((byte, index) => bytes[index] !== byte)) {
    return wrong('notARecording', 'byte 0', 'expected a .farend file that the game has saved');
  }
  const crcAt = bytes.length - CRC_BYTES;
  if (crcAt < FIELDS_AT || crc32(bytes, crcAt) !== new ByteReader(bytes, crcAt, bytes.length).word()) {
    return wrong('damaged', 'CRC-32', 'the file was cut short or changed on its way; fetch it again');
  }
  if (bytes[VERSION_AT] !== FORMAT_VERSION) {
    const mend = `expected format ${FORMAT_VERSION}, got ${bytes[VERSION_AT]}; open it with another version of the game`;
    return wrong('otherFormat', `byte ${VERSION_AT}`, mend);
  }
  return null;
}

/** What no field can say alone. Commands are judged only under our own rules: others may know more of them. */
function findContradiction(recording: Recording): FormatError | null {
  const { rulesVersion, takenOverAt, ticks, outcome, sentence, commands, checkpoints } = recording;
  const due = Math.floor(ticks / CHECK_EVERY_TICKS);
  if (checkpoints.length !== due) {
    return wrong(
      'contradiction',
      'checkpoints',
      `expected ${due} for ${ticks} ticks, got ${checkpoints.length}`,
    );
  }
  if (takenOverAt > ticks) {
    return wrong('contradiction', 'takenOverAt', `expected at most ${ticks} ticks, got ${takenOverAt}`);
  }
  if (outcome !== 'none' && ticks === 0) {
    return wrong('contradiction', 'outcome', 'expected none where no tick was played');
  }
  if (!sentencesOf(outcome).includes(sentence)) {
    const mend = `expected ${sentencesOf(outcome).join(', ')} where the outcome is ${outcome}, got ${sentence}`;
    return wrong('contradiction', 'sentence', mend);
  }
  const last = commands[commands.length - 1];
  if (last && last.tick >= ticks) {
    return wrong('contradiction', 'commands', `expected ticks under ${ticks}, got ${last.tick}`);
  }
  const unknown = rulesVersion === RULES_VERSION && commands.find(({ command }) => !isCommand(command));
  if (unknown)
    return wrong('outOfRange', 'commands', `expected a command of these rules, got ${unknown.command}`);
  return null;
}

/** Whoever is taken is judged; at home one may have been warned; nothing else follows from a night. */
function sentencesOf(outcome: Recording['outcome']): readonly Recording['sentence'][] {
  if (outcome === 'taken') return ['warned', 'released', 'reform', 'camp'];
  return outcome === 'home' ? ['none', 'warned'] : ['none'];
}

function refuse(code: FormatErrorCode, at: string, mend: string): Decoded {
  return { ok: false, error: wrong(code, at, mend) };
}

function wrong(code: FormatErrorCode, at: string, mend: string): FormatError {
  return { code, at, mend };
}
