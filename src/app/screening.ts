// The theatre at work: one recording at a time, shown, gone through for what can be told of it, and let go.
// Law: the only writer of the theatre's signals; it holds no screen and starts no night, it asks for both.
import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { NightEvent } from '../core/event.ts';
import type { ReadonlyNight } from '../core/night.ts';
import type { World } from '../core/world.ts';
import type { Recording } from '../replay/recording.ts';
import { type Trace, traceNight } from '../replay/trace.ts';
import type { Why } from '../replay/why.ts';
import type { TheatreSheet } from './game.ts';
import { Showing } from './showing.ts';
import type { Ghost, LuckState, ShareLink, SheetPicture, Theatre, WatchChange, Watching } from './theatre.ts';

/** What the theatre asks of the house that it stands in. */
export interface House {
  /** Told of every tick that is shown. */
  tell(events: readonly NightEvent[], night: ReadonlyNight): void;
  /** Something of the picture changed. */
  shown(): void;
  yourTurn(recording: Recording): void;
  leave(): void;
}

/** Work for the trace in one frame, in ms. */
const TRACE_SLICE_MS = 6;

export class Screening implements Theatre {
  readonly #house: House;
  readonly #watching = signal<Watching | null>(null);
  readonly #trace = signal<Trace | null>(null);
  readonly #why = signal<readonly Why[] | null>(null);
  readonly #luck = signal<LuckState | null>(null);
  readonly #ghosts = signal<readonly Ghost[]>([]);
  #showing: Showing | null = null;
  #tracing: Generator<number, Trace> | null = null;

  constructor(house: House) {
    this.#house = house;
  }

  get watching(): ReadonlySignal<Watching | null> {
    return this.#watching;
  }
  get trace(): ReadonlySignal<Trace | null> {
    return this.#trace;
  }
  get why(): ReadonlySignal<readonly Why[] | null> {
    return this.#why;
  }
  get luck(): ReadonlySignal<LuckState | null> {
    return this.#luck;
  }
  get ghosts(): ReadonlySignal<readonly Ghost[]> {
    return this.#ghosts;
  }

  get showing(): Showing | null {
    return this.#showing;
  }

  get theatreSheet(): TheatreSheet | null {
    const watching = this.#watching.value;
    if (!watching) return null;
    const { look, layers } = watching;
    return { look, layers, trace: this.#trace.value, takenAt: this.#luck.value?.summary.takenAt ?? [] };
  }

  show(recording: Recording, world: World, from: Watching['from']): void {
    this.#showing = new Showing(recording, world, from, (events, night) => this.#house.tell(events, night));
    this.#trace.value = null;
    this.#why.value = null;
    this.#luck.value = null;
    this.#tracing = traceNight(recording, world);
    this.#watching.value = this.#showing.state;
  }

  close(): void {
    this.#showing = null;
    this.#tracing = null;
    this.#watching.value = null;
  }

  /** Goes through the night a little further, as long as a frame allows. */
  work(): void {
    const deadlineMs = performance.now() + TRACE_SLICE_MS;
    while (this.#tracing && performance.now() < deadlineMs) {
      const { done, value } = this.#tracing.next();
      if (!done) continue;
      this.#tracing = null;
      this.#trace.value = value;
    }
  }

  /** To be called after ticks were shown. */
  update(): void {
    if (this.#showing) this.#watching.value = this.#showing.state;
  }

  watch(change: WatchChange): void {
    this.#showing?.change(change);
    this.#house.shown();
  }

  leap(direction: -1 | 1): void {
    const { tick } = this.#watching.value ?? { tick: 0 };
    const ticks = (this.#trace.value?.events ?? []).map((event) => event.tick);
    const next =
      direction > 0 ? ticks.find((other) => other > tick) : ticks.filter((other) => other < tick).pop();
    if (next !== undefined) this.watch({ playing: false, tick: next });
  }

  tryLuck(): void {}
  dropLuck(): void {}
  addGhost(_runId: string): void {}
  removeGhost(_runId: string): void {}
  takeOver(): void {}

  yourTurn(): void {
    if (this.#showing) this.#house.yourTurn(this.#showing.recording);
  }

  link(): Promise<ShareLink> {
    return Promise.resolve({ ok: false, mend: '' });
  }

  saveFile(): void {}

  picture(): Promise<SheetPicture | null> {
    return Promise.resolve(null);
  }

  leave(): void {
    this.#house.leave();
  }
}
