// Two halves of the picture that are drawn in turns: nobody sees that who walks a pixel now and then is laid anew in every
// second frame, and each frame costs less.
// Law: the caller and the ground are drawn in every frame; where frames come slowly, or all looks different, everything is.
import type { Moment } from './moment.ts';

/** At thirty frames a second none is left out. */
const LONGEST_MS = 24;

export class InTurns {
  readonly #waitedMs = [0, 0];
  readonly #waitedMovedMs = [0, 0];
  #turn = 0;
  #view = '';

  /** @returns for each half the moment with all the time since it was drawn last, or null in a frame that is the other's. */
  take(moment: Moment): readonly [under: Moment | null, over: Moment | null] {
    const view = `${moment.screen}|${moment.wholeSheet}|${moment.projection.pixelsPerCell}|${moment.night.world.levelId}`;
    const isWhole = view !== this.#view || moment.elapsedMs > LONGEST_MS || moment.reducedMotion;
    this.#view = view;
    this.#turn = 1 - this.#turn;
    return [this.#half(moment, 0, isWhole), this.#half(moment, 1, isWhole)];
  }

  #half(moment: Moment, half: 0 | 1, isWhole: boolean): Moment | null {
    const elapsedMs = moment.elapsedMs + (this.#waitedMs[half] ?? 0);
    const movedMs = moment.movedMs + (this.#waitedMovedMs[half] ?? 0);
    const isDrawn = isWhole || half === this.#turn;
    this.#waitedMs[half] = isDrawn ? 0 : elapsedMs;
    this.#waitedMovedMs[half] = isDrawn ? 0 : movedMs;
    return isDrawn ? { ...moment, elapsedMs, movedMs } : null;
  }
}
