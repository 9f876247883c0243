// All that is remembered of a night because its state does not keep it, up to the tick that is shown.
// Law: told of every tick that is lived, also on the way of a leap, so that it is the same however that tick was reached.
import type { NightEvent } from '../core/event.ts';
import type { ReadonlyNight } from '../core/night.ts';
import { NightMemory } from './memory.ts';
import { NoiseMemory } from './noiseMemory.ts';
import { fixMeters } from './reading.ts';

export class Remembered {
  readonly memory: NightMemory;
  readonly noise: NoiseMemory;
  #closestFixMeters: number;

  constructor(memory = new NightMemory(), noise = new NoiseMemory(), closestFixMeters = -1) {
    this.memory = memory;
    this.noise = noise;
    this.#closestFixMeters = closestFixMeters;
  }

  /** The closest that their fix came, in meters; -1 while they heard nothing. */
  get closestFixMeters(): number {
    return this.#closestFixMeters;
  }

  note(events: readonly NightEvent[], night: ReadonlyNight): void {
    this.memory.note(events, night);
    this.noise.note(night);
    if (events.some(({ kind }) => kind === 'bearingTaken')) this.#noteFix(night);
  }

  copy(): Remembered {
    return new Remembered(this.memory.copy(), this.noise.copy(), this.#closestFixMeters);
  }

  #noteFix(night: ReadonlyNight): void {
    const meters = fixMeters(night);
    const best = this.#closestFixMeters;
    if (meters >= 0 && (best < 0 || meters < best)) this.#closestFixMeters = meters;
  }
}
