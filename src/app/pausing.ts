// The night is held: by a pause, or by a look at what one carries.
// Law: hands that are taken away stop, and whoever looks away comes back to where he was.
import type { Signal } from '@preact/signals-core';
import type { Screen } from './game.ts';
import type { Looking } from './looking.ts';
import type { Session } from './session.ts';

export class Pausing {
  readonly #screen: Signal<Screen>;
  readonly #looking: Looking;
  #beneathThings: Screen = 'play';

  constructor(screen: Signal<Screen>, looking: Looking) {
    this.#screen = screen;
    this.#looking = looking;
  }

  pause(session: Session | null): void {
    if (this.#screen.value !== 'play') return;
    session?.letGo();
    this.#looking.endQuestion();
    this.#screen.value = 'pause';
  }

  resume(): void {
    if (this.#screen.value === 'pause' || this.#screen.value === 'things') this.#screen.value = 'play';
  }

  /** To look at what one carries holds the night; a second press leads back to where one was. */
  turnThings(session: Session | null): void {
    const { value } = this.#screen;
    if (value === 'things') this.#screen.value = this.#beneathThings;
    if ((value !== 'play' && value !== 'pause') || session?.night.capture.stage === 'held') return;
    this.pause(session);
    this.#beneathThings = value;
    this.#screen.value = 'things';
  }
}
