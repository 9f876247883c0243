// What has come to the screen, where the picture may be drawn far from the page: some frames after it was asked for.
// Law: nothing is called seen before a frame that holds it is on the screen.
import type { FarCanvas } from './easel/farCanvas.ts';

export class Glass {
  /** Null where what is drawn is on the screen at once. */
  readonly #canvas: FarCanvas | null;
  /** So many frames have to be on the screen for the first that is at rest to be among them, or null while something moves. */
  #restFrame: number | null = null;
  /** Whether somebody asked since the last frame. */
  #isAsked = false;
  #waiting: { readonly frame: number; readonly then: () => void }[] = [];

  constructor(canvas: FarCanvas | null) {
    this.#canvas = canvas;
  }

  /** True while what is on the screen is whole and at rest; it is known from the second time on that it is asked. */
  get isSettled(): boolean {
    this.#isAsked = true;
    return this.#restFrame !== null && this.#isSeen(this.#restFrame);
  }

  /** Calls when what is drawn in the next frame can be seen. */
  afterNextFrame(then: () => void): void {
    this.#waiting.push({ frame: (this.#canvas?.given ?? 0) + 1, then });
  }

  /** To be told after each frame. @param isAtRest - whether the frame was whole, and will not change by itself. */
  look(isAtRest: () => boolean): void {
    if (!this.#isAsked || !isAtRest()) this.#restFrame = null;
    else this.#restFrame ??= Math.max(1, this.#canvas?.given ?? 0);
    this.#isAsked = false;
    if (this.#waiting.length === 0) return;
    const due = this.#waiting.filter(({ frame }) => this.#isSeen(frame));
    this.#waiting = this.#waiting.filter(({ frame }) => !this.#isSeen(frame));
    for (const { then } of due) then();
  }

  #isSeen(frame: number): boolean {
    return this.#canvas === null || this.#canvas.areDrawn(frame);
  }
}
