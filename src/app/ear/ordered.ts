// Typed orders, one at a time: each runs until it is done, or until there is news that asks for an answer.
// Law: an order acts by the actions that hands have, through the same door, so that it is recorded as theirs are.
import type { NightEvent } from '../../core/event.ts';
import type { ReadonlyNight } from '../../core/night.ts';
import { TICKS_PER_SECOND } from '../../core/rules.ts';
import type { Place } from '../../core/terrain/sheet.ts';
import type { ActionSink } from '../../input/action.ts';
import { isNews } from '../news.ts';
import { deedOf, type Step } from './deeds.ts';
import { type Known, placeOf } from './goals.ts';
import { isSame, Legs } from './legs.ts';
import type { Order } from './order.ts';

export type Doing = Extract<Order, { kind: 'go' | 'wait' | 'deed' }>;
/** Why an order is over. `cannot` is a deed that does not go now, `barred` a place that nobody can walk to. */
export type OrderEnd = 'done' | 'news' | 'cannot' | 'noService' | 'barred' | 'noPlace' | 'over';

export interface OrderHouse {
  readonly act: ActionSink;
  readonly night: () => ReadonlyNight | null;
  /** Where a walk leads now. */
  readonly goal: () => Place | null;
  readonly ended: (order: Doing, why: OrderEnd) => void;
}

interface UnderWay {
  readonly order: Doing;
  readonly beganTick: number;
  /** Asked once a tick. */
  readonly step: (night: ReadonlyNight, ticks: number) => Step;
}

export class Ordered {
  readonly #house: OrderHouse;
  #now: UnderWay | null = null;
  #goal: Place | null = null;
  #night: ReadonlyNight | null = null;

  constructor(house: OrderHouse) {
    this.#house = house;
  }

  get isUnderWay(): boolean {
    return this.#now !== null;
  }

  begin(order: Doing, known: Known): void {
    const night = this.#house.night();
    if (night?.outcome !== 'none') return this.#end(order, 'over');
    this.#now = null;
    // A walk to go on with was that night's own.
    if (night !== this.#night) this.#goal = null;
    this.#night = night;
    const step = this.#stepsOf(order, night, known);
    if (typeof step === 'string') return this.#end(order, step);
    this.#now = { order, beganTick: night.tick, step };
    this.look();
  }

  /** To be told of all that happens. */
  hear(events: readonly NightEvent[], night: ReadonlyNight): void {
    const { order } = this.#now ?? {};
    if (!order) return;
    // A hand has called meanwhile: whoever calls stays where the phone is heard.
    const isForeign = ({ kind }: NightEvent): boolean => kind === 'ringing' && order.kind !== 'deed';
    if (events.some((event) => isForeign(event) || isNews(event, night))) this.#end(order, 'news');
  }

  /** Someone was seen to come nearer, or the like. */
  interrupt(): void {
    if (this.#now) this.#end(this.#now.order, 'news');
  }

  /** To be called after each tick, or each few of them. */
  look(): void {
    const now = this.#now;
    const night = this.#house.night();
    if (!now || !night) return;
    // Another night has nothing to do with it.
    if (night !== this.#night) return this.leave();
    if (night.outcome !== 'none') return this.#end(now.order, 'over');
    const step = now.step(night, night.tick - now.beganTick);
    if (step !== 'on') this.#end(now.order, step);
  }

  leave(): void {
    this.#now = null;
  }

  #end(order: Doing, why: OrderEnd): void {
    this.#now = null;
    this.#house.ended(order, why);
  }

  #stepsOf(order: Doing, night: ReadonlyNight, known: Known): UnderWay['step'] | OrderEnd {
    switch (order.kind) {
      case 'go': {
        const place = placeOf(night, order.target, known);
        return place ? this.#walk(place) : 'noPlace';
      }
      case 'wait':
        this.#stop(night);
        return (_, ticks) => (ticks >= order.seconds * TICKS_PER_SECOND ? 'done' : 'on');
      case 'deed':
        if (order.deed === 'goOn') return this.#goal ? this.#walk(this.#goal) : 'noPlace';
        if (order.deed === 'call' || order.deed === 'stop') this.#stop(night);
        return deedOf(order.deed, this.#house.act);
      default:
        return order satisfies never;
    }
  }

  /** Leg by leg, around those who are known to be near. */
  #walk(place: Place): UnderWay['step'] | OrderEnd {
    const night = this.#house.night();
    const legs = night && Legs.to(night, place);
    if (!legs) return 'barred';
    this.#goal = place;
    let last: Place | null = null;
    return (now) => {
      const goal = this.#house.goal();
      if (goal && !legs.isTime(now)) return 'on';
      // Once the last leg is walked, or given up, the walk is over.
      const next = !goal && isSame(place, last) ? null : legs.next(now);
      if (!next) return goal ? 'on' : 'done';
      last = next;
      if (!isSame(next, goal)) this.#house.act({ kind: 'walkTo', place: next });
      return 'on';
    };
  }

  #stop({ caller }: ReadonlyNight): void {
    if (caller.heading >= 0 || this.#house.goal())
      this.#house.act({ kind: 'walk', heading: -1, slowly: false });
  }
}
