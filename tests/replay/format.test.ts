// The file of a recording: it comes back as it was, and anything else is refused with a name.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LAST_COMMAND } from '../../src/core/command.ts';
import { crc32 } from '../../src/replay/crc32.ts';
import { decodeRecording, encodeRecording, type FormatErrorCode } from '../../src/replay/format.ts';
import {
  MOST_BYTES,
  MOST_COMMANDS,
  MOST_TICKS,
  type Recording,
  UNASSISTED,
} from '../../src/replay/recording.ts';
import { anyRecording, plainRecording } from './arbitrary.ts';

/** The fields of `plainRecording` begin after magic and version, and its head has these lengths. */
const RULES_AT = 7;
const LEVEL_AT = RULES_AT + 1;
const START_AT = LEVEL_AT + 13 + 8 + 4;
const ASSIST_AT = START_AT + 1;
const TAKEN_OVER_AT = ASSIST_AT + 1;
const TICKS_AT = TAKEN_OVER_AT + 1;
const OUTCOME_AT = TICKS_AT + 2;
const SENTENCE_AT = OUTCOME_AT + 1;
const COUNT_AT = SENTENCE_AT + 1;

describe('a recording that is written and read', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(anyRecording, (recording) => {
        expect(decodeRecording(encodeRecording(recording))).toEqual({ ok: true, recording });
      }),
    );
  });

  it('is format 4 where it was lived without any assist, and format 5 with one', () => {
    const assisted = { ...plainRecording, assists: { ...UNASSISTED, stepMode: true } };
    const [without, within] = [encodeRecording(plainRecording), encodeRecording(assisted)];
    expect([without[6], within[6]]).toEqual([4, 5]);
    expect(within.length).toBe(without.length);
    expect(decodeRecording(within)).toEqual({ ok: true, recording: assisted });
  });

  it('ends in nobody’s hands where nobody is arrested, and may say that one was warned on the way', () => {
    const noArrest = { ...plainRecording, assists: { ...UNASSISTED, noArrest: true } };
    for (const outcome of ['none', 'home', 'dawn'] as const) {
      const recording = { ...noArrest, outcome, sentence: 'warned' as const };
      expect(decodeRecording(encodeRecording(recording))).toEqual({ ok: true, recording });
    }
    expect(codeOf(encodeRecording({ ...noArrest, outcome: 'taken', sentence: 'warned' }))).toBe(
      'contradiction',
    );
  });

  it('keeps several commands of one tick in their order', () => {
    const result = decodeRecording(encodeRecording(plainRecording));
    expect(result.ok && result.recording.commands).toEqual(plainRecording.commands);
  });

  it('folds a thousand equal steps into a few bytes', () => {
    const commands = Array.from({ length: 1000 }, (_, i) => ({ tick: i, command: 41 }));
    const many = { ...plainRecording, ticks: 1000, checkpoints: new Uint32Array(15), commands };
    const one = { ...many, commands: commands.slice(0, 1) };
    expect(encodeRecording(many).length - encodeRecording(one).length).toBeLessThan(8);
  });

  it('holds a night of four hours', () => {
    const commands = [{ tick: MOST_TICKS - 1, command: 42 }];
    const long = {
      ...plainRecording,
      ticks: MOST_TICKS,
      commands,
      checkpoints: new Uint32Array(MOST_TICKS / 64),
    };
    expect(decodeRecording(encodeRecording(long))).toEqual({ ok: true, recording: long });
  });

  it.each<[string, Partial<Recording>]>([
    ['a night of more than four hours', { ticks: MOST_TICKS + 1 }],
    ['commands out of order', { commands: [...plainRecording.commands].reverse() }],
    ['a level id that is no id', { levelId: '../larch' }],
    ['luck that is no whole number', { luck: 0.5 }],
    ['a hash that is no hash', { contentHash: 'ABC' }],
    ['half a pound carried over', { start: { moneyPounds: 0.5, batteryPercent: 50, identityPercent: 0 } }],
  ])('is not written with %s', (_, change) => {
    expect(() => encodeRecording({ ...plainRecording, ...change })).toThrow(RangeError);
  });
});

