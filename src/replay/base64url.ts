// Bytes as letters that every address keeps as they are: base64url without padding (RFC 4648, section 5).
// Law: the same bytes have one spelling; bits that belong to no byte must be 0.

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

export function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 6) {
      bits -= 6;
      text += LETTERS.charAt((held >> bits) & 63);
    }
    held &= 63;
  }
  return bits === 0 ? text : text + LETTERS.charAt((held << (6 - bits)) & 63);
}

/** @returns the bytes, or the index of the first character that cannot stand where it does. */
export function fromBase64Url(text: string): Uint8Array | number {
  const bytes = new Uint8Array(Math.floor((text.length * 6) / 8));
  let length = 0;
  let bits = 0;
  let held = 0;
  for (let i = 0; i < text.length; i++) {
    const value = LETTERS.indexOf(text.charAt(i));
    if (value < 0) return i;
    held = (held << 6) | value;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length++] = (held >> bits) & 0xff;
    held &= 63;
  }
  // Six left bits are a letter too many; two or four fill up the last byte and say nothing.
  const isWhole = bits < 6 && (held & ((1 << bits) - 1)) === 0;
  return isWhole ? bytes : text.length - 1;
}
