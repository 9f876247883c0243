// The edge of the sheet around the map window: neat line, kilometer ticks and figures, scale bar and scrims.
// Law: it lies still in the window while the sheet moves under it; only the ticks follow the sheet, a frame late at most.
import type Phaser from 'phaser';
import { type Atlas, packDrawings } from './atlas.ts';
import { addImage, type Brush } from './brush.ts';
import type { Drawing } from './drawing.ts';
import type { StageLayout } from './layout.ts';
import { letterDrawing } from './letters.ts';
import type { Moment } from './moment.ts';
import { INSTRUMENT_FONT } from './palette.ts';
import { INK } from './paperInks.ts';
import { worldX, worldY } from './projection.ts';
import { Strokes } from './strokes.ts';

/** Cells between two ticks, and between two that carry a figure and a cross. */
const TICK_CELLS = 10;
const FIGURE_CELLS = 50;
/** The sheet's own numbers: eastings rise from the west edge, northings fall from the north edge. */
const FIRST_EASTING = 40;
const FIRST_NORTHING = 20;
const SCALE_BAR_CELLS = 50;
/** The page of words lays a shade of its own over this one. */
const OUTCOME_DIM = 0.25;

/** The map window in device pixels. */
export interface MapPixels {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export class Edge {
  readonly #brush: Brush;
  readonly #strokes: Strokes;
  readonly #ticks: Strokes;
  readonly #figures: Strokes;
  readonly #foot: Phaser.GameObjects.Image;
  readonly #corners: Phaser.GameObjects.Image[];
  readonly #dim: Phaser.GameObjects.Image;
  readonly #margin: Strokes;
  readonly #vignette: Phaser.GameObjects.Image;
  readonly #letters: Atlas;

  constructor(brush: Brush, layers: { scrims: Phaser.GameObjects.Layer; lines: Phaser.GameObjects.Layer }) {
    this.#brush = brush;
    this.#vignette = addImage(brush, layers.scrims, 'vignette');
    this.#margin = new Strokes(brush.scene, layers.scrims, brush.atlas);
    this.#dim = addImage(brush, layers.scrims, 'pixel-dark');
    this.#corners = [0, 1].map(() => addImage(brush, layers.scrims, 'shade'));
    this.#foot = addImage(brush, layers.scrims, 'scrim');
    this.#letters = packDrawings(brush.scene, 'edge-letters', 1, edgeDrawings(brush));
    this.#strokes = new Strokes(brush.scene, layers.lines, brush.atlas);
    this.#ticks = new Strokes(brush.scene, layers.lines, brush.atlas);
    this.#figures = new Strokes(brush.scene, layers.lines, this.#letters);
  }

  /** Once its layers are gone. */
  destroy(): void {
    this.#brush.scene.textures.remove(this.#letters.key);
  }

  /** @param scrollX - world pixel at the left edge of the map window; likewise `scrollY`. */
  draw(
    moment: Moment,
    layout: StageLayout,
    map: MapPixels,
    scrollX: number,
    scrollY: number,
    paperShare: number,
  ): void {
    this.#letters.turn(this.#brush.atlas.paper);
    this.#drawMargin(layout, map, paperShare);
    this.#drawScrims(moment, layout, map);
    const { left, top, right, bottom } = map;
    const hasScaleBar = layout.kind === 'desktop' && !layout.whole && moment.theatre === null;
    const { pixelsPerCell } = moment.projection;
    const key = [layout.kind, layout.whole, hasScaleBar, left, top, right, bottom, pixelsPerCell].join();
    this.#keepTicks(moment, layout, map, scrollX, scrollY, key);
    if (!this.#strokes.stands(key)) {
      this.#drawNeatLine(layout, map);
      if (hasScaleBar) this.#drawScaleBar(moment, map);
      this.#strokes.end();
    }
  }

