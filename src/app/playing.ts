// The Game: loads a night, lets it be lived or watched, and tells the faces.
// Law: every change of screen happens here, by a named method; nothing else writes the signals.
import { batch, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Level } from '../content/schema.ts';
import type { ReadonlyNight } from '../core/night.ts';
import type { World } from '../core/world.ts';
import type { Action } from '../input/action.ts';
import type { Decoded } from '../replay/format.ts';
import type { Recording } from '../replay/recording.ts';
import { Doors } from './doors.ts';
import type { Explanation } from './explaining.ts';
import type { Fork } from './fork.ts';
import type { Frame, Game, NightPage, Notice, OutcomePage, Screen, Settings } from './game.ts';
import { isNightWaiting } from './holding.ts';
import type { HudState } from './hud.ts';
import { Instruments, type Shown } from './instruments.ts';
import { isUnderWay, LeftNights } from './leftNights.ts';
import { Listeners } from './listeners.ts';
import { Looking } from './looking.ts';
import type { Tidings } from './memory.ts';
import { Messaging } from './messaging.ts';
import { Nights } from './nights.ts';
import { Notices } from './notices.ts';
import type { Opened } from './opening.ts';
import type { PlayingOptions } from './options.ts';
import { outcomePageOf } from './pages.ts';
import { Pausing } from './pausing.ts';
import { perform } from './performing.ts';
import type { Furniture, openRooms, Rooms, RoomyHouse } from './rooms.ts';
import type { Screening } from './screening.ts';
import { Session } from './session.ts';
import { saveSettings } from './settings.ts';
import type { Showing } from './showing.ts';
import type { Watching } from './theatre.ts';
import { isDeed } from './things.ts';

export class Playing implements Game {
  readonly #screen = signal<Screen>('title');
  readonly #outcome = signal<OutcomePage | null>(null);
  readonly #notices = new Notices();
  readonly #settings;
  readonly #options: PlayingOptions;
  readonly #nights: Nights;
  readonly #looking = new Looking();
  readonly #instruments = new Instruments();
  readonly #listeners = new Listeners();
  readonly #pausing = new Pausing(this.#screen, this.#looking);
  readonly #doors = new Doors(() => this.#options.wantRooms());
  readonly library = this.#doors.library;
  readonly theatre = this.#doors.theatre;
  readonly sheets = this.#doors.sheets;
  readonly message = new Messaging({
    screen: this.#screen,
    toTitle: () => this.toTitle(),
    picture: async (widthPx, heightPx) => this.#doors.rooms?.riverPicture(widthPx, heightPx) ?? null,
  });
  #session: Session | null = null;
  readonly #left = new LeftNights();
  /** True from the beginning of a night to the first action in it: nothing moves until the player does. */
  #isUntouched = false;

  readonly loading: Game['loading'];
  readonly page: ReadonlySignal<NightPage | null>;
  readonly nights: Game['nights'];
  readonly screen: ReadonlySignal<Screen> = this.#screen;
  readonly outcome: ReadonlySignal<OutcomePage | null> = this.#outcome;
  readonly notices: ReadonlySignal<readonly Notice[]> = this.#notices.all;
  readonly settings: ReadonlySignal<Settings>;
  readonly hud: ReadonlySignal<HudState | null> = this.#instruments.hud;
  readonly asked: ReadonlySignal<Explanation | null> = this.#looking.answer;

  constructor(options: PlayingOptions) {
    this.#options = options;
    this.settings = this.#settings = signal<Settings>(options.settings);
    this.#nights = new Nights(options.levels, options.levelId);
    this.nights = this.#nights.choices;
    this.page = this.#nights.page;
    this.loading = this.#nights.loading;
    void this.#load();
  }

