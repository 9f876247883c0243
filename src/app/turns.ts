// For whoever plays with one switch the night waits while they choose, and goes on after a choice: until the walk is at
// its end, something has happened that asks for another choice, or a stretch is over.
// Law: it never says anything to the night; it only tells whether the night may move.
import { type ReadonlySignal, signal } from '@preact/signals-core';
import { EXPOSURES, type ReadonlyNight } from '../core/night.ts';
import type { Primary } from './hud.ts';
import { isOnlyTold, primaryOf } from './meaning.ts';
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
  readonly exposure: number;
  readonly isHeld: boolean;
  readonly isWalk: boolean;
  /** What the large button meant; while it only tells, whatever it comes to mean is new. */
  primary: Primary;
}

export class Turns {
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

  /** Another night, or back from elsewhere: first of all there is something to choose. */
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
  took({ kind }: Deed): void {
    this.#letGo(CHANGES.includes(kind) ? CHANGE_TICKS : DEED_TICKS);
  }

  /** To be told after each tick, or each few of them. */
  lived({ night, goal }: Pick<Session, 'night' | 'goal'>): void {
    if (this.#isChoosing.value) return;
    const mark = this.#mark ?? this.#markOf(night, goal !== null);
    this.#mark = mark;
    const primary = primaryOf(night);
    const isNew = primary !== mark.primary && !isOnlyTold(primary);
    const isWorse = EXPOSURES.indexOf(night.exposure) > mark.exposure;
    const isArrived = mark.isWalk && goal === null;
    const isHeld = night.capture.stage === 'held' && !mark.isHeld;
    mark.primary = isOnlyTold(primary) ? primary : mark.primary;
    if (isNew || isWorse || isArrived || isHeld || night.tick >= mark.lastTick) this.hold();
  }

  #letGo(ticks: number): void {
    this.#mark = null;
    this.#passing = ticks;
    this.#isChoosing.value = false;
  }

  #markOf(night: ReadonlyNight, isWalk: boolean): Mark {
    const { phone, tick, exposure, capture } = night;
    const isOnLine = phone.state === 'ringing' || phone.state === 'inCall';
    const ticks = isWalk || isOnLine ? LONG_TICKS : this.#passing;
    return {
      // The first tick has been lived already.
      lastTick: tick + ticks - 1,
      exposure: EXPOSURES.indexOf(exposure),
      isHeld: capture.stage === 'held',
      isWalk,
      primary: primaryOf(night),
    };
  }
}
