// The same steps tried under other lucks: workers share the nights, and what they came to is counted as it comes.
// Law: stopping keeps what is done; trying again goes on with what is left; another recording begins anew.
import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { World } from '../core/world.ts';
import type { Recording } from '../replay/recording.ts';
import { type OtherNight, otherLucks, summarizeLuck } from '../solver/otherLuck.ts';
import { Errand, type Trade } from './labor.ts';
import type { LucksAsk } from './lucks.ts';
import { toBeSent } from './sending.ts';
import type { LuckState } from './theatre.ts';

const RUNS = 200;

/** A trade that several do at once. */
export interface SharedTrade extends Trade<LucksAsk, OtherNight> {
  readonly workers: number;
}

export class LuckTrial {
  readonly #trade: SharedTrade;
  readonly #state = signal<LuckState | null>(null);
  readonly #nightByLuck = new Map<number, OtherNight>();
  #lines = 0;
  #errands: readonly Errand<LucksAsk, OtherNight>[] = [];
  /** Those that no worker has begun with. */
  #shares: readonly (readonly number[])[] = [];
  #ask: ((lucks: readonly number[]) => LucksAsk) | null = null;
  /** Shares that are not done. */
  #atWork = 0;
  #hasFailed = false;

  constructor(trade: SharedTrade) {
    this.#trade = trade;
  }

  get state(): ReadonlySignal<LuckState | null> {
    return this.#state;
  }

  begin(recording: Recording, world: World): void {
    if (this.#atWork > 0) return;
    this.#errands = [];
    this.#hasFailed = false;
    this.#lines = world.call.length;
    const left = otherLucks(recording, RUNS).filter((luck) => !this.#nightByLuck.has(luck));
    const bytes = toBeSent(recording);
    const { workers } = this.#trade;
    this.#shares = Array.from({ length: workers }, (_, worker) =>
      left.filter((_luck, index) => index % workers === worker),
    ).filter((share) => share.length > 0);
    this.#atWork = this.#shares.length;
    this.#ask = (lucks) => ({ world, bytes, lucks });
    this.#giveNext();
    this.#publish();
  }

  /** One after the other: handing a world over takes the page some ms, and the first figure comes sooner. */
  #giveNext(): void {
    const [lucks, ...others] = this.#shares;
    if (!lucks || !this.#ask) return;
    this.#shares = others;
    const errand = new Errand(this.#trade, this.#ask(lucks), {
      answer: (nights) => this.#count(nights),
      end: (isWhole) => this.#finishOne(isWhole),
    });
    this.#errands = [...this.#errands, errand];
  }

  workUntil(deadlineMs: number): void {
    for (const errand of this.#errands) errand.workUntil(deadlineMs);
  }

  /** Ends the work and keeps what is done. */
  stop(): void {
    for (const errand of this.#errands) errand.drop();
    this.#errands = [];
    this.#shares = [];
    this.#atWork = 0;
    if (this.#state.value) this.#publish();
  }

  forget(): void {
    this.stop();
    this.#nightByLuck.clear();
    this.#state.value = null;
  }

  #count(nights: readonly OtherNight[]): void {
    for (const night of nights) this.#nightByLuck.set(night.luck, night);
    this.#giveNext();
    this.#publish();
  }

  #finishOne(isWhole: boolean): void {
    this.#atWork = Math.max(0, this.#atWork - 1);
    this.#hasFailed ||= !isWhole;
    this.#giveNext();
    this.#publish();
  }

  /** By luck and not by who was done first: the same nights give the same picture. */
  #publish(): void {
    const nights = [...this.#nightByLuck.values()].sort((a, b) => a.luck - b.luck);
    this.#state.value = {
      done: nights.length,
      runs: RUNS,
      running: this.#atWork > 0,
      failed: this.#hasFailed && nights.length < RUNS,
      summary: summarizeLuck(nights, this.#lines),
    };
  }
}
