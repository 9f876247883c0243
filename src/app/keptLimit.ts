// Whether a file is too long to be one of what a device keeps: asked before it is read, and again by its reader.
// Law: one sentence for both.
import { MOST_KEPT_BYTES } from '../content/keptLimit.ts';

/** @returns what is wrong with a file of this name and length, or null. */
export function tooLong(name: string, bytes: number): string | null {
  if (bytes <= MOST_KEPT_BYTES) return null;
  return `${name}: length: expected at most ${MOST_KEPT_BYTES} bytes, got ${bytes}`;
}
