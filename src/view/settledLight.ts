// A light that is still being turned is not printed: the sheet waits until the hand rests.
// Law: the first light counts at once, every other one when it has stood for a moment.
import { lightKey, type SheetLight } from './sheet/sheetLight.ts';

const REST_MS = 180;

export class SettledLight {
  #settled: SheetLight | null = null;
  #asked = '';
  #restedMs = 0;

  /** @returns the light to print in, once a frame. */
  follow(asked: SheetLight, elapsedMs: number): SheetLight {
    const key = lightKey(asked);
    this.#restedMs = key === this.#asked ? this.#restedMs + elapsedMs : 0;
    this.#asked = key;
    if (this.#settled === null || this.#restedMs >= REST_MS) {
      // The same object while it is the same light: editions made of it are compared often.
      if (this.#settled === null || lightKey(this.#settled) !== key) this.#settled = asked;
    }
    return this.#settled;
  }
}
