// The Game: loads a night, lets it be lived or watched, and tells the faces.
// Law: every change of screen happens here, by a named method; nothing else writes the signals.
import { type ReadonlySignal, signal } from '@preact/signals-core';
import { contentHash, type LevelResult } from '../content/levels.ts';
import type { Level } from '../content/schema.ts';
import { Command, walkCommand } from '../core/command.ts';
import type { NightEvent } from '../core/event.ts';
import type { ReadonlyNight } from '../core/night.ts';
import { RULES_VERSION } from '../core/rules.ts';
import type { World } from '../core/world.ts';
import type { Action } from '../input/action.ts';
import { saveFile } from '../platform/files.ts';
import { decodeRecording, encodeRecording } from '../replay/format.ts';
import type { Recording } from '../replay/recording.ts';
import type {
  Frame,
  Game,
  Loading,
  NightPage,
  Notice,
  OutcomePage,
  Screen,
  Settings,
  Watching,
} from './game.ts';
import type { HudState } from './hud.ts';
import { hangUpCommand, primaryCommand } from './meaning.ts';
import { outcomePageOf, pageOf } from './pages.ts';
import { fixMeters, PROFILE_EVERY_TICKS, readHud, takeProfile } from './reading.ts';
import { Session } from './session.ts';
import { saveSettings } from './settings.ts';
import { Showing } from './showing.ts';
import { Worlds } from './worlds.ts';

type Listener = (events: readonly NightEvent[], night: ReadonlyNight) => void;

export interface PlayingOptions {
  /** The night's level as it was read; a bad one becomes a notice. */
  readonly level: LevelResult;
  readonly settings: Settings;
  /** A fresh luck for each night, a whole number under 2^32. */
  readonly nextLuck: () => number;
  /** True when a test moves time by hand: `advance` then does nothing. */
  readonly byHand: boolean;
}

export class Playing implements Game {
  readonly #screen = signal<Screen>('title');
  readonly #loading = signal<Loading>({ step: 'land', share: 0 });
  readonly #hud = signal<HudState | null>(null);
  readonly #page = signal<NightPage | null>(null);
  readonly #outcome = signal<OutcomePage | null>(null);
  readonly #watching = signal<Watching | null>(null);
  readonly #notices = signal<readonly Notice[]>([]);
  readonly #settings;
  readonly #options: PlayingOptions;
  readonly #level: Level | null;
  readonly #worlds = new Worlds();
  readonly #listeners = new Set<Listener>();
  #world: World | null = null;
  #session: Session | null = null;
  #showing: Showing | null = null;
  #last: Recording | null = null;
  #wantsToBegin = false;
  /** True from the beginning of a night to the first action in it: nothing moves until the player does. */
  #isUntouched = false;
  #wholeSheet = false;
  #closestFixMeters = -1;
  #profileTick = -1;

  constructor(options: PlayingOptions) {
    this.#options = options;
    this.#settings = signal<Settings>(options.settings);
    this.#level = options.level.ok ? options.level.level : null;
    this.#page.value = this.#level && pageOf(this.#level, 0);
    if (!options.level.ok) this.note({ kind: 'badLevel', detail: options.level.error });
    void this.#load();
  }

  get screen(): ReadonlySignal<Screen> {
    return this.#screen;
  }
  get loading(): ReadonlySignal<Loading> {
    return this.#loading;
  }
  get hud(): ReadonlySignal<HudState | null> {
    return this.#hud;
  }
  get page(): ReadonlySignal<NightPage | null> {
    return this.#page;
  }
  get outcome(): ReadonlySignal<OutcomePage | null> {
    return this.#outcome;
  }
  get watching(): ReadonlySignal<Watching | null> {
    return this.#watching;
  }
  get notices(): ReadonlySignal<readonly Notice[]> {
    return this.#notices;
  }
  get settings(): ReadonlySignal<Settings> {
    return this.#settings;
  }

