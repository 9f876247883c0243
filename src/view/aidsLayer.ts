// What two assists lay on the sheet: ways in dashes with a ring at their end, and hatched ground from which a call would be
// heard.
// Law: told by texture and form, never by color alone; it lies on the sheet, and is drawn again only when it changed.
import type Phaser from 'phaser';
import type { AidWay, HeardGround } from '../app/aids.ts';
import type { Brush } from './brush.ts';
import type { Moment } from './moment.ts';
import type { SeenPixels } from './seen.ts';
import { type CanvasFrame, type TheatreInks, theatreInks, ViewCanvas } from './viewCanvas.ts';

const REST_MS = 90;
const HATCH_PX = 11;
const HATCH_ALPHA = 0.34;
const EDGE_ALPHA = 0.6;
const CASING_PX = 4;
const LINE_PX = 1.5;
const RING_PX = 5;
/** Home in long dashes, a place with reception in dots. */
const DASHES: Readonly<Record<AidWay['to'], readonly number[]>> = { home: [9, 7], spot: [1.5, 6] };
const WAY_ALPHA = 0.75;

type Pen = CanvasRenderingContext2D;

export class AidsLayer {
  readonly #brush: Brush;
  readonly #canvas: ViewCanvas;
  #paintedFor = '';
  #painted: Moment['aids'] = null;
  #restMs = 0;

  constructor(brush: Brush, layer: Phaser.GameObjects.Layer) {
    this.#brush = brush;
    this.#canvas = new ViewCanvas(brush.scene, layer);
  }

  draw({ aids, screen, projection, elapsedMs }: Moment, seen: SeenPixels): void {
    const isShown = aids !== null && screen !== 'title' && (aids.ways.length > 0 || aids.heard !== null);
    this.#canvas.show(isShown);
    this.#restMs -= elapsedMs;
    if (!isShown) return;
    const { px, atlas } = this.#brush;
    const frame = { ...seen, pixelsPerCell: projection.pixelsPerCell, px };
    const { left, top, width, height, pixelsPerCell } = frame;
    const key = [left, top, width, height, pixelsPerCell, atlas.paper, atlas.palette.name].join('|');
    if ((key === this.#paintedFor && aids === this.#painted) || this.#restMs > 0) return;
    this.#paintedFor = key;
    this.#painted = aids;
    this.#restMs = REST_MS;
    const inks = theatreInks(atlas.paper, atlas.palette);
    this.#canvas.paint(frame, (pen) => {
      if (aids.heard) drawHeard(pen, aids.heard, frame, inks);
      for (const way of aids.ways) drawWay(pen, way, frame, inks);
    });
  }

  destroy(): void {
    this.#canvas.destroy();
  }
}

function drawHeard(pen: Pen, heard: HeardGround, frame: CanvasFrame, { pencil }: TheatreInks): void {
  const { left, top, width, height, px } = frame;
  pen.save();
  pen.beginPath();
  eachSquare(heard, frame, (x, y, side) => pen.rect(x, y, side, side));
  pen.clip();
  pen.strokeStyle = `rgba(${pencil},${HATCH_ALPHA})`;
  pen.lineWidth = px;
  pen.beginPath();
  // Anchored on the sheet, so that nothing swims when the view moves.
  const step = HATCH_PX * px;
  const first = -((((left + top) % step) + step) % step);
  for (let at = first; at < width + height; at += step) {
    pen.moveTo(at, 0);
    pen.lineTo(at - height, height);
  }
  pen.stroke();
  pen.restore();
  drawEdge(pen, heard, frame, `rgba(${pencil},${EDGE_ALPHA})`);
}

/** Where heard ground ends: a dotted line. */
function drawEdge(pen: Pen, heard: HeardGround, frame: CanvasFrame, color: string): void {
  const { columns, bySquare } = heard;
  const isHeard = (column: number, row: number): boolean =>
    column >= 0 && row >= 0 && column < columns && row < columns && bySquare[row * columns + column] === 1;
  pen.strokeStyle = color;
  pen.lineWidth = 1.4 * frame.px;
  pen.setLineDash([1.5 * frame.px, 4 * frame.px]);
  pen.beginPath();
  eachSquare(heard, frame, (x, y, side, column, row) => {
    const line = (fromX: number, fromY: number, toX: number, toY: number): void => {
      pen.moveTo(fromX, fromY);
      pen.lineTo(toX, toY);
    };
    if (!isHeard(column, row - 1)) line(x, y, x + side, y);
    if (!isHeard(column, row + 1)) line(x, y + side, x + side, y + side);
    if (!isHeard(column - 1, row)) line(x, y, x, y + side);
    if (!isHeard(column + 1, row)) line(x + side, y, x + side, y + side);
  });
  pen.stroke();
  pen.setLineDash([]);
}

type OfSquare = (x: number, y: number, side: number, column: number, row: number) => void;

/** Those that can be seen; in pixels from the frame's corner. */
function eachSquare(
  { columns, cellsASquare, bySquare }: HeardGround,
  frame: CanvasFrame,
  use: OfSquare,
): void {
  const { left, top, width, height, pixelsPerCell } = frame;
  const side = cellsASquare * pixelsPerCell;
  for (let row = 0; row < columns; row++) {
    const y = row * side - top;
    if (y < -side || y > height) continue;
    for (let column = 0; column < columns; column++) {
      const x = column * side - left;
      if (bySquare[row * columns + column] === 1 && x > -side && x < width) use(x, y, side, column, row);
    }
  }
}

function drawWay(pen: Pen, { to, points }: AidWay, frame: CanvasFrame, inks: TheatreInks): void {
  const { left, top, pixelsPerCell, px } = frame;
  const at = (index: number): readonly [number, number] => {
    const { x, y } = points[index] ?? { x: 0, y: 0 };
    return [(x + 0.5) * pixelsPerCell - left, (y + 0.5) * pixelsPerCell - top];
  };
  pen.globalAlpha = WAY_ALPHA;
  pen.lineCap = 'round';
  for (const [color, widthPx] of [
    [inks.casing, CASING_PX],
    [inks.way, LINE_PX],
  ] as const) {
    pen.setLineDash(DASHES[to].map((part) => part * px));
    pen.strokeStyle = color;
    pen.lineWidth = widthPx * px;
    pen.beginPath();
    pen.moveTo(...at(0));
    for (let index = 1; index < points.length; index++) pen.lineTo(...at(index));
    pen.stroke();
  }
  pen.setLineDash([]);
  if (to === 'spot') {
    pen.lineWidth = 1.6 * px;
    pen.beginPath();
    pen.arc(...at(points.length - 1), RING_PX * px, 0, 7);
    pen.stroke();
  }
  pen.globalAlpha = 1;
}
