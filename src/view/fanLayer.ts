// The detection fans: a straight polar grid of spokes and 30 m arcs, drawn only where the ground lets it hear.
// Law: straight lines mean detection and nothing else; the grid stays even where its color cannot be told.
import type Phaser from 'phaser';
import { FINDER_METERS, TRUCK_FINDER_METERS } from '../core/rules.ts';
import type { Brush } from './brush.ts';
import { isInTheOpen } from './coat.ts';
import {
  ARC_CELLS,
  BANDS,
  FAN_CELLS,
  type FanColumns,
  fanColumns,
  type HeardDisc,
  heardStretch,
  lookAround,
  makeHeardDisc,
  type Stretch,
} from './fan.ts';
import type { FinderNow, Moment } from './moment.ts';
import { worldX, worldY } from './projection.ts';
import { isWithin, type SeenPixels } from './seen.ts';
import { Strokes } from './strokes.ts';

const NARROWEST_RAD = 0.24;
const WIDEST_RAD = 0.4;
/**
 * What is heard within a fan is drawn anew this often, and between that only moved along; it looks around again only
 * after a step. Its edges turn whenever it is shown anew: the eye follows them, and at this rate they would be seen to jump.
 */
const LOOK_MS = 100;
/** It waits no longer than this while others are drawn. */
const LONGEST_LOOK_MS = 200;
const LOOK_STEP_CELLS = 0.2;
/** A fan of someone who hears nothing is fainter. */
const QUIET_SHARE = 0.62;
const SPOKE_RAD = 0.15;
/** Columns drawn as one straight chord of an arc: it leaves the circle by an eighth of a pixel. */
const CHORD_COLUMNS = 3;
/** The half width turns slowly towards a new one. */
const WIDTH_MS = 400;

type Finder = FinderNow['finder'];

interface Fan {
  readonly disc: HeardDisc;
  /** What is filled and what is ruled, around the antenna at zero. */
  readonly fill: Strokes;
  readonly lines: Strokes;
  /** Its two edges and its rim. */
  readonly outline: Strokes;
  drawnMs: number;
  drawnFor: string;
  seenX: number;
  seenY: number;
  halfRad: number;
  share: number;
}

interface FanLayers {
  readonly fills: Phaser.GameObjects.Layer;
  readonly lines: Phaser.GameObjects.Layer;
}

export class FanLayer {
  readonly #brush: Brush;
  readonly #layers: FanLayers;
  readonly #points: number[] = [];
  readonly #px: number;
  readonly #atlas: Brush['atlas'];
  readonly #fans: Fan[] = [];
  readonly #stretches: Stretch[] = [];
  /** Of the spokes' parts that are heard: x and y of both ends of each. */
  readonly #spokeEnds: number[] = [];
  #clockMs = 0;
  /** True until one fan was drawn anew in this frame: the others take their turn. */
  #isFree = true;

  constructor(brush: Brush, layers: FanLayers) {
    this.#brush = brush;
    this.#layers = layers;
    this.#px = brush.px;
    this.#atlas = brush.atlas;
  }

  draw(moment: Moment, seen: SeenPixels): void {
    this.#clockMs += moment.elapsedMs;
    this.#isFree = true;
    const isShown = moment.theatre?.layers.sight ?? true;
    const { length } = moment.hunters;
    const count = length + moment.posts.length;
    for (let index = 0; index < Math.max(count, this.#fans.length); index++) {
      const now = index < length ? moment.hunters[index] : moment.posts[index - length];
      if (now === undefined) hideFan(this.#fans[index]);
      else this.#keepFan(moment, now, index, isShown, seen);
    }
  }

  get #color(): string {
    const { paper, palette } = this.#atlas;
    return paper === 'paper' ? palette.paper.pencil : palette.night.detection;
  }

  /** On light paper the same color weighs more. */
  get #strength(): number {
    return this.#atlas.paper === 'paper' ? 0.5 : 1;
  }

