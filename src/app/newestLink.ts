// Of the links that are laid over the page, the newest one is opened.
// Law: what reads a link is fetched with the first one; an address that is none fetches nothing.
import type { Decoded } from '../replay/format.ts';
import { isLink } from '../replay/linkMark.ts';

/** @returns null where the address names no recording at all. Rejects where what reads it cannot be had. */
export async function readLinkLate(address: string): Promise<Decoded | null> {
  return isLink(address) ? (await import('./linkOpening.ts')).readLink(address) : null;
}

/** @returns what opens the link of an address, unless a newer link was asked for before it could be read. */
export function newestLinkOpener(
  read: typeof readLinkLate,
  open: (decoded: Decoded) => void,
): (address: string) => Promise<void> {
  let newest = 0;
  return async (address) => {
    if (!isLink(address)) return;
    newest++;
    const serial = newest;
    const linked = await read(address);
    if (linked && serial === newest) open(linked);
  };
}
