// The map that is studied before going: what the hands say moves its camera, and its picture is drawn from the first tick.
// Law: where one looks is kept here and nowhere else; of tonight it shows what stands on the sheet, and nobody who walks.

import type Phaser from 'phaser';
import type { Frame, Game } from '../app/game.ts';
import { lettersOf, type SheetWords } from '../app/sheetWords.ts';
import type { World } from '../core/world.ts';
import type { MapMove, PagePoint } from '../input/mapMove.ts';
import { editionOf } from './askedEdition.ts';
import type { Backdrop } from './backdrop.ts';
import type { GroundPainter } from './groundPainter.ts';
import type { StageLayout } from './layout.ts';
import { fontsReady, namesOn } from './letters.ts';
import { MapCamera, type MapWindow } from './mapCamera.ts';
import { MapPicture } from './mapPicture.ts';
import { jammersNow, type Moment } from './moment.ts';
import { postsNow } from './othersNow.ts';
import type { Palette } from './palette.ts';
import { worldX, worldY } from './projection.ts';
import type { Scales } from './scales.ts';
import { airNow } from './sheet/air.ts';
import { snapPixelsPerCell } from './sheet/frame.ts';
import type { SheetSource } from './sheet/source.ts';
import type { Sighting } from './sighting.ts';
import { Wanted } from './wanted.ts';
import { FAR_BANK } from './words.ts';

/** One comes so many times nearer than in play. */
const NEAREST_TIMES = 1.6;
/** Farther away than this share of play's scale, signs are small and figures on contours are left out. */
const FAR_SHARE = 0.66;
/** The sheet is printed anew for a size once it has been asked for so long. */
const REST_MS = 140;
/** The door is shown as near as in play, or a little farther. */
const DOOR_SHARE = 0.9;

/** What stays while the map lies open. */
export interface StudyParts {
  readonly scene: Phaser.Scene;
  readonly edgeScene: Phaser.Scene;
  readonly game: Game;
  readonly sheetWords: () => SheetWords;
  readonly scales: Scales;
  readonly world: World;
  readonly painter: GroundPainter;
  readonly source: SheetSource;
  readonly inkByCell: Float32Array;
  readonly backdrop: Promise<Backdrop | null>;
  /** Told of each picture that comes to hang. */
  readonly hung: () => void;
}

/** How the page is now. */
export interface StudyPage {
  readonly layout: StageLayout;
  readonly px: number;
  readonly unit: number;
  readonly palette: Palette;
  readonly elapsedMs: number;
}

export class MapStudy {
  readonly #parts: StudyParts;
  readonly #stopListening: () => void;
  #page: StudyPage | null = null;
  #camera: MapCamera | null = null;
  #picture: MapPicture | null = null;
  readonly #wantedPicture: Wanted<MapPicture>;
  #isPinched = false;
  #sinceZoomMs = REST_MS;

  constructor(parts: StudyParts) {
    this.#parts = parts;
    this.#wantedPicture = new Wanted(parts.game);
    this.#stopListening = parts.game.map.onMove((move) => this.#take(move));
  }

  get isSettled(): boolean {
    return this.#wantedPicture.isHere && this.#camera?.isAtRest === true && this.#picture?.isSettled === true;
  }

  /** @returns where the camera is, for whoever asks which place lies under a point. */
  draw(frame: Frame, page: StudyPage): Sighting {
    this.#page = page;
    const window = this.#windowOf(page);
    this.#camera ??= new MapCamera(window);
    const { reducedMotion } = this.#parts.game.settings.value;
    this.#camera.lay(window);
    this.#camera.move(page.elapsedMs, reducedMotion);
    this.#sinceZoomMs += reducedMotion ? REST_MS : page.elapsedMs;
    this.#keepPicture(page);
    const sighting = this.#sightingOf(this.#camera, page);
    const { scene } = this.#parts;
    const { map, scrollX, scrollY } = sighting;
    const isResting = !this.#isPinched && this.#sinceZoomMs >= REST_MS;
    const rest = isResting ? this.#camera.restPixelsPerCell : null;
    if (this.#picture === null) return sighting;
    scene.cameras.main.setViewport(map.left, map.top, map.right - map.left, map.bottom - map.top);
    scene.cameras.main.setScroll(scrollX, scrollY);
    this.#picture.draw(this.#momentOf(frame, page, sighting), sighting, rest);
    return sighting;
  }

  destroy(): void {
    this.#wantedPicture.end();
    this.#stopListening();
    this.#picture?.destroy();
  }

  #windowOf({ layout, px }: StudyPage): MapWindow {
    const { scales, world } = this.#parts;
    const { left, top, right, bottom } = scales.map;
    const whole = scales.wholeView(world).pixelsPerCell;
    // Rounded down, so that all of it is seen.
    const least = Math.max(snapPixelsPerCell(0), snapPixelsPerCell(whole - 0.5 / 40));
    const most = Math.max(least, snapPixelsPerCell(layout.pixelsPerCell * px * NEAREST_TIMES));
    const { headroom } = scales;
    return {
      width: right - left,
      height: bottom - top,
      headroom,
      sheetCells: world.sheet.size,
      least,
      most,
    };
  }