  /** Opens the rooms that come late: what was asked of them meanwhile is done now. */
  furnish(furniture: Furniture, open: typeof openRooms): void {
    const rooms = open(this.#house(), furniture);
    if (this.#session) rooms.theatre.enter(this.#session.night.world);
    this.#doors.open(rooms);
  }

  #house(): RoomyHouse {
    return {
      nights: this.#nights,
      note: (notice) => this.note(notice),
      watch: (opened, from) => this.#open(opened, from),
      tell: (events, night) => this.#listeners.tell(events, night),
      shown: () => this.#afterTicks(),
      yourTurn: (recording) => this.#onceGrown((world) => this.#start(world, recording.luck)),
      goOn: (fork, world) => this.#start(world, fork.takenOver.night.luck, fork),
      leave: (from) => this.#leaveTheatre(from),
    };
  }

  get #theatre(): Screening | undefined {
    return this.#doors.rooms?.theatre;
  }
  get #showing(): Showing | null {
    return this.#theatre?.showing ?? null;
  }
  get #shown(): Showing | Session | null {
    return this.#showing ?? this.#session;
  }

  frame(): Frame | null {
    const shown = this.#shown;
    if (!shown) return null;
    const { night, before, alpha } = shown;
    const [goal, barred] = shown === this.#session ? [shown.goal, shown.barred] : [null, null];
    const { place: asked } = this.#looking;
    const moving = this.#isMoving();
    const theatre = this.#theatre?.theatreSheet ?? null;
    const wholeSheet = this.#looking.wholeSheet || this.theatre.watching.value?.wholeSheet === true;
    const isBehind = ['title', 'library', 'sheets', 'message'].includes(this.#screen.value);
    const ghosts = isBehind ? [] : this.theatre.ghosts.value;
    return { night, before, alpha, moving, goal, barred, asked, wholeSheet, theatre, ghosts };
  }

  advance(elapsedMs: number): void {
    this.#theatre?.work();
    if (this.#showing?.isSeeking) {
      this.#showing.seekOn();
      return this.#afterTicks();
    }
    if (this.#session) this.#looking.move(this.#session.night, elapsedMs);
    if (this.#options.byHand || !this.#isMoving()) return;
    const ran = this.#showing?.advance(elapsedMs) ?? this.#session?.advance(elapsedMs, 1) ?? 0;
    if (ran > 0) this.#afterTicks();
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
    return session && session.night.tick > 0 ? session.recording() : this.#left.last;
  }

  act(action: Action): void {
    if (action.kind === 'back' && this.#looking.isAsking) return this.#looking.endQuestion();
    if (action.kind === 'things') return this.#pausing.turnThings(this.#session);
    if (action.kind === 'pause' || action.kind === 'back') {
      if (this.#screen.value === 'things') return this.#pausing.turnThings(this.#session);
      return this.#screen.value === 'pause' ? this.resume() : this.#pause();
    }
    if (isDeed(action)) this.resume(); // What is done with a thing ends the look at it.
    if (this.#screen.value !== 'play' || !this.#session) return;
    const deed = this.#looking.take(action, this.#session);
    // To look and to ask is no step: one may read the map for as long as one likes.
    if (!deed) return;
    this.#isUntouched = !this.#settings.value.cardRead && !this.#options.byHand;
    perform(this.#session, deed);
  }

  tidings(night: ReadonlyNight): Tidings | null {
    return this.#shown?.remembered.memory.tidings(night) ?? null;
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
    this.#goFromTitle('library', ({ library }) => library.visit());
  }

  toSheets(): void {
    this.toTitle();
    this.#goFromTitle('sheets', ({ sheets }) => sheets.open());
  }

  /** Unless another way was taken while the room was not here yet. */
  #goFromTitle(to: 'library' | 'sheets', visit: (rooms: Rooms) => void): void {
    this.#doors.enter((rooms) => {
      if (this.#screen.value !== 'title') return;
      visit(rooms);
      this.#screen.value = to;
    });
  }

  goUp(levelId: string): void {
    const level = this.#nights.find(levelId);
    if (!level) return;
    this.#left.note(this.#session);
    this.#take(level);
    this.begin();
  }

  resume(): void {
    this.#pausing.resume();
  }

  toTitle(): void {
    this.#left.takeUp();
    this.#goToTitle();
  }

  #goToTitle(): void {
    this.#left.note(this.#session);
    this.#outcome.value = null;
    this.#theatre?.close();
    this.#nights.unwish();
    this.#doors.rooms?.sheets.close();
    this.#looking.end();
    const { world } = this.#nights;
    if (world) this.#session = this.#freshSession(world, 0);
    this.#screen.value = 'title';
  }

  /** Back from watching: to the night that was laid aside for it, to the library, to the end of the night just played, or to the title. */
  #leaveTheatre(from: Watching['from']): void {
    if (this.#goOnAside()) return;
    if (from === 'library') return this.toLibrary();
    if (!this.#outcome.value) return this.toTitle();
    this.#theatre?.close();
    this.#screen.value = 'outcome';
  }

  watchLast(): void {
    const { world } = this.#nights;
    const { last } = this.#left;
    if (last && world?.levelId === last.levelId) this.#doors.enter(() => this.#show(last, world, 'own'));
  }

  openRecording(name: string, bytes: Uint8Array): void {
    this.#doors.enter(({ openFile }) => this.#open(openFile(name, bytes, this.#nights.find), 'file'));
  }

  openLinked(decoded: Decoded): void {
    const { find } = this.#nights;
    this.#doors.enter(({ openDecoded }) => this.#open(openDecoded('link', decoded, find, 'link'), 'link'));
  }

  #open(opened: Opened, from: Watching['from']): void {
    if (!opened.ok) return this.note(opened.notice);
    this.#layAside();
    this.#left.note(this.#session);
    // The library stays open while the land grows; from elsewhere one waits at the title.
    if (opened.level !== this.#nights.level && this.#screen.value !== 'library') this.#goToTitle();
    this.#take(opened.level);
    this.#onceGrown((world) => this.#show(opened.recording, world, from));
  }

  /** What someone sent lies over a night that is under way: that is kept, and waits. */
  #layAside(): void {
    const session = this.#session;
    if (!session || !isUnderWay(session.night)) return;
    this.#pausing.pause(session);
    const recording = session.recording();
    this.#doors.enter(({ library }) => library.keep(recording));
    this.#left.layAside(session);
  }

  /** @returns false where no night was laid aside. */
  #goOnAside(): boolean {
    const session = this.#left.takeUp();
    if (session) batch(() => this.#goOn(session));
    return session !== null;
  }

  #goOn(session: Session): void {
    const { world, luck } = session.night;
    this.#goToTitle();
    const level = this.#nights.find(world.levelId);
    if (level) this.#take(level);
    this.#session = session;
    this.#theatre?.enter(world);
    this.#nights.layPage(luck);
    this.#instruments.begin(session);
    this.#screen.value = 'pause';
    if (!this.#nights.world) void this.#load();
  }

  saveRecording(): void {
    const { last } = this.#left;
    if (last) this.#doors.enter(({ saveAsFile }) => saveAsFile(last));
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
    if (this.#nights.choose(level)) this.#session = null;
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
      this.#goOnAside();
    }
  }

  #freshSession(world: World, luck: number, fork: Fork | null = null): Session {
    return new Session(world, luck, (events, night) => this.#listeners.tell(events, night), fork);
  }

  #start(world: World, luck: number, fork: Fork | null = null): void {
    this.#left.takeUp();
    this.#nights.unwish();
    this.#doors.rooms?.sheets.close();
    this.#theatre?.close();
    this.#theatre?.enter(world);
    this.#looking.end();
    this.#outcome.value = null;
    this.#nights.layPage(luck);
    this.#session = this.#freshSession(world, luck, fork);
    // Hands that were another's are let go.
    if (fork) this.#session.letGo();
    this.#isUntouched = true;
    this.#instruments.begin(this.#session);
    this.#screen.value = 'play';
  }

  #show(recording: Recording, world: World, from: Watching['from']): void {
    this.#theatre?.show(recording, world, from);
    this.#looking.end();
    this.#nights.layPage(recording.luck);
    if (this.#showing) this.#instruments.begin(this.#showing);
    this.#screen.value = 'watch';
  }

  #isMoving(): boolean {
    if (this.#screen.value === 'watch') return this.#showing?.state.playing ?? false;
    if (this.#screen.value !== 'play' || this.#isUntouched || this.#looking.isAsking) return false;
    const session = this.#session;
    if (session?.night.outcome !== 'none') return false;
    return !isNightWaiting(this.#settings.value, session.night, session.isSpoken);
  }

  #pause(): void {
    this.#pausing.pause(this.#session);
    if (this.#screen.value === 'watch') this.#theatre?.watch({ playing: false });
  }

  #afterTicks(): void {
    const shown = this.#shown;
    if (!shown) return;
    this.#instruments.read(shown);
    this.#theatre?.update();
    if (shown !== this.#session || shown.night.outcome === 'none') return;
    if (this.#screen.value === 'play') this.#end(shown);
  }

  #end({ night, remembered }: Shown): void {
    this.#left.note(this.#session);
    const outcome = outcomePageOf(night, remembered);
    const { last } = this.#left;
    const heard = outcome?.heardByLine.filter(Boolean).length;
    if (last) this.#doors.enter(({ library }) => library.keep(last, heard));
    this.#outcome.value = outcome;
    this.#screen.value = 'outcome';
  }
}
