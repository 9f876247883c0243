// Which parts of the call were spoken under a jammer's noise: the night keeps how clear a part was, not why.
// Law: only for the eye; it is told of every tick that is lived, and forgets with the night.
import { LINE_PARTS, type ReadonlyNight } from '../core/night.ts';
import { callNow, isInside } from '../core/systems/call.ts';
import { NOISE_TOLD_DB } from './explaining.ts';

/** The parts of a call inside the country are counted after all those of the one abroad. */
const INSIDE_FROM = 1000 * LINE_PARTS;

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
  note(night: ReadonlyNight): void {
    const call = callNow(night);
    if (!call.speaking) {
      this.#lastPart = -1;
      return;
    }
    const part = firstPart(call.line, isInside(night)) + call.part;
    const isNext = this.#lastPart >= 0 && part > this.#lastPart && part - this.#lastPart < LINE_PARTS;
    const first = isNext ? this.#lastPart + 1 : part;
    for (let one = first; one <= part; one++) {
      if (night.phone.noiseRiseDb >= NOISE_TOLD_DB) this.#parts.add(one);
      else this.#parts.delete(one);
    }
    this.#lastPart = part;
  }

  drownedParts(line: number, isInsideCall: boolean): boolean[] {
    const first = firstPart(line, isInsideCall);
    return Array.from({ length: LINE_PARTS }, (_, part) => this.#parts.has(first + part));
  }
}

function firstPart(line: number, isInsideCall: boolean): number {
  return (isInsideCall ? INSIDE_FROM : 0) + line * LINE_PARTS;
}
