// A link to a recording is read from the page's address.
// Law: whatever stands there, the answer is a recording or the first thing that is wrong with it.
import { canDeflate, inflate } from '../platform/deflate.ts';
import type { Decoded } from '../replay/format.ts';
import { decodeLink } from '../replay/link.ts';
import { isLink } from '../replay/linkMark.ts';

/** @returns null where the address names no recording at all. */
export async function readLink(address: string): Promise<Decoded | null> {
  if (!isLink(address)) return null;
  if (canDeflate()) return decodeLink(address, inflate);
  const mend = 'this browser cannot read links; ask for the file instead';
  return { ok: false, error: { code: 'notInflatable', at: 'browser', mend } };
}
