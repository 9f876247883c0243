// The night as it was lived, to go back into: what was commanded when, how exposed the caller was, and the night itself
// from any tick on.
// Law: whoever goes back gets a night of his own; the past does not change.
import { EXPOSURES, type Exposure, type Night, type ReadonlyNight } from '../../core/night.ts';
import { step } from '../../core/step.ts';
import type { World } from '../../core/world.ts';
import { type Told, toldAs } from '../debug.ts';
import { type Keyframe, keyframeEvery, restore, snapshot } from '../keyframe.ts';
import { livableTicks, SLICE_TICKS } from '../lived.ts';
import type { Recording } from '../recording.ts';

export function rankOf(exposure: Exposure): number {
  return EXPOSURES.indexOf(exposure);
}

export class Past {
  readonly ticks: number;
  readonly #told: Told;
  readonly #keyframes: Keyframe[] = [];
  readonly #everyTicks: number;
  /** By tick, as it was after it. */
  readonly #places: Float64Array;
  readonly #ranks: Uint8Array;

  constructor(recording: Recording, world: World) {
    this.#told = toldAs(recording, world);
    this.ticks = livableTicks(recording, world);
    this.#everyTicks = keyframeEvery(this.ticks);
    this.#places = new Float64Array((this.ticks + 1) * 2);
    this.#ranks = new Uint8Array(this.ticks + 1);
    this.note(this.#told.night);
  }

  /** The night at its beginning, to be lived once. */
  get beginning(): Night {
    return this.#told.night;
  }

  commandsAt(tick: number): readonly number[] {
    return this.#told.commandsAt(tick);
  }

  /** Told of the night after each tick. */
  note(night: ReadonlyNight): void {
    const { tick, caller } = night;
    this.#places[tick * 2] = caller.x;
    this.#places[tick * 2 + 1] = caller.y;
    this.#ranks[tick] = rankOf(night.exposure);
    if (tick === this.#keyframes.length * this.#everyTicks) this.#keyframes.push(snapshot(night));
  }

  placeAt(tick: number): { readonly x: number; readonly y: number } {
    return { x: this.#places[tick * 2] as number, y: this.#places[tick * 2 + 1] as number };
  }

  /** @returns the last tick before `tick` after which they were as close as `rank` or closer, or -1. */
  lastAtRank(rank: number, tick: number): number {
    let last = tick - 1;
    while (last >= 0 && (this.#ranks[last] as number) < rank) last--;
    return last;
  }

  /** Lives on from the keyframe before, in slices. @returns the night after `tick` ticks. */
  *nightAt(tick: number): Generator<void, Keyframe> {
    const index = Math.min(this.#keyframes.length - 1, Math.floor(tick / this.#everyTicks));
    const keyframe = this.#keyframes[index] as Keyframe;
    if (keyframe.tick === tick) return keyframe;
    const night = restore(keyframe);
    while (night.tick < tick) {
      step(night, this.commandsAt(night.tick));
      if (night.tick % SLICE_TICKS === 0) yield;
    }
    return snapshot(night);
  }
}
