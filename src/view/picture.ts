// The whole picture of one world at one scale: every layer in its order, drawn anew from the moment, in each frame or in
// turns.
// Law: it can be thrown away and built again from the night at any time.

import type Phaser from 'phaser';
import type { FrameWork, NightPage } from '../app/game.ts';
import type { SheetWords } from '../app/sheetWords.ts';
import type { World } from '../core/world.ts';
import { type Atlas, paintAtlas } from './atlas.ts';
import type { Backdrop } from './backdrop.ts';
import { type Brush, shineOn } from './brush.ts';
import { CallerFigure } from './callerFigure.ts';
import { CallLine } from './callLine.ts';
import { drawCrosses } from './crosses.ts';
import type { Slide } from './easel/orders.ts';
import { Edge } from './edge.ts';
import { movedBy } from './edgeSigns.ts';
import { Ground } from './ground.ts';
import type { GroundPainter } from './groundPainter.ts';
import { InTurns } from './inTurns.ts';
import { Lamp } from './lamp.ts';
import { Lettering } from './lettering.ts';
import { headShade, menuShade } from './menuShade.ts';
import type { Moment } from './moment.ts';
import type { NightPieces, PiecePlaces } from './nightPieces.ts';
import { OffMap } from './offMap.ts';
import type { Palette } from './palette.ts';
import { worldX, worldY } from './projection.ts';
import { grown, type SeenPixels } from './seen.ts';
import { Serving } from './serving.ts';
import type { Reach } from './sheet/reach.ts';
import type { SheetSource } from './sheet/source.ts';
import type { Sighting } from './sighting.ts';
import { Signs } from './signs.ts';
import { type Drawn, SLIDE_PIXELS, slideBetween } from './slide.ts';
import { Strokes } from './strokes.ts';
import { TheatreLayers } from './theatreLayers.ts';
import { Trail, type TrailMemory } from './trail.ts';
import { WeatherLayer } from './weatherLayer.ts';

/** The line of a call may miss its ends by so much for one frame, in device pixels. */
const MOST_BENT_PIXELS = 2;
/** Time in which the margin turns with the sheet. */
const TURN_MS = 600;

interface PictureParts {
  readonly scene: Phaser.Scene;
  readonly edgeScene: Phaser.Scene;
  readonly world: World;
  readonly page: NightPage | null;
  readonly words: SheetWords;
  readonly palette: Palette;
  readonly painter: GroundPainter;
  /** Outlives the picture. */
  readonly backdrop: Backdrop | null;
  readonly reach: Reach;
  readonly source: SheetSource;
  /** Reception as it is while no jammer is on. */
  readonly inkByCell: Float32Array;
  readonly trail: TrailMemory;
  readonly px: number;
  readonly letterPx: number;
  readonly unit: number;
  readonly pixelsPerCell: number;
  /** Whether the frame of before can be shown again now. */
  readonly canSlide: (elapsedMs: number) => boolean;
}

/** Where the caller stands in the window, in device pixels. */
type CallerPlace = Pick<Drawn, 'callerX' | 'callerY'>;

/** What is fetched when the first picture hangs. */
export type LatePieces = typeof import('./nightPieces.ts');

export class Picture {
  readonly #parts: PictureParts;
  readonly #brush: Brush;
  readonly #layers: Phaser.GameObjects.Layer[] = [];
  readonly #ground: Ground;
  readonly #desk: Strokes;
  readonly #lamp: Lamp;
  readonly #theatre: TheatreLayers;
  readonly #lettering: Lettering;
  #isLettered = false;
  readonly #crosses: Strokes;
  readonly #weather: WeatherLayer;
  readonly #trail: Trail;
  readonly #callLine: CallLine;
  readonly #signs: Signs;
  readonly #caller: CallerFigure;
  readonly #towerWedges: Strokes;
  readonly #wedges: Strokes;
  readonly #serving: Serving;
  readonly #places: PiecePlaces;
  readonly #turns = new InTurns();
  /** How the sheet was drawn last. */
  #drawn: Drawn | null = null;
  readonly #edge: Edge;
  readonly #offMap: OffMap;
  /** How far the margin has turned to paper, 0 to 1. */
  #paperShare = 0;
  #wasDrawn = false;
  /** Null until they are fetched. */
  #pieces: NightPieces | null = null;

