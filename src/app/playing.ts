// The Game: loads a night, lets it be lived or watched, and tells the faces.
// Law: every change of screen happens here, by a named method; nothing else writes the signals.
import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { Level } from '../content/schema.ts';
import type { NightEvent } from '../core/event.ts';
import type { ReadonlyNight } from '../core/night.ts';
import type { World } from '../core/world.ts';
import type { Action } from '../input/action.ts';
import type { Decoded } from '../replay/format.ts';
import type { TakenOver } from '../replay/record.ts';
import type { Recording } from '../replay/recording.ts';
import type { Explanation } from './explaining.ts';
import type { Frame, Game, NightPage, Notice, OutcomePage, Screen, Settings } from './game.ts';
import { saveAsFile } from './handing.ts';
import { isAnswerAwaited } from './holding.ts';
import type { HudState } from './hud.ts';
import { Instruments } from './instruments.ts';
import { Listeners } from './listeners.ts';
import { Looking } from './looking.ts';
import type { Tidings } from './memory.ts';
import { Nights } from './nights.ts';
import { Notices } from './notices.ts';
import { type Opened, openDecoded, openFile } from './opening.ts';
import type { PlayingOptions } from './options.ts';
import { outcomePageOf, pageOf } from './pages.ts';
import { perform } from './performing.ts';
import { Screening } from './screening.ts';
import { Session } from './session.ts';
import { saveSettings } from './settings.ts';
import { SheetPictures } from './sheetPictures.ts';
import { Shelf } from './shelf.ts';
import type { Showing } from './showing.ts';
import type { Watching } from './theatre.ts';
import { DEEDS } from './things.ts';
import { LUCKS, STUDY } from './trades.ts';

const isDeed = ({ kind }: Action): boolean => DEEDS.some((deed) => deed === kind);

export class Playing implements Game {
  readonly #screen = signal<Screen>('title');
  readonly #page = signal<NightPage | null>(null);
  readonly #outcome = signal<OutcomePage | null>(null);
  readonly #notices = new Notices();
  readonly #settings;
  readonly #options: PlayingOptions;
  readonly #nights: Nights;
  readonly #looking = new Looking();
  readonly #instruments = new Instruments();
  readonly #listeners = new Listeners();
  readonly library: Shelf;
  readonly theatre: Screening;
  readonly sheets: SheetPictures;
  #session: Session | null = null;
  #last: Recording | null = null;
  /** True from the beginning of a night to the first action in it: nothing moves until the player does. */
  #isUntouched = false;
  #beneathThings: Screen = 'play';

  readonly screen: ReadonlySignal<Screen> = this.#screen;
  readonly page: ReadonlySignal<NightPage | null> = this.#page;
  readonly outcome: ReadonlySignal<OutcomePage | null> = this.#outcome;
  readonly notices: ReadonlySignal<readonly Notice[]> = this.#notices.all;
  readonly settings: ReadonlySignal<Settings>;
  readonly hud: ReadonlySignal<HudState | null> = this.#instruments.hud;
  readonly asked: ReadonlySignal<Explanation | null> = this.#looking.answer;

  constructor(options: PlayingOptions) {
    this.#options = options;
    this.#settings = signal<Settings>(options.settings);
    this.settings = this.#settings;
    this.#nights = new Nights(options.levels, options.levelId);
    this.library = this.#makeLibrary();
    this.theatre = this.#makeTheatre();
    this.sheets = new SheetPictures(this.#nights, options.paintSheetPicture);
    this.#layPage(0);
    for (const level of options.levels) {
      if (!level.ok) this.note({ kind: 'badLevel', detail: level.error });
    }
    void this.#load();
  }

  get loading(): Game['loading'] {
    return this.#nights.loading;
  }
  get nights(): Game['nights'] {
    return this.#nights.choices;
  }
  get #showing(): Showing | null {
    return this.theatre.showing;
  }

  frame(): Frame | null {
    const shown = this.#showing ?? this.#session;
    if (!shown) return null;
    const { night, before, alpha } = shown;
    const [goal, barred] = shown === this.#session ? [shown.goal, shown.barred] : [null, null];
    const { place: asked } = this.#looking;
    const moving = this.#isMoving();
    const { theatreSheet: theatre } = this.theatre;
    const wholeSheet = this.#looking.wholeSheet || this.theatre.watching.value?.wholeSheet === true;
    const ghosts = this.#isBehindTitle() ? [] : this.theatre.ghosts.value;
    return { night, before, alpha, moving, goal, barred, asked, wholeSheet, theatre, ghosts };
  }

