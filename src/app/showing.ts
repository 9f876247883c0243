// A recording being watched: the same night lived again from its commands, checked as it goes.
// Law: watching never changes a recording; going back is done by living the night again from a keyframe.
import type { NightEvent } from '../core/event.ts';
import type { ReadonlyNight } from '../core/night.ts';
import type { World } from '../core/world.ts';
import { Player, type Witness } from '../replay/play.ts';
import { assistsIn, type Recording } from '../replay/recording.ts';
import { alphaOf, makeClock, ticksOwed } from './clock.ts';
import type { Fork } from './fork.ts';
import type { Poses } from './game.ts';
import { posesOf } from './poses.ts';
import { fixMeters } from './reading.ts';
import { Remembered } from './remembered.ts';
import type { Layers, Look, WatchChange, Watching } from './theatre.ts';

/** Work of a seek in one frame, in ms: a frame has 16. */
const SEEK_SLICE_MS = 10;

const SLOWEST = 0.25;
const FASTEST = 8;
const ALL_LAYERS: Layers = { belief: true, bearings: true, sight: true, signal: true, route: true };

export class Showing {
  readonly #player: Player;
  readonly #clock = makeClock();
  readonly #publish: (events: readonly NightEvent[], night: ReadonlyNight) => void;
  readonly #lastTick: number;
  readonly #from: Watching['from'];
  #remembered = new Remembered();
  #before: Poses;
  #playing = true;
  /** The tick that a seek is on its way to, or -1. */
  #goal = -1;
  #speed = 1;
  #look: Look = 'believed';
  #layers = ALL_LAYERS;
  #wholeSheet = false;

  constructor(
    recording: Recording,
    world: World,
    from: Watching['from'],
    publish: (events: readonly NightEvent[], night: ReadonlyNight) => void,
  ) {
    this.#player = new Player(recording, world, this.#witness());
    this.#lastTick = recording.ticks;
    this.#from = from;
    this.#publish = publish;
    this.#before = posesOf(this.#player.night);
  }

  get recording(): Recording {
    return this.#player.recording;
  }

  get night(): ReadonlyNight {
    return this.#player.night;
  }

  get before(): Poses {
    return this.#before;
  }

  /** Of the night up to the moment that is shown. */
  get remembered(): Remembered {
    return this.#remembered;
  }

  get alpha(): number {
    return alphaOf(this.#clock);
  }

  get state(): Watching {
    const { compared, divergedAt } = this.#player;
    return {
      tick: this.isSeeking ? this.#goal : this.night.tick,
      lastTick: this.#lastTick,
      playing: this.#playing,
      speed: this.#speed,
      look: this.#look,
      layers: this.#layers,
      wholeSheet: this.#wholeSheet,
      compared,
      divergedAt,
      verdict: this.#verdict(),
      fixMeters: fixMeters(this.night),
      takenOverAt: this.recording.takenOverAt,
      assists: assistsIn(this.recording.assists),
      canTakeOver: this.#canTakeOver(),
      from: this.#from,
    };
  }

  #verdict(): Watching['verdict'] {
    const { verdict } = this.#player.verdict;
    return verdict === 'watching' || verdict === 'verified' ? verdict : 'diverged';
  }

  /** While a moment is on its way it is asked of that moment, as it is recorded. */
  #canTakeOver(): boolean {
    if (!this.isSeeking) return this.#player.canTakeOver;
    const isOver = this.#goal === this.#lastTick && this.recording.outcome !== 'none';
    return this.#player.isAsRecorded && !isOver;
  }

  /** @returns what it takes to go on from the moment shown by one's own hands; null where nobody can. */
  takeOver(): Fork | null {
    const takenOver = this.isSeeking ? null : this.#player.takeOver();
    return takenOver && { takenOver, remembered: this.#remembered.copy() };
  }

  #witness(): Witness {
    return {
      note: (events, night) => this.#remembered.note(events, night),
      keep: () => {
        const kept = this.#remembered.copy();
        return () => {
          this.#remembered = kept.copy();
        };
      },
    };
  }

  /** Shows the ticks that are owed. @returns how many there were. */
  advance(elapsedMs: number): number {
    const owed = ticksOwed(this.#clock, elapsedMs, this.#speed);
    let ran = 0;
    for (; ran < owed && !this.#player.done; ran++) this.tick();
    return ran;
  }

  change(change: WatchChange): void {
    if (change.speed !== undefined) this.#speed = Math.max(SLOWEST, Math.min(FASTEST, change.speed));
    if (change.look !== undefined) this.#look = change.look;
    if (change.layers !== undefined) this.#layers = { ...this.#layers, ...change.layers };
    if (change.wholeSheet !== undefined) this.#wholeSheet = change.wholeSheet;
    if (change.tick !== undefined) this.#seek(change.tick);
    if (change.playing === undefined) return;
    if (change.playing && this.#player.done) this.#seek(0);
    this.#playing = change.playing;
  }

  /** Shows exactly one tick. */
  tick(): void {
    this.#before = posesOf(this.#player.night);
    const events = this.#player.next();
    if (this.#player.done) this.#playing = false;
    this.#publish(events, this.#player.night);
  }

  #seek(tick: number): void {
    this.#goal = Math.max(0, Math.min(this.#lastTick, Math.round(tick)));
    this.seekOn();
  }

  /** True while the night is still being lived up to a moment that was asked for. */
  get isSeeking(): boolean {
    return this.#goal >= 0;
  }

  /** Lives on towards the moment asked for, but never so long that the page would stand still. */
  seekOn(): void {
    const deadlineMs = performance.now() + SEEK_SLICE_MS;
    this.#player.seek(this.#goal, () => performance.now() < deadlineMs);
    this.#before = posesOf(this.#player.night);
    if (this.night.tick === this.#goal || this.#player.done) this.#goal = -1;
  }
}
