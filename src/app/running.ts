// How the night that is shown moves: which one it is, the ticks that are owed, and what the picture is given of it.
// Law: nothing moves before the first press, while something is asked, or while it is held.
import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { NightEvent } from '../core/event.ts';
import type { AidsOnSheet } from './aids.ts';
import { assistsInUse } from './assistsInUse.ts';
import type { EarDoor } from './ear/door.ts';
import type { Frame, FrameWork, Screen, Settings } from './game.ts';
import { isNightWaiting } from './holding.ts';
import type { Looking } from './looking.ts';
import { primaryOf } from './meaning.ts';
import { BY_ITSELF, type Pace } from './pace.ts';
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
  /** Told after each tick, or each few of them: by the clock in a later frame, or at once where something happened. */
  afterTicks(): void;
}

/** Ticks that are left unread at most, where a frame that draws nothing can be waited for. */
const MOST_UNREAD = 3;

/** The night lies open, or just under a page of it. */
const OVER_NIGHT: readonly Screen[] = ['play', 'pause', 'things'];
const BEHIND_TITLE: readonly Screen[] = ['title', 'library', 'sheets', 'message', 'between', 'free', 'map'];

export class Running {
  readonly #house: House;
  /** True from the beginning of a night to the first action in it: nothing moves until the player does. */
  isUntouched = false;
  readonly #stepping = new Stepping();
  readonly #isStanding = signal(false);
  #lastPace: Pace = BY_ITSELF;
  /** So many ticks ran that were not told of yet: that is a later frame's work, since one that lives has enough. */
  #unread = 0;
  /** Something was done, or happened, that was not told of yet. */
  #isUrgent = false;
  #primary: ReturnType<typeof primaryOf> | null = null;
  #isLaden = false;
  /** With one switch, a night moves by turns; what is let pass first is no deed, and yet theirs from then on. */
  readonly turns = new Turns(() => {
    this.isUntouched = false;
    this.#takeCharge();
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
    this.#house.ear.isUsed = false;
    this.#stepping.begin();
    this.turns.begin();
  }

  /** Something was done. */
  did(deed: Deed): void {
    this.#isUrgent = true;
    this.#house.ear.did(deed);
    this.#takeCharge().did(deed);
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
    const { place: asked, wholeSheet } = this.#house.looking;
    return {
      night,
      before,
      alpha,
      moving: this.#isMoving(),
      flowing: !this.#house.byHand && this.#goingOn !== null && this.#isMoving(),
      goal: shown === session ? session.goal : null,
      laden: this.#isLaden,
      barred: shown === session ? session.barred : null,
      asked,
      aids:
        shown === session && OVER_NIGHT.includes(screen.value) ? (this.#house.aids()?.shown ?? null) : null,
      wholeSheet: wholeSheet.value || theatre?.watching.value?.wholeSheet === true,
      theatre: theatre?.theatreSheet ?? null,
      ghosts: BEHIND_TITLE.includes(this.#house.screen.value) ? [] : (theatre?.ghosts.value ?? []),
    };
  }

  advance(elapsedMs: number, work: FrameWork = 'all'): void {
    const { looking, byHand, screen, settings } = this.#house;
    const session = this.#house.session();
    if (work !== 'none') this.#house.theatre()?.work();
    this.#isLaden = false;
    if (this.showing?.isSeeking) {
      this.showing.seekOn();
      return this.#house.afterTicks();
    }
    if (session) looking.move(session.night, elapsedMs);
    if (session && work !== 'none' && screen.value === 'play')
      this.#house.aids()?.work(session.night, settings.value);
    this.#takeCharge();
    this.#noteStanding();
    const before = this.#unread;
    if (!byHand && this.#isMoving()) this.#unread += this.#liveOn(elapsedMs, work !== 'none');
    const hasLived = this.#unread > before;
    if (!this.#isReadingDue(work, before, hasLived)) return;
    this.#isLaden = true;
    this.#unread -= work === 'all' ? before : this.#unread;
    this.#isUrgent = false;
    this.#house.afterTicks();
  }

  /** What ticks changed is read a frame later, or in the next that lives none; what a player acts by, at once. */
  #isReadingDue(work: FrameWork, before: number, hasLived: boolean): boolean {
    if (work === 'all') return before > 0;
    if (work === 'none' || this.#unread === 0) return false;
    return !hasLived || this.#isUrgent || this.#unread >= MOST_UNREAD;
  }

  /** @returns how many ticks were owed and ran. */
  #liveOn(elapsedMs: number, mayTick: boolean): number {
    return this.showing?.advance(elapsedMs) ?? this.#live(elapsedMs, mayTick);
  }

  /** @returns how many ticks of the player's own night ran. */
  #live(elapsedMs: number, mayTick: boolean): number {
    const session = this.#house.session();
    if (session === null) return 0;
    const speed = this.#house.settings.value.speedPercent / 100;
    return session.advance(elapsedMs, speed, (events) => this.#mayGoOn(events, session), mayTick);
  }

  /** After each tick. */
  #mayGoOn(events: readonly NightEvent[], session: Session): boolean {
    this.isUntouched = false;
    const isOther = this.#notePrimary(session);
    this.#isUrgent ||= isOther || events.some(({ kind }) => kind !== 'footstep');
    session.use(assistsInUse(this.#house.settings.value));
    this.#noteEar(session);
    this.#takeCharge().lived(events, session);
    return this.#isMoving();
  }

  /** @returns true where another thing matters now: its button must not say the old one when it is pressed. */
  #notePrimary({ night }: Session): boolean {
    const primary = primaryOf(night);
    if (primary === this.#primary) return false;
    this.#primary = primary;
    return true;
  }

  /** Lives so many ticks at once: step mode, and tests that must not depend on the speed of frames. */
  runTicks(ticks: number): void {
    for (let i = 0; i < ticks; i++) {
      this.#takeCharge();
      if (!this.#isMoving()) break;
      const session = this.#house.session();
      if (this.showing) this.showing.tick();
      else if (session) this.#mayGoOn(session.tick(), session);
      this.#house.afterTicks();
    }
    this.#noteStanding();
  }

  /** The ear is told more than the eye sees: whoever asks or orders by it was helped by it. */
  #noteEar(session: Session): void {
    const { ear } = this.#house;
    if (ear.isUsed) session.use({ byEar: true });
    ear.isUsed = false;
  }

  #noteStanding(): void {
    this.#isStanding.value =
      isInSteps(this.#house.settings.value) && this.#goingOn !== null && !this.#isMoving();
  }

  /** The one place that says whether the night that is shown may move. It only reads: the picture asks it too. */
  #isMoving(): boolean {
    if (this.#house.screen.value === 'watch') return this.showing?.state.playing ?? false;
    const session = this.#goingOn;
    return session !== null && !this.#isAsked(session) && this.#paceNow().mayMove(session);
  }

  /** The player's own night, or null where it is over or a page lies over it. */
  get #goingOn(): Session | null {
    const session = this.#house.session();
    return this.#house.screen.value === 'play' && session?.night.outcome === 'none' ? session : null;
  }

  /** True where the night waits for an answer, at whatever pace it goes. */
  #isAsked({ night, isSpoken }: Session): boolean {
    const { settings, looking, ear } = this.#house;
    if (looking.isAsking) return true;
    // A typed order may be to wait, which is no deed.
    if (this.isUntouched && !ear.isUnderWay) return true;
    // Whoever is held answers in a page over the line, which cannot be reached meanwhile.
    if (ear.isHolding && night.capture.stage !== 'held') return true;
    return isNightWaiting(settings.value, night, isSpoken);
  }

  /** @returns the pace of now; one that has just taken charge begins anew. */
  #takeCharge(): Pace {
    const pace = this.#paceNow();
    if (pace !== this.#lastPace) pace.begin();
    this.#lastPace = pace;
    return pace;
  }

  #paceNow(): Pace {
    const { settings, ear } = this.#house;
    if (ear.isUnderWay) return BY_ITSELF;
    if (settings.value.oneButton) return this.turns;
    return isInSteps(settings.value) ? this.#stepping : BY_ITSELF;
  }
}
