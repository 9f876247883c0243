// Their pencil on the sheet: bearings ruled from where they were taken, and the belief of the post that presses most.
// Law: drawn from the belief in the night and from the trace, at most five times a second, and only what they knew by then.
import type Phaser from 'phaser';
import { pressing } from '../core/belief.ts';
import type { Brush } from './brush.ts';
import { lineCells } from './crossings.ts';
import { type BeliefField, fieldOf, HATCH_CLASSES, type HatchFrame, hatch } from './hatching.ts';
import { isolines } from './isolines.ts';
import type { Moment } from './moment.ts';
import type { SeenPixels } from './seen.ts';
import type { Trace, TracedBearing } from './traced.ts';
import { type TheatreInks, theatreInks, ViewCanvas } from './viewCanvas.ts';

const REST_MS = 200;
/** A bearing is fresh for so long, and after this it is rubbed out. */
const FRESH_TICKS = 170;
const LONGEST_TICKS = 2000;
/** Of each finder only the newest lines stay. */
const MOST_OF_FINDER = 4;
/** What the lines around the belief stand for: possible at all, and likely. */
const RIMS = [
  { from: 0.1, widthPx: 1.4, dash: [7, 5] },
  { from: 0.55, widthPx: 2, dash: [] },
] as const;

type Pen = CanvasRenderingContext2D;

/** Where words about the belief may stand: under the middle of what is likely, in cells. */
export interface BeliefFoot {
  readonly x: number;
  readonly y: number;
  readonly topY: number;
  readonly west: number;
  readonly east: number;
}

export class Pencil {
  readonly #brush: Brush;
  readonly #canvas: ViewCanvas;
  #paintedFor = '';
  #restMs = 0;
  #lengths: { readonly trace: Trace; readonly cells: readonly number[] } | null = null;
  #foot: BeliefFoot | null = null;

  constructor(brush: Brush, layer: Phaser.GameObjects.Layer) {
    this.#brush = brush;
    this.#canvas = new ViewCanvas(brush.scene, layer);
  }

  /** Where the words about what they believe belong, or null while there is nothing to say. */
  get foot(): BeliefFoot | null {
    return this.#foot;
  }

  draw(moment: Moment, seen: SeenPixels): void {
    const { theatre } = moment;
    const isDrawn = theatre !== null && theatre.look !== 'night';
    const shows = { belief: isDrawn && theatre.layers.belief, bearings: isDrawn && theatre.layers.bearings };
    this.#canvas.show(shows.belief || shows.bearings);
    if (!shows.belief) this.#foot = null;
    this.#restMs -= moment.elapsedMs;
    if (!shows.belief && !shows.bearings) return;
    const key = [
      ...[moment.night.tick, moment.night.pressing, moment.projection.pixelsPerCell, this.#brush.atlas.paper],
      ...[
        seen.left,
        seen.top,
        seen.width,
        seen.height,
        shows.belief,
        shows.bearings,
        theatre?.trace !== null,
      ],
    ].join('|');
    if (key === this.#paintedFor || this.#restMs > 0) return;
    this.#paintedFor = key;
    this.#restMs = REST_MS;
    this.#paint(moment, seen, shows);
  }

  destroy(): void {
    this.#canvas.destroy();
  }

  #paint(
    { night, theatre, projection }: Moment,
    seen: SeenPixels,
    shows: { readonly belief: boolean; readonly bearings: boolean },
  ): void {
    const frame = { ...seen, pixelsPerCell: projection.pixelsPerCell, px: this.#brush.px };
    const { atlas } = this.#brush;
    const inks = theatreInks(atlas.paper, atlas.palette);
    const belief = pressing(night);
    const isKnown = shows.belief && belief.ticksSinceNews >= 0;
    const field = isKnown ? fieldOf(belief, night.world.sheet) : null;
    this.#foot = null;
    this.#canvas.paint(frame, (pen) => {
      if (field !== null) this.#foot = drawBelief(pen, field, frame, inks);
      if (shows.bearings && theatre?.trace) this.#drawBearings(pen, theatre.trace, night.tick, frame, inks);
      pen.setLineDash([]);
    });
  }

  #drawBearings(pen: Pen, trace: Trace, tick: number, frame: HatchFrame, inks: TheatreInks): void {
    if (this.#lengths?.trace !== trace) this.#lengths = { trace, cells: lineCells(trace.bearings) };
    const lengths = this.#lengths.cells;
    const countByFinder: number[] = [];
    let isNewest = true;
    for (let index = trace.bearings.length - 1; index >= 0; index--) {
      const bearing = trace.bearings[index] as TracedBearing;
      const age = tick - bearing.tick;
      if (age < 0) continue;
      if (age > LONGEST_TICKS) break;
      const count = (countByFinder[bearing.finder] ?? 0) + 1;
      countByFinder[bearing.finder] = count;
      const cells = lengths[index] as number;
      if (isNewest && age < FRESH_TICKS) drawSides(pen, bearing, cells, frame, inks);
      isNewest = false;
      if (count <= MOST_OF_FINDER) drawBearing(pen, bearing, cells, age, count, frame, inks);
    }
  }
}

