// The running scene: it gives the night its time, looks at the frame, moves the camera and has the picture drawn.
// Law: it reads a Game and changes nothing in it but the time passed.

import Phaser from 'phaser';
import type { Frame, Game } from '../app/game.ts';
import type { SheetWords } from '../app/sheetWords.ts';
import type { NightEvent } from '../core/event.ts';
import type { Place } from '../core/terrain/sheet.ts';
import type { World } from '../core/world.ts';
import { editionOf, lightOf, networkOf } from './askedEdition.ts';
import { type Backdrop, paintBackdrop } from './backdrop.ts';
import { Beforehand } from './beforehand.ts';
import type { FarPen } from './easel/farPen.ts';
import type { Slide } from './easel/orders.ts';
import { Eye } from './eye.ts';
import type { StageLayout } from './layout.ts';
import { fontsReady, wordsOn } from './letters.ts';
import { MapRoom } from './mapRoom.ts';
import type { MapStudy } from './mapStudy.ts';
import { callerNow, givenBy, jammersNow, type Moment, NOBODY } from './moment.ts';
import { layOnSheet } from './onSheet.ts';
import { ORDINARY, paletteOf } from './palette.ts';
import { type LatePieces, Picture } from './picture.ts';
import { placeUnder } from './projection.ts';
import { bestLevelDbmByCell } from './reception.ts';
import { Scales } from './scales.ts';
import { nearestTower, servingTower } from './serving.ts';
import { SettledLight } from './settledLight.ts';
import { airAhead, airNow } from './sheet/air.ts';
import { airMaps } from './sheet/airMaps.ts';
import { snapPixelsPerCell } from './sheet/frame.ts';
import { SheetPainter } from './sheet/painter.ts';
import { Reach } from './sheet/reach.ts';
import type { SheetLight } from './sheet/sheetLight.ts';
import { type SheetSource, sourceOf } from './sheet/source.ts';
import type { Sighting } from './sighting.ts';
import { TrailMemory } from './trail.ts';

/** A frame longer than this was a stall; the picture does not try to catch up. */
const LONGEST_FRAME_MS = 250;
/** Figures are drawn a little larger than their unit, so that they stand out of the ground. */
const FIGURE_SCALE = 1.1;
/** So long before a jammer switches the sheet is painted as it will be then. */
const AHEAD_TICKS = 80;

/** A night goes on for so long without the figures of others. */
const UNSEEN_TICKS = 20;

/** What the stage tells the scene. */
export interface SceneSetting {
  readonly game: Game;
  readonly sheetWords: () => SheetWords;
  layout: StageLayout;
  /** Device pixels a CSS pixel. */
  px: number;
  /** Whether the frame of before can be shown again now. */
  readonly canSlide: (elapsedMs: number) => boolean;
  /** Null where no far pen draws. */
  readonly pen: FarPen | null;
  /** Told of each picture that comes to hang. */
  readonly shown: () => void;
}

export class NightScene extends Phaser.Scene {
  readonly #setting: SceneSetting;
  readonly #edgeScene: Phaser.Scene;
  readonly #scales: Scales;
  readonly #trail = new TrailMemory();
  readonly #eye: Eye;
  #picture: Picture | null = null;
  #pieces: LatePieces | null = null;
  #pictureName = '';
  #map: MapStudy | null = null;
  readonly #mapRoom: MapRoom;
  readonly #beforehand = new Beforehand();
  /** True while the picture that hangs is the one that was asked for last. */
  #isNewest = false;
  #painter: SheetPainter | null = null;
  #reach: Reach | null = null;
  #backdrop: Promise<Backdrop | null> = Promise.resolve(null);
  #world: World | null = null;
  #source: SheetSource | null = null;
  #inkByCell: Float32Array = new Float32Array(0);
  #sighting: Sighting | null = null;
  #pixelsPerCell = 1;
  #lastMs = 0;
  #lastTick = -1;
  #towards = -1;
  #slide: Slide | null = null;
  #movingMs = 0;
  readonly #light = new SettledLight();
  #palette = ORDINARY;
  #stopListening: () => void = () => undefined;

  constructor(setting: SceneSetting, edgeScene: Phaser.Scene) {
    super('night');
    this.#setting = setting;
    this.#edgeScene = edgeScene;
    this.#mapRoom = new MapRoom(setting.game);
    this.#scales = new Scales(setting, () => this.#pieces?.theatreBox ?? null);
    this.#eye = new Eye(this.#scales);
  }

