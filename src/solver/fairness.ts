// Whether an arrest could be seen or heard coming: for how long its cause was on the smallest screen or audible.
// Law: a coat hides its wearer; what hides is no warning.
import type { ReadonlyNight } from '../core/night.ts';
import { HEARD_STALE_TICKS } from '../core/rules.ts';

/** Half of what a phone of 390 by 844 shows of the sheet around the caller, in cells. */
const HALF_WIDTH_CELLS = 38;
const HALF_HEIGHT_CELLS = 40;

export class Fairness {
  readonly #warnedTicks: Int32Array;

  constructor(hunters: number) {
    this.#warnedTicks = new Int32Array(hunters);
  }

  /** To be called after every tick. */
  watch({ hunters, caller }: ReadonlyNight): void {
    hunters.forEach((hunter, index) => {
      const isOnScreen =
        !hunter.coat &&
        Math.abs(hunter.x - caller.x) <= HALF_WIDTH_CELLS &&
        Math.abs(hunter.y - caller.y) <= HALF_HEIGHT_CELLS;
      const isAudible = hunter.ticksSinceHeard <= HEARD_STALE_TICKS;
      this.#warnedTicks[index] = isOnScreen || isAudible ? (this.#warnedTicks[index] as number) + 1 : 0;
    });
  }

  /** @returns ticks without a gap for which this hunter has been a warning by now. */
  warnedTicks(hunter: number): number {
    return this.#warnedTicks[hunter] ?? 0;
  }
}
