// Joins all hands into one walk: the device that moved last leads, and when it lets go the others count again.
// Law: a walk is told only when its heading or pace changes.
import type { ActionSink } from './action.ts';
import { STILL, type Steer } from './heading.ts';

export type Device = 'keys' | 'thumb' | 'pad';

export class Steering {
  readonly #act: ActionSink;
  /** What each device asks for, the newest last. */
  readonly #wishes = new Map<Device, Steer>();
  #told = STILL;

  constructor(act: ActionSink) {
    this.#act = act;
  }

  /** What this device asked for last. */
  wishOf(device: Device): Steer {
    return this.#wishes.get(device) ?? STILL;
  }

  wish(device: Device, steer: Steer): void {
    if (isSame(this.wishOf(device), steer)) return;
    this.#wishes.delete(device);
    if (steer.heading >= 0) this.#wishes.set(device, steer);
    this.#tell();
  }

  /** All hands let go at once. */
  letGo(): void {
    this.#wishes.clear();
    this.#tell();
  }

  /** The same without a word: what the hands held was for something else. */
  forget(): void {
    this.#wishes.clear();
    this.#told = STILL;
  }

  #tell(): void {
    const leading = [...this.#wishes.values()].at(-1) ?? STILL;
    if (isSame(leading, this.#told)) return;
    this.#told = leading;
    this.#act({ kind: 'walk', ...leading });
  }
}

function isSame(a: Steer, b: Steer): boolean {
  return a.heading === b.heading && a.slowly === b.slowly;
}
