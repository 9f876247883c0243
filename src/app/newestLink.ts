// Of the links that are laid over the page, to recordings and to free nights, the newest one is opened.
// Law: what reads a link is fetched with the first one; an address that is none fetches nothing.
import type { Decoded } from '../replay/format.ts';
import { isLink } from '../replay/linkMark.ts';
import { isNightLink } from './nightMark.ts';

/** @returns null where the address names no recording at all. Rejects where what reads it cannot be had. */
export async function readLinkLate(address: string): Promise<Decoded | null> {
  return isLink(address) ? (await import('./linkOpening.ts')).readLink(address) : null;
}

/** What is done with a link that is still the newest when it could be read. */
interface Openings {
  readonly read: typeof readLinkLate;
  openLinked(decoded: Decoded): void;
  /** @param fragment of a link to a free night, which asks for no reading. */
  openNight(fragment: string): void;
}

/** @returns what opens the link of an address, unless a newer link was asked for before it could be read. */
export function newestLinkOpener(openings: Openings): (address: string) => Promise<void> {
  let newest = 0;
  return async (address) => {
    const isNight = isNightLink(address);
    if (!isNight && !isLink(address)) return;
    newest++;
    const serial = newest;
    if (isNight) return openings.openNight(address);
    const linked = await openings.read(address);
    if (linked && serial === newest) openings.openLinked(linked);
  };
}