  #take(move: MapMove): void {
    const [camera, page] = [this.#camera, this.#page];
    if (camera === null || page === null) return;
    const { layout, px } = page;
    switch (move.kind) {
      case 'drag':
        return camera.drag(move.rightPx * px, move.downPx * px);
      case 'steer':
        return camera.steer(move.x, move.y);
      case 'zoom':
        return this.#zoom(camera, page, move);
      case 'rest':
        this.#isPinched = false;
        return camera.rest(snapPixelsPerCell);
      case 'wholeSheet':
        return camera.showWhole();
      case 'door': {
        const least = snapPixelsPerCell(layout.pixelsPerCell * px * DOOR_SHARE);
        return camera.show(this.#parts.world.home, least);
      }
      default:
        move satisfies never;
    }
  }

  #zoom(camera: MapCamera, page: StudyPage, { times, at, atOnce }: Extract<MapMove, { kind: 'zoom' }>): void {
    const [right, down] = at === null ? [0, 0] : this.#fromMiddle(page, at);
    camera.zoom(times, right, down, atOnce);
    this.#isPinched = atOnce;
    this.#sinceZoomMs = 0;
    if (!atOnce) camera.rest(snapPixelsPerCell);
  }

  /** @returns device pixels from the middle of the map's window. */
  #fromMiddle({ px }: StudyPage, { clientX, clientY }: PagePoint): readonly [right: number, down: number] {
    const { left, top, right, bottom } = this.#parts.scales.map;
    return [clientX * px - (left + right) / 2, clientY * px - (top + bottom) / 2];
  }

  #sightingOf({ view }: MapCamera, { layout }: StudyPage): Sighting {
    const { map } = this.#parts.scales;
    const projection = { pixelsPerCell: view.pixelsPerCell };
    const exactX = worldX(projection, view.x) - (map.right - map.left) / 2;
    const exactY = worldY(projection, view.y) - (map.bottom - map.top) / 2;
    const [scrollX, scrollY] = [Math.round(exactX), Math.round(exactY)];
    return { scrollX, scrollY, exactX, exactY, map, layout, projection };
  }

  #keepPicture({ layout, px, unit, palette, elapsedMs }: StudyPage): void {
    const { game, backdrop, sheetWords, ...parts } = this.#parts;
    const { textSize } = game.settings.value;
    const words = sheetWords();
    const page = game.page.value;
    const pixelsPerCell = snapPixelsPerCell(layout.pixelsPerCell * px);
    const name = [
      page?.levelId,
      pixelsPerCell,
      px,
      unit,
      words.language,
      textSize,
      palette.night.connection,
      palette.name,
    ].join('|');
    const names = page === null ? '' : namesOn(page);
    const letterPx = px * textSize;
    const build = async (): Promise<MapPicture> => {
      const [laid] = await Promise.all([backdrop, fontsReady(names + FAR_BANK + lettersOf(words))]);
      const set = { page, words, palette, px, letterPx, unit, pixelsPerCell };
      return MapPicture.build({ ...parts, ...set, backdrop: laid });
    };
    this.#wantedPicture.want(name, elapsedMs, {
      ask: build,
      came: (picture) => this.#hang(picture),
      cameTooLate: (picture) => picture.destroy(),
    });
  }

  #hang(picture: MapPicture): void {
    this.#picture?.destroy();
    this.#picture = picture;
    this.#parts.hung();
  }

  #momentOf(frame: Frame, { layout, px, palette, elapsedMs }: StudyPage, { projection }: Sighting): Moment {
    const { night } = frame;
    const { settings } = this.#parts.game;
    const { reducedMotion, calm, showReception, moonlight, colorSafe, highContrast } = settings.value;
    // However dark the night will be: a map is studied by what light there is.
    const light = { moonlight, isColorSafe: colorSafe, isBold: highContrast };
    const air = airNow(night);
    const { home } = night.world;
    return {
      ...NOBODY,
      night,
      caller: { ...AT_THE_DOOR, x: home.x, y: home.y },
      posts: postsNow(frame),
      jammers: jammersNow(frame),
      air,
      airAhead: air,
      edition: editionOf({ ...frame, theatre: null }, light, 'foreign'),
      wholeSheet: projection.pixelsPerCell < FAR_SHARE * layout.pixelsPerCell * px,
      phoneLit: showReception,
      elapsedMs,
      reducedMotion,
      calm,
      palette,
      projection,
    };
  }
}

const AT_THE_DOOR = {
  walkedCells: 0,
  pose: 'stand',
  lookX: 0,
  lookY: 1,
  rise: 0,
  walkX: 0,
  walkY: 0,
} as const;

/** A night in which nothing moves and nobody is seen. */
const NOBODY = {
  screen: 'map',
  network: 'foreign',
  hunters: [],
  neighbors: [],
  led: null,
  alpha: 1,
  serving: -1,
  towards: -1,
  theatre: null,
  aids: null,
  ghosts: [],
  goal: null,
  barred: null,
  laden: false,
  flowing: false,
  asked: null,
  inCall: false,
  movingMs: 0,
  movedMs: 0,
} as const;
