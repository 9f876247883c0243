// The whole picture of one world at one scale: every layer in its order, drawn anew from the moment each frame.
// Law: it can be thrown away and built again from the night at any time.

import type Phaser from 'phaser';
import type { NightPage } from '../app/game.ts';
import type { SheetWords } from '../app/sheetWords.ts';
import type { World } from '../core/world.ts';
import { type Atlas, paintAtlas } from './atlas.ts';
import type { Backdrop } from './backdrop.ts';
import { type Brush, shineOn } from './brush.ts';
import { CallerFigure } from './callerFigure.ts';
import { CallLine } from './callLine.ts';
import { drawCrosses } from './crosses.ts';
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
import type { SeenPixels } from './seen.ts';
import { Serving } from './serving.ts';
import type { Reach } from './sheet/reach.ts';
import type { SheetSource } from './sheet/source.ts';
import type { Sighting } from './sighting.ts';
import { Signs } from './signs.ts';
import { Strokes } from './strokes.ts';
import { TheatreLayers } from './theatreLayers.ts';
import { Trail, type TrailMemory } from './trail.ts';
import { WeatherLayer } from './weatherLayer.ts';

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
}

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
    this.#desk = new Strokes(scene, this.#layer(scene).setDepth(-2), atlas);
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

  draw(moment: Moment, sighting: Sighting): void {
    const { map, layout } = sighting;
    const seen = {
      left: sighting.scrollX,
      top: sighting.scrollY,
      width: map.right - map.left,
      height: map.bottom - map.top,
    };
    this.#ground.draw(moment, seen);
    this.#turn(moment, seen);
    this.#lamp.draw(moment, this.#brush.atlas.paper);
    const [under, over] = this.#turns.take(moment);
    if (over !== null) this.#letter(over, sighting, seen);
    drawCrosses(this.#crosses, moment, seen, this.#brush);
    this.#weather.draw(moment, seen);
    this.#trail.draw(moment, seen);
    this.#serving.turnTo(moment.serving, moment.reducedMotion ? Number.MAX_VALUE : moment.elapsedMs);
    this.#signs.draw(moment, this.#serving.shares, this.#towerWedges);
    if (under !== null) this.#drawUnder(under, seen);
    if (over !== null) this.#drawOthers(over, sighting);
    this.#drawCaller(moment, sighting);
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

  #drawCaller(moment: Moment, sighting: Sighting): void {
    const { projection, night } = moment;
    // Whole pixels on the screen, not on the sheet: the caller stands still while the camera keeps pace.
    const x = Math.round(worldX(projection, moment.caller.x) - sighting.exactX) + sighting.scrollX;
    const y = Math.round(worldY(projection, moment.caller.y) - sighting.exactY) + sighting.scrollY;
    this.#caller.draw(moment, x, y, this.#lamp.share);
    const up = 22 * this.#brush.unit * (moment.screen === 'title' ? 1.27 : 1);
    const ends = night.world.towers.map((_, tower) => this.#towerEnd(moment, sighting, tower));
    this.#callLine.draw(moment, [x, y - up], this.#serving.middleOf(ends));
  }

  /** The call ends at the tower, or at its sign while the tower lies beyond the map; in world pixels. */
  #towerEnd(moment: Moment, { map, scrollX, scrollY }: Sighting, tower: number): readonly [number, number] {
    const sign = this.#offMap.towerSign(tower);
    if (sign === null) return this.#signs.towerTop(moment, tower);
    return [sign.x - map.left + scrollX, sign.y - map.top + scrollY];
  }
}
