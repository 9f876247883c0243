// Step mode: time moves while a walk goes on, for a moment after a deed, and for a moment that is let pass.
// Law: without a command no tick passes, however long; whatever matters ends the walk and the moment.
import type { NightEvent } from '../core/event.ts';
import { InSight } from './inSight.ts';
import { isCallGoingOn, isNews } from './news.ts';
import type { Pace } from './pace.ts';
import type { Deed } from './performing.ts';
import type { Session } from './session.ts';

/** A moment: a second of play. */
const MOMENT_TICKS = 20;

export class Stepping implements Pace {
  readonly #inSight = new InSight();
  #ticksLeft = 0;

  begin(): void {
    this.#ticksLeft = 0;
  }

  /** A walk lasts as long as it does, anything else for a moment. */
  did({ kind }: Deed): void {
    if (kind !== 'walk' && kind !== 'walkTo') this.#ticksLeft = MOMENT_TICKS;
  }

  /** An answer that was given is waited for without a press: there is nothing else to do. */
  mayMove(session: Session): boolean {
    const { capture } = session.night;
    const isAnswered = capture.stage === 'held' && capture.offered >= 0;
    return isAnswered || this.#ticksLeft > 0 || session.isWalking;
  }

  lived(events: readonly NightEvent[], session: Session): void {
    this.#ticksLeft = Math.max(0, this.#ticksLeft - 1);
    const { night } = session;
    const isSomeoneNew = this.#inSight.note(night);
    if (!isSomeoneNew && !events.some((event) => isCallGoingOn(event) || isNews(event, night))) return;
    this.#ticksLeft = 0;
    session.halt();
  }
}
