// One free night being made by a worker, from the ask to its end.
// Law: a worker that fails or falls silent becomes an error, never a hang; what was dropped is not heard of again.
import type { FreeAnswer, FreeAsk, FreeStep, MadeNight } from './freeWork.ts';

/** A slow phone needs seconds between two steps; none needs this long. */
const LONGEST_SILENCE_MS = 60_000;

/** Why there is no night: none of the seed could be won, or something broke, in a sentence. */
export type NoNight = { readonly kind: 'unwon' } | { readonly kind: 'failed'; readonly detail: string };

interface Listener {
  step(step: FreeStep): void;
  end(made: MadeNight | NoNight): void;
}

export class Drawing {
  readonly #listener: Listener;
  #worker: Worker | null = null;
  #isDropped = false;
  #silence: ReturnType<typeof setTimeout> | undefined;

  constructor(ask: FreeAsk, listener: Listener) {
    this.#listener = listener;
    try {
      this.#giveAway(ask);
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      // Whoever asked is told afterwards, as of every other end.
      queueMicrotask(() => this.#end({ kind: 'failed', detail }));
    }
  }

  /** Ends it at once. */
  drop(): void {
    this.#isDropped = true;
    clearTimeout(this.#silence);
    this.#worker?.terminate();
    this.#worker = null;
  }

  #giveAway(ask: FreeAsk): void {
    const worker = new Worker(new URL('./free.worker.ts', import.meta.url), { type: 'module' });
    this.#worker = worker;
    worker.onerror = ({ message }) =>
      this.#end({ kind: 'failed', detail: message || 'The night could not be made.' });
    worker.onmessageerror = () =>
      this.#end({ kind: 'failed', detail: 'The night could not be handed over.' });
    worker.onmessage = ({ data }: MessageEvent<FreeAnswer>) => this.#hear(data);
    this.#waitForWord();
    worker.postMessage(ask);
  }

  #hear(answer: FreeAnswer): void {
    if (this.#isDropped) return;
    if (answer.kind !== 'step') return this.#end(answer);
    this.#waitForWord();
    this.#listener.step(answer);
  }

  #waitForWord(): void {
    clearTimeout(this.#silence);
    this.#silence = setTimeout(
      () => this.#end({ kind: 'failed', detail: 'The night was not made in time.' }),
      LONGEST_SILENCE_MS,
    );
  }

  #end(made: MadeNight | NoNight): void {
    if (this.#isDropped) return;
    this.drop();
    this.#listener.end(made);
  }
}
