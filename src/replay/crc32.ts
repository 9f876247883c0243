// CRC-32 as in ISO 3309 and PNG: tells a file that was cut or changed on its way from one that is whole.
// Law: it finds accidents, not intent; only playing a recording again proves it.

const REMAINDERS = makeRemainders();

/** Bytes that are gone through between two rests: a few ms. */
const SLICE_BYTES = 256 * 1024;

/** Rests after each slice. @returns the CRC-32 of the first `length` bytes, as an unsigned 32-bit number. */
export function* crc32InSlices(bytes: Uint8Array, length: number): Generator<void, number> {
  let crc = 0;
  for (let from = 0; from < length; from += SLICE_BYTES) {
    crc = crc32(bytes, Math.min(length, from + SLICE_BYTES), from, crc);
    yield;
  }
  return crc;
}

/**
 * @param before the CRC-32 of the bytes before `from`, which are not looked at again.
 * @returns the CRC-32 of the first `length` bytes, as an unsigned 32-bit number.
 */
export function crc32(bytes: Uint8Array, length: number, from = 0, before = 0): number {
  let crc = ~before;
  for (let i = from; i < length; i++) {
    const index = (crc ^ (bytes[i] as number)) & 0xff;
    crc = (REMAINDERS[index] as number) ^ (crc >>> 8);
  }
  return ~crc >>> 0;
}

function makeRemainders(): Uint32Array {
  const remainders = new Uint32Array(256);
  for (let byte = 0; byte < 256; byte++) {
    let remainder = byte;
    for (let bit = 0; bit < 8; bit++) {
      remainder = remainder & 1 ? 0xedb88320 ^ (remainder >>> 1) : remainder >>> 1;
    }
    remainders[byte] = remainder;
  }
  return remainders;
}
