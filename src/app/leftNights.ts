// The nights that were left: the last one as its recording, and one that was laid aside for something to watch.
// Law: a night in which something was lived is never thrown away by what someone else sent.
import type { ReadonlyNight } from '../core/night.ts';
import type { Recording } from '../replay/recording.ts';
import type { Session } from './session.ts';

/** True from its first tick to its end. */
export function isUnderWay({ tick, outcome }: Pick<ReadonlyNight, 'tick' | 'outcome'>): boolean {
  return tick > 0 && outcome === 'none';
}

export class LeftNights {
  #last: Recording | null = null;
  #aside: Session | null = null;

  get last(): Recording | null {
    return this.#last;
  }

  /** True while a night lies aside. */
  get isWaiting(): boolean {
    return this.#aside !== null;
  }

  /** Remembers how far this night came. */
  note(session: Session | null): void {
    if (session && session.night.tick > 0) this.#last = session.recording();
  }

  layAside(session: Session): void {
    this.#aside = session;
  }

  /** @returns the night that was laid aside, to be gone on with; null where there is none. */
  takeUp(): Session | null {
    const session = this.#aside;
    this.#aside = null;
    return session;
  }
}
