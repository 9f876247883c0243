// The way of the watched night in ink: walked so far as a line, still to come as dashes, with a few clock times.
// Law: the truth is ink with a casing and never pencil; it is drawn again only when there is more of it.
import type Phaser from 'phaser';
import type { Place } from '../core/terrain/sheet.ts';
import type { Brush } from './brush.ts';
import type { Moment } from './moment.ts';
import type { Room } from './roomForWords.ts';
import { type RouteMark, routeMarks, type WayPoint, wayOf } from './routeMarks.ts';
import type { SeenPixels } from './seen.ts';
import type { Trace } from './traced.ts';
import { type CanvasFrame, type TheatreInks, theatreInks, ViewCanvas } from './viewCanvas.ts';

const REST_MS = 70;
const CASING_PX = 5.5;
const LINE_PX = 2.1;
const DASH_PX = [6, 4] as const;
const RING_PX = 3.6;

type Pen = CanvasRenderingContext2D;

export class Route {
  readonly #brush: Brush;
  readonly #canvas: ViewCanvas;
  #trace: Trace | null = null;
  #way: readonly WayPoint[] = [];
  #marks: readonly RouteMark[] = [];
  #markedFor = 0;
  #paintedFor = '';
  #restMs = 0;

  constructor(brush: Brush, layer: Phaser.GameObjects.Layer) {
    this.#brush = brush;
    this.#canvas = new ViewCanvas(brush.scene, layer);
  }

  /** The marks along the way, whose words stand over everything. */
  get marks(): readonly RouteMark[] {
    return this.#marks;
  }

  draw(moment: Moment, seen: SeenPixels): void {
    const { theatre, night, projection } = moment;
    const trace = theatre?.layers.route ? theatre.trace : null;
    this.#canvas.show(trace !== null);
    this.#restMs -= moment.elapsedMs;
    if (trace === null) return;
    const { px, atlas } = this.#brush;
    if (trace !== this.#trace || projection.pixelsPerCell !== this.#markedFor) {
      this.#trace = trace;
      this.#markedFor = projection.pixelsPerCell;
      this.#way = wayOf(trace);
      const scale = projection.pixelsPerCell / px;
      this.#marks = routeMarks(trace, scale, [nameBox(night.world.sheet.village, scale)]);
    }
    const walked = lastAt(this.#way, night.tick);
    const frame = { ...seen, pixelsPerCell: projection.pixelsPerCell, px };
    const key = [
      ...[walked, frame.left, frame.top, frame.width, frame.height, frame.pixelsPerCell],
      ...[atlas.paper, trace.ticks, moment.caller.x.toFixed(1), moment.caller.y.toFixed(1)],
    ].join('|');
    if (key === this.#paintedFor || this.#restMs > 0) return;
    this.#paintedFor = key;
    this.#restMs = REST_MS;
    const inks = theatreInks(atlas.paper, atlas.palette);
    this.#canvas.paint(frame, (pen) => {
      const here: WayPoint = { tick: night.tick, x: moment.caller.x, y: moment.caller.y };
      drawWay(pen, [here, ...this.#way.slice(walked + 1)], frame, inks, DASH_PX);
      drawWay(pen, [...this.#way.slice(0, walked + 1), here], frame, inks, []);
      for (const mark of this.#marks) if (mark.kind === 'time') drawRing(pen, mark, frame, inks);
    });
  }

  destroy(): void {
    this.#canvas.destroy();
  }
}

/** Where the village's two names stand. */
function nameBox({ x, y }: Place, scale: number): Room {
  const [middle, top] = [(x + 1) * scale, (y + 12.6) * scale - 14];
  return { left: middle - 60, right: middle + 60, top, bottom: top + 44 };
}

function drawWay(
  pen: Pen,
  points: readonly WayPoint[],
  { left, top, pixelsPerCell, px }: CanvasFrame,
  { casing, way }: TheatreInks,
  dash: readonly number[],
): void {
  if (points.length < 2) return;
  pen.lineCap = dash.length > 0 ? 'butt' : 'round';
  pen.setLineDash(dash.map((part) => part * px));
  for (const [color, width] of [
    [casing, CASING_PX],
    [way, LINE_PX],
  ] as const) {
    pen.strokeStyle = color;
    pen.lineWidth = width * px;
    pen.beginPath();
    points.forEach(({ x, y }, index) => {
      const atX = (x + 0.5) * pixelsPerCell - left;
      const atY = (y + 0.5) * pixelsPerCell - top;
      if (index === 0) pen.moveTo(atX, atY);
      else pen.lineTo(atX, atY);
    });
    pen.stroke();
  }
  pen.setLineDash([]);
}

function drawRing(
  pen: Pen,
  { x, y }: WayPoint,
  { left, top, pixelsPerCell, px }: CanvasFrame,
  { ring, way }: TheatreInks,
): void {
  pen.beginPath();
  pen.arc((x + 0.5) * pixelsPerCell - left, (y + 0.5) * pixelsPerCell - top, RING_PX * px, 0, 7);
  pen.fillStyle = ring;
  pen.fill();
  pen.strokeStyle = way;
  pen.lineWidth = 1.6 * px;
  pen.stroke();
}

/** @returns the index of the last point that was reached by that tick. */
function lastAt(way: readonly WayPoint[], tick: number): number {
  let low = 0;
  let high = way.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((way[middle] as WayPoint).tick <= tick) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