describe('bytes that are no recording', () => {
  it('are refused whatever they are, and those accepted are canonical', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (tail) => {
        expectCanonicalOrNamed(tail);
        expectCanonicalOrNamed(sealed([...MAGIC, ...tail]));
      }),
      { numRuns: 2000 },
    );
  });

  it('never throw when a recording is changed and sealed again', () => {
    fc.assert(
      fc.property(anyRecording, fc.array(edit, { minLength: 1, maxLength: 6 }), (recording, edits) => {
        let body = [...encodeRecording(recording).slice(0, -4)];
        for (const { at, kind, byte } of edits) body = changed(body, at, kind, byte);
        expectCanonicalOrNamed(sealed(body));
      }),
      { numRuns: 3000 },
    );
  });

  it('are called damaged wherever one bit is flipped', () => {
    const whole = encodeRecording(plainRecording);
    for (let bit = 0; bit < whole.length * 8; bit++) {
      const bytes = whole.slice();
      bytes[bit >> 3] = (bytes[bit >> 3] as number) ^ (1 << (bit & 7));
      expect(codeOf(bytes)).toBe(bit < 48 ? 'notARecording' : 'damaged');
    }
  });

  it('are called damaged wherever a recording is cut', () => {
    const whole = encodeRecording(plainRecording);
    for (let length = 0; length < whole.length; length++) {
      expect(codeOf(whole.slice(0, length))).toBe(length < 6 ? 'notARecording' : 'damaged');
    }
  });

  it.each<[string, FormatErrorCode, (body: number[]) => void]>([
    ['a later format', 'otherFormat', (body) => body.splice(6, 1, 6)],
    ['format 5 without any assist', 'notCanonical', (body) => body.splice(6, 1, 5)],
    ['the format before checksums were chained', 'otherFormat', (body) => body.splice(6, 1, 2)],
    ['the format before anything was carried over', 'otherFormat', (body) => body.splice(6, 1, 3)],
    [
      'rules of version 0 and below',
      'outOfRange',
      (body) => body.splice(RULES_AT, 1, 0xff, 0xff, 0xff, 0xff, 0x0f),
    ],
    ['a level id in capitals', 'outOfRange', (body) => body.splice(LEVEL_AT + 1, 1, 0x41)],
    [
      'something carried over that is neither there nor not',
      'outOfRange',
      (body) => body.splice(START_AT, 1, 2),
    ],
    ['more than certainty carried over', 'outOfRange', (body) => body.splice(START_AT, 1, 1, 0, 100, 101)],
    [
      'more money than anybody carries',
      'outOfRange',
      (body) => body.splice(START_AT, 1, 1, 0xff, 0xff, 0x7f, 0, 0),
    ],
    ['an assist in format 4', 'outOfRange', (body) => body.splice(ASSIST_AT, 1, 1)],
    [
      'an assist nobody knows',
      'outOfRange',
      (body) => {
        body.splice(6, 1, 5);
        body.splice(ASSIST_AT, 1, 0x80, 2);
      },
    ],
    ['an outcome nobody knows', 'outOfRange', (body) => body.splice(OUTCOME_AT, 1, 9)],
    ['a sentence nobody knows', 'outOfRange', (body) => body.splice(SENTENCE_AT, 1, 5)],
    [
      'a sentence that does not follow from its outcome',
      'contradiction',
      (body) => body.splice(SENTENCE_AT, 1, 4),
    ],
    [
      'a night taken over after its last tick',
      'contradiction',
      (body) => body.splice(TAKEN_OVER_AT, 1, 131, 1),
    ],
    ['a number longer than it needs to be', 'notCanonical', (body) => body.splice(ASSIST_AT, 1, 0x80, 0)],
    [
      'a number that never ends',
      'outOfRange',
      (body) => body.splice(TICKS_AT, 2, 0xff, 0xff, 0xff, 0xff, 0xff),
    ],
    [
      'more commands than four hours hold',
      'outOfRange',
      (body) => body.splice(COUNT_AT, 1, 0xff, 0xff, 0xff, 0x7f),
    ],
    ['a command that no rule knows', 'outOfRange', (body) => body.splice(COUNT_AT + 2, 1, LAST_COMMAND + 1)],
    ['an end before its fields', 'cutShort', (body) => body.splice(-1, 1)],
    ['something after its end', 'leftOver', (body) => body.push(0)],
    ['commands after its last tick', 'contradiction', (body) => body.splice(TICKS_AT, 2, 129 - 1, 1)],
    ['equal steps that are not one run', 'notCanonical', (body) => splitLastRun(body)],
  ])('name %s', (_, code, spoil) => {
    const body = [...encodeRecording(plainRecording).slice(0, -4)];
    spoil(body);
    expect(codeOf(sealed(body))).toBe(code);
  });

  it('name checkpoints that do not fit the ticks', () => {
    const bytes = encodeRecording({ ...plainRecording, checkpoints: new Uint32Array(3) });
    expect(codeOf(bytes)).toBe('contradiction');
  });

  it('say where and what to do', () => {
    const body = [...encodeRecording(plainRecording).slice(0, -4)];
    body.splice(OUTCOME_AT, 1, 9);
    const result = decodeRecording(sealed(body));
    const at = `outcome, byte ${OUTCOME_AT + 1}`;
    expect(result).toMatchObject({ error: { at, mend: 'expected one of none, home, taken, dawn' } });
  });

  it('are refused by their size alone above 512 KB', () => {
    expect(codeOf(new Uint8Array(MOST_BYTES + 1))).toBe('tooLarge');
  });

  it('cannot ask for much work: the longest run is read within 50 ms', () => {
    const head = [...encodeRecording(plainRecording).slice(0, COUNT_AT)];
    const count = varint(MOST_COMMANDS);
    const bomb = sealed([...head, ...count, 1, 41, ...varint(MOST_COMMANDS - 2)]);
    // The best of some tries: the law is about our work, not about what else the machine does.
    const tries = Array.from({ length: 5 }, () => {
      const before = performance.now();
      expect(codeOf(bomb)).toBe('cutShort');
      return performance.now() - before;
    });
    expect(Math.min(...tries)).toBeLessThan(50);
  });
});

