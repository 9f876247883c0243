// The player asks why a place is heard or not: where the question points, moved by the hands that else would walk.
// Law: asking changes nothing in the night, and while it lasts no tick is lived.
import { type ReadonlySignal, signal } from '@preact/signals-core';
import { headingX, headingY } from '../core/math/compass.ts';
import type { ReadonlyNight } from '../core/night.ts';
import type { Place } from '../core/terrain/sheet.ts';
import { type Explanation, explainAt } from './explaining.ts';

/** How fast the point moves, in cells a second: across a wide map in some ten seconds. */
const CELLS_PER_SECOND = 26;
const SLOWLY = 0.35;
/** A stalled frame moves the point no farther than this long. */
const LONGEST_FRAME_MS = 100;

export class Asking {
  readonly #answer = signal<Explanation | null>(null);
  #heading = -1;
  #slowly = false;

  get answer(): ReadonlySignal<Explanation | null> {
    return this.#answer;
  }

  get isOpen(): boolean {
    return this.#answer.value !== null;
  }

  get place(): Place | null {
    return this.#answer.value?.place ?? null;
  }

  /** Points to a place, and begins to ask when it was not yet asked. */
  pointTo(night: ReadonlyNight, { x, y }: Readonly<Place>): void {
    const last = night.world.sheet.size - 1;
    const place = { x: Math.max(0, Math.min(last, x)), y: Math.max(0, Math.min(last, y)) };
    this.#answer.value = explainAt(night, place);
  }

  /** @param heading in sixteenths, or -1 to stay. */
  steer(heading: number, slowly: boolean): void {
    this.#heading = heading;
    this.#slowly = slowly;
  }

  move(night: ReadonlyNight, elapsedMs: number): void {
    const { place } = this;
    if (!place || this.#heading < 0) return;
    const pace = CELLS_PER_SECOND * (this.#slowly ? SLOWLY : 1);
    const cells = (pace * Math.min(elapsedMs, LONGEST_FRAME_MS)) / 1000;
    const x = place.x + headingX(this.#heading) * cells;
    const y = place.y + headingY(this.#heading) * cells;
    this.pointTo(night, { x, y });
  }

  end(): void {
    this.#answer.value = null;
    this.#heading = -1;
  }
}
