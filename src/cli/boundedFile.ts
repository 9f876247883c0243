// Reading a file that someone named, but never more of it than such a file can have.
// Law: what is longer is told from what is not without being read to its end: it may be a device that has none.
import { closeSync, openSync, readSync } from 'node:fs';

const CHUNK_BYTES = 65536;

/**
 * @returns the text, or null where the file has more than `mostBytes`.
 * @throws what the system says where it cannot be read.
 */
export function readTextUpTo(file: string, mostBytes: number): string | null {
  const descriptor = openSync(file, 'r');
  try {
    const bytes = readBytesUpTo(descriptor, mostBytes + 1);
    return bytes.length > mostBytes ? null : bytes.toString('utf8');
  } finally {
    closeSync(descriptor);
  }
}

function readBytesUpTo(descriptor: number, mostBytes: number): Buffer {
  const parts: Buffer[] = [];
  for (let left = mostBytes; left > 0; ) {
    const part = Buffer.alloc(Math.min(left, CHUNK_BYTES));
    const count = readSync(descriptor, part);
    if (count === 0) break;
    parts.push(part.subarray(0, count));
    left -= count;
  }
  return Buffer.concat(parts);
}
