// Those who want to hear what happens in the night that is shown.
// Law: a tick in which nothing happened is told to nobody.
import type { NightEvent } from '../core/event.ts';
import type { ReadonlyNight } from '../core/night.ts';

export type Listen = (events: readonly NightEvent[], night: ReadonlyNight) => void;

export class Listeners {
  readonly #all = new Set<Listen>();

  /** @returns a function that stops listening. */
  add(listen: Listen): () => void {
    this.#all.add(listen);
    return () => this.#all.delete(listen);
  }

  tell(events: readonly NightEvent[], night: ReadonlyNight): void {
    if (events.length === 0) return;
    for (const listen of this.#all) listen(events, night);
  }
}
