// A link to a recording is read from the page's address.
// Law: whatever stands there, the answer is a recording or the first thing that is wrong with it.
import { canDeflate, inflate } from '../platform/deflate.ts';
import type { Decoded } from '../replay/format.ts';
import { decodeLink, isLink } from '../replay/link.ts';

/** @returns what opens the link of an address, unless a newer link was asked for before it could be read. */
export function newestLinkOpener(open: (decoded: Decoded) => void): (address: string) => Promise<void> {
  let newest = 0;
  return async (address) => {
    if (!isLink(address)) return;
    newest++;
    const serial = newest;
    const linked = await readLink(address);
    if (linked && serial === newest) open(linked);
  };
}

/** @returns null where the address names no recording at all. */
export async function readLink(address: string): Promise<Decoded | null> {
  if (!isLink(address)) return null;
  if (canDeflate()) return decodeLink(address, inflate);
  const mend = 'this browser cannot read links; ask for the file instead';
  return { ok: false, error: { code: 'notInflatable', at: 'browser', mend } };
}
