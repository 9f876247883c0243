// The file of a recording: magic, format version, the table of fields, CRC-32.
// Law: reading never throws, and accepted bytes are written again as the very same bytes: a night that was lived without
// any assist is always format 4, as it was before there were any, and one with an assist is format 5.
import { isCommand } from '../core/command.ts';
import { CHECK_EVERY_TICKS, RULES_VERSION } from '../core/rules.ts';
import { type FormatError, type FormatErrorCode, Refused } from './bytes.ts';
import type { Codec } from './codecs.ts';
import { type Envelope, seal, unseal, versionOf, wrong } from './envelope.ts';
import { isAssisted, MOST_BYTES, RECORDING_FIELDS, type Recording } from './recording.ts';

export type { FormatErrorCode } from './bytes.ts';

export type Decoded =
  | { readonly ok: true; readonly recording: Recording }
  | { readonly ok: false; readonly error: FormatError };

const WITHOUT_ASSISTS = 4;
const WITH_ASSISTS = 5;

/** "FAREND"; it, the version byte after it and the CRC-32 at the end stay the same in every format version. */
const ENVELOPE: Envelope = {
  magic: 'FAREND',
  versions: [WITHOUT_ASSISTS, WITH_ASSISTS],
  mostBytes: MOST_BYTES,
  stranger: { code: 'notARecording', mend: 'expected a .farend file that the game has saved' },
};

/** @throws RangeError when a field does not fit, such as a night longer than four hours. */
export function encodeRecording(recording: Recording): Uint8Array {
  return seal(ENVELOPE, versionFor(recording), (out) => {
    for (const [name, codec] of fields()) codec.write(out, recording[name]);
  });
}

/** Reads any bytes: a recording, or the first thing that is wrong. Takes under 50 ms and 16 MB whatever they are. */
export function decodeRecording(bytes: Uint8Array): Decoded {
  const from = unseal(ENVELOPE, bytes);
  if ('code' in from) return { ok: false, error: from };
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
  const contradiction =
    findWrongVersion(recording, versionOf(ENVELOPE, bytes)) ?? findContradiction(recording);
  return contradiction ? { ok: false, error: contradiction } : { ok: true, recording };
}

function versionFor({ assists }: Recording): number {
  return isAssisted(assists) ? WITH_ASSISTS : WITHOUT_ASSISTS;
}

/** Both formats have the same fields, and each night is written in just one of them. */
function findWrongVersion(recording: Recording, version: number): FormatError | null {
  if (version === versionFor(recording)) return null;
  return version === WITHOUT_ASSISTS
    ? wrong('outOfRange', 'assists', 'expected none in format 4')
    : wrong('notCanonical', 'assists', 'expected format 4 where there is none');
}

function fields(): [keyof Recording, Codec<unknown>][] {
  return Object.entries(RECORDING_FIELDS) as [keyof Recording, Codec<unknown>][];
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
  const sentences = sentencesOf(recording);
  if (!sentences.includes(sentence)) {
    const mend = `expected ${sentences.join(', ') || 'no such end'} where the outcome is ${outcome}, got ${sentence}`;
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

/** Whoever is taken is judged; at home one may have been warned; nothing else follows from a night. Where nobody is
 * arrested, one may have been warned on the way to any end, and none of them is in their hands. */
function sentencesOf({ outcome, assists }: Recording): readonly Recording['sentence'][] {
  if (assists.noArrest) return outcome === 'taken' ? [] : ['none', 'warned'];
  if (outcome === 'taken') return ['warned', 'released', 'reform', 'camp'];
  return outcome === 'home' ? ['none', 'warned'] : ['none'];
}

function refuse(code: FormatErrorCode, at: string, mend: string): Decoded {
  return { ok: false, error: wrong(code, at, mend) };
}
