// Whether an arrest could be seen or heard coming: for how long its cause was on the smallest screen or audible.
// Law: a coat hides its wearer; what hides is no warning.
import type { ReadonlyNight } from '../core/night.ts';
import { HEARD_STALE_TICKS } from '../core/rules.ts';

/** Half of what the smallest wide screen, 1280 by 720, shows of the sheet around the caller, in cells. A phone shows less,
 * but points at every agent who is known for one, with his distance; a wide screen at those who are coming. */
const HALF_WIDTH_CELLS = 107;
const HALF_HEIGHT_CELLS = 42;

export class Fairness {
  readonly #warnedTicks: Int32Array;

  constructor(hunters: number) {
    this.#warnedTicks = new Int32Array(hunters);
  }

  /** To be called after every tick. */
  watch({ hunters, caller }: ReadonlyNight): void {
    hunters.forEach((hunter, index) => {
      const isOnMap =
        Math.abs(hunter.x - caller.x) <= HALF_WIDTH_CELLS &&
        Math.abs(hunter.y - caller.y) <= HALF_HEIGHT_CELLS;
      const isComing = hunter.mode === 'chase' || hunter.mode === 'closeIn';
      const isOnScreen = !hunter.coat && (isOnMap || isComing);
      const isAudible = hunter.ticksSinceHeard <= HEARD_STALE_TICKS;
      this.#warnedTicks[index] = isOnScreen || isAudible ? (this.#warnedTicks[index] as number) + 1 : 0;
    });
  }

  /** @returns ticks without a gap for which this hunter has been a warning by now. */
  warnedTicks(hunter: number): number {
    return this.#warnedTicks[hunter] ?? 0;
  }
}