  advance(elapsedMs: number): void {
    this.theatre.work();
    if (this.#showing?.isSeeking) return this.#seekOn(this.#showing);
    if (this.#session) this.#looking.move(this.#session.night, elapsedMs);
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
    if (action.kind === 'back' && this.#looking.isAsking) return this.#looking.endQuestion();
    if (action.kind === 'things') return this.#turnThings();
    if (action.kind === 'pause' || action.kind === 'back') {
      if (this.#screen.value === 'things') return this.#turnThings();
      return this.#screen.value === 'pause' ? this.resume() : this.#pause();
    }
    // What is done with a thing ends the look at it.
    if (isDeed(action)) this.resume();
    if (this.#screen.value !== 'play' || !this.#session) return;
    const deed = this.#looking.take(action, this.#session);
    // To look and to ask is no step: one may read the map for as long as one likes.
    if (!deed) return;
    this.#isUntouched = false;
    perform(this.#session, deed);
  }

  /** To look at what one carries holds the night; a second press leads back to where one was. */
  #turnThings(): void {
    const { value } = this.#screen;
    if (value === 'things') this.#screen.value = this.#beneathThings;
    if ((value !== 'play' && value !== 'pause') || this.#session?.night.capture.stage === 'held') return;
    if (value === 'play') this.#pause();
    this.#beneathThings = value;
    this.#screen.value = 'things';
  }

  tidings(night: ReadonlyNight): Tidings | null {
    return this.#instruments.memory.tidings(night);
  }

  onEvents(listen: Parameters<Game['onEvents']>[0]): () => void {
    return this.#listeners.add(listen);
  }

  choose(levelId: string): void {
    const level = this.#nights.find(levelId);
    if (!level || level === this.#nights.level) return;
    this.toTitle();
    this.#take(level);
    void this.#load();
  }

  begin(): void {
    this.#onceGrown((world) => this.#start(world, this.#options.nextLuck()));
  }

  again(): void {
    this.begin();
  }

  toLibrary(): void {
    this.toTitle();
    this.library.visit();
    this.#screen.value = 'library';
  }

  toSheets(): void {
    this.toTitle();
    this.sheets.open();
    this.#screen.value = 'sheets';
  }

  goUp(levelId: string): void {
    const level = this.#nights.find(levelId);
    if (!level) return;
    this.#keepRecording();
    this.#take(level);
    this.begin();
  }

  resume(): void {
    if (this.#screen.value === 'pause' || this.#screen.value === 'things') this.#screen.value = 'play';
  }

  toTitle(): void {
    this.#keepRecording();
    this.#outcome.value = null;
    this.theatre.close();
    this.#nights.unwish();
    this.sheets.close();
    this.#looking.end();
    const { world } = this.#nights;
    if (world) this.#session = this.#freshSession(world, 0);
    this.#screen.value = 'title';
  }

  /** Back from watching: to the library, to the end of the night just played, or to the title. */
  #leaveTheatre(from: Watching['from']): void {
    if (from === 'library') return this.toLibrary();
    if (!this.#outcome.value) return this.toTitle();
    this.theatre.close();
    this.#screen.value = 'outcome';
  }

  watchLast(): void {
    const { world } = this.#nights;
    if (this.#last && world?.levelId === this.#last.levelId) this.#show(this.#last, world, 'own');
  }

  openRecording(name: string, bytes: Uint8Array): void {
    this.#open(openFile(name, bytes, this.#findLevel), 'file');
  }

  /** Opens what a link held. */
  openLinked(decoded: Decoded): void {
    this.#open(openDecoded('link', decoded, this.#findLevel), 'link');
  }

  #open(opened: Opened, from: Watching['from']): void {
    if (!opened.ok) return this.note(opened.notice);
    this.#keepRecording();
    // The library stays open while the land grows; from elsewhere one waits at the title.
    if (opened.level !== this.#nights.level && this.#screen.value !== 'library') this.toTitle();
    this.#take(opened.level);
    this.#onceGrown((world) => this.#show(opened.recording, world, from));
  }

  saveRecording(): void {
    if (this.#last) saveAsFile(this.#last);
  }

  dismiss(notice: Notice): void {
    this.#notices.remove(notice);
  }

  note(notice: Notice): void {
    this.#notices.add(notice);
  }

  change(settings: Partial<Settings>): void {
    this.#settings.value = { ...this.#settings.value, ...settings };
    if (!saveSettings(settings)) this.note({ kind: 'storageRefused' });
  }

  /** Lays a night on the table; its land grows when it is asked for. */
  #take(level: Level): void {
    if (!this.#nights.choose(level)) return;
    this.#session = null;
    this.#layPage(0);
  }

  #layPage(luck: number): void {
    const { level } = this.#nights;
    this.#page.value = level && pageOf(level, luck);
  }

  #onceGrown(use: (world: World) => void): void {
    if (this.#nights.onceGrown(use) === 'growing') void this.#load();
  }

  async #load(): Promise<void> {
    try {
      const world = await this.#nights.load();
      if (!world) return;
      this.#session ??= this.#freshSession(world, 0);
      this.#nights.settle(world);
    } catch (error) {
      this.note({ kind: 'broken', detail: error instanceof Error ? error.message : String(error) });
    }
  }

  #freshSession(world: World, luck: number, takenOver: TakenOver | null = null): Session {
    return new Session(world, luck, (events, night) => this.#tell(events, night), takenOver);
  }

  #start(world: World, luck: number, takenOver: TakenOver | null = null): void {
    this.#nights.unwish();
    this.sheets.close();
    this.theatre.close();
    this.theatre.enter(world);
    this.#looking.end();
    this.#outcome.value = null;
    this.#layPage(luck);
    this.#session = this.#freshSession(world, luck, takenOver);
    // Hands that were another's are let go.
    if (takenOver) this.#session.letGo();
    this.#isUntouched = true;
    this.#instruments.begin(this.#session.night);
    this.#screen.value = 'play';
  }

  #show(recording: Recording, world: World, from: Watching['from']): void {
    this.theatre.show(recording, world, from);
    this.#looking.end();
    this.#layPage(recording.luck);
    if (this.#showing) this.#instruments.begin(this.#showing.night);
    this.#screen.value = 'watch';
  }

  #isBehindTitle(): boolean {
    return ['title', 'library', 'sheets'].includes(this.#screen.value);
  }

  #isMoving(): boolean {
    if (this.#screen.value === 'watch') return this.#showing?.state.playing ?? false;
    if (this.#screen.value !== 'play' || this.#isUntouched || this.#looking.isAsking) return false;
    const session = this.#session;
    if (session?.night.outcome !== 'none') return false;
    return !this.#settings.value.unhurried || session.isSpoken || !isAnswerAwaited(session.night);
  }

  #pause(): void {
    if (this.#screen.value === 'play') {
      this.#session?.letGo();
      this.#looking.endQuestion();
      this.#screen.value = 'pause';
    }
    if (this.#screen.value === 'watch') this.theatre.watch({ playing: false });
  }

  #tell(events: readonly NightEvent[], night: ReadonlyNight): void {
    this.#instruments.note(events, night);
    this.#listeners.tell(events, night);
  }

  #afterTicks(): void {
    const night = this.#showing?.night ?? this.#session?.night;
    if (!night) return;
    this.#instruments.read(night);
    this.theatre.update();
    if (!this.#showing && night.outcome !== 'none' && this.#screen.value === 'play') this.#end(night);
  }

  #end(night: ReadonlyNight): void {
    this.#keepRecording();
    const { closestFixMeters, memory } = this.#instruments;
    const outcome = outcomePageOf(night, closestFixMeters, memory);
    if (this.#last) this.library.keep(this.#last, outcome?.heardByLine.filter(Boolean).length);
    this.#outcome.value = outcome;
    this.#screen.value = 'outcome';
  }

  #keepRecording(): void {
    if (this.#session && this.#session.night.tick > 0) this.#last = this.#session.recording();
  }

  readonly #findLevel = (levelId: string): Level | null => this.#nights.find(levelId);

  #makeLibrary(): Shelf {
    return new Shelf({
      database: this.#options.database,
      find: this.#findLevel,
      note: (notice) => this.note(notice),
      open: (name, bytes) => this.#open(openFile(name, bytes, this.#findLevel), 'library'),
    });
  }

  #makeTheatre(): Screening {
    return new Screening({
      trades: { study: STUDY, lucks: LUCKS },
      paintSheetPicture: this.#options.paintSheetPicture,
      tell: (events, night) => this.#tell(events, night),
      shown: () => this.#afterTicks(),
      run: (runId) => this.library.run(runId),
      keptAs: (recording) => this.library.keptAs(recording),
      keep: (recording) => this.library.keep(recording),
      yourTurn: (recording) => this.#onceGrown((world) => this.#start(world, recording.luck)),
      goOn: (takenOver, world) => this.#start(world, takenOver.night.luck, takenOver),
      leave: (from) => this.#leaveTheatre(from),
    });
  }
}
