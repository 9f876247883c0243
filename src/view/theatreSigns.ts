// Signs that only the theatre lays on the sheet: earlier runs as open outlines, and where other lucks were taken.
// Law: told apart by form; an open outline with a casing is never an agent and never the caller.
import type { Drawing } from './drawing.ts';
import { BONE, MARGIN, type Palette } from './palette.ts';
import { CASING, INK } from './paperInks.ts';

const GHOST_SIDE = 22;
const TAKEN_SIDE = 14;

type Trace = (pen: CanvasRenderingContext2D) => void;

/** By the ghost's shape: ring, square, triangle. */
const SHAPES: readonly Trace[] = [
  (pen) => pen.arc(0, 0, 5.6, 0, 7),
  (pen) => pen.rect(-5, -5, 10, 10),
  (pen) => {
    pen.moveTo(0, -6.4);
    pen.lineTo(6.2, 4.6);
    pen.lineTo(-6.2, 4.6);
    pen.closePath();
  },
];
const CROSS: Trace = (pen) => {
  pen.moveTo(-2.4, -2.4);
  pen.lineTo(2.4, 2.4);
  pen.moveTo(2.4, -2.4);
  pen.lineTo(-2.4, 2.4);
};

/** @returns `ghost-0` to `ghost-2`, and `ghost-end`, which lies over the one whose run is over. */
export function ghostDrawings(unit: number): Drawing[] {
  const drawings = SHAPES.map((trace, shape) => ghostDrawing(`ghost-${shape}`, trace, unit));
  return [...drawings, ghostDrawing('ghost-end', CROSS, unit)];
}

function ghostDrawing(name: string, trace: Trace, unit: number): Drawing {
  const strike = (casing: string, line: string) => (pen: CanvasRenderingContext2D, x: number, y: number) =>
    within(pen, x, y, GHOST_SIDE * unit, unit, () => {
      for (const [color, width] of [
        [casing, 4.6],
        [line, 1.7],
      ] as const) {
        pen.strokeStyle = color;
        pen.lineWidth = width;
        pen.beginPath();
        trace(pen);
        pen.stroke();
      }
    });
  return square(name, GHOST_SIDE * unit, strike(MARGIN, BONE), strike(CASING, INK));
}

/** A dot in a ring: a sure place, and not a person. */
export function takenDrawing(unit: number, { night, paper }: Palette): Drawing {
  const strike = (casing: string, color: string) => (pen: CanvasRenderingContext2D, x: number, y: number) =>
    within(pen, x, y, TAKEN_SIDE * unit, unit, () => {
      for (const [ink, width] of [
        [casing, 3.4],
        [color, 1.2],
      ] as const) {
        pen.strokeStyle = ink;
        pen.lineWidth = width;
        pen.beginPath();
        pen.arc(0, 0, 4, 0, 7);
        pen.stroke();
      }
      pen.fillStyle = color;
      pen.beginPath();
      pen.arc(0, 0, 1.5, 0, 7);
      pen.fill();
    });
  return square(
    'taken',
    TAKEN_SIDE * unit,
    strike(MARGIN, night.detectionLine),
    strike(CASING, paper.pencil),
  );
}

function square(
  name: string,
  sidePixels: number,
  draw: Drawing['draw'],
  drawOnPaper: Drawing['draw'],
): Drawing {
  const side = Math.ceil(sidePixels);
  return { name, width: side, height: side, originX: 0.5, originY: 0.5, draw, drawOnPaper };
}

function within(
  pen: CanvasRenderingContext2D,
  x: number,
  y: number,
  side: number,
  unit: number,
  draw: () => void,
): void {
  pen.save();
  pen.translate(x + Math.ceil(side) / 2, y + Math.ceil(side) / 2);
  pen.scale(unit, unit);
  pen.lineJoin = 'round';
  pen.lineCap = 'round';
  draw();
  pen.restore();
}