  /** Only they and their figures follow the sheet. */
  #keepTicks(
    moment: Moment,
    layout: StageLayout,
    map: MapPixels,
    scrollX: number,
    scrollY: number,
    key: string,
  ): void {
    const at = `${key} ${scrollX} ${scrollY}`;
    if (this.#ticks.stands(at)) return;
    this.#figures.begin();
    // All short ones, then all long ones: ticks of one strength in a row are one stroke.
    for (const isBig of [false, true]) this.#drawTicks(moment, layout, map, scrollX, scrollY, isBig);
    if (layout.kind === 'desktop' && !layout.whole && moment.theatre === null)
      this.#figureScaleBar(moment, map);
    this.#ticks.end();
    this.#figures.end();
  }

  #drawScrims(moment: Moment, layout: StageLayout, map: MapPixels): void {
    const width = map.right - map.left;
    const height = map.bottom - map.top;
    this.#dim
      .setVisible(moment.screen === 'outcome')
      .setPosition(map.left, map.top)
      .setScale(width / 2, height / 2)
      .setAlpha(OUTCOME_DIM);
    const px = this.#brush.px;
    for (const shade of [this.#foot, ...this.#corners]) shade.setVisible(false);
    // The title and the outcome lay their own shade under their words.
    if (layout.kind !== 'desktop' || layout.whole || moment.theatre !== null) return;
    // Soft corners for the sheet's name and the clock, which no map has, and a foot for the scale bar.
    if (moment.screen !== 'map') {
      this.#shadeCorner(0, map.left, map.top, 1160 * px, 420 * px);
      this.#shadeCorner(1, map.right, map.top, 940 * px, 280 * px);
    }
    layScrim(this.#foot, map.left, map.bottom, 54 * px, width, -Math.PI / 2, 0.55);
  }

  /** Paper around the map, and a lamp over its middle: the corners lie in the dark of the room. */
  #drawMargin(layout: StageLayout, { left, top, right, bottom }: MapPixels, paperShare: number): void {
    const { px } = this.#brush;
    const [width, height] = [layout.width * px, layout.height * px];
    const lit = 1.415 * (bottom - top);
    this.#vignette
      .setVisible(paperShare > 0.01)
      .setAlpha(paperShare)
      .setPosition(0, top - 18 * px)
      .setScale(width / this.#vignette.frame.width, lit / this.#vignette.frame.height);
    const isLaid = paperShare > 0.01;
    if (this.#margin.stands(isLaid ? [width, height, left, top, right, bottom, paperShare].join() : ''))
      return;
    if (isLaid) {
      this.#margin.box('sheet', 0, 0, width, top, paperShare);
      this.#margin.box('sheet', 0, bottom, width, height - bottom, paperShare);
      this.#margin.box('sheet', 0, top, left, bottom - top, paperShare);
      this.#margin.box('sheet', right, top, width - right, bottom - top, paperShare);
    }
    this.#margin.end();
  }

  /** Ink on paper is stronger than bone on the night's margin. */
  #inked(alpha: number): number {
    return this.#brush.atlas.paper === 'paper' ? Math.min(0.85, alpha * 1.45) : alpha;
  }

  #shadeCorner(index: number, x: number, y: number, width: number, height: number): void {
    const shade = this.#corners[index];
    if (shade === undefined) return;
    shade
      .setVisible(true)
      .setPosition(x, y)
      .setScale(width / shade.frame.width, height / shade.frame.height)
      .setAlpha(0.86);
  }

  #drawNeatLine(layout: StageLayout, { left, top, right, bottom }: MapPixels): void {
    const line = Math.max(1, Math.round(this.#brush.px));
    const outer = Math.round(3.5 * this.#brush.px);
    const rows = [
      [top, top - outer],
      [bottom - line, bottom + outer - line],
    ] as const;
    const wide = layout.kind === 'phone' && !layout.whole;
    for (const [inner, outside] of rows) {
      this.#strokes.box('bone', left, inner, right - left, line, this.#inked(0.55));
      this.#strokes.box(
        'bone',
        left - (wide ? 0 : outer),
        outside,
        right - left + (wide ? 0 : 2 * outer),
        line,
        this.#inked(0.22),
      );
    }
    if (wide) return;
    for (const [inner, outside] of [
      [left, left - outer],
      [right - line, right + outer - line],
    ] as const) {
      this.#strokes.box('bone', inner, top, line, bottom - top, this.#inked(0.55));
      this.#strokes.box('bone', outside, top - outer, line, bottom - top + 2 * outer, this.#inked(0.22));
    }
  }

  #drawTicks(
    moment: Moment,
    layout: StageLayout,
    map: MapPixels,
    scrollX: number,
    scrollY: number,
    isBig: boolean,
  ): void {
    const { size } = moment.night.world.sheet;
    const figures = layout.kind === 'desktop';
    const px = this.#brush.px;
    for (let cell = TICK_CELLS; cell < size; cell += TICK_CELLS) {
      const big = cell % FIGURE_CELLS === 0;
      if (big !== isBig) continue;
      const length = Math.round((big ? 7 : 4) * px);
      const alpha = this.#inked(big ? 0.55 : 0.28);
      const line = Math.max(1, Math.round(px));
      const x = Math.round(map.left + worldX(moment.projection, cell) - scrollX);
      if (x > map.left + 8 * px && x < map.right - 4 * px) {
        this.#ticks.box('bone', x, map.top, line, length, alpha);
        this.#ticks.box('bone', x, map.bottom - length, line, length, alpha);
        if (big && figures) {
          const name = `east-${cell / FIGURE_CELLS}`;
          this.#figures.stamp(name, x, Math.round(map.top - 10.5 * px), 0, 1, 0.72);
          this.#figures.stamp(name, x, Math.round(map.bottom + 12 * px), 0, 1, 0.72);
        }
      }
      const y = Math.round(map.top + worldY(moment.projection, cell) - scrollY);
      if (layout.kind === 'phone' || y < map.top + 8 * px || y > map.bottom - 4 * px) continue;
      this.#ticks.box('bone', map.left, y, length, line, alpha);
      this.#ticks.box('bone', map.right - length, y, length, line, alpha);
      if (!big || !figures) continue;
      const name = `north-${cell / FIGURE_CELLS}`;
      this.#figures.stamp(name, Math.round(map.left - 10 * px), y, 0, 1, 0.72);
      this.#figures.stamp(name, Math.round(map.right + 10 * px), y, 0, 1, 0.72);
    }
  }

  #drawScaleBar(moment: Moment, map: MapPixels): void {
    const { px } = this.#brush;
    const part = (SCALE_BAR_CELLS / 5) * moment.projection.pixelsPerCell;
    const left = Math.round(map.right - 30 * px - part * 5);
    const top = Math.round(map.bottom - 17 * px);
    const line = Math.max(1, Math.round(px));
    const high = Math.round(5 * px);
    this.#strokes.box('paper', left, top, Math.round(part * 5), line, 0.85);
    this.#strokes.box('paper', left, top + high - line, Math.round(part * 5), line, 0.85);
    for (let index = 0; index <= 5; index++) {
      const x = left + Math.round(part * index);
      this.#strokes.box('paper', x, top, line, high, 0.85);
      if (index % 2 === 0 && index < 5) this.#strokes.box('paper', x, top, Math.round(part), high, 0.85);
    }
  }

  #figureScaleBar(moment: Moment, map: MapPixels): void {
    const { px, letterPx } = this.#brush;
    const part = (SCALE_BAR_CELLS / 5) * moment.projection.pixelsPerCell;
    const left = Math.round(map.right - 30 * px - part * 5);
    const top = Math.round(map.bottom - 17 * px);
    const above = Math.round(9 * letterPx);
    this.#figures.stamp('scale-0', left, top - above, 0, 1, 1);
    this.#figures.stamp('scale-500', left + Math.round(part * 5), top - above, 0, 1, 1);
    this.#figures.stamp('contour-note', left - Math.round(12 * px), top + Math.round(2 * px), 0, 1, 1);
  }
}

