// What went wrong and is told on the page, until it is put away.
// Law: one of a kind, and the newest: a second bad file is told by its own name.
import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { Notice } from './game.ts';

export class Notices {
  readonly #all = signal<readonly Notice[]>([]);

  get all(): ReadonlySignal<readonly Notice[]> {
    return this.#all;
  }

  add(notice: Notice): void {
    this.#all.value = [...this.#all.value.filter(({ kind }) => kind !== notice.kind), notice];
  }

  remove(notice: Notice): void {
    this.#all.value = this.#all.value.filter((other) => other !== notice);
  }
}