  create(): void {
    this.#lastMs = performance.now();
    if (this.#setting.pen !== null) layOnSheet(this.cameras.main, this.#setting.pen);
    this.#stopListening = this.#setting.game.onEvents((events, night) => {
      for (const event of events) this.#hear(event, night.tick);
    });
  }

  /** How the frame of before is to be shown in the place of this one, or null where this one is drawn. */
  get slide(): Slide | null {
    return this.#slide;
  }

  override update(): void {
    this.#slide = null;
    this.#follow();
    for (const { sys } of [this, this.#edgeScene]) sys.setVisible(this.#slide === null);
  }

  #follow(): void {
    const now = performance.now();
    const elapsedMs = now - this.#lastMs;
    this.#lastMs = now;
    const { game } = this.#setting;
    // Nobody comes near who cannot be drawn yet.
    if (this.#pieces !== null || this.#lastTick < UNSEEN_TICKS) {
      game.advance(elapsedMs, this.#picture?.nextWork);
    }
    const frame = game.frame();
    if (frame === null) {
      const { page, settings } = game;
      const spoken = this.#setting.sheetWords();
      return this.#beforehand.fetchFor(page.value, spoken, this.#unit, paletteOf(settings.value));
    }
    const light = this.#light.follow(lightOf(game, frame), elapsedMs);
    this.#palette = paletteOf(game.settings.value);
    this.#meetWorld(frame, light);
    const shownMs = Math.min(elapsedMs, LONGEST_FRAME_MS);
    if (game.screen.value === 'map') return this.#studyMap(frame, shownMs);
    this.#keepPicture(frame);
    // The map stays until there is another picture.
    if (this.#picture === null) return;
    this.#noticeNewNight(frame);
    const moment = this.#momentOf(frame, light, shownMs);
    if (moment.screen !== 'title') this.#trail.walkTo(moment.caller.x, moment.caller.y);
    const sighting = this.#eye.look(moment, this.#setting.layout);
    const { map, scrollX, scrollY } = sighting;
    const { main } = this.cameras;
    main.setViewport(map.left, map.top, map.right - map.left, map.bottom - map.top);
    main.setScroll(scrollX, scrollY);
    this.#sighting = sighting;
    this.#slide = this.#picture.draw(moment, sighting);
  }

  /** The map has a picture of its own; the one of before stays until it hangs. */
  #studyMap(frame: Frame, elapsedMs: number): void {
    const study = this.#openMap(elapsedMs);
    if (study === null) return;
    this.#pictureName = '';
    const { layout, px } = this.#setting;
    this.#sighting = study.draw(frame, { layout, px, unit: this.#unit, palette: this.#palette, elapsedMs });
  }

  /** @returns null while it is being fetched. */
  #openMap(elapsedMs: number): MapStudy | null {
    const { game } = this.#setting;
    const [world, painter, source] = [this.#world, this.#painter, this.#source];
    if (this.#map !== null || world === null || painter === null || source === null) return this.#map;
    const room = this.#mapRoom.open(elapsedMs);
    if (room === null) return null;
    this.#map = new room.MapStudy({
      scene: this,
      edgeScene: this.#edgeScene,
      game,
      sheetWords: this.#setting.sheetWords,
      scales: this.#scales,
      world,
      painter,
      source,
      inkByCell: this.#inkByCell,
      backdrop: this.#backdrop,
      hung: () => {
        this.#lay(null);
        // Whoever was quick sees the map first.
        this.#setting.shown();
      },
    });
    return this.#map;
  }

  /** Lays another picture in the place of the one that hangs. */
  #lay(picture: Picture | null): void {
    this.#picture?.destroy();
    this.#picture = picture;
    if (picture === null) return;
    this.#map?.destroy();
    this.#map = null;
  }

  /** Gives this picture and all that follow what comes late. */
  furnish(pieces: LatePieces): void {
    this.#pieces = pieces;
    this.#picture?.furnish(pieces);
  }

  /** @returns the place under a point of the page, or null where there is no map. */
  placeAt(clientX: number, clientY: number): Place | null {
    const sighting = this.#sighting;
    if (sighting === null || this.#world === null) return null;
    const { px } = this.#setting;
    return placeUnder(sighting, this.#world.sheet.size, clientX * px, clientY * px);
  }

  /** Device pixels for one unit of the figures' drawings. */
  get #unit(): number {
    const { layout, px } = this.#setting;
    return px * layout.figureScale * FIGURE_SCALE;
  }

  /** True while the picture of the frame stands still and whole. */
  get isSettled(): boolean {
    if (this.#setting.game.screen.value === 'map') return this.#map?.isSettled ?? false;
    return this.#isNewest && (this.#picture?.isSettled ?? false);
  }

  leave(): void {
    this.#stopListening();
    this.#picture?.destroy();
    this.#map?.destroy();
    this.#painter?.close();
  }

  #hear(event: NightEvent, tick: number): void {
    if (event.kind === 'bearingTaken') this.#picture?.pieces?.belief.bearingTaken(event.finder, tick);
    if (event.kind === 'warned') this.#picture?.pieces?.people.warned(event.neighbor);
  }

  #meetWorld(frame: Frame, light: SheetLight): void {
    const world = frame.night.world as World;
    if (world === this.#world) return;
    this.#painter?.close();
    // The old land's picture cannot be drawn with the new night: its backdrop and its figures are gone.
    this.#lay(null);
    this.#map?.destroy();
    this.#map = null;
    this.#isNewest = false;
    this.#world = world;
    const source = sourceOf(world, bestLevelDbmByCell(world));
    this.#source = source;
    this.#inkByCell = airMaps(source, []).inkByCell;
    this.#reach = new Reach(source);
    this.#painter = new SheetPainter(source);
    void this.#backdrop.then((old) => old?.destroy());
    const network = networkOf(frame, this.#setting.game.screen.value);
    this.#backdrop = paintBackdrop(this, this.#painter, editionOf(frame, light, network));
    this.#pictureName = '';
    this.#towards = -1;
    this.#trail.forget();
  }

  /** Builds the picture anew when the world, the scale or the language is another; the old one stays meanwhile. */
  #keepPicture(frame: Frame): void {
    const { layout, px, game, sheetWords } = this.#setting;
    const spoken = sheetWords();
    const { textSize } = game.settings.value;
    const page = game.page.value;
    // Where the watched way lies is known in a moment: until then the picture of before will do.
    if (frame.theatre?.trace === null && this.#picture !== null) return;
    const pixelsPerCell = snapPixelsPerCell(this.#scales.playScale(frame));
    const name = [
      this.#world?.sheet.seed,
      page?.levelId,
      pixelsPerCell,
      px,
      layout.figureScale,
      `${spoken.language} ${textSize} ${this.#palette.night.connection}`,
    ].join('|');
    const [world, painter, reach, source] = [this.#world, this.#painter, this.#reach, this.#source];
    if (name === this.#pictureName) return;
    if (world === null || painter === null || reach === null || source === null) return;
    this.#pictureName = name;
    this.#isNewest = false;
    void Promise.all([this.#backdrop, fontsReady(wordsOn(page, spoken))])
      .then(([backdrop]) =>
        Picture.build({
          scene: this,
          edgeScene: this.#edgeScene,
          world,
          page,
          words: spoken,
          palette: this.#palette,
          painter,
          reach,
          source,
          backdrop,
          inkByCell: this.#inkByCell,
          trail: this.#trail,
          px,
          letterPx: px * textSize,
          unit: this.#unit,
          pixelsPerCell,
          canSlide: this.#setting.canSlide,
        }),
      )
      .then((picture) => this.#hang(picture, name, pixelsPerCell));
  }

  #hang(picture: Picture, name: string, pixelsPerCell: number): void {
    if (name !== this.#pictureName) {
      picture.destroy();
      return;
    }
    this.#lay(picture);
    this.#isNewest = true;
    this.#pixelsPerCell = pixelsPerCell;
    this.#eye.cut();
    if (this.#pieces) picture.furnish(this.#pieces);
    this.#setting.shown();
  }

  #noticeNewNight(frame: Frame): void {
    const { tick } = frame.night;
    if (tick < this.#lastTick) {
      this.#trail.forget();
      this.#picture?.pieces?.belief.forget();
      this.#eye.cut();
      this.#towards = -1;
    }
    this.#lastTick = tick;
  }

  #momentOf(frame: Frame, light: SheetLight, elapsedMs: number): Moment {
    const { game } = this.#setting;
    const screen = game.screen.value;
    const still = !frame.moving && screen !== 'title';
    const movedMs = still ? 0 : elapsedMs;
    this.#movingMs += movedMs;
    const { phone, world } = frame.night;
    const wholeSheet = (frame.wholeSheet && screen !== 'title') || this.#scales.isFitWhole(frame);
    const pixelsPerCell = wholeSheet ? this.#scales.wholeView(world).pixelsPerCell : this.#pixelsPerCell;
    const title = screen === 'title';
    const caller = callerNow(frame, screen, game.page.value);
    const air = airNow(frame.night);
    const network = networkOf(frame, screen);
    const serving = servingTower(frame.night, caller, title);
    // The view keeps leaning to the tower that served last: to hang up is no reason to look elsewhere.
    if (title) this.#towards = -1;
    else if (serving >= 0) this.#towards = serving;
    else if (this.#towards < 0) this.#towards = nearestTower(frame.night, caller, network);
    return {
      night: frame.night,
      screen,
      network,
      caller,
      ...((!title && this.#pieces?.othersNow(frame)) || NOBODY),
      jammers: jammersNow(frame),
      serving,
      towards: this.#towards,
      air,
      airAhead: airAhead(frame.night, AHEAD_TICKS),
      edition: editionOf(frame, light, network),
      ...givenBy(frame),
      wholeSheet,
      phoneLit: title || phone.state !== 'off',
      inCall: title || phone.state === 'inCall' || phone.state === 'ringing',
      elapsedMs,
      movingMs: this.#movingMs,
      movedMs,
      reducedMotion: game.settings.value.reducedMotion,
      calm: game.settings.value.calm,
      palette: this.#palette,
      projection: { pixelsPerCell },
    };
  }
}
