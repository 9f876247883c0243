// A recording as the fragment of an address: `#r=`, then its bytes, deflated, in base64url.
// Law: what a link holds is judged as a file is, and inflating it stops at the limit of a recording.
//
// Deflated bytes differ between engines, so nothing is ever compared by its link: only by the bytes in it.
import { fromBase64Url, toBase64Url } from './base64url.ts';
import type { FormatErrorCode } from './bytes.ts';
import { type Decoded, decodeRecording, encodeRecording } from './format.ts';
import { MARK } from './linkMark.ts';
import { MOST_BYTES, type Recording } from './recording.ts';

/** Makes raw deflate (RFC 1951) of bytes; the engine's own, since pure folders have none. */
export type Deflate = (bytes: Uint8Array) => Promise<Uint8Array>;

/** Inflates slice after slice, a part at a time when asked, and no further. Throws where they are no raw deflate. */
export type Inflate = (slices: Iterable<Uint8Array>) => AsyncIterable<Uint8Array>;

export type Linked =
  | { readonly ok: true; readonly link: string }
  | { readonly ok: false; readonly error: { code: FormatErrorCode; at: string; mend: string } };

/** Lengths of a link from its `#`: what every messenger keeps whole, and what nearly every browser does. */
export const LINK_BUDGET_CHARACTERS = 2000;
export const MOST_LINK_CHARACTERS = 8000;

/** Deflate can grow a thousandfold: so much input gives at most about a megabyte before it is looked at. */
const SLICE_BYTES = 1024;

/** @throws RangeError when a field does not fit, as `encodeRecording` does. */
export async function encodeLink(recording: Recording, deflate: Deflate): Promise<Linked> {
  const link = MARK + toBase64Url(await deflate(encodeRecording(recording)));
  if (link.length <= MOST_LINK_CHARACTERS) return { ok: true, link };
  const mend = `expected at most ${MOST_LINK_CHARACTERS} characters, got ${link.length}; share the file instead`;
  return { ok: false, error: { code: 'linkTooLong', at: 'length', mend } };
}

/** Reads any text: the recording in it, or the first thing that is wrong. */
export async function decodeLink(text: string, inflate: Inflate): Promise<Decoded> {
  const link = text.trim();
  const start = link.indexOf('#');
  if (start < 0 || !link.startsWith(MARK, start))
    return refuse('notALink', 'fragment', `expected ${MARK} and what follows it; copy the whole link`);
  const length = link.length - start;
  if (length > MOST_LINK_CHARACTERS) {
    const mend = `expected at most ${MOST_LINK_CHARACTERS} characters, got ${length}; ask for the file instead`;
    return refuse('linkTooLong', 'length', mend);
  }
  const deflated = fromBase64Url(link.slice(start + MARK.length));
  if (typeof deflated === 'number') {
    const at = `character ${start + MARK.length + deflated + 1}`;
    return refuse('notALink', at, 'expected A-Z, a-z, 0-9, - and _ to a whole end; copy the whole link');
  }
  return decodeDeflated(deflated, inflate);
}

/** Reads deflated bytes of any length: a recording, or the first thing that is wrong. */
export async function decodeDeflated(deflated: Uint8Array, inflate: Inflate): Promise<Decoded> {
  const bytes = await inflateAtMost(MOST_BYTES, deflated, inflate);
  if (bytes === 'tooLarge')
    return refuse('tooLarge', 'length', `expected at most ${MOST_BYTES} bytes when inflated`);
  // Engines disagree on bytes after the end: some refuse them, some pass over them. The last byte of a whole
  // stream holds some of it, so that a stream which is whole without its last byte had one too many.
  const isWhole =
    bytes !== 'broken' && (await inflateAtMost(MOST_BYTES, deflated.subarray(0, -1), inflate)) === 'broken';
  return isWhole
    ? decodeRecording(bytes)
    : refuse('notInflatable', 'bytes', 'the link was cut short or changed on its way; copy it again');
}

async function inflateAtMost(
  most: number,
  deflated: Uint8Array,
  inflate: Inflate,
): Promise<Uint8Array | 'tooLarge' | 'broken'> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const part of inflate(slicesOf(deflated))) {
      length += part.length;
      if (length > most) return 'tooLarge';
      parts.push(part);
    }
  } catch {
    return 'broken';
  }
  return joined(parts, length);
}

function* slicesOf(bytes: Uint8Array): Generator<Uint8Array, void> {
  for (let at = 0; at < bytes.length; at += SLICE_BYTES) yield bytes.subarray(at, at + SLICE_BYTES);
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function refuse(code: FormatErrorCode, at: string, mend: string): Decoded {
  return { ok: false, error: { code, at, mend } };
}
