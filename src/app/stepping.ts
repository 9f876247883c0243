// Step mode: time moves while a walk goes on, for a moment after a deed, and for a moment that is let pass.
// Law: without a command no tick passes, however long; whatever matters ends the walk and the moment.
import type { NightEvent } from '../core/event.ts';
import type { ReadonlyNight } from '../core/night.ts';
import { isRaised } from './cause.ts';
import { InSight } from './inSight.ts';
import type { Session } from './session.ts';

/** A moment: a second of play. */
const MOMENT_TICKS = 20;

/** What one wants to stand still for, to think about what to do now. */
const MATTERS: readonly NightEvent['kind'][] = [
  'serviceFound',
  'ringing',
  'connected',
  'lineHeard',
  'lineBroken',
  'callEnded',
  'seen',
  'coatOff',
  'companionSeen',
  'companionTurned',
  'neighborSaw',
  'neighborActs',
  'warned',
  'overheard',
  'phoneFound',
  'batteryLow',
  'batteryEmpty',
  'refused',
  'held',
  'letGo',
  'ended',
];

export class Stepping {
  readonly #inSight = new InSight();
  #ticksLeft = 0;

  /** A deed was done, or a moment is to pass. */
  grant(): void {
    this.#ticksLeft = MOMENT_TICKS;
  }

  /** Another night, or none: nothing was asked of it. */
  end(): void {
    this.#ticksLeft = 0;
  }

  /** An answer that was given is waited for without a press: there is nothing else to do. */
  isMoving(session: Session): boolean {
    const { capture } = session.night;
    const isAnswered = capture.stage === 'held' && capture.offered >= 0;
    return isAnswered || this.#ticksLeft > 0 || session.isWalking;
  }

  /** Told of each tick. @param session null where time moves by itself. */
  note(events: readonly NightEvent[], session: Session | null): void {
    this.#ticksLeft = Math.max(0, this.#ticksLeft - 1);
    if (!session) return;
    const isSomeoneNew = this.#inSight.note(session.night);
    if (!isSomeoneNew && !events.some((event) => isNews(event, session.night))) return;
    this.#ticksLeft = 0;
    session.halt();
  }
}

function isNews(event: NightEvent, night: ReadonlyNight): boolean {
  if (event.kind === 'exposureChanged') return isRaised(event.before, event.now);
  // One who is far off may act without being seen at it.
  if (event.kind === 'neighborActs') return night.neighbors[event.neighbor]?.known === true;
  return MATTERS.includes(event.kind);
}