  #fanOf(index: number, finder: Finder): Fan {
    let fan = this.#fans[index];
    if (fan === undefined) {
      const { scene, atlas } = this.#brush;
      fan = {
        disc: makeHeardDisc(),
        fill: new Strokes(scene, this.#layers.fills, atlas),
        lines: new Strokes(scene, this.#layers.lines, atlas),
        outline: new Strokes(scene, this.#layers.lines, atlas),
        drawnMs: 0,
        drawnFor: '',
        seenX: -99,
        seenY: -99,
        halfRad: halfWidthOf(finder),
        share: QUIET_SHARE,
      };
      this.#fans[index] = fan;
    }
    return fan;
  }

  #keepFan(moment: Moment, now: FinderNow, index: number, isShown: boolean, seen: SeenPixels): void {
    const fan = this.#fanOf(index, now.finder);
    const isOut = isShown && isSpread(moment, index);
    if (isShown && !isOut) fan.share = 0;
    const isDrawn = isOut && isSeen(moment, now, seen);
    if (isDrawn) this.#keepDrawn(moment, now, index, fan);
    else fan.drawnFor = '';
    for (const strokes of [fan.fill, fan.lines, fan.outline]) {
      strokes.show(isDrawn);
      if (isDrawn) strokes.place(worldX(moment.projection, now.x), worldY(moment.projection, now.y));
    }
  }

  /** Draws a fan anew when it is time, or when all looks different. */
  #keepDrawn(moment: Moment, now: FinderNow, index: number, fan: Fan): void {
    const { finder } = now;
    const ease = Math.min(1, moment.elapsedMs / WIDTH_MS);
    fan.halfRad += (halfWidthOf(finder) - fan.halfRad) * ease;
    fan.share += ((finder.heardDbm > -200 ? 1 : QUIET_SHARE) - fan.share) * ease;
    const { pixelsPerCell } = moment.projection;
    this.#drawOutline(now, fan, pixelsPerCell);
    const drawnFor = `${pixelsPerCell}|${this.#atlas.paper}|${this.#atlas.palette.name}`;
    const sinceMs = this.#clockMs - fan.drawnMs;
    if (fan.drawnFor === drawnFor && sinceMs < (this.#isFree ? LOOK_MS : LONGEST_LOOK_MS)) return;
    this.#isFree = false;
    fan.drawnFor = drawnFor;
    fan.drawnMs = this.#clockMs;
    const moved = Math.max(Math.abs(now.x - fan.seenX), Math.abs(now.y - fan.seenY));
    if (moved > LOOK_STEP_CELLS) {
      lookAround(moment.night.world.sheet, now.x, now.y, antennaMeters(moment, index), fan.disc);
      fan.seenX = now.x;
      fan.seenY = now.y;
    }
    this.#drawFan(moment, now, fan);
  }

  #drawFan(moment: Moment, now: FinderNow, fan: Fan): void {
    const columns = fanColumns(Math.atan2(now.antennaY, now.antennaX), fan.halfRad);
    const { fill, lines, share } = fan;
    fill.begin();
    lines.begin();
    const pen: FanPen = { fill, lines, cell: moment.projection.pixelsPerCell, share, columns };
    this.#fillWedge(pen);
    this.#spokeEnds.length = 0;
    for (let band = 0; band < BANDS; band++) this.#drawBand(pen, fan.disc, band);
    this.#drawSpokes(pen);
    fill.end();
    lines.end();
  }

  /** A breath of color over the whole fan, heard or not. */
  #fillWedge({ fill, cell, share, columns }: FanPen): void {
    const points = this.#points;
    points.length = 0;
    points.push(0, 0);
    const reach = FAN_CELLS * cell;
    for (const border of columns.borders) points.push(Math.cos(border) * reach, Math.sin(border) * reach);
    fill.area(this.#color, points, 0.06 * share);
  }

  #drawBand(pen: FanPen, disc: HeardDisc, band: number): void {
    const { rays } = pen.columns;
    let runStart = -1;
    for (let column = 0; column <= rays.length; column++) {
      const stretch = this.#stretch(column);
      if (column < rays.length) heardStretch(disc, rays[column] as number, band, stretch);
      else stretch.far = 0;
      if (stretch.far > 0 && runStart < 0) runStart = column;
      if (stretch.far > 0 || runStart < 0) continue;
      this.#fillRun(pen, band, runStart, column);
      this.#arcRun(pen, band, runStart, column);
      runStart = -1;
    }
    this.#noteSpokes(pen);
  }

