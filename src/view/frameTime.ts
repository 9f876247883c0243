// How much of a frame's time the page needs itself.
// Law: frames that come slowly because a screen shows few are told from those that come slowly because of the page.

/** A page that works for so large a part of a frame holds the next one up: what else there is to do takes as long again. */
const LARGE_PART = 0.35;
/** Frames that come within this come soon enough: at thirty a second none is left out. */
export const SOON_MS = 24;

export class FrameTime {
  #begunMs = 0;
  /** Of the last frame, whether it was drawn whole or not: where a light one comes no sooner, none has to be light. */
  #neededMs = 0;

  begin(nowMs = performance.now()): void {
    this.#begunMs = nowMs;
  }

  end(nowMs = performance.now()): void {
    this.#neededMs = nowMs - this.#begunMs;
  }

  /** @returns true where frames that are drawn less than whole come soon, or would come sooner for it. */
  isSpareOf(elapsedMs: number): boolean {
    return elapsedMs <= SOON_MS || this.#neededMs > LARGE_PART * elapsedMs;
  }
}