  private constructor(parts: PictureParts, atlas: Atlas) {
    const { scene, edgeScene, world } = parts;
    const brush: Brush = {
      scene,
      atlas,
      unit: parts.unit,
      px: parts.px,
      letterPx: parts.letterPx,
      words: parts.words,
      shining: [],
    };
    const edgeBrush: Brush = { ...brush, scene: edgeScene };
    this.#parts = parts;
    this.#brush = brush;
    const desk = this.#layer(scene).setDepth(-2);
    this.#desk = new Strokes(scene, desk, atlas);
    const layers = { ground: this.#layer(scene), ink: this.#layer(scene) };
    this.#lamp = new Lamp(scene, this.#layer(scene), parts.painter);
    const { painter, reach, backdrop } = parts;
    const prints = { ...layers, rings: this.#layer(scene) };
    this.#ground = new Ground(scene, prints, painter, reach, world.sheet.size, backdrop);
    const print = this.#layer(scene);
    this.#lettering = new Lettering(
      brush,
      print,
      world,
      parts.page,
      parts.source,
      parts.inkByCell,
      parts.pixelsPerCell,
    );
    this.#crosses = new Strokes(scene, print, atlas);
    this.#weather = new WeatherLayer(brush, this.#layer(scene), world);
    const pencil = this.#layer(scene);
    this.#trail = new Trail(brush, this.#layer(scene), parts.trail);
    const lights = this.#layer(scene);
    const under = { fills: this.#layer(scene), lines: this.#layer(scene), belief: this.#layer(scene) };
    this.#callLine = new CallLine(brush, this.#layer(scene));
    const wedges = this.#layer(scene);
    this.#towerWedges = new Strokes(scene, wedges, atlas);
    this.#wedges = new Strokes(scene, wedges, atlas);
    const waysOfOthers = this.#layer(scene);
    const marks = this.#layer(scene);
    const sights = this.#layer(scene);
    const standing = this.#layer(scene);
    this.#signs = new Signs(brush, marks, standing, world);
    const heads = this.#layer(scene);
    this.#serving = new Serving(world.towers.length);
    this.#caller = new CallerFigure(brush, standing);
    this.#theatre = new TheatreLayers(brush, { lines: pencil, words: this.#layer(scene) });
    const asked = this.#layer(scene);
    this.#places = { ...under, marks: waysOfOthers, lights, sights, standing, heads, asked };
    this.#edge = new Edge(edgeBrush, { scrims: this.#layer(edgeScene), lines: this.#layer(edgeScene) });
    this.#offMap = new OffMap(edgeBrush, this.#layer(edgeScene));
  }

  static async build(parts: PictureParts): Promise<Picture> {
    const atlas = await paintAtlas(parts.scene, 'atlas', parts.unit, parts.palette);
    return new Picture(parts, atlas);
  }

  /** Fills the places of what is fetched late. */
  furnish({ NightPieces }: LatePieces): void {
    if (this.#pieces !== null) return;
    const { world } = this.#parts;
    this.#pieces = new NightPieces(this.#brush, this.#places, world);
  }

  /** Undefined until they are fetched. */
  get pieces(): NightPieces | undefined {
    return this.#pieces ?? undefined;
  }

  /** True while nothing in sight is still being painted or on its way to how it will look. */
  get isSettled(): boolean {
    const isTurned = this.#paperShare === (this.#ground.paper === 'paper' ? 1 : 0);
    return (
      isTurned &&
      this.#pieces !== null &&
      this.#brush.atlas.paper === this.#ground.paper &&
      this.#isLettered &&
      this.#ground.isSettled &&
      this.#lamp.isSettled
    );
  }

  /** What the next frame has time for, if frames go on as they do. */
  get nextWork(): FrameWork {
    return this.#turns.nextWork;
  }

  /** @returns how the frame of before shows this one, or null where it was drawn anew. */
  draw(moment: Moment, sighting: Sighting): Slide | null {
    const drawn = { ...sighting, ...callerIn(moment, sighting) };
    const isAllowed = moment.flowing && this.#parts.canSlide(moment.elapsedMs);
    const near = isAllowed ? slideBetween(this.#drawn, drawn) : null;
    const slide = near !== null && moment.inCall && this.#bendsCall(near, moment) ? null : near;
    const { sheet, under, over } = this.#turns.take(moment, slide !== null);
    const { map } = sighting;
    const seen = {
      left: sighting.scrollX,
      top: sighting.scrollY,
      width: map.right - map.left,
      height: map.bottom - map.top,
    };
    if (sheet !== null) this.#drawGround(sheet, seen);
    if (under !== null) this.#drawUnder(under, seen);
    if (over !== null) {
      this.#drawOthers(over, sighting);
      // Once it is known where signs lie over words.
      this.#letter(over, sighting, seen);
    }
    if (sheet === null) return slide;
    this.#drawSheet(sheet, sighting, seen, drawn);
    this.#drawn = drawn;
    return null;
  }

  /** The line of a call lies on the sheet, but not both of its ends do. */
  #bendsCall({ sheetX, sheetY, callerX, callerY }: Slide, { serving }: Moment): boolean {
    const isAtSign = this.#offMap.towerSign(serving) !== null;
    const atCaller = Math.max(Math.abs(sheetX - callerX), Math.abs(sheetY - callerY));
    const atTower = isAtSign ? Math.max(Math.abs(sheetX), Math.abs(sheetY)) : 0;
    return Math.max(atCaller, atTower) > MOST_BENT_PIXELS;
  }

  #drawGround(moment: Moment, seen: SeenPixels): void {
    const reached = grown(seen, SLIDE_PIXELS);
    this.#ground.draw(moment, reached);
    this.#turn(moment, reached);
    this.#lamp.draw(moment, this.#brush.atlas.paper);
  }

  #drawSheet(moment: Moment, sighting: Sighting, seen: SeenPixels, at: CallerPlace): void {
    const { map, layout } = sighting;
    drawCrosses(this.#crosses, moment, seen, this.#brush);
    this.#weather.draw(moment, seen);
    this.#trail.draw(moment, seen);
    this.#serving.turnTo(moment.serving, moment.reducedMotion ? Number.MAX_VALUE : moment.elapsedMs);
    this.#signs.draw(moment, this.#serving.shares, this.#towerWedges);
    this.#drawCaller(moment, sighting, at);
    this.#pieces?.drawOver(moment);
    this.#theatre.draw(moment, seen, layout);
    this.#edge.draw(moment, layout, map, sighting.scrollX, sighting.scrollY, this.#paperShare);
  }

  destroy(): void {
    this.#ground.destroy();
    this.#lamp.destroy();
    this.#offMap.destroy();
    this.#pieces?.destroy();
    this.#theatre.destroy();
    for (const layer of this.#layers) layer.destroy();
    this.#lettering.destroy();
    this.#edge.destroy();
    this.#parts.scene.textures.remove(this.#brush.atlas.key);
  }

  /** Figures and signs turn with the sheet; the desk around it a little more slowly. */
  #turn(moment: Moment, seen: SeenPixels): void {
    const { atlas } = this.#brush;
    const before = atlas.paper;
    atlas.wear(moment.palette);
    atlas.turn(this.#ground.paper);
    if (atlas.paper !== before) shineOn(this.#brush, atlas.paper);
    const goal = atlas.paper === 'paper' ? 1 : 0;
    const step = moment.reducedMotion || !this.#wasDrawn ? 1 : moment.elapsedMs / TURN_MS;
    this.#wasDrawn = true;
    this.#paperShare += Math.max(-step, Math.min(step, goal - this.#paperShare));
    this.#layDesk(seen);
  }

  #layDesk({ left, top, width, height }: SeenPixels): void {
    const share = this.#paperShare > 0.01 ? this.#paperShare : 0;
    if (this.#desk.stands(share === 0 ? '' : [left, top, width, height, share].join())) return;
    if (share > 0) this.#desk.box('sheet', left, top, width, height, share);
    this.#desk.end();
  }

  #layer(scene: Phaser.Scene): Phaser.GameObjects.Layer {
    const layer = scene.add.layer();
    this.#layers.push(layer);
    return layer;
  }

  #letter(moment: Moment, { layout, map }: Sighting, seen: SeenPixels): void {
    const hasHead = layout.kind === 'desktop' && moment.theatre === null;
    const head = hasHead ? headShade(seen, this.#brush.letterPx) : null;
    const underWords = layout.whole ? menuShade(layout.kind, seen) : head;
    this.#isLettered = this.#lettering.draw(
      moment,
      seen,
      this.#ground.inkShare,
      (x, y) => this.#ground.shareAt(x, y),
      underWords,
      this.#offMap.covered.map((box) => movedBy(box, seen.left - map.left, seen.top - map.top)),
    );
  }

  #drawUnder(moment: Moment, seen: SeenPixels): void {
    this.#wedges.begin();
    this.#pieces?.drawUnder(moment, seen, this.#wedges);
    this.#wedges.end();
  }

  #drawOthers(moment: Moment, sighting: Sighting): void {
    this.#offMap.draw(moment, sighting);
    this.#pieces?.people.draw(moment);
  }

