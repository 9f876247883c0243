// All runs as one file: they come back as they were, and anything else is refused with a name.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeRecording } from '../../src/replay/format.ts';
import {
  decodeShelf,
  encodeShelf,
  type KeptRun,
  MOST_NAME_BYTES,
  MOST_RUNS,
  MOST_SHELF_BYTES,
  shelfName,
} from '../../src/replay/shelfFile.ts';
import { fromUtf8, toUtf8 } from '../../src/replay/utf8.ts';
import { plainRecording } from './arbitrary.ts';
import { changed, edit, seal } from './spoiled.ts';

const HEAD_BYTES = 7;
const anyRun: fc.Arbitrary<KeptRun> = fc.record({
  name: fc.string({ unit: 'grapheme', maxLength: 40 }).map(shelfName),
  savedAt: fc.oneof(fc.nat(), fc.integer({ min: 0, max: 0xffffffffffff })),
  recording: fc.uint8Array({ maxLength: 300 }),
});
const plain: KeptRun = {
  name: '둘째 밤 — “quiet”',
  savedAt: 1_764_172_800_000,
  recording: encodeRecording(plainRecording),
};

describe('a file of runs', () => {
  it('gives them back as they were, in their order', () => {
    fc.assert(
      fc.property(fc.array(anyRun, { maxLength: 12 }), (runs) => {
        expect(decodeShelf(encodeShelf(runs))).toEqual({ ok: true, runs });
      }),
    );
  });

  it('keeps the bytes of recordings that cannot be read, and those of its neighbors', () => {
    const older = encodeRecording(plainRecording);
    older[6] = 1;
    const runs = [plain, { ...plain, recording: older }, { ...plain, recording: new Uint8Array(0) }, plain];
    expect(decodeShelf(encodeShelf(runs))).toEqual({ ok: true, runs });
  });

  it('gives recordings of their own: what is done to one leaves the file as it is', () => {
    const bytes = encodeShelf([plain]);
    const decoded = decodeShelf(bytes);
    if (decoded.ok) decoded.runs[0]?.recording.fill(0);
    expect(decodeShelf(bytes)).toEqual({ ok: true, runs: [plain] });
  });

  it.each<[string, readonly KeptRun[]]>([
    ['more runs than one file holds', Array.from({ length: MOST_RUNS + 1 }, () => plain)],
    ['a name too long', [{ ...plain, name: '밤'.repeat(41) }]],
    ['half a character', [{ ...plain, name: 'a\ud83c' }]],
    ['a moment before 1970', [{ ...plain, savedAt: -1 }]],
    ['a moment between two', [{ ...plain, savedAt: 0.5 }]],
    ['more bytes than a recording has', [{ ...plain, recording: new Uint8Array(512 * 1024 + 1) }]],
  ])('is not written with %s', (_, runs) => {
    expect(() => encodeShelf(runs)).toThrow(RangeError);
  });

  it('is not written with more than 33 MB, and holds 33 MB less a little', () => {
    const large = { ...plain, recording: new Uint8Array(512 * 1024) };
    const runs = Array.from({ length: 65 }, () => large);
    const decoded = decodeShelf(encodeShelf(runs));
    expect(decoded.ok && decoded.runs.length).toBe(65);
    expect(() => encodeShelf([...runs, large])).toThrow(RangeError);
  });
});

