// The night lived once, watched by the rule book's own parts: each rise of the exposure and each arrest, with its cause.
// Law: watching changes nothing; every rise has one moment, and no moment is without a rise or an arrest.
import type { NightEvent } from '../../core/event.ts';
import type { ReadonlyNight } from '../../core/night.ts';
import { BEARING_TOLD_TICKS } from '../../core/rules.ts';
import { stepWatched, type TickPart } from '../../core/step.ts';
import { READ_TICKS } from '../../core/systems/exposure.ts';
import type { World } from '../../core/world.ts';
import { SLICE_TICKS } from '../lived.ts';
import type { Recording } from '../recording.ts';
import { causeOfHeld, causeOfRise } from './cause.ts';
import type { Why, WhyCause } from './entry.ts';
import { Past, rankOf } from './past.ts';
import { Received } from './received.ts';
import { type Arrival, arrivalsDue, Tidings } from './tidings.ts';

/** A rise or an arrest, before it is asked what would have changed it. */
export interface Moment {
  readonly why: Omit<Why, 'changes'>;
  /** After this tick nothing that was done could change it any more: a neighbor was already on his way to tell. */
  readonly settledTick: number;
}

export interface Moments {
  readonly moments: readonly Moment[];
  readonly past: Past;
}

/** Lives the night once. @returns after each slice the share that is done. */
export function* findMoments(recording: Recording, world: World): Generator<number, Moments> {
  const past = new Past(recording, world);
  const night = past.beginning;
  const watch = new Watch(past);
  const seen = (part: TickPart, now: ReadonlyNight) => watch.see(part, now);
  while (night.tick < past.ticks && night.outcome === 'none') {
    const events = stepWatched(night, past.commandsAt(night.tick), seen);
    past.note(night);
    watch.note(events, night);
    if (night.tick % SLICE_TICKS === 0) yield night.tick / past.ticks;
  }
  return { moments: watch.moments, past };
}

class Watch {
  readonly moments: Moment[] = [];
  readonly #past: Past;
  readonly #received = new Received();
  readonly #tidings = new Tidings();
  #arrivals: Arrival[] = [];
  /** By post: when each bearing of late came in. */
  readonly #bearingTicks: number[][] = [];
  /** By neighbor: when he set out to tell. */
  readonly #setOut: number[] = [];
  #pressing = 0;

  constructor(past: Past) {
    this.#past = past;
  }

  /** After a part of the tick. */
  see(part: TickPart, night: ReadonlyNight): void {
    if (part === 'hear') this.#received.noteHeard(night);
    if (part === 'look') this.#received.noteSeen(night);
    if (part !== 'liveBeside') return;
    this.#received.noteWitnessed(night);
    this.#arrivals.push(...arrivalsDue(night));
    this.#pressing = night.pressing;
  }

  /** After the tick. */
  note(events: readonly NightEvent[], night: ReadonlyNight): void {
    this.#tidings.note(events, night, this.#received);
    for (const event of events) {
      if (event.kind === 'neighborActs') this.#setOut[event.neighbor] = night.tick;
      if (event.kind === 'newsArrived' && event.news === 'bearing') this.#noteBearing(event.command, night);
      if (event.kind === 'held') this.#noteHeld(event.hunter, night);
      if (event.kind === 'exposureChanged' && rankOf(event.now) > rankOf(event.before))
        this.#noteRise(event, night);
    }
    if ((night.tick - 1) % READ_TICKS === 0) this.#arrivals = [];
  }

  #noteBearing(command: number, { tick }: ReadonlyNight): void {
    const ticks = this.#bearingTicks[command] ?? [];
    this.#bearingTicks[command] = ticks;
    ticks.push(tick);
  }

  #noteHeld(hunter: number, night: ReadonlyNight): void {
    const cause = causeOfHeld(hunter, night, this.#received);
    const { exposure } = night;
    this.#add({ kind: 'held', now: exposure, before: exposure, cause }, night);
  }

  #noteRise({ now, before }: Extract<NightEvent, { kind: 'exposureChanged' }>, night: ReadonlyNight): void {
    const isFresh = (tick: number) => tick > night.tick - BEARING_TOLD_TICKS;
    const rise = {
      night,
      now,
      pressingBefore: this.#pressing,
      arrivals: this.#arrivals,
      freshBearings: this.#bearingTicks.map((ticks) => ticks.filter(isFresh).length),
    };
    const cause = causeOfRise(rise, this.#received, this.#tidings, this.#past);
    this.#add({ kind: 'rise', now, before, cause }, night);
  }

  #add(told: Pick<Why, 'kind' | 'now' | 'before' | 'cause'>, { tick, caller }: ReadonlyNight): void {
    const why = { tick, x: caller.x, y: caller.y, ...told };
    this.moments.push({ why, settledTick: this.#settledTick(told.cause, tick) });
  }

  #settledTick(cause: WhyCause, tick: number): number {
    return cause.kind === 'report' ? (this.#setOut[cause.neighbor] ?? tick) : tick;
  }
}
