// Spoiled files and links: no throw, no hang, and each is canonical or refused by name.
// Law: a failure prints its seed; FAR_END_FUZZ=100000 tries so many of each test, and takes some minutes.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deflate, inflate } from '../../src/cli/deflate.ts';
import { toBase64Url } from '../../src/replay/base64url.ts';
import { crc32 } from '../../src/replay/crc32.ts';
import { type Decoded, decodeRecording, encodeRecording } from '../../src/replay/format.ts';
import { decodeLink, encodeLink } from '../../src/replay/link.ts';
import { anyRecording } from './arbitrary.ts';

const ASKED = Number(process.env.FAR_END_FUZZ ?? '0');
const FILES = ASKED || 6000;
const LINKS = ASKED || 2500;
const LONG_MS = 1_200_000;
/** The law; and how often what took longer is tried, since a test machine may be busy with something else. */
const MOST_MS = 50;
const TRIES = 5;

/** Magic and format version; behind them edits find fields. */
const HEAD_BYTES = 7;

const folder = new URL('../golden/', import.meta.url);
const goldens = readdirSync(folder)
  .filter((name) => name.endsWith('.farend'))
  .map((name) => Uint8Array.from(readFileSync(new URL(name, folder))));

const whole = fc.oneof(fc.constantFrom(...goldens), anyRecording.map(encodeRecording));
/** Values at which lengths, counts and signs turn. */
const byte = fc.oneof(fc.constantFrom(0, 1, 0x7f, 0x80, 0xff), fc.nat(255));
const noise = fc.uint8Array({ maxLength: 12 });

const edit = fc.oneof(
  fc.record({ kind: fc.constant('set' as const), at: fc.nat(), byte }),
  fc.record({ kind: fc.constant('flip' as const), at: fc.nat(), bit: fc.nat(7) }),
  fc.record({ kind: fc.constant('insert' as const), at: fc.nat(), bytes: noise }),
  fc.record({ kind: fc.constant('remove' as const), at: fc.nat(), count: fc.integer({ min: 1, max: 20 }) }),
  fc.record({ kind: fc.constant('repeat' as const), at: fc.nat(), count: fc.integer({ min: 1, max: 40 }) }),
  // Runs of commands have two or three bytes: this makes two of them equal.
  fc.record({ kind: fc.constant('copy' as const), at: fc.nat(), back: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ kind: fc.constant('cut' as const), at: fc.nat() }),
  fc.record({ kind: fc.constant('splice' as const), at: fc.nat(), other: whole, from: fc.nat() }),
);
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

/** A recording that was spoiled; most are sealed again, or hardly one would come past the CRC-32. */
const spoiled = fc
  .record({
    of: whole,
    edits: fc.array(edit, { maxLength: 5 }),
    sealed: fc.boolean(),
    fromHead: fc.nat(9).map((n) => n === 0),
  })
  .map(({ of, edits, sealed, fromHead }) => {
    let body: Uint8Array = of.slice(0, -4);
    for (const each of edits) body = changed(body, each, fromHead ? 0 : HEAD_BYTES);
    return sealed || edits.length === 0 ? seal(body) : Uint8Array.from([...body, ...of.slice(-4)]);
  });

const anyBytes = fc.oneof({ weight: 9, arbitrary: spoiled }, { weight: 1, arbitrary: fc.uint8Array() });

describe('spoiled files', () => {
  it(
    'are canonical or refused by name',
    async () => {
      const counts = new Map<string, number>();
      await fc.assert(
        fc.asyncProperty(anyBytes, async (bytes) => {
          const decoded = await judge(counts, () => decodeRecording(bytes));
          if (decoded.ok) expect(encodeRecording(decoded.recording)).toEqual(bytes);
        }),
        { numRuns: FILES },
      );
      report('files', counts);
      expect(counts.get('accepted')).toBeGreaterThan(FILES / 100);
      expect(counts.size).toBeGreaterThan(7);
    },
    LONG_MS,
  );
});

