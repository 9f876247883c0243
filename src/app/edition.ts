// Whether a newer edition of the game lies ready on this device.
// Law: it is taken by a press alone, from the title; the page is then loaded anew, so that no edition is ever mixed.
import { type ReadonlySignal, signal } from '@preact/signals-core';
import { keepOffline, takeNewer } from '../platform/offline.ts';
import { loadAnew } from '../platform/url.ts';

const newer = signal(false);

export const isNewerHere: ReadonlySignal<boolean> = newer;

/** Has this edition kept for the time without a network, and looks out for another one. */
export function keepEdition(): Promise<void> {
  return keepOffline(() => {
    newer.value = true;
  });
}

/** @returns false where it could not be taken; else the page is loaded anew. */
export async function takeNewerEdition(): Promise<boolean> {
  const isTaken = await takeNewer();
  if (isTaken) loadAnew();
  return isTaken;
}
