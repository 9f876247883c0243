// Text as UTF-8 (RFC 3629) and back, for folders that know no text of the platform.
// Law: the same text has one spelling; what is no well-formed text is no text.

const HIGHEST = 0x10ffff;
/** The lowest character that needs one byte more: by bytes after the first. */
const LOWEST_BY_TAIL = [0, 0x80, 0x800, 0x10000] as const;

/** @returns null where half of a surrogate pair stands alone. */
export function toUtf8(text: string): number[] | null {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (isSurrogate(code)) return null;
    bytes.push(...bytesOf(code));
  }
  return bytes;
}

/** @returns null where the bytes are no text, or text in more bytes than it needs. */
export function fromUtf8(bytes: Uint8Array): string | null {
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] as number;
    const tail = tailOf(first);
    if (tail < 0 || at + tail >= bytes.length) return null;
    let code = tail === 0 ? first : first & (0x3f >> tail);
    for (let i = 1; i <= tail; i++) {
      const next = bytes[at + i] as number;
      if (next >> 6 !== 0b10) return null;
      code = (code << 6) | (next & 0x3f);
    }
    if (code < (LOWEST_BY_TAIL[tail] ?? 0) || code > HIGHEST || isSurrogate(code)) return null;
    text += String.fromCodePoint(code);
    at += tail + 1;
  }
  return text;
}

/** @returns the longest beginning of a text that fits into so many bytes, whole characters only, broken ones as �. */
export function fittingText(text: string, mostBytes: number): string {
  let fitting = '';
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const whole = isSurrogate(code) ? '\ufffd' : character;
    length += bytesOf(whole.codePointAt(0) ?? 0).length;
    if (length > mostBytes) break;
    fitting += whole;
  }
  return fitting;
}

function bytesOf(code: number): readonly number[] {
  if (code < 0x80) return [code];
  if (code < 0x800) return [0xc0 | (code >> 6), tailByte(code)];
  if (code < 0x10000) return [0xe0 | (code >> 12), tailByte(code >> 6), tailByte(code)];
  return [0xf0 | (code >> 18), tailByte(code >> 12), tailByte(code >> 6), tailByte(code)];
}

function tailByte(bits: number): number {
  return 0x80 | (bits & 0x3f);
}

/** Bytes that follow a first one, or -1 where it cannot be first. */
function tailOf(first: number): number {
  if (first < 0x80) return 0;
  if (first >> 5 === 0b110) return 1;
  if (first >> 4 === 0b1110) return 2;
  return first >> 3 === 0b11110 ? 3 : -1;
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}
