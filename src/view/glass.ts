// What can be seen, where the picture may be drawn far from the page: some frames after it was asked for.
// Law: nothing is called seen before a frame that holds it was drawn.
import type { FarCanvas } from './easel/farCanvas.ts';

/** Whoever asks at all asks again within so many frames. */
const MOST_UNASKED_FRAMES = 60;

export class Glass {
  /** Null where what is drawn is on the screen at once. */
  readonly #canvas: FarCanvas | null;
  /** So many frames have to be drawn for the first that is at rest to be among them, or null while something moves. */
  #restFrame: number | null = null;
  /** Frames since somebody asked. */
  #unasked = MOST_UNASKED_FRAMES;
  /** Each with the frame that it waits for, or null until that has been written. */
  #waiting: { frame: number | null; readonly then: () => void }[] = [];

  constructor(canvas: FarCanvas | null) {
    this.#canvas = canvas;
  }

  /** True while what was drawn is whole and at rest; it is known some frames after it was asked first. */
  get isSettled(): boolean {
    this.#unasked = 0;
    return this.#restFrame !== null && this.#isSeen(this.#restFrame);
  }

  /** Calls when what is drawn in the next frame can be seen. */
  afterNextFrame(then: () => void): void {
    this.#waiting.push({ frame: null, then });
  }

  /** To be told after each frame that was written. @param isAtRest - whether the frame was whole, and will not change by itself. */
  look(isAtRest: () => boolean): void {
    const given = Math.max(1, this.#canvas?.given ?? 0);
    if (this.#unasked >= MOST_UNASKED_FRAMES || !isAtRest()) this.#restFrame = null;
    else this.#restFrame ??= given;
    this.#unasked++;
    if (this.#waiting.length === 0) return;
    for (const one of this.#waiting) one.frame ??= given;
    const due = this.#waiting.filter(({ frame }) => this.#isSeen(frame ?? given));
    this.#waiting = this.#waiting.filter((one) => !due.includes(one));
    for (const { then } of due) then();
  }

  #isSeen(frame: number): boolean {
    return this.#canvas === null || this.#canvas.areDrawn(frame);
  }
}