describe('spoiled links', () => {
  /** What is wrong: the bytes that were deflated, the deflated bytes, or the letters. */
  const link = fc.record({
    bytes: anyBytes,
    deflatedEdits: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.array(edit, { maxLength: 3 })),
    letters: fc.oneof(
      { weight: 4, arbitrary: fc.constant('') },
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.constantFrom('=', '#', '#r=', '%3D', ' ', 'A', '_'),
    ),
    at: fc.nat(),
    before: fc.constantFrom('', 'https://example.org/', '#', ' \n'),
  });

  it(
    'are canonical or refused by name',
    async () => {
      const counts = new Map<string, number>();
      await fc.assert(
        fc.asyncProperty(link, async ({ bytes, deflatedEdits, letters, at, before }) => {
          let deflated = await deflate(bytes);
          for (const each of deflatedEdits) deflated = changed(deflated, each, 0);
          const text = `#r=${toBase64Url(deflated)}`;
          const index = at % (text.length + 1);
          const spoiledText = before + text.slice(0, index) + letters + text.slice(index);
          const decoded = await judge(counts, () => decodeLink(spoiledText, inflate));
          if (decoded.ok) await expectTheSameLink(decoded);
        }),
        { numRuns: LINKS },
      );
      report('links', counts);
      expect(counts.get('accepted')).toBeGreaterThan(LINKS / 200);
      expect(counts.size).toBeGreaterThan(7);
    },
    LONG_MS,
  );
});

function changed(bytes: Uint8Array, each: Edit, from: number): Uint8Array {
  const at = Math.min(bytes.length, from + (each.at % Math.max(1, bytes.length - from)));
  const [head, rest] = [bytes.subarray(0, at), bytes.subarray(at)];
  switch (each.kind) {
    case 'set':
      return Uint8Array.from([...head, each.byte, ...rest.subarray(1)]);
    case 'flip':
      return Uint8Array.from([...head, (rest[0] ?? 0) ^ (1 << each.bit), ...rest.subarray(1)]);
    case 'insert':
      return Uint8Array.from([...head, ...each.bytes, ...rest]);
    case 'remove':
      return Uint8Array.from([...head, ...rest.subarray(each.count)]);
    case 'repeat':
      return Uint8Array.from([...head, ...rest.subarray(0, each.count), ...rest]);
    case 'copy':
      return Uint8Array.from([...head, bytes[at - each.back] ?? 0, ...rest.subarray(1)]);
    case 'cut':
      return head.slice();
    case 'splice':
      return Uint8Array.from([...head, ...each.other.subarray(each.from % each.other.length)]);
    default:
      return each satisfies never;
  }
}

/** Bytes with the CRC-32 that they should have, as only someone who means it would make them. */
function seal(body: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from([...body, 0, 0, 0, 0]);
  new DataView(bytes.buffer).setUint32(body.length, crc32(bytes, body.length), true);
  return bytes;
}

async function judge(
  counts: Map<string, number>,
  decode: () => Decoded | Promise<Decoded>,
): Promise<Decoded> {
  let leastMs = Number.POSITIVE_INFINITY;
  let decoded: Decoded | undefined;
  for (let attempt = 0; !decoded || (attempt < TRIES && leastMs > MOST_MS); attempt++) {
    const before = performance.now();
    decoded = await decode();
    leastMs = Math.min(leastMs, performance.now() - before);
  }
  expect(leastMs).toBeLessThan(MOST_MS);
  count(counts, decoded, leastMs);
  return decoded;
}

async function expectTheSameLink({ recording }: Extract<Decoded, { ok: true }>): Promise<void> {
  const again = await encodeLink(recording, deflate);
  if (again.ok) expect(await decodeLink(again.link, inflate)).toEqual({ ok: true, recording });
  else expect(again.error.code).toBe('linkTooLong');
}

function count(counts: Map<string, number>, decoded: Decoded, ms: number): void {
  if (!decoded.ok) for (const word of Object.values(decoded.error)) expect(word).not.toBe('');
  const name = decoded.ok ? 'accepted' : decoded.error.code;
  counts.set(name, (counts.get(name) ?? 0) + 1);
  counts.set('slowest, ms', Math.max(Math.ceil(ms), counts.get('slowest, ms') ?? 0));
}

/** What came of them, where someone asked for many. */
function report(what: string, counts: ReadonlyMap<string, number>): void {
  if (ASKED) console.log(what, Object.fromEntries(counts));
}