  #drawCaller(moment: Moment, sighting: Sighting, { callerX, callerY }: CallerPlace): void {
    const x = callerX + sighting.scrollX;
    const y = callerY + sighting.scrollY;
    this.#caller.draw(moment, x, y, this.#lamp.share);
    const up = 22 * this.#brush.unit * (moment.screen === 'title' ? 1.27 : 1);
    const ends = moment.night.world.towers.map((_, tower) => this.#towerEnd(moment, sighting, tower));
    this.#callLine.draw(moment, [x, y - up], this.#serving.middleOf(ends));
  }

  /** The call ends at the tower, or at its sign while the tower lies beyond the map; in world pixels. */
  #towerEnd(moment: Moment, { map, scrollX, scrollY }: Sighting, tower: number): readonly [number, number] {
    const sign = this.#offMap.towerSign(tower);
    if (sign === null) return this.#signs.towerTop(moment, tower);
    return [sign.x - map.left + scrollX, sign.y - map.top + scrollY];
  }
}

/** Whole pixels in the window, not on the sheet: the caller stands still while the camera keeps pace. */
function callerIn({ projection, caller }: Moment, { exactX, exactY }: Sighting): CallerPlace {
  return {
    callerX: Math.round(worldX(projection, caller.x) - exactX),
    callerY: Math.round(worldY(projection, caller.y) - exactY),
  };
}
