// How the night that is shown moves: which one it is, the ticks that are owed, and what the picture is given of it.
// Law: nothing moves before the first press, while something is asked, or while it is held.
import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { NightEvent } from '../core/event.ts';
import type { AidsOnSheet } from './aids.ts';
import { assistsInUse } from './assistsInUse.ts';
import type { EarDoor } from './ear/door.ts';
import type { Frame, Screen, Settings } from './game.ts';
import { isNightWaiting } from './holding.ts';
import type { Looking } from './looking.ts';
import type { Deed } from './performing.ts';
import type { Screening } from './screening.ts';
import type { Session } from './session.ts';
import type { Showing } from './showing.ts';
import { Stepping } from './stepping.ts';
import { isInSteps } from './timeSettings.ts';
import { Turns } from './turns.ts';

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
  /** Undefined before it was furnished. */
  aids(): AidsOnSheet | undefined;
  /** Told after each tick, or each few of them. */
  afterTicks(): void;
}

/** The night lies open, or just under a page of it. */
const OVER_NIGHT: readonly Screen[] = ['play', 'pause', 'things'];
const BEHIND_TITLE: readonly Screen[] = ['title', 'library', 'sheets', 'message', 'between', 'free', 'map'];

export class Running {
  readonly #house: House;
  /** True from the beginning of a night to the first action in it: nothing moves until the player does. */
  isUntouched = false;
  readonly #stepping = new Stepping();
  readonly #isStanding = signal(false);
  /** With one switch, a night moves by turns. */
  readonly turns = new Turns(() => {
    this.isUntouched = false;
  });

  constructor(house: House) {
    this.#house = house;
  }

  /** True where time waits for a command. */
  get standing(): ReadonlySignal<boolean> {
    return this.#isStanding;
  }

  /** Another night begins, or none: nothing moves until the player does. */
  begin(): void {
    this.isUntouched = true;
    this.#stepping.end();
    this.turns.hold();
  }

  /** Something was done. A walk lasts as long as it does, anything else for a moment. */
  did(deed: Deed): void {
    this.turns.took(deed);
    const { kind } = deed;
    if (kind !== 'walk' && kind !== 'walkTo') this.#stepping.grant();
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
    const { screen } = this.#house;
    const { place: asked, wholeSheet: isWhole } = this.#house.looking;
    return {
      night,
      before,
      alpha,
      moving: this.#isMoving(),
      goal: shown === session ? session.goal : null,
      barred: shown === session ? session.barred : null,
      asked,
      aids:
        shown === session && OVER_NIGHT.includes(screen.value) ? (this.#house.aids()?.shown ?? null) : null,
      wholeSheet: isWhole || theatre?.watching.value?.wholeSheet === true,
      theatre: theatre?.theatreSheet ?? null,
      ghosts: BEHIND_TITLE.includes(this.#house.screen.value) ? [] : (theatre?.ghosts.value ?? []),
    };
  }

  advance(elapsedMs: number): void {
    const { looking, byHand, screen, settings } = this.#house;
    const session = this.#house.session();
    this.#house.theatre()?.work();
    if (this.showing?.isSeeking) {
      this.showing.seekOn();
      return this.#house.afterTicks();
    }
    if (session) looking.move(session.night, elapsedMs);
    if (session && screen.value === 'play') this.#house.aids()?.work(session.night, settings.value);
    this.#isStanding.value = this.#isWaiting();
    if (byHand || !this.#isMoving()) return;
    const ran = this.showing?.advance(elapsedMs) ?? this.#live(elapsedMs);
    if (ran > 0) this.#lived();
  }

  /** @returns how many ticks of the player's own night ran. */
  #live(elapsedMs: number): number {
    const session = this.#house.session();
    const { speedPercent } = this.#house.settings.value;
    const ran = session?.advance(elapsedMs, speedPercent / 100, (events) => this.#mayGoOn(events, session));
    return ran ?? 0;
  }

  /** After each tick. */
  #mayGoOn(events: readonly NightEvent[], session: Session): boolean {
    const settings = this.#house.settings.value;
    session.use(assistsInUse(settings));
    // A typed order is a step of its own: it ends when it is done, or when something happens.
    const isStepping = isInSteps(settings) && !this.#house.ear.isUnderWay;
    this.#stepping.note(events, isStepping ? session : null);
    return !isStepping || this.#stepping.isMoving(session);
  }

  /** True in step mode while nothing was asked for. */
  #isWaiting(): boolean {
    const { screen, settings, ear } = this.#house;
    const session = this.#house.session();
    if (screen.value !== 'play' || !isInSteps(settings.value) || session?.night.outcome !== 'none')
      return false;
    if (ear.isUnderWay) return false;
    return this.isUntouched || !this.#stepping.isMoving(session);
  }

  /** Lives so many ticks at once: step mode, and tests that must not depend on the speed of frames. */
  runTicks(ticks: number): void {
    for (let i = 0; i < ticks && this.#isMoving(); i++) {
      const session = this.#house.session();
      if (this.showing) this.showing.tick();
      else if (session) this.#mayGoOn(session.tick(), session);
      this.#lived();
    }
    this.#isStanding.value = this.#isWaiting();
  }

  #lived(): void {
    const session = this.#house.session();
    if (session) this.turns.lived(session);
    this.#house.afterTicks();
  }

  #isMoving(): boolean {
    const { screen, settings, looking, ear } = this.#house;
    if (screen.value === 'watch') return this.showing?.state.playing ?? false;
    if (screen.value !== 'play' || looking.isAsking) return false;
    const session = this.#house.session();
    if (session?.night.outcome !== 'none') return false;
    // A typed order may be to wait, which is no deed.
    if (this.isUntouched && !ear.isUnderWay) return false;
    // Whoever is held answers in a page over the line, which cannot be reached meanwhile.
    if (ear.isHolding && session.night.capture.stage !== 'held') return false;
    if (settings.value.oneButton && this.turns.isChoosing.value) return false;
    if (this.#isWaiting()) return false;
    return !isNightWaiting(settings.value, session.night, session.isSpoken);
  }
}
