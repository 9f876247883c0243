// How this page is come to: by itself or in a frame of another page, by one person or by a class, to keep or to forget.
// Law: read once from the address; what is not asked for there is as it always is.
import { type Signal, signal } from '@preact/signals-core';
import { textChecksum } from '../core/checksum.ts';

/** The pages that an address can open. */
export const ADDRESSED_PAGES = ['accessibility', 'privacy', 'teachers'] as const;
export type AddressedPage = (typeof ADDRESSED_PAGES)[number];

export interface Visit {
  /** In a frame of another page: nothing is taken from that page before a press. */
  readonly isEmbedded: boolean;
  /** The same nights for everyone, and no way out of the page. */
  readonly isClass: boolean;
  /** False where nothing is kept beyond this tab. */
  readonly keeps: boolean;
  /** The code of the one free night of a class; null for tonight's. */
  readonly night: string | null;
  readonly page: AddressedPage | null;
  /** Embedded: true until the cover is pressed, and again once the keys were given back. */
  readonly covered: Signal<boolean>;
}

/** More than any code of a night. */
const MOST_CODE_CHARACTERS = 206;

/** @param flag the text of a flag of the address, or null. */
export function readVisit(flag: (name: string) => string | null): Visit {
  const isAsked = (name: string): boolean => flag(name) !== null && flag(name) !== '0';
  const isClass = isAsked('class');
  const isEmbedded = isAsked('embed');
  return {
    isEmbedded,
    isClass,
    keeps: flag('keep') !== '0',
    night: isClass ? (flag('night')?.slice(0, MOST_CODE_CHARACTERS) ?? null) : null,
    page: ADDRESSED_PAGES.find((page) => page === flag('page')) ?? null,
    covered: signal(isEmbedded),
  };
}

/** @returns the luck of that sheet for all classes: a whole number under 2^32. */
export function classLuck(levelId: string): number {
  return textChecksum(`class|${levelId}`).high >>> 0;
}
