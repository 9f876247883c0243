// The Game: loads a night, lets it be lived or watched, and tells the faces.
// Law: every change of screen happens here, by a named method; nothing else writes the signals.
import { batch, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Level } from '../content/schema.ts';
import type { ReadonlyNight } from '../core/night.ts';
import type { World } from '../core/world.ts';
import type { Action } from '../input/action.ts';
import type { Decoded } from '../replay/format.ts';
import { assistsIn, type Recording } from '../replay/recording.ts';
import { BEHIND, type Departure, firstNightOf, forkedAt } from './departure.ts';
import { Doors } from './doors.ts';
import { EarDoor } from './ear/door.ts';
import type { Explanation } from './explaining.ts';
import type { Frame, Game, NightPage, Notice, OutcomePage, Screen, Settings } from './game.ts';
import type { HudState } from './hud.ts';
import { Instruments, type Shown } from './instruments.ts';
import { LeftNights } from './leftNights.ts';
import { type Listen, Listeners } from './listeners.ts';
import { Looking } from './looking.ts';
import { MapMoves } from './mapMoves.ts';
import type { Tidings } from './memory.ts';
import { Messaging } from './messaging.ts';
import { Nights } from './nights.ts';
import { Notices } from './notices.ts';
import type { PlayingOptions } from './options.ts';
import { outcomePageOf } from './pages.ts';
import { Pausing } from './pausing.ts';
import { perform } from './performing.ts';
import type { Furniture, openRooms, RoomyHouse } from './rooms.ts';
import { Running } from './running.ts';
import type { Screening } from './screening.ts';
import { Session } from './session.ts';
import { changed, saveSettings } from './settings.ts';
import type { StoryPage } from './storyPage.ts';
import { Telling } from './telling.ts';
import type { Watching } from './theatre.ts';
import { isDeed } from './things.ts';
import { type WayHouse, Ways } from './ways.ts';

