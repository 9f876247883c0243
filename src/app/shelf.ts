// The library at work.
import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { Library, Run } from './library.ts';

export class Shelf implements Library {
  readonly #runs = signal<readonly Run[] | null>([]);

  get runs(): ReadonlySignal<readonly Run[] | null> {
    return this.#runs;
  }
  rename(): void {}
  remove(): void {}
  open(): void {}
  saveFile(): void {}
  exportAll(): void {}
  importFile(): void {}
}
