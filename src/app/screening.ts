// The theatre at work: one recording at a time, shown, gone through for what can be told of it, and let go.
// Law: the only writer of the theatre's signals; it holds no screen and starts no night, it asks for both.
import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import type { NightEvent } from '../core/event.ts';
import type { ReadonlyNight, Start } from '../core/night.ts';
import type { World } from '../core/world.ts';
import type { Recording } from '../replay/recording.ts';
import type { Trace } from '../replay/trace.ts';
import type { Why } from '../replay/why.ts';
import type { Fork } from './fork.ts';
import type { TheatreSheet } from './game.ts';
import { type GhostRun, Ghosts } from './ghosts.ts';
import { linkTo, saveAsFile } from './handing.ts';
import { Errand } from './labor.ts';
import { LuckTrial } from './luckTrial.ts';
import { boxAround, type PaintSheetPicture } from './picture.ts';
import { toBeSent } from './sending.ts';
import { Showing } from './showing.ts';
import type { StudyAnswer, StudyAsk } from './study.ts';
import type { Ghost, LuckState, ShareLink, SheetPicture, Theatre, WatchChange, Watching } from './theatre.ts';
import { toldMoments } from './told.ts';
import type { Trades } from './trades.ts';

/** What the theatre asks of the house that it stands in. */
export interface House {
  readonly trades: Trades;
  readonly paintSheetPicture: PaintSheetPicture;
  /** Told of every tick that is shown. */
  tell(events: readonly NightEvent[], night: ReadonlyNight): void;
  /** Something of the picture changed. */
  shown(): void;
  /** @returns a run of the library, or null where it cannot be read. */
  run(runId: string): GhostRun | null;
  /** The run of the library that is this recording, or null. Read within a signal, it is followed. */
  keptAs(recording: Recording): string | null;
  keep(recording: Recording): void;
  yourTurn(recording: Recording): void;
  goOn(fork: Fork, world: World): void;
  leave(from: Watching['from']): void;
}

/** What the page does of such work in one frame, in ms, where no worker does it. */
const SLICE_MS = 6;

interface Shown {
  readonly showing: Showing;
  readonly world: World;
}

export class Screening implements Theatre {
  readonly #house: House;
  readonly #luck: LuckTrial;
  readonly #ghosts: Ghosts;
  readonly #watching = signal<Watching | null>(null);
  readonly #recording = signal<Recording | null>(null);
  readonly #trace = signal<Trace | null>(null);
  readonly #why = signal<readonly Why[] | null>(null);
  readonly #studyFailed = signal(false);
  readonly keptAs: ReadonlySignal<string | null>;
  #shown: Shown | null = null;
  #study: Errand<StudyAsk, StudyAnswer> | null = null;
  /** True where a night is to be taken over as soon as the moment asked for is reached. */
  #wantsToGoOn = false;