  #stretch(column: number): Stretch {
    let stretch = this.#stretches[column];
    if (stretch === undefined) {
      stretch = { near: 0, far: 0 };
      this.#stretches[column] = stretch;
    }
    return stretch;
  }

  #fillRun({ fill, cell, share, columns }: FanPen, band: number, start: number, end: number): void {
    const points = this.#points;
    points.length = 0;
    for (let column = start; column < end; column++) {
      const r = this.#stretch(column).far * cell;
      pushArc(points, columns.borders[column] as number, columns.borders[column + 1] as number, r);
    }
    for (let column = end - 1; column >= start; column--) {
      const r = this.#stretch(column).near * cell;
      pushArc(points, columns.borders[column + 1] as number, columns.borders[column] as number, r);
    }
    fill.area(this.#color, points, fillAlpha(band) * share * this.#strength);
  }

  /** The 30 m arc at the outer edge of a band, where that edge is heard: chords of a few columns each. */
  #arcRun(pen: FanPen, band: number, start: number, end: number): void {
    const cells = (band + 1) * ARC_CELLS;
    if (band === BANDS - 1) return;
    let chordStart = start;
    for (let column = start; column <= end; column++) {
      const isHeard = column < end && this.#stretch(column).far >= cells;
      if (isHeard && column - chordStart < CHORD_COLUMNS) continue;
      if (column > chordStart) this.#chord(pen, cells, chordStart, column);
      chordStart = isHeard ? column : column + 1;
    }
  }

  #chord({ lines, cell, share, columns }: FanPen, cells: number, start: number, end: number): void {
    const from = columns.borders[start] as number;
    const to = columns.borders[end] as number;
    const alpha = (0.42 * (1 - cells / FAN_CELLS) + 0.22) * share;
    const r = cells * cell;
    lines.line(
      'red',
      Math.cos(from) * r,
      Math.sin(from) * r,
      Math.cos(to) * r,
      Math.sin(to) * r,
      this.#px,
      alpha,
    );
  }

  /** The part of each spoke that lies in this band and is heard. */
  #noteSpokes({ cell, columns }: FanPen): void {
    const { borders, rays } = columns;
    const from = borders[0] as number;
    const width = (borders[borders.length - 1] as number) - from;
    const count = Math.max(3, Math.round(width / SPOKE_RAD));
    for (let spoke = 1; spoke < count; spoke++) {
      const angle = from + (width * spoke) / count;
      const column = Math.min(rays.length - 1, Math.floor((spoke / count) * rays.length));
      const { near, far } = this.#stretch(column);
      const start = Math.max(near, FAN_CELLS * 0.2) * cell;
      if (far * cell <= start) continue;
      const dx = Math.cos(angle);
      const dy = Math.sin(angle);
      this.#spokeEnds.push(dx * start, dy * start, dx * far * cell, dy * far * cell);
    }
  }

  /** All at once: lines of one ink and strength that follow one another are a single stroke. */
  #drawSpokes({ lines, share }: FanPen): void {
    const ends = this.#spokeEnds;
    for (let k = 0; k < ends.length; k += 4) {
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = ends.slice(k, k + 4);
      lines.line('red', x0, y0, x1, y1, this.#px, 0.26 * share);
    }
  }

  /** Both sides in full, brighter near the antenna, and the far edge dotted. */
  #drawOutline({ antennaX, antennaY }: FinderNow, { outline, halfRad, share }: Fan, cell: number): void {
    const middle = Math.atan2(antennaY, antennaX);
    const [from, to] = [middle - halfRad, middle + halfRad];
    const px = this.#px;
    const reach = FAN_CELLS * cell;
    outline.begin();
    for (let part = 0; part < 4; part++) {
      const near = part === 0 ? 9 * px : (reach * part) / 4;
      const far = (reach * (part + 1)) / 4;
      const alpha = (0.95 - 0.5 * ((part + 0.5) / 4)) * share;
      for (const angle of [from, to]) {
        const dx = Math.cos(angle);
        const dy = Math.sin(angle);
        outline.line('red', dx * near, dy * near, dx * far, dy * far, 1.35 * px, alpha);
      }
    }
    const stepRad = (7 * px) / reach;
    for (let angle = from; angle < to; angle += stepRad) {
      const end = angle + stepRad * 0.3;
      outline.line(
        'red',
        Math.cos(angle) * reach,
        Math.sin(angle) * reach,
        Math.cos(end) * reach,
        Math.sin(end) * reach,
        1.35 * px,
        0.6 * share,
      );
    }
    outline.end();
  }
}

function hideFan(fan: Fan | undefined): void {
  fan?.fill.show(false);
  fan?.lines.show(false);
  fan?.outline.show(false);
}

/** Adds two corners at one radius. */
function pushArc(points: number[], from: number, to: number, radius: number): void {
  points.push(Math.cos(from) * radius, Math.sin(from) * radius, Math.cos(to) * radius, Math.sin(to) * radius);
}

/** Under a coat no antenna is held out; and once someone is held, nobody has anything to look for. */
function isSpread({ night }: Moment, index: number): boolean {
  const hunter = night.hunters[index];
  return hunter === undefined || (isInTheOpen(hunter) && night.capture.stage === 'free');
}

function antennaMeters({ night }: Moment, index: number): number {
  const { hunters, finders } = night.world;
  if (index >= hunters.length) return finders[index - hunters.length]?.mastMeters ?? FINDER_METERS;
  return hunters[index]?.kind === 'truck' ? TRUCK_FINDER_METERS : FINDER_METERS;
}

function isSeen(moment: Moment, now: FinderNow, seen: SeenPixels): boolean {
  const reach = FAN_CELLS * moment.projection.pixelsPerCell;
  return isWithin(seen, worldX(moment.projection, now.x), worldY(moment.projection, now.y), reach);
}

/** A fan being drawn: what it is drawn with, the size of a cell, its strength and its columns. */
interface FanPen {
  readonly fill: Strokes;
  readonly lines: Strokes;
  readonly cell: number;
  readonly share: number;
  readonly columns: FanColumns;
}

/** Fill by band: .46 at the antenna, .21 at 45 % of the reach, .10 at its end. */
function fillAlpha(band: number): number {
  const t = (band + 0.5) / BANDS;
  return t < 0.45 ? 0.46 - (0.25 * t) / 0.45 : 0.21 - (0.11 * (t - 0.45)) / 0.55;
}

function halfWidthOf({ bearingSigmaRad }: Finder): number {
  if (bearingSigmaRad <= 0) return 0.32;
  return Math.max(NARROWEST_RAD, Math.min(WIDEST_RAD, bearingSigmaRad));
}