/** Lays a scrim that is darkest at its foot (x, y) and fades over `length` along `turn`, `width` to its right hand. */
function layScrim(
  scrim: Phaser.GameObjects.Image,
  x: number,
  y: number,
  length: number,
  width: number,
  turn: number,
  alpha: number,
): void {
  scrim
    .setVisible(true)
    .setPosition(x, y)
    .setRotation(turn)
    .setScale(length / scrim.frame.width, width / scrim.frame.height)
    .setAlpha(alpha);
}

function edgeDrawings({ px, letterPx, words }: Brush): Drawing[] {
  const halo = 'rgba(6,9,14,.85)';
  const ink = { color: INK, halo: 'rgba(236,227,206,.85)' };
  const small = { font: `500 11px ${INSTRUMENT_FONT}`, color: '#D8D4C6', halo, haloPx: 0, ink };
  const note = { font: `400 12px ${INSTRUMENT_FONT}`, color: '#D8D4C6', halo, haloPx: 3.5, ink };
  const figures = [1, 2, 3, 4, 5, 6, 7].flatMap((step) => [
    letterDrawing(`east-${step}`, String(FIRST_EASTING + step), small, px),
    letterDrawing(`north-${step}`, String(FIRST_NORTHING - step), { ...small, turnRad: -Math.PI / 2 }, px),
  ]);
  return [
    ...figures,
    letterDrawing('scale-0', '0', note, letterPx),
    letterDrawing('scale-500', '500 m', note, letterPx),
    letterDrawing('contour-note', words.contours, { ...note, color: '#B9BBB2', align: 'right' }, letterPx),
  ];
}
