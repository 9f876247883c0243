// Long work that is given away: to a worker, and where that fails, done on the page in slices.
// Law: the page never stands still for it, and whoever gave it away hears of its end, whatever fails.

/** A kind of work: who does it, and what is done. */
export interface Trade<Ask, Answer> {
  /** @throws where no worker can be had. */
  hire(): Worker;
  /** @returns answer after answer, and null wherever the work may rest. */
  live(ask: Ask): Generator<Answer | null, void>;
}

type Report<Answer> =
  | { readonly kind: 'answers'; readonly answers: readonly Answer[] }
  /** Still at work, with nothing to tell. */
  | { readonly kind: 'alive' }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed' };

interface Listener<Answer> {
  answer(answers: readonly Answer[]): void;
  /** @param isWhole false where the work failed on the page too. */
  end(isWhole: boolean): void;
}

/** Answers are told at most about ten times a second: more is not seen, and each wakes the page. */
const REPORT_EVERY_MS = 100;
/** A worker with nothing to tell says at most so often that it is still at work. */
const ALIVE_EVERY_MS = 1000;
/** A worker that tells nothing for so long is given up. */
const LONGEST_SILENCE_MS = 30_000;

/** The worker's side: lives each ask, and tells the first answer at once and the others in batches. */
export function serve<Ask, Answer>(live: Trade<Ask, Answer>['live']): void {
  const report = (message: Report<Answer>): void => self.postMessage(message);
  self.onmessage = ({ data }: MessageEvent<Ask>) => {
    try {
      let answers: Answer[] = [];
      let toldMs = Number.NEGATIVE_INFINITY;
      let heardMs = performance.now();
      for (const answer of live(data)) {
        if (answer !== null) answers.push(answer);
        const nowMs = performance.now();
        if (answers.length > 0 && nowMs - toldMs >= REPORT_EVERY_MS) {
          report({ kind: 'answers', answers });
          answers = [];
          toldMs = nowMs;
          heardMs = nowMs;
        } else if (nowMs - heardMs >= ALIVE_EVERY_MS) {
          report({ kind: 'alive' });
          heardMs = nowMs;
        }
      }
      if (answers.length > 0) report({ kind: 'answers', answers });
      report({ kind: 'done' });
    } catch {
      // The page does the work again and meets the error itself.
      report({ kind: 'failed' });
    }
  };
}

/** One piece of work, from being asked for to its end. What was answered before a worker failed is answered again. */
export class Errand<Ask, Answer> {
  readonly #trade: Trade<Ask, Answer>;
  readonly #ask: Ask;
  readonly #listener: Listener<Answer>;
  #worker: Worker | null = null;
  #onPage: Generator<Answer | null, void> | null = null;
  #silence: ReturnType<typeof setTimeout> | undefined;

  constructor(trade: Trade<Ask, Answer>, ask: Ask, listener: Listener<Answer>) {
    this.#trade = trade;
    this.#ask = ask;
    this.#listener = listener;
    try {
      this.#giveAway();
    } catch {
      this.#takeBack();
    }
  }

  /** Ends it at once; nothing is heard of it any more. */
  drop(): void {
    clearTimeout(this.#silence);
    this.#worker?.terminate();
    this.#worker = null;
    this.#onPage = null;
  }

  /** To be called each frame: goes on where the page has to do it. */
  workUntil(deadlineMs: number): void {
    while (this.#onPage && performance.now() < deadlineMs) {
      try {
        const { done, value } = this.#onPage.next();
        if (done) return this.#end(true);
        if (value !== null) this.#listener.answer([value]);
      } catch {
        return this.#end(false);
      }
    }
  }

  #giveAway(): void {
    const worker = this.#trade.hire();
    this.#worker = worker;
    worker.onerror = () => {
      // One that was let go may still fail, and nobody waits for it any more.
      if (this.#worker === worker) this.#takeBack();
    };
    worker.onmessage = ({ data }: MessageEvent<Report<Answer>>) => this.#hear(data);
    this.#waitForWord();
    worker.postMessage(this.#ask);
  }

  #hear(report: Report<Answer>): void {
    // What was under way when it was dropped.
    if (!this.#worker) return;
    if (report.kind === 'failed') return this.#takeBack();
    if (report.kind === 'done') return this.#end(true);
    this.#waitForWord();
    if (report.kind === 'answers') this.#listener.answer(report.answers);
  }

  #waitForWord(): void {
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => this.#takeBack(), LONGEST_SILENCE_MS);
  }

  #takeBack(): void {
    this.drop();
    this.#onPage = this.#trade.live(this.#ask);
  }

  #end(isWhole: boolean): void {
    this.drop();
    this.#listener.end(isWhole);
  }
}
