// One worker that is asked for one thing after the other, tells how far it is, and answers.
// Law: one that fails or falls silent becomes an answer that says so, never a hang; one that was let go is not heard of again.

/** What a worker says until it answers. */
interface Step {
  readonly kind: 'step';
}

export interface Failed {
  readonly kind: 'failed';
  readonly detail: string;
}

interface Listener<Told extends Step, Answer> {
  step(step: Told): void;
  end(answer: Answer | Failed): void;
}

/** A slow phone needs seconds between two words; none needs this long. */
const LONGEST_SILENCE_SECONDS = 60;

export class Hand<Ask, Told extends Step, Answer extends { readonly kind: string }> {
  readonly #listener: Listener<Told, Answer>;
  readonly #worker: Worker;
  readonly #work: string;
  #isGone = false;
  #silentSeconds = 0;
  #clock: ReturnType<typeof setInterval> | undefined;

  /** @param hire - throws where no worker can be had. @param work - what it makes, as a sentence begins. */
  constructor(hire: () => Worker, work: string, listener: Listener<Told, Answer>) {
    this.#work = work;
    this.#listener = listener;
    this.#worker = hire();
    this.#worker.onerror = ({ message }) => this.#fail(message || `${this.#work} could not be made.`);
    this.#worker.onmessageerror = () => this.#fail(`${this.#work} could not be handed over.`);
    this.#worker.onmessage = ({ data }: MessageEvent<Told | Answer | Failed>) => this.#hear(data);
  }

  /** To be asked for one thing at a time. */
  ask(ask: Ask): void {
    this.#waitForWord();
    this.#worker.postMessage(ask);
  }

  /** Ends it at once. */
  letGo(): void {
    this.#isGone = true;
    clearInterval(this.#clock);
    this.#worker.terminate();
  }

  #hear(said: Told | Answer | Failed): void {
    if (this.#isGone) return;
    clearInterval(this.#clock);
    if (!isStep(said)) return this.#listener.end(said);
    this.#waitForWord();
    this.#listener.step(said);
  }

  #fail(detail: string): void {
    if (this.#isGone) return;
    this.letGo();
    this.#listener.end({ kind: 'failed', detail });
  }

  /** Second by second: a device that slept meanwhile has told nothing of how long the worker is silent. */
  #waitForWord(): void {
    clearInterval(this.#clock);
    this.#silentSeconds = 0;
    this.#clock = setInterval(() => {
      this.#silentSeconds++;
      if (this.#silentSeconds >= LONGEST_SILENCE_SECONDS) this.#fail(`${this.#work} was not made in time.`);
    }, 1000);
  }
}

function isStep<Told extends Step, Answer extends { readonly kind: string }>(
  said: Told | Answer | Failed,
): said is Told {
  return said.kind === 'step';
}