function drawBearing(
  pen: Pen,
  { fromX, fromY, towardsX, towardsY }: TracedBearing,
  cells: number,
  age: number,
  count: number,
  frame: HatchFrame,
  { pencil, pencilShare }: TheatreInks,
): void {
  const left = 1 - age / LONGEST_TICKS;
  const isFresh = age < FRESH_TICKS && count <= 2;
  const alpha = (isFresh ? 0.9 : 0.2 + 0.5 * left * left) * pencilShare;
  pen.strokeStyle = `rgba(${pencil},${alpha})`;
  pen.lineWidth = (isFresh ? 1.5 : 0.7 + 0.6 * left) * frame.px;
  pen.setLineDash(isFresh ? [] : [7 * frame.px, 5 * frame.px]);
  rule(pen, frame, fromX, fromY, towardsX, towardsY, cells);
}

/** How sure the newest bearing is: once its spread to both sides. */
function drawSides(
  pen: Pen,
  { fromX, fromY, towardsX, towardsY, sigmaRad }: TracedBearing,
  cells: number,
  frame: HatchFrame,
  { pencil, pencilShare }: TheatreInks,
): void {
  pen.strokeStyle = `rgba(${pencil},${0.8 * pencilShare})`;
  pen.lineWidth = frame.px;
  pen.setLineDash([1.2 * frame.px, 4.2 * frame.px]);
  for (const side of [-sigmaRad, sigmaRad]) {
    const cos = Math.cos(side);
    const sin = Math.sin(side);
    rule(pen, frame, fromX, fromY, towardsX * cos - towardsY * sin, towardsX * sin + towardsY * cos, cells);
  }
}

function rule(
  pen: Pen,
  { left, top, pixelsPerCell }: HatchFrame,
  fromX: number,
  fromY: number,
  towardsX: number,
  towardsY: number,
  cells: number,
): void {
  const x = (fromX + 0.5) * pixelsPerCell - left;
  const y = (fromY + 0.5) * pixelsPerCell - top;
  const reach = cells * pixelsPerCell;
  pen.beginPath();
  pen.moveTo(x, y);
  pen.lineTo(x + towardsX * reach, y + towardsY * reach);
  pen.stroke();
}

/** @returns where words about it may stand, or null where nothing is more than unlikely. */
function drawBelief(pen: Pen, field: BeliefField, frame: HatchFrame, inks: TheatreInks): BeliefFoot | null {
  pen.setLineDash([]);
  pen.lineCap = 'butt';
  for (const hatchClass of HATCH_CLASSES) {
    pen.strokeStyle = `rgba(${inks.pencil},${hatchClass.alpha * inks.pencilShare})`;
    pen.lineWidth = hatchClass.widthPx * frame.px;
    pen.beginPath();
    hatch(field, hatchClass, frame, (x0, y0, x1, y1) => {
      pen.moveTo(x0, y0);
      pen.lineTo(x1, y1);
    });
    pen.stroke();
  }
  pen.lineCap = 'round';
  let foot: BeliefFoot | null = null;
  for (const { from, widthPx, dash } of RIMS) {
    pen.strokeStyle = `rgba(${inks.pencil},${0.95 * inks.pencilShare})`;
    pen.lineWidth = widthPx * frame.px;
    pen.setLineDash(dash.map((part) => part * frame.px));
    const chains = isolines(field, from);
    drawChains(pen, chains, frame);
    foot = footOf(chains, frame) ?? foot;
  }
  return foot;
}

function drawChains(pen: Pen, chains: readonly (readonly number[])[], frame: HatchFrame): void {
  const { left, top, pixelsPerCell } = frame;
  pen.beginPath();
  for (const chain of chains) {
    for (let k = 0; k < chain.length; k += 2) {
      const x = ((chain[k] as number) + 0.5) * pixelsPerCell - left;
      const y = ((chain[k + 1] as number) + 0.5) * pixelsPerCell - top;
      if (k === 0) pen.moveTo(x, y);
      else pen.lineTo(x, y);
    }
  }
  pen.stroke();
}

/** Under that part of the longest line that is seen. */
function footOf(chains: readonly (readonly number[])[], frame: HatchFrame): BeliefFoot | null {
  const longest = chains.reduce<readonly number[]>(
    (best, chain) => (chain.length > best.length ? chain : best),
    [],
  );
  const { left, top, width, height, pixelsPerCell } = frame;
  let [west, east, north, south] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let k = 0; k < longest.length; k += 2) {
    const x = longest[k] as number;
    const y = longest[k + 1] as number;
    const isInX = (x + 0.5) * pixelsPerCell > left && (x + 0.5) * pixelsPerCell < left + width;
    const isInY = (y + 0.5) * pixelsPerCell > top && (y + 0.5) * pixelsPerCell < top + height;
    if (!isInX || !isInY) continue;
    west = Math.min(west, x);
    east = Math.max(east, x);
    north = Math.min(north, y);
    south = Math.max(south, y);
  }
  if (west >= east) return null;
  return { x: (west + east) / 2, y: south, topY: north, west, east };
}
