// How the night that is shown moves: which one it is, the ticks that are owed, and what the picture is given of it.
// Law: nothing moves before the first press, while something is asked, or while it is held.
import type { ReadonlySignal } from '@preact/signals-core';
import type { EarDoor } from './ear/door.ts';
import type { Frame, Screen, Settings } from './game.ts';
import { isNightWaiting } from './holding.ts';
import type { Looking } from './looking.ts';
import type { Screening } from './screening.ts';
import type { Session } from './session.ts';
import type { Showing } from './showing.ts';

/** What moving a night asks of the house. */
interface House {
  readonly screen: ReadonlySignal<Screen>;
  readonly settings: ReadonlySignal<Settings>;
  readonly looking: Looking;
  readonly ear: EarDoor;
  /** A test moves time by hand: `advance` then does nothing. */
  readonly byHand: boolean;
  /** Nothing before it was furnished. */
  theatre(): Screening | undefined;
  session(): Session | null;
  /** Told after each tick, or each few of them. */
  afterTicks(): void;
}

const BEHIND_TITLE: readonly Screen[] = ['title', 'library', 'sheets', 'message', 'between', 'free', 'map'];

export class Running {
  readonly #house: House;
  /** True from the beginning of a night to the first action in it: nothing moves until the player does. */
  isUntouched = false;

  constructor(house: House) {
    this.#house = house;
  }

  get showing(): Showing | null {
    return this.#house.theatre()?.showing ?? null;
  }

  get shown(): Showing | Session | null {
    return this.showing ?? this.#house.session();
  }

  frame(): Frame | null {
    const { shown } = this;
    if (!shown) return null;
    const { night, before, alpha } = shown;
    const session = this.#house.session();
    const theatre = this.#house.theatre();
    const { place: asked, wholeSheet: isWhole } = this.#house.looking;
    return {
      night,
      before,
      alpha,
      moving: this.#isMoving(),
      goal: shown === session ? session.goal : null,
      barred: shown === session ? session.barred : null,
      asked,
      wholeSheet: isWhole || theatre?.watching.value?.wholeSheet === true,
      theatre: theatre?.theatreSheet ?? null,
      ghosts: BEHIND_TITLE.includes(this.#house.screen.value) ? [] : (theatre?.ghosts.value ?? []),
    };
  }

  advance(elapsedMs: number): void {
    const { looking, byHand } = this.#house;
    const session = this.#house.session();
    this.#house.theatre()?.work();
    if (this.showing?.isSeeking) {
      this.showing.seekOn();
      return this.#house.afterTicks();
    }
    if (session) looking.move(session.night, elapsedMs);
    if (byHand || !this.#isMoving()) return;
    const ran = this.showing?.advance(elapsedMs) ?? session?.advance(elapsedMs, 1) ?? 0;
    if (ran > 0) this.#house.afterTicks();
  }

  /** Lives so many ticks at once: step mode, and tests that must not depend on the speed of frames. */
  runTicks(ticks: number): void {
    for (let i = 0; i < ticks && this.#isMoving(); i++) {
      if (this.showing) this.showing.tick();
      else this.#house.session()?.tick();
      this.#house.afterTicks();
    }
  }

  #isMoving(): boolean {
    const { screen, settings, looking, ear } = this.#house;
    if (screen.value === 'watch') return this.showing?.state.playing ?? false;
    if (screen.value !== 'play' || this.isUntouched || looking.isAsking || ear.isHolding) return false;
    const session = this.#house.session();
    if (session?.night.outcome !== 'none') return false;
    return !isNightWaiting(settings.value, session.night, session.isSpoken);
  }
}