describe('bytes that are no file of runs', () => {
  it('are canonical or refused by name, however it was spoiled and sealed again', () => {
    const spoiled = fc.array(anyRun, { maxLength: 5 }).map((runs) => encodeShelf(runs).slice(0, -4));
    fc.assert(
      fc.property(spoiled, fc.array(edit, { maxLength: 5 }), fc.boolean(), (body, edits, sealed) => {
        let bytes: Uint8Array = body;
        for (const each of edits) bytes = changed(bytes, each, HEAD_BYTES);
        expectCanonicalOrNamed(sealed ? seal(bytes) : bytes);
      }),
      { numRuns: 3000 },
    );
  });

  it('are damaged wherever one bit is flipped or the end is cut', () => {
    const whole = encodeShelf([plain, plain]);
    for (let at = 0; at < whole.length; at++) {
      const flipped = whole.slice();
      flipped[at] = (flipped[at] as number) ^ (1 << (at & 7));
      expect(codeOf(flipped)).toBe(at < 6 ? 'notAShelf' : 'damaged');
      expect(codeOf(whole.slice(0, at))).toBe(at < 6 ? 'notAShelf' : 'damaged');
    }
  });

  it.each<[string, string, string, (body: number[]) => void]>([
    ['a later format', 'otherFormat', 'byte 6', (body) => body.splice(6, 1, 2)],
    ['more runs than there may be', 'outOfRange', 'count, byte 9', (body) => body.splice(7, 1, 0xf5, 3)],
    ['more runs than there are', 'cutShort', 'run 2, name', (body) => body.splice(7, 1, 2)],
    ['a name that is no text', 'outOfRange', 'run 1, name', (body) => body.splice(9, 1, 0xff)],
    [
      'a length in more bytes than it needs',
      'notCanonical',
      'run 1, name',
      (body) => body.splice(8, 1, 0x80 + 24, 0),
    ],
    ['something after its end', 'leftOver', 'byte', (body) => body.push(0)],
  ])('name %s', (_, code, at, spoil) => {
    const body = [...encodeShelf([plain]).slice(0, -4)];
    spoil(body);
    expect(decodeShelf(seal(Uint8Array.from(body)))).toMatchObject({
      ok: false,
      error: { code, at: expect.stringContaining(at), mend: expect.stringMatching(/./) },
    });
  });

  it('are refused by their size alone above 33 MB, and a recording is told from it', () => {
    expect(codeOf(new Uint8Array(MOST_SHELF_BYTES + 1))).toBe('tooLarge');
    expect(codeOf(plain.recording)).toBe('notAShelf');
  });
});

describe('names in UTF-8', () => {
  it('are spelled as Node does, and read back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const bytes = toUtf8(text);
        const spelled = Buffer.from(text);
        expect(bytes).toEqual(spelled.toString() === text ? [...spelled] : null);
        if (bytes) expect(fromUtf8(Uint8Array.from(bytes))).toBe(text);
      }),
    );
  });

  it('are refused where Node refuses them', () => {
    const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const lead = fc.constantFrom(
      0xc0,
      0xc1,
      0xc2,
      0xe0,
      0xed,
      0xef,
      0xf0,
      0xf4,
      0xf5,
      0x80,
      0xbf,
      0x9f,
      0xa0,
    );
    const bytes = fc.array(fc.oneof(lead, fc.nat(255)), { maxLength: 6 });
    fc.assert(
      fc.property(bytes, (list) => {
        let expected: string | null = null;
        try {
          expected = strict.decode(Uint8Array.from(list));
        } catch {}
        expect(fromUtf8(Uint8Array.from(list))).toBe(expected);
      }),
      { numRuns: 5000 },
    );
  });

  it('are cut to fit at whole characters, and broken ones are told', () => {
    expect(shelfName('밤'.repeat(50))).toBe('밤'.repeat(MOST_NAME_BYTES / 3));
    expect(shelfName('a\ud83cb')).toBe('a\ufffdb');
    expect(shelfName('first night')).toBe('first night');
  });
});

function codeOf(bytes: Uint8Array): string {
  const decoded = decodeShelf(bytes);
  return decoded.ok ? 'accepted' : decoded.error.code;
}

function expectCanonicalOrNamed(bytes: Uint8Array): void {
  const decoded = decodeShelf(bytes);
  if (decoded.ok) expect(encodeShelf(decoded.runs)).toEqual(bytes);
  else expect(Object.values(decoded.error)).not.toContain('');
}