const MAGIC = [0x46, 0x41, 0x52, 0x45, 0x4e, 0x44, 4];

const edit = fc.record({ at: fc.nat(), kind: fc.constantFrom('set', 'insert', 'remove'), byte: fc.nat(255) });

function changed(body: number[], at: number, kind: string, byte: number): number[] {
  const index = MAGIC.length + (at % Math.max(1, body.length - MAGIC.length));
  const edited = [...body];
  edited.splice(index, kind === 'insert' ? 0 : 1, ...(kind === 'remove' ? [] : [byte]));
  return edited;
}

/** Bytes with the CRC-32 that they should have, as only someone who means it would make them. */
function sealed(body: readonly number[]): Uint8Array {
  const bytes = Uint8Array.from([...body, 0, 0, 0, 0]);
  new DataView(bytes.buffer).setUint32(body.length, crc32(bytes, body.length), true);
  return bytes;
}

/** The last run of `plainRecording` before goIn is "twice, 4 ticks apart": written here as once and once. */
function splitLastRun(body: number[]): void {
  const runAt = body.findIndex((byte, index) => index > COUNT_AT && byte === 9 && body[index + 1] === 17);
  body.splice(runAt, 3, 8, 17, 8, 17);
}

function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return [...bytes, rest];
}

function codeOf(bytes: Uint8Array): FormatErrorCode | 'accepted' {
  const result = decodeRecording(bytes);
  return result.ok ? 'accepted' : result.error.code;
}

function expectCanonicalOrNamed(bytes: Uint8Array): void {
  const result = decodeRecording(bytes);
  if (result.ok) expect(encodeRecording(result.recording)).toEqual(bytes);
  else expect(result.error.mend).not.toBe('');
}
