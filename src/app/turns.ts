// For whoever plays with one switch the night waits while they choose, and goes on after a choice: until the walk is at
// its end, something has happened that asks for another choice, or a stretch is over.
// Law: it never says anything to the night; it only tells whether the night may move.
import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { NightEvent } from '../core/event.ts';
import type { ReadonlyNight } from '../core/night.ts';
import type { Primary } from './hud.ts';
import { isOnlyTold, primaryOf } from './meaning.ts';
import { isNews } from './news.ts';
import type { Pace } from './pace.ts';
import type { Deed } from './performing.ts';
import type { Session } from './session.ts';

/** Ticks after a deed: time to see what it does. A mere change of pace takes effect at once. */
const DEED_TICKS = 40;
const CHANGE_TICKS = 2;
/** Ticks that are let pass at most in one go, and those of a walk or a call, which end by themselves. */
const PASSING_TICKS = 200;
const LONG_TICKS = 1200;

const CHANGES: readonly Deed['kind'][] = ['toggleLow', 'toggleRun', 'toggleGuarded', 'toggleWait'];

/** How things stood when the night was let go on. */
interface Mark {
  readonly lastTick: number;
  readonly isWalk: boolean;
  /** What the large button meant; while it only tells, whatever it comes to mean is new. */
  primary: Primary;
}

export class Turns implements Pace {
  readonly #isChoosing = signal(true);
  readonly #touch: () => void;
  #mark: Mark | null = null;
  #passing = 0;

  /** @param touch called when the night is let go on without a deed. */
  constructor(touch: () => void) {
    this.#touch = touch;
  }

  /** True while the night waits for a choice. */
  get isChoosing(): ReadonlySignal<boolean> {
    return this.#isChoosing;
  }

  /** First of all there is something to choose. */
  begin(): void {
    this.hold();
  }

  /** The night waits from now on. */
  hold(): void {
    this.#mark = null;
    this.#passing = 0;
    this.#isChoosing.value = true;
  }

  /** Lets time pass, with nothing done. */
  pass(): void {
    this.#touch();
    this.#letGo(PASSING_TICKS);
  }

  /** Something was done: the night may show what comes of it. */
  did({ kind }: Deed): void {
    this.#letGo(CHANGES.includes(kind) ? CHANGE_TICKS : DEED_TICKS);
  }

  mayMove(): boolean {
    return !this.#isChoosing.value;
  }

  lived(events: readonly NightEvent[], { night, goal }: Pick<Session, 'night' | 'goal'>): void {
    if (this.#isChoosing.value) return;
    const mark = this.#mark ?? this.#markOf(night, goal !== null);
    this.#mark = mark;
    const primary = primaryOf(night);
    const isOther = primary !== mark.primary && !isOnlyTold(primary);
    const isArrived = mark.isWalk && goal === null;
    const isNew = events.some((event) => isNews(event, night));
    mark.primary = isOnlyTold(primary) ? primary : mark.primary;
    if (isOther || isArrived || isNew || night.tick >= mark.lastTick) this.hold();
  }

  #letGo(ticks: number): void {
    this.#mark = null;
    this.#passing = ticks;
    this.#isChoosing.value = false;
  }

  #markOf(night: ReadonlyNight, isWalk: boolean): Mark {
    const { phone, tick } = night;
    const isOnLine = phone.state === 'ringing' || phone.state === 'inCall';
    const ticks = isWalk || isOnLine ? LONG_TICKS : this.#passing;
    return {
      // The first tick has been lived already.
      lastTick: tick + ticks - 1,
      isWalk,
      primary: primaryOf(night),
    };
  }
}
