// The letters of the player's own keyboard, for all who name a key.
// Law: empty until the browser has told; asked for once.
import { type ReadonlySignal, signal } from '@preact/signals-core';
import { layoutLetters } from '../platform/keyboardLayout.ts';

const letters = signal<ReadonlyMap<string, string>>(new Map());

export const keyLetters: ReadonlySignal<ReadonlyMap<string, string>> = letters;

export async function readKeyLetters(): Promise<void> {
  letters.value = await layoutLetters();
}
