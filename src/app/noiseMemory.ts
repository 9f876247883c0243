// Which parts of the call were spoken under a jammer's noise: the night keeps how clear a part was, not why.
// Law: only for the eye; it is told of every tick that is lived, and forgets with the night.
import { LINE_PARTS, type ReadonlyNight } from '../core/night.ts';
import { NOISE_TOLD_DB } from './explaining.ts';

export class NoiseMemory {
  readonly #parts: Set<number>;
  #lastPart = -1;

  constructor(parts: Iterable<number> = []) {
    this.#parts = new Set(parts);
  }

  copy(): NoiseMemory {
    const copy = new NoiseMemory(this.#parts);
    copy.#lastPart = this.#lastPart;
    return copy;
  }

  /** To be told after ticks: parts that began and ended between two tellings count as well. */
  note({ call, phone }: ReadonlyNight): void {
    if (!call.speaking) {
      this.#lastPart = -1;
      return;
    }
    const part = call.line * LINE_PARTS + call.part;
    const isNext = this.#lastPart >= 0 && part > this.#lastPart && part - this.#lastPart < LINE_PARTS;
    const first = isNext ? this.#lastPart + 1 : part;
    for (let one = first; one <= part; one++) {
      if (phone.noiseRiseDb >= NOISE_TOLD_DB) this.#parts.add(one);
      else this.#parts.delete(one);
    }
    this.#lastPart = part;
  }

  drownedParts(line: number): boolean[] {
    return Array.from({ length: LINE_PARTS }, (_, part) => this.#parts.has(line * LINE_PARTS + part));
  }
}
