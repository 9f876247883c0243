// Who is told of what happens in a night. Law: nobody is called for a tick in which nothing happened.
import type { NightEvent } from '../core/event.ts';
import type { ReadonlyNight } from '../core/night.ts';

type Listener = (events: readonly NightEvent[], night: ReadonlyNight) => void;

export class Listeners {
  readonly #listeners = new Set<Listener>();

  /** @returns a function that stops listening. */
  add(listen: Listener): () => void {
    this.#listeners.add(listen);
    return () => this.#listeners.delete(listen);
  }

  tell(events: readonly NightEvent[], night: ReadonlyNight): void {
    if (events.length === 0) return;
    for (const listen of this.#listeners) listen(events, night);
  }
}
