// The sheet as it is studied before going: the printed land with its names, and what stands on it whoever comes.
// Law: no one who walks tonight is drawn; it can be thrown away and built again at any time.

import type Phaser from 'phaser';
import type { NightPage } from '../app/game.ts';
import type { SheetWords } from '../app/sheetWords.ts';
import type { World } from '../core/world.ts';
import { paintAtlas } from './atlas.ts';
import type { Backdrop } from './backdrop.ts';
import type { Brush } from './brush.ts';
import { drawCrosses } from './crosses.ts';
import { Edge } from './edge.ts';
import { footOf } from './foot.ts';
import type { GroundPainter } from './groundPainter.ts';
import { GroundSigns } from './groundSigns.ts';
import { JammerFigure } from './jammerFigure.ts';
import { Lettering } from './lettering.ts';
import { MapGround } from './mapGround.ts';
import type { Moment } from './moment.ts';
import type { Palette } from './palette.ts';
import { PostFigure } from './postFigure.ts';
import type { SheetSource } from './sheet/source.ts';
import type { Sighting } from './sighting.ts';
import { Signs } from './signs.ts';
import { Strokes } from './strokes.ts';

export interface MapPictureParts {
  readonly scene: Phaser.Scene;
  readonly edgeScene: Phaser.Scene;
  readonly world: World;
  readonly page: NightPage | null;
  readonly words: SheetWords;
  readonly palette: Palette;
  readonly painter: GroundPainter;
  readonly source: SheetSource;
  readonly inkByCell: Float32Array;
  readonly backdrop: Backdrop | null;
  readonly px: number;
  readonly letterPx: number;
  readonly unit: number;
  /** The size at which figures on contours are set. */
  readonly pixelsPerCell: number;
}

export class MapPicture {
  readonly #scene: Phaser.Scene;
  readonly #world: World;
  readonly #brush: Brush;
  readonly #layers: Phaser.GameObjects.Layer[] = [];
  readonly #ground: MapGround;
  readonly #lettering: Lettering;
  readonly #crosses: Strokes;
  readonly #signs: Signs;
  readonly #groundSigns: GroundSigns;
  readonly #wedges: Strokes;
  readonly #jammerWedges: Strokes;
  readonly #jammers: readonly JammerFigure[];
  readonly #posts: readonly PostFigure[];
  readonly #edge: Edge;
  #isLettered = false;

  private constructor(parts: MapPictureParts, brush: Brush) {
    const { scene, edgeScene, world, painter, backdrop } = parts;
    this.#scene = scene;
    this.#world = world;
    this.#brush = brush;
    this.#ground = new MapGround(scene, painter, world.sheet.size, backdrop);
    const print = this.#layer(scene);
    const { page, source, inkByCell, pixelsPerCell } = parts;
    this.#lettering = new Lettering(brush, print, world, page, source, inkByCell, pixelsPerCell);
    this.#crosses = new Strokes(scene, print, brush.atlas);
    const lights = this.#layer(scene);
    const wedges = this.#layer(scene);
    this.#wedges = new Strokes(scene, wedges, brush.atlas);
    this.#jammerWedges = new Strokes(scene, wedges, brush.atlas);
    const marks = this.#layer(scene);
    const standing = this.#layer(scene);
    this.#signs = new Signs(brush, marks, standing, world);
    this.#groundSigns = new GroundSigns(brush, standing, world);
    this.#jammers = world.jammers.map(() => new JammerFigure(brush, standing));
    this.#posts = world.finders.map(() => new PostFigure(brush, lights, standing));
    const edges = { scrims: this.#layer(edgeScene), lines: this.#layer(edgeScene) };
    this.#edge = new Edge({ ...brush, scene: edgeScene }, edges);
  }

  static async build(parts: MapPictureParts): Promise<MapPicture> {
    const { scene, unit, palette, px, letterPx, words } = parts;
    const atlas = await paintAtlas(scene, 'map-atlas', unit, palette);
    return new MapPicture(parts, { scene, atlas, unit, px, letterPx, words, shining: [] });
  }

  get isSettled(): boolean {
    return this.#isLettered && this.#ground.isSettled;
  }

  /** @param restPixelsPerCell - the size that the sheet will rest at, or null while that is not known. */
  draw(moment: Moment, sighting: Sighting, restPixelsPerCell: number | null): void {
    const { map, layout, scrollX, scrollY } = sighting;
    const seen = { left: scrollX, top: scrollY, width: map.right - map.left, height: map.bottom - map.top };
    this.#brush.atlas.wear(moment.palette);
    this.#ground.draw(moment, seen, restPixelsPerCell);
    const { inkShare, share } = this.#ground;
    this.#isLettered = this.#lettering.draw(moment, seen, inkShare, () => share, null, []);
    drawCrosses(this.#crosses, moment, seen, this.#brush);
    this.#signs.draw(
      moment,
      this.#world.towers.map(() => 0),
      this.#wedges,
    );
    this.#groundSigns.draw(moment);
    this.#drawJammers(moment);
    moment.posts.forEach((now, index) => {
      this.#posts[index]?.draw(moment, now, ...footOf(moment, now));
    });
    this.#edge.draw(moment, layout, map, scrollX, scrollY, 0);
  }

  destroy(): void {
    this.#ground.destroy();
    for (const layer of this.#layers) layer.destroy();
    this.#lettering.destroy();
    this.#edge.destroy();
    this.#scene.textures.remove(this.#brush.atlas.key);
  }

  #drawJammers(moment: Moment): void {
    this.#jammerWedges.begin();
    moment.jammers.forEach((now, index) => {
      const site = this.#world.jammers[index];
      if (site === undefined) return;
      this.#jammers[index]?.draw(moment, now, site, this.#jammerWedges, ...footOf(moment, now));
    });
    this.#jammerWedges.end();
  }

  #layer(scene: Phaser.Scene): Phaser.GameObjects.Layer {
    const layer = scene.add.layer();
    this.#layers.push(layer);
    return layer;
  }
}