  constructor(house: House) {
    this.#house = house;
    this.#luck = new LuckTrial(house.trades.lucks);
    this.#ghosts = new Ghosts(house.trades.study);
    this.keptAs = computed(() => this.#recording.value && house.keptAs(this.#recording.value));
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
  get studyFailed(): ReadonlySignal<boolean> {
    return this.#studyFailed;
  }
  get luck(): ReadonlySignal<LuckState | null> {
    return this.#luck.state;
  }
  get ghosts(): ReadonlySignal<readonly Ghost[]> {
    return this.#ghosts.seen;
  }

  get showing(): Showing | null {
    return this.#shown?.showing ?? null;
  }

  get theatreSheet(): TheatreSheet | null {
    const watching = this.#watching.value;
    if (!watching) return null;
    const { look, layers } = watching;
    return { look, layers, trace: this.#trace.value, takenAt: this.luck.value?.summary.takenAt ?? [] };
  }

  /** A night on this sheet is shown or played: ghosts of another one stay behind. */
  enter(world: World, start: Start | null): void {
    this.#ghosts.enter(world, start);
  }

  show(recording: Recording, world: World, from: Watching['from']): void {
    this.close();
    this.enter(world, recording.start);
    const showing = new Showing(recording, world, from, (events, night) => this.#house.tell(events, night));
    this.#shown = { showing, world };
    this.#recording.value = recording;
    this.#watching.value = showing.state;
    const ask = { world, bytes: toBeSent(recording), withWhy: true };
    this.#study = new Errand(this.#house.trades.study, ask, {
      answer: (answers) => {
        for (const answer of answers) this.#learn(answer);
      },
      end: (isWhole) => {
        this.#studyFailed.value = !isWhole;
      },
    });
  }

  close(): void {
    this.#study?.drop();
    this.#study = null;
    this.#luck.forget();
    this.#shown = null;
    this.#wantsToGoOn = false;
    this.#recording.value = null;
    this.#watching.value = null;
    this.#trace.value = null;
    this.#why.value = null;
    this.#studyFailed.value = false;
  }

  /** To be called each frame: goes on with what no worker does. */
  work(): void {
    const deadlineMs = performance.now() + SLICE_MS;
    this.#study?.workUntil(deadlineMs);
    this.#ghosts.workUntil(deadlineMs);
    this.#luck.workUntil(deadlineMs);
  }

  /** To be called after ticks were shown. */
  update(): void {
    if (this.showing) this.#watching.value = this.showing.state;
    if (this.#wantsToGoOn) this.takeOver();
  }

  watch(change: WatchChange): void {
    this.#wantsToGoOn = false;
    this.showing?.change(change);
    this.#house.shown();
  }

  leap(direction: -1 | 1): void {
    const { tick, lastTick } = this.#watching.value ?? { tick: 0, lastTick: 0 };
    const ticks = toldMoments(this.#trace.value, this.#why.value).map((moment) => moment.tick);
    const goal =
      direction > 0
        ? Math.min(lastTick, ...ticks.filter((other) => other > tick))
        : Math.max(0, ...ticks.filter((other) => other < tick));
    this.watch({ playing: false, tick: goal });
  }

  tryLuck(): void {
    if (this.#shown) this.#luck.begin(this.#shown.showing.recording, this.#shown.world);
  }

  dropLuck(): void {
    this.#luck.stop();
  }

  addGhost(runId: string): void {
    const run = this.#house.run(runId);
    if (run) this.#ghosts.add(run);
  }

  removeGhost(runId: string): void {
    this.#ghosts.remove(runId);
  }

  takeOver(): void {
    if (!this.#shown) return;
    const { showing, world } = this.#shown;
    this.#wantsToGoOn = showing.isSeeking;
    const fork = showing.takeOver();
    if (fork) this.#house.goOn(fork, world);
  }

  yourTurn(): void {
    if (this.showing) this.#house.yourTurn(this.showing.recording);
  }

  async link(): Promise<ShareLink | null> {
    const recording = this.#recording.value;
    return recording && linkTo(recording);
  }

  saveFile(): void {
    if (this.showing) saveAsFile(this.showing.recording);
  }

  keep(): void {
    if (this.showing) this.#house.keep(this.showing.recording);
  }

  async picture(width: number, height: number): Promise<SheetPicture | null> {
    const shown = this.#shown;
    const trace = await this.#traced();
    if (!shown || !trace) return null;
    const { world } = shown;
    const box = boxAround(trace.route, width / height, world.sheet.size);
    return this.#house.paintSheetPicture(world, box, width, height, 'paper');
  }

  leave(): void {
    this.#house.leave(this.#watching.value?.from ?? 'own');
  }

  #learn(answer: StudyAnswer): void {
    if (answer.kind === 'trace') this.#trace.value = answer.trace;
    else this.#why.value = answer.why;
  }

  /** @returns the trace as soon as it is there; null where the recording is let go before, or cannot be gone through. */
  async #traced(): Promise<Trace | null> {
    const recording = this.#recording.value;
    const isAwaited = () =>
      recording === this.#recording.value && !this.#trace.value && !this.#studyFailed.value;
    while (recording && isAwaited()) await soon();
    return recording === this.#recording.value ? this.#trace.value : null;
  }
}

/** Looks again after a moment: nobody waits for a picture more closely than that. */
function soon(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}
