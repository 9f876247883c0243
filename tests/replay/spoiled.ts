// Files and links that were spoiled, most of them by someone who knows the format: for fuzzing.
// Law: nothing but fast-check's own chance is in it, so that a seed tells the whole story.
import { readdirSync, readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { toBase64Url } from '../../src/replay/base64url.ts';
import { crc32 } from '../../src/replay/crc32.ts';
import { encodeRecording } from '../../src/replay/format.ts';
import { anyRecording } from './arbitrary.ts';

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

export const edit = fc.oneof(
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

export const anyBytes = fc.oneof(
  { weight: 9, arbitrary: spoiled },
  { weight: 1, arbitrary: fc.uint8Array() },
);

/** What is wrong: the bytes that were deflated, the deflated bytes, or the letters. */
const linkParts = fc.record({
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

/** A link that was spoiled in one of these ways, or in none. */
export const anyLink = linkParts.map(({ bytes, deflatedEdits, letters, at, before }) => {
  let deflated: Uint8Array = deflateRawSync(bytes);
  for (const each of deflatedEdits) deflated = changed(deflated, each, 0);
  const text = `#r=${toBase64Url(deflated)}`;
  const index = at % (text.length + 1);
  return before + text.slice(0, index) + letters + text.slice(index);
});

export function changed(bytes: Uint8Array, each: Edit, from: number): Uint8Array {
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
export function seal(body: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from([...body, 0, 0, 0, 0]);
  new DataView(bytes.buffer).setUint32(body.length, crc32(bytes, body.length), true);
  return bytes;
}
