// Two halves of the picture that are drawn in turns: nobody sees that who walks a pixel now and then is laid anew some
// twenty or thirty times a second, and each frame costs less.
// Law: the caller and the ground are drawn in every frame; where frames come slowly, or all looks different, everything is.
// A laden frame leaves its half to the next, unless that half has waited for long.
import type { Moment } from './moment.ts';

/** At thirty frames a second none is left out. */
const LONGEST_MS = 24;
/** No half is older than this and two frames more. */
const LONGEST_WAIT_MS = 48;

export class InTurns {
  readonly #waitedMs: [number, number] = [0, 0];
  readonly #waitedMovedMs: [number, number] = [0, 0];
  #view = '';

  /** @returns for each half the moment with all the time since it was drawn last, or null where it is not its turn. */
  take(moment: Moment): readonly [under: Moment | null, over: Moment | null] {
    const view = `${moment.screen}|${moment.wholeSheet}|${moment.projection.pixelsPerCell}|${moment.night.world.levelId}`;
    const isWhole = view !== this.#view || moment.elapsedMs > LONGEST_MS || moment.reducedMotion;
    this.#view = view;
    for (const half of [0, 1] as const) {
      this.#waitedMs[half] += moment.elapsedMs;
      this.#waitedMovedMs[half] += moment.movedMs;
    }
    if (isWhole) return [this.#half(moment, 0), this.#half(moment, 1)];
    const [under, over] = this.#waitedMs;
    if (moment.laden && Math.max(under, over) < LONGEST_WAIT_MS) return [null, null];
    return under > over ? [this.#half(moment, 0), null] : [null, this.#half(moment, 1)];
  }

  #half(moment: Moment, half: 0 | 1): Moment {
    const [elapsedMs, movedMs] = [this.#waitedMs[half], this.#waitedMovedMs[half]];
    this.#waitedMs[half] = 0;
    this.#waitedMovedMs[half] = 0;
    return { ...moment, elapsedMs, movedMs };
  }
}