  frame(): Frame | null {
    const shown = this.#showing ?? this.#session;
    if (!shown) return null;
    const { night, before, alpha } = shown;
    const [goal, barred] = shown === this.#session ? [shown.goal, shown.barred] : [null, null];
    return { night, before, alpha, moving: this.#isMoving(), goal, barred, wholeSheet: this.#wholeSheet };
  }

  advance(elapsedMs: number): void {
    if (this.#showing?.isSeeking) return this.#seekOn(this.#showing);
    if (this.#options.byHand || !this.#isMoving()) return;
    const ran = this.#showing?.advance(elapsedMs) ?? this.#session?.advance(elapsedMs, 1) ?? 0;
    if (ran > 0) this.#afterTicks();
  }

  #seekOn(showing: Showing): void {
    showing.seekOn();
    this.#afterTicks();
  }

  /** Lives so many ticks at once: step mode, and tests that must not depend on the speed of frames. */
  runTicks(ticks: number): void {
    for (let i = 0; i < ticks && this.#isMoving(); i++) {
      if (this.#showing) this.#showing.tick();
      else this.#session?.tick();
      this.#afterTicks();
    }
  }

  /** @returns the recording of the night that goes on, or of the last one. */
  recording(): Recording | null {
    const session = this.#session;
    return session && session.night.tick > 0 ? session.recording() : this.#last;
  }

  act(action: Action): void {
    if (action.kind === 'pause') return this.#screen.value === 'pause' ? this.resume() : this.#pause();
    if (this.#screen.value !== 'play' || !this.#session) return;
    // To look at the whole sheet is no step: one may read the map for as long as one likes.
    if (action.kind !== 'toggleSheet') this.#isUntouched = false;
    this.#perform(this.#session, action);
  }

  onEvents(listen: Listener): () => void {
    this.#listeners.add(listen);
    return () => this.#listeners.delete(listen);
  }

  begin(): void {
    this.#wantsToBegin = true;
    if (this.#world) this.#start(this.#world);
    else if (this.#loading.value.step === 'failed') void this.#load();
  }

  again(): void {
    this.begin();
  }

  resume(): void {
    if (this.#screen.value === 'pause') this.#screen.value = 'play';
  }

  toTitle(): void {
    this.#keepRecording();
    this.#outcome.value = null;
    this.#showing = null;
    this.#wantsToBegin = false;
    this.#wholeSheet = false;
    this.#watching.value = null;
    if (this.#world) this.#session = this.#freshSession(this.#world, 0);
    this.#screen.value = 'title';
  }

  leaveWatching(): void {
    if (!this.#outcome.value) return this.toTitle();
    this.#showing = null;
    this.#watching.value = null;
    this.#screen.value = 'outcome';
  }

  watchLast(): void {
    if (this.#last && this.#world) this.#show(this.#last, this.#world);
  }

  openRecording(name: string, bytes: Uint8Array): void {
    const decoded = decodeRecording(bytes);
    if (!decoded.ok) {
      const { code, at, mend } = decoded.error;
      return this.note({ kind: 'badReplay', detail: `${name}: ${at}: ${mend} (${code})` });
    }
    const { recording } = decoded;
    if (recording.rulesVersion !== RULES_VERSION) {
      return this.note({ kind: 'otherRules', detail: `r${recording.rulesVersion}` });
    }
    const level = this.#level;
    if (!level || recording.levelId !== level.id || recording.contentHash !== contentHash(level)) {
      return this.note({ kind: 'badReplay', detail: `${name}: levelId: ${recording.levelId}` });
    }
    void this.#whenLoaded((world) => this.#show(recording, world));
  }

  saveRecording(): void {
    if (!this.#last) return;
    saveFile(`${this.#last.levelId}-${this.#last.luck}.farend`, encodeRecording(this.#last));
  }

  watch(change: { readonly playing?: boolean; readonly speed?: number; readonly tick?: number }): void {
    this.#showing?.change(change);
    this.#afterTicks();
  }

  dismiss(notice: Notice): void {
    this.#notices.value = this.#notices.value.filter((other) => other !== notice);
  }

  note(notice: Notice): void {
    // One of a kind, and the newest: a second bad file is told by its own name.
    const others = this.#notices.value.filter((other) => other.kind !== notice.kind);
    this.#notices.value = [...others, notice];
  }

  change(settings: Partial<Settings>): void {
    this.#settings.value = { ...this.#settings.value, ...settings };
    if (!saveSettings(settings)) this.note({ kind: 'storageRefused' });
  }

  async #load(): Promise<void> {
    if (!this.#level) {
      this.#loading.value = { step: 'failed', share: 0 };
      return;
    }
    try {
      this.#world = await this.#worlds.get(this.#level, (step, share) => {
        this.#loading.value = { step, share };
      });
      this.#loading.value = { step: 'ready', share: 1 };
      if (this.#wantsToBegin) this.#start(this.#world);
      else this.#session ??= this.#freshSession(this.#world, 0);
    } catch (error) {
      this.#loading.value = { step: 'failed', share: 0 };
      this.note({ kind: 'broken', detail: error instanceof Error ? error.message : String(error) });
    }
  }

  async #whenLoaded(use: (world: World) => void): Promise<void> {
    if (!this.#world) await this.#load();
    if (this.#world) use(this.#world);
  }

  #freshSession(world: World, luck: number): Session {
    return new Session(world, luck, (events, night) => this.#tell(events, night));
  }

  #start(world: World): void {
    const luck = this.#options.nextLuck();
    this.#wantsToBegin = false;
    this.#showing = null;
    this.#wholeSheet = false;
    this.#closestFixMeters = -1;
    this.#profileTick = -1;
    this.#outcome.value = null;
    this.#watching.value = null;
    this.#page.value = this.#level && pageOf(this.#level, luck);
    this.#session = this.#freshSession(world, luck);
    this.#isUntouched = true;
    this.#hud.value = readHud(this.#session.night, null);
    this.#screen.value = 'play';
  }

  #show(recording: Recording, world: World): void {
    this.#showing = new Showing(recording, world, (events, night) => this.#tell(events, night));
    this.#wholeSheet = false;
    this.#page.value = this.#level && pageOf(this.#level, recording.luck);
    this.#watching.value = this.#showing.state;
    this.#hud.value = readHud(this.#showing.night, null);
    this.#screen.value = 'watch';
  }

  #isMoving(): boolean {
    if (this.#screen.value === 'watch') return this.#showing?.state.playing ?? false;
    return this.#screen.value === 'play' && !this.#isUntouched && this.#session?.night.outcome === 'none';
  }

  #pause(): void {
    if (this.#screen.value === 'play') {
      this.#session?.letGo();
      this.#screen.value = 'pause';
    }
    if (this.#screen.value === 'watch') this.watch({ playing: false });
  }

  #perform(session: Session, action: Exclude<Action, { kind: 'pause' }>): void {
    switch (action.kind) {
      case 'walk':
        return session.steer(action.heading < 0 ? Command.stop : walkCommand(action.heading, action.slowly));
      case 'walkTo':
        session.walkTo(action.place);
        return;
      case 'primary':
        return this.#sayIfAny(session, primaryCommand(session.night));
      case 'hangUp':
        return this.#sayIfAny(session, hangUpCommand(session.night));
      case 'toggleRun':
        return session.say(session.night.caller.running ? Command.runOff : Command.runOn);
      case 'toggleLow':
        return session.say(session.night.caller.low ? Command.lowOff : Command.lowOn);
      case 'toggleSheet':
        this.#wholeSheet = !this.#wholeSheet;
        return;
      default:
        return action satisfies never;
    }
  }

  #sayIfAny(session: Session, command: Command | null): void {
    if (command !== null) session.say(command);
  }

  #tell(events: readonly NightEvent[], night: ReadonlyNight): void {
    if (events.some((event) => event.kind === 'bearingTaken')) this.#noteFix(night);
    for (const listen of this.#listeners) listen(events, night);
  }

  #noteFix(night: ReadonlyNight): void {
    const meters = fixMeters(night);
    const best = this.#closestFixMeters;
    if (meters >= 0 && (best < 0 || meters < best)) this.#closestFixMeters = meters;
  }

  #afterTicks(): void {
    const night = this.#showing?.night ?? this.#session?.night;
    if (!night) return;
    const profile = this.#profileFor(night);
    this.#hud.value = readHud(night, profile);
    if (this.#showing) this.#watching.value = this.#showing.state;
    else if (night.outcome !== 'none' && this.#screen.value === 'play') this.#end(night);
  }

  #profileFor(night: ReadonlyNight): HudState['profile'] | null {
    const known = this.#hud.value?.profile ?? null;
    const isFresh = Math.abs(night.tick - this.#profileTick) < PROFILE_EVERY_TICKS;
    if (known && isFresh) return known;
    this.#profileTick = night.tick;
    return takeProfile(night);
  }

  #end(night: ReadonlyNight): void {
    this.#keepRecording();
    this.#outcome.value = outcomePageOf(night, this.#closestFixMeters);
    this.#screen.value = 'outcome';
  }

  #keepRecording(): void {
    if (this.#session && this.#session.night.tick > 0) this.#last = this.#session.recording();
  }
}
