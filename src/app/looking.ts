// What the player looks at without taking a step: the whole sheet, or why a place is heard or not.
// Law: to look and to ask changes nothing in the night; what the hands do meanwhile moves the question.
import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { ReadonlyNight } from '../core/night.ts';
import type { Place } from '../core/terrain/sheet.ts';
import type { Action, Asking as EarAsking } from '../input/action.ts';
import { Asking } from './asking.ts';
import type { Explanation } from './explaining.ts';
import type { Deed } from './performing.ts';
import type { Session } from './session.ts';

export class Looking {
  readonly #asking = new Asking();
  readonly #wholeSheet = signal(false);

  get answer(): ReadonlySignal<Explanation | null> {
    return this.#asking.answer;
  }

  get isAsking(): boolean {
    return this.#asking.isOpen;
  }

  /** The place that is asked about, or null. */
  get place(): Place | null {
    return this.#asking.place;
  }

  get wholeSheet(): ReadonlySignal<boolean> {
    return this.#wholeSheet;
  }

  /** @returns what is no look, and is left to the night; else null. */
  take(
    action: Exclude<Action, { kind: 'pause' | 'back' | 'things' | 'listen' | EarAsking }>,
    session: Session,
  ): Deed | null {
    if (action.kind === 'toggleSheet') this.#wholeSheet.value = !this.#wholeSheet.value;
    else if (action.kind === 'ask') this.#ask(session, action.place);
    else if (this.isAsking) this.#askOn(session, action);
    else return action;
    return null;
  }

  /** Moves the question on, as the hands steer it. */
  move(night: ReadonlyNight, elapsedMs: number): void {
    if (this.isAsking) this.#asking.move(night, elapsedMs);
  }

  endQuestion(): void {
    this.#asking.end();
  }

  end(): void {
    this.#wholeSheet.value = false;
    this.#asking.end();
  }

  /** The same press that asked ends the question; a place that is pointed at is asked about instead. */
  #ask(session: Session, place: Place | null): void {
    if (!place && this.isAsking) return this.#asking.end();
    if (!this.isAsking) session.letGo();
    this.#asking.pointTo(session.night, place ?? session.night.caller);
  }

  /** The hands that would walk move the question; all others rest. */
  #askOn(session: Session, action: Action): void {
    if (action.kind === 'walk') this.#asking.steer(action.heading, action.slowly);
    if (action.kind === 'walkTo') this.#asking.pointTo(session.night, action.place);
  }
}