export class Playing implements Game {
  readonly #screen = signal<Screen>('title');
  readonly #outcome = signal<OutcomePage | null>(null);
  readonly #notices = new Notices();
  readonly #settings;
  readonly #options: PlayingOptions;
  readonly #nights: Nights;
  readonly #telling: Telling;
  readonly #looking = new Looking();
  readonly #instruments = new Instruments();
  readonly #listeners = new Listeners();
  readonly #running: Running;
  readonly #pausing = new Pausing(this.#screen, this.#looking, () =>
    this.#theatre?.watch({ playing: false }),
  );
  readonly #doors = new Doors(() => this.#options.wantRooms());
  readonly library = this.#doors.library;
  readonly theatre = this.#doors.theatre;
  readonly sheets = this.#doors.sheets;
  readonly free = this.#doors.free;
  readonly map = new MapMoves();
  readonly ear = new EarDoor(() => !this.#settings.value.oneButton);
  readonly message = new Messaging({
    screen: this.#screen,
    toTitle: () => this.toTitle(),
    picture: async (widthPx, heightPx) => this.#doors.rooms?.riverPicture(widthPx, heightPx) ?? null,
  });
  #session: Session | null = null;
  readonly #left = new LeftNights();
  readonly #ways: Ways;

  readonly loading: Game['loading'];
  readonly page: ReadonlySignal<NightPage | null>;
  readonly nights: Game['nights'];
  readonly story: ReadonlySignal<StoryPage | null>;
  readonly turns: Game['turns'];
  readonly standing: ReadonlySignal<boolean>;
  readonly screen: ReadonlySignal<Screen> = this.#screen;
  readonly outcome: ReadonlySignal<OutcomePage | null> = this.#outcome;
  readonly notices: ReadonlySignal<readonly Notice[]> = this.#notices.all;
  readonly settings: ReadonlySignal<Settings>;
  readonly hud: ReadonlySignal<HudState | null> = this.#instruments.hud;
  readonly asked: ReadonlySignal<Explanation | null> = this.#looking.answer;
  readonly wholeSheet: ReadonlySignal<boolean> = this.#looking.wholeSheet;

  constructor(options: PlayingOptions) {
    this.#options = options;
    this.#settings = signal<Settings>(options.settings);
    this.settings = this.#settings;
    this.#running = this.#makeRunning();
    this.turns = this.#running.turns;
    this.standing = this.#running.standing;
    this.#nights = new Nights(options.levels, firstNightOf(options));
    this.#ways = new Ways(this.#house());
    this.#telling = new Telling(this.#nights.chapters, (notice) => this.note(notice), options.story);
    this.story = this.#telling.page;
    this.nights = this.#nights.choices;
    this.page = this.#nights.page;
    this.loading = this.#nights.loading;
    if (!options.restsFirst) void this.#load();
  }

  /** Opens the rooms that come late: what was asked of them meanwhile is done now. */
  furnish(furniture: Furniture, open: typeof openRooms): void {
    const rooms = open(this.#house(), furniture);
    if (this.#session) rooms.theatre.enter(this.#session.night.world, this.#session.night.start);
    this.#doors.open(rooms);
  }

  get #theatre(): Screening | undefined {
    return this.#doors.rooms?.theatre;
  }

  readonly frame = (): Frame | null => this.#running.frame();
  readonly advance: Game['advance'] = (ms, work) => this.#running.advance(ms, work);
  readonly runTicks = (ticks: number): void => this.#running.runTicks(ticks);

  /** @returns the recording of the night that goes on, or of the last one. */
  recording(): Recording | null {
    const session = this.#session;
    return session && session.night.tick > 0 ? session.recording() : this.#left.last;
  }

  act(action: Action): void {
    if (this.ear.take(action, this.#screen.value, () => this.resume())) return;
    if (this.#pausing.take(action, this.#session)) return;
    // What is done with a thing ends the look at it.
    if (isDeed(action)) this.resume();
    if (this.#screen.value !== 'play' || !this.#session) return;
    const deed = this.#looking.take(action, this.#session);
    // To look and to ask is no step: one may read the map for as long as one likes.
    if (!deed) return;
    this.#running.isUntouched = !this.#settings.value.cardRead && !this.#options.byHand;
    perform(this.#session, deed);
    this.#running.did(deed);
  }

  tidings(night: ReadonlyNight): Tidings | null {
    return this.#running.shown?.remembered.memory.tidings(night) ?? null;
  }

  readonly onEvents: Game['onEvents'] = (listen) => this.#listeners.add(listen);

  choose(levelId: string): void {
    const level = this.#nights.find(levelId);
    if (!level || level === this.#nights.level) return;
    this.toTitle();
    this.#take(level);
    void this.#load();
  }

  begin(): void {
    if (this.#telling.isNext(this.#nights.level)) return this.goOn();
    this.#setOut({ start: null });
  }

  again(): void {
    const start = this.#session?.night.start ?? null;
    this.#setOut({ start, ofStory: this.#telling.isLived(this.#session) });
  }

  beginStory(): void {
    this.#telling.beginAnew();
    this.goOn();
  }

  goOn(): void {
    const { next } = this.#telling;
    if (!next) return;
    const isRead = this.#ways.page === 'between' || this.#telling.isNew;
    if (!isRead) this.#goToTitle();
    this.#telling.leave();
    this.#take(next.level);
    if (isRead) return this.#setOut({ start: next.start, ofStory: true });
    this.#screen.value = 'between';
    if (!this.#nights.world) void this.#load();
  }

  readonly toLibrary = (): void => this.#ways.toLibrary();
  readonly toSheets = (): void => this.#ways.toSheets();
  readonly toFree = (): void => this.#ways.toFree();
  readonly toMap = (): void => this.#ways.toMap();
  readonly leaveMap = (): void => this.#ways.leaveMap();

  goUp(levelId: string): void {
    const level = this.#nights.find(levelId);
    if (!level) return;
    this.#left.note(this.#session);
    this.#take(level);
    this.begin();
  }

  readonly resume = (): void => this.#pausing.resume();

  toTitle(): void {
    this.#left.takeUp();
    this.#goToTitle();
    this.#wake();
    const { next } = this.#telling;
    if (!this.#telling.leave() || !next) return;
    // Behind the title lies the story's next sheet.
    this.#take(next.level);
    void this.#load();
  }

  #goToTitle(): void {
    this.#left.note(this.#session);
    this.#outcome.value = null;
    this.#theatre?.close();
    this.#unwish();
    this.#doors.rooms?.sheets.close();
    this.#looking.end();
    const { world } = this.#nights;
    if (world) this.#session = this.#freshSession(world, BEHIND);
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
    const [{ world }, { last }] = [this.#nights, this.#left];
    if (last && world?.levelId === last.levelId) this.#doors.lead(() => this.#show(last, world, 'own'));
  }

  readonly openRecording = (name: string, bytes: Uint8Array): void => this.#doors.openFile(name, bytes);
  readonly openLinked = (decoded: Decoded): void => this.#doors.openLinked(decoded);
  readonly openNight = (fragment: string): void => this.#doors.openNight(fragment);

  /** @returns false where no night was laid aside. */
  #goOnAside(): boolean {
    const session = this.#left.takeUp();
    if (session) batch(() => this.#takeUp(session));
    return session !== null;
  }

  #takeUp(session: Session): void {
    const { world, luck, start } = session.night;
    this.#goToTitle();
    const level = this.#nights.find(world.levelId);
    if (level) this.#take(level);
    this.#session = session;
    this.#theatre?.enter(world, start);
    this.#nights.layPage(luck);
    this.#instruments.begin(session);
    this.#screen.value = 'pause';
    if (!this.#nights.world) void this.#load();
  }

  saveRecording(): void {
    const { last } = this.#left;
    if (last) this.#doors.enter(({ saveAsFile }) => saveAsFile(last));
  }

  readonly dismiss = (notice: Notice): void => this.#notices.remove(notice);
  readonly note = (notice: Notice): void => this.#notices.add(notice);

  change(settings: Partial<Settings>): void {
    this.#settings.value = changed(this.#settings.value, settings);
    if (settings.oneButton) this.ear.close();
    if (!saveSettings(settings)) this.note({ kind: 'storageRefused' });
  }

  /** Lays a night on the table; its land grows when it is asked for. */
  #take(level: Level): void {
    if (this.#nights.choose(level)) this.#session = null;
  }

  #setOut(departure: Omit<Departure, 'luck'>): void {
    const luckOf = this.#options.nextLuck;
    this.#onceGrown((world) => this.#start(world, { luck: luckOf(world.levelId), ...departure }));
  }

  #wake(): void {
    if (this.#nights.isResting) void this.#load();
  }

  /** Another way is taken: what was wished for before, and has not come yet, is left. */
  #unwish(): void {
    this.#nights.unwish();
    this.#doors.unwish();
    this.#doors.rooms?.free.leave();
  }

  #onceGrown(use: (world: World) => void): void {
    this.#unwish();
    if (this.#nights.onceGrown(use) === 'growing') void this.#load();
  }

  async #load(): Promise<void> {
    try {
      const world = await this.#nights.load();
      // Another night may have been taken since it came.
      if (!world || world !== this.#nights.world) return;
      this.#session ??= this.#freshSession(world, BEHIND);
      this.#nights.settle(world);
    } catch (error) {
      this.note({ kind: 'broken', detail: error instanceof Error ? error.message : String(error) });
      this.#goOnAside();
    }
  }

  #freshSession(world: World, { luck, start, fork }: Departure): Session {
    const tell: Listen = (events, night) => this.#listeners.tell(events, night);
    return new Session(world, luck, tell, start, fork, this.#settings.value);
  }

  #start(world: World, departure: Departure): void {
    this.#left.takeUp();
    this.#unwish();
    this.#doors.rooms?.sheets.close();
    this.#doors.rooms?.free.began(world.levelId);
    this.#theatre?.close();
    this.#theatre?.enter(world, departure.start);
    this.#looking.end();
    this.#outcome.value = null;
    this.#nights.layPage(departure.luck);
    this.#session = this.#freshSession(world, departure);
    if (departure.ofStory) this.#telling.live(this.#session);
    // Hands that were another's are let go.
    if (departure.fork) this.#session.letGo();
    this.#running.begin();
    this.#instruments.begin(this.#session);
    this.#screen.value = 'play';
  }

  #show(recording: Recording, world: World, from: Watching['from']): void {
    this.#theatre?.show(recording, world, from);
    this.#looking.end();
    this.#nights.layPage(recording.luck);
    if (this.#running.showing) this.#instruments.begin(this.#running.showing);
    this.#screen.value = 'watch';
  }

  #afterTicks(): void {
    const shown = this.#running.shown;
    if (!shown) return;
    this.#instruments.read(shown);
    this.#theatre?.update();
    if (shown !== this.#session || shown.night.outcome === 'none') return;
    if (this.#screen.value === 'play') this.#end(shown);
  }

  #end({ night, remembered }: Shown): void {
    this.#left.note(this.#session);
    const { last } = this.#left;
    const outcome = outcomePageOf(night, remembered, last ? assistsIn(last.assists) : []);
    const heard = outcome?.heardByLine.filter(Boolean).length;
    if (last) this.#doors.enter(({ library }) => library.keep(last, heard));
    this.#outcome.value = outcome;
    this.#telling.end(this.#session);
    this.#screen.value = 'outcome';
  }

  #makeRunning(): Running {
    return new Running({
      screen: this.#screen,
      settings: this.#settings,
      looking: this.#looking,
      ear: this.ear,
      byHand: this.#options.byHand,
      theatre: () => this.#theatre,
      session: () => this.#session,
      aids: () => this.#doors.rooms?.aids,
      afterTicks: () => this.#afterTicks(),
    });
  }

  /** What the rooms and the ways between pages ask of it. */
  #house(): RoomyHouse & WayHouse {
    return {
      screen: this.#screen,
      doors: this.#doors,
      nights: this.#nights,
      left: this.#left,
      pausing: this.#pausing,
      session: () => this.#session,
      note: (notice) => this.note(notice),
      toTitle: () => this.toTitle(),
      goToTitle: () => this.#goToTitle(),
      goOnAside: () => this.#goOnAside(),
      wake: () => this.#wake(),
      take: (level) => this.#take(level),
      onceGrown: (use) => this.#onceGrown(use),
      show: (recording, world, from) => this.#show(recording, world, from),
      begin: () => this.begin(),
      arrive: (level, straight) => this.#ways.arrive(level, straight),
      tell: (events, night) => this.#listeners.tell(events, night),
      shown: () => this.#afterTicks(),
      yourTurn: ({ luck, start }) => this.#onceGrown((world) => this.#start(world, { luck, start })),
      goOn: (fork, world) => this.#start(world, forkedAt(fork)),
      leave: (from) => this.#leaveTheatre(from),
    };
  }
}
