// One tile of the sheet as it is seen: the print of the air now, the one that it crosses over from, and one that waits.
// Law: prints cross over only when asked to, so that all tiles in sight can turn together.
import type { Print, Showing } from './print.ts';

/** ART.md "Motion": ink wells up and dies in so long. */
const CROSSING_MS = 600;

export class Tile {
  #now: Print;
  #before: Print | null = null;
  #waiting: Print | null = null;
  #crossedMs = CROSSING_MS;
  shownMs = 0;
  seenMs: number;

  constructor(print: Print, seenMs: number) {
    this.#now = print;
    this.seenMs = seenMs;
  }

  get airKey(): string {
    return this.#now.airKey;
  }

  get box(): Print['box'] {
    return this.#now.box;
  }

  /** @returns true when a print for that air is here, shown or waiting. */
  has(airKey: string): boolean {
    return this.#now.airKey === airKey || this.#waiting?.airKey === airKey;
  }

  /** Keeps a print until its air comes. */
  lay(print: Print): void {
    this.#waiting?.destroy();
    this.#waiting = print;
  }

  /** Crosses over to the waiting print if it was made for that air. */
  turnTo(airKey: string): void {
    const next = this.#waiting;
    if (next === null || next.airKey !== airKey || this.#now.airKey === airKey) return;
    this.#before?.destroy();
    this.#before = this.#now;
    this.#now = next;
    this.#waiting = null;
    this.#crossedMs = 0;
  }

  /** @param atOnce - true where nobody sees the crossing, or motion is reduced. */
  show(showing: Showing, elapsedMs: number, atOnce: boolean): void {
    this.#crossedMs = atOnce ? CROSSING_MS : Math.min(CROSSING_MS, this.#crossedMs + elapsedMs);
    const crossed = this.#crossedMs / CROSSING_MS;
    if (crossed === 1) this.#forgetBefore();
    this.#before?.show({ ...showing, marks: 1 - crossed });
    this.#now.show({ ...showing, ground: showing.ground * crossed, marks: crossed });
    this.#waiting?.show({ ...showing, isShown: false });
  }

  destroy(): void {
    this.#forgetBefore();
    this.#waiting?.destroy();
    this.#now.destroy();
  }

  #forgetBefore(): void {
    this.#before?.destroy();
    this.#before = null;
  }
}
