// The night is held: by a pause, or by a look at what one carries.
// Law: hands that are taken away stop, and whoever looks away comes back to where he was.
import type { Signal } from '@preact/signals-core';
import type { Action } from '../input/action.ts';
import type { Screen } from './game.ts';
import type { Looking } from './looking.ts';
import type { Session } from './session.ts';

type Hold = 'back' | 'things' | 'pause';

export class Pausing {
  readonly #screen: Signal<Screen>;
  readonly #looking: Looking;
  readonly #stopTheatre: () => void;
  #beneathThings: Screen = 'play';

  /** @param stopTheatre holds what is watched. */
  constructor(screen: Signal<Screen>, looking: Looking, stopTheatre: () => void) {
    this.#screen = screen;
    this.#looking = looking;
    this.#stopTheatre = stopTheatre;
  }

  /** @returns true for an action that holds the night or lets it go: nothing else is done with it. */
  take(action: Action, session: Session | null): action is Extract<Action, { kind: Hold }> {
    const { kind } = action;
    if (kind !== 'back' && kind !== 'things' && kind !== 'pause') return false;
    if (kind === 'back' && this.#looking.isAsking) this.#looking.endQuestion();
    else if (kind === 'things' || this.#screen.value === 'things') this.turnThings(session);
    else if (this.#screen.value === 'pause') this.resume();
    else {
      this.pause(session);
      if (this.#screen.value === 'watch') this.#stopTheatre();
    }
    return true;
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
