// One tile of the sheet as it is seen: the print of now, the one that it crosses over from, and one that waits.
// Law: prints cross over only when asked to, so that all tiles in sight can turn together.
import type { Print, Showing } from './print.ts';
import type { Edition, Paper } from './sheet/edition.ts';

/** ART.md "Motion": ink wells up and dies in so long. */
export const CROSSING_MS = 600;

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

  get paper(): Paper {
    return this.#now.edition.paper;
  }

  get edition(): Edition {
    return this.#now.edition;
  }

  get editionKey(): string {
    return this.#now.editionKey;
  }

  get isCrossing(): boolean {
    return this.#before !== null;
  }

  get box(): Print['box'] {
    return this.#now.box;
  }

  /** @returns true when a print of that edition is here, shown or waiting. */
  has(editionKey: string): boolean {
    return this.#now.editionKey === editionKey || this.#waiting?.editionKey === editionKey;
  }

  /** Keeps a print until its edition is asked for. */
  lay(print: Print): void {
    this.#waiting?.destroy();
    this.#waiting = print;
  }

  /** Crosses over to the waiting print if it is of that edition. @returns true where it does. */
  turnTo(editionKey: string): boolean {
    const next = this.#waiting;
    if (next === null || next.editionKey !== editionKey || this.#now.editionKey === editionKey) return false;
    this.#before?.destroy();
    this.#before = this.#now;
    this.#now = next;
    this.#waiting = null;
    this.#crossedMs = 0;
    return true;
  }

  /**
   * @param atOnce - true where nobody sees the crossing, or motion is reduced.
   * @param isVeiled - true where what was seen before lies over all tiles and fades: only the rings cross over here.
   */
  show(showing: Showing, elapsedMs: number, atOnce: boolean, isVeiled = false): void {
    this.#crossedMs = atOnce ? CROSSING_MS : Math.min(CROSSING_MS, this.#crossedMs + elapsedMs);
    const crossed = this.#crossedMs / CROSSING_MS;
    if (crossed === 1) {
      this.#putAside();
      this.#now.show(showing);
      this.#waiting?.hide();
      return;
    }
    const { ground, ink, rings } = showing;
    const [left, come] = isVeiled ? [0, 1] : [1 - crossed, crossed];
    this.#before?.show({
      ...showing,
      ground: isVeiled ? 0 : ground,
      ink: ink * left,
      rings: rings * (1 - crossed),
    });
    this.#now.show({ ...showing, ground: ground * come, ink: ink * come, rings: rings * crossed });
    this.#waiting?.hide();
  }

  destroy(): void {
    this.#forgetBefore();
    this.#waiting?.destroy();
    this.#now.destroy();
  }

  /** What was crossed over from may be wanted again: it waits, unless something else does. */
  #putAside(): void {
    if (this.#waiting !== null) {
      this.#forgetBefore();
      return;
    }
    this.#waiting = this.#before;
    this.#before = null;
  }

  #forgetBefore(): void {
    this.#before?.destroy();
    this.#before = null;
  }
}
