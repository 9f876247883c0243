// One worker that makes free nights, one after the other.
// Law: one that fails or falls silent becomes an answer that says so, never a hang; one that was let go is not heard of again.
import type { FreeAnswer, FreeAsk, FreeStep } from './freeWork.ts';

/** A slow phone needs seconds between two steps; none needs this long. */
const LONGEST_SILENCE_MS = 60_000;

/** Whatever ends an ask. */
export type FreeEnd = Exclude<FreeAnswer, { readonly kind: 'step' }>;

interface Listener {
  step(step: FreeStep): void;
  end(end: FreeEnd): void;
}

export class FreeHand {
  readonly #listener: Listener;
  readonly #worker: Worker;
  #isGone = false;
  #silence: ReturnType<typeof setTimeout> | undefined;

  /** @throws where no worker can be had. */
  constructor(listener: Listener) {
    this.#listener = listener;
    this.#worker = new Worker(new URL('./free.worker.ts', import.meta.url), { type: 'module' });
    this.#worker.onerror = ({ message }) => this.#fail(message || 'The night could not be made.');
    this.#worker.onmessageerror = () => this.#fail('The night could not be handed over.');
    this.#worker.onmessage = ({ data }: MessageEvent<FreeAnswer>) => this.#hear(data);
  }

  /** To be asked for one thing at a time. */
  ask(ask: FreeAsk): void {
    this.#waitForWord();
    this.#worker.postMessage(ask);
  }

  /** Ends it at once. */
  letGo(): void {
    this.#isGone = true;
    clearTimeout(this.#silence);
    this.#worker.terminate();
  }

  #hear(answer: FreeAnswer): void {
    if (this.#isGone) return;
    clearTimeout(this.#silence);
    if (answer.kind !== 'step') return this.#listener.end(answer);
    this.#waitForWord();
    this.#listener.step(answer);
  }

  #fail(detail: string): void {
    if (this.#isGone) return;
    this.letGo();
    this.#listener.end({ kind: 'failed', detail });
  }

  #waitForWord(): void {
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => this.#fail('The night was not made in time.'), LONGEST_SILENCE_MS);
  }
}
