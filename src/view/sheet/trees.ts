// A forest is one conifer printed many thousand times, so it is cut once as a stamp in a few sizes.
// Law: a stamp is printed on whole pixels from one of nine finer positions; trees never blur.
import type { Place } from '../../core/terrain/sheet.ts';
import type { CulturePalette } from './culturePalette.ts';
import { clamp } from './noise.ts';
import { newPen, type Pen } from './surface.ts';

const SIZES = 5;
const SMALLEST = 0.75;
const LARGEST = 1.25;
const POSITIONS = 3;
/** Radius of a tree of size 1. */
const RADIUS_CELLS = 0.46;

export class TreeStamps {
  readonly #pen: Pen;
  readonly #side: number;
  readonly #middle: number;

  /** @param lean how far the wind pushes the tops eastwards, in radii. */
  constructor(pixelsPerCell: number, moon: Place, inks: CulturePalette, lean: number) {
    this.#middle = Math.ceil(RADIUS_CELLS * pixelsPerCell * LARGEST * 2.6) + 1;
    this.#side = this.#middle * 2 + 1;
    this.#pen = newPen(this.#side * POSITIONS * POSITIONS, this.#side * SIZES);
    for (let size = 0; size < SIZES; size++) {
      const radius = RADIUS_CELLS * pixelsPerCell * sizeOf(size);
      for (let position = 0; position < POSITIONS * POSITIONS; position++) {
        const x = position * this.#side + this.#middle + (position % POSITIONS) / POSITIONS;
        const y = size * this.#side + this.#middle + Math.floor(position / POSITIONS) / POSITIONS;
        drawTree(this.#pen, x, y, radius, moon, inks, lean * radius);
      }
    }
  }

  /** Prints a tree whose foot stands at (x, y) in the pen's pixels. */
  print(pen: Pen, x: number, y: number, treeSize: number): void {
    const side = this.#side;
    const steps = ((treeSize - SMALLEST) / (LARGEST - SMALLEST)) * (SIZES - 1);
    const size = clamp(Math.round(steps), 0, SIZES - 1);
    const thirdX = Math.round(x * POSITIONS);
    const thirdY = Math.round(y * POSITIONS);
    const left = Math.floor(thirdX / POSITIONS);
    const top = Math.floor(thirdY / POSITIONS);
    const position = thirdX - left * POSITIONS + (thirdY - top * POSITIONS) * POSITIONS;
    pen.drawImage(
      this.#pen.canvas,
      position * side,
      size * side,
      side,
      side,
      left - this.#middle,
      top - this.#middle,
      side,
      side,
    );
  }
}

function sizeOf(step: number): number {
  return SMALLEST + ((LARGEST - SMALLEST) * step) / (SIZES - 1);
}

/** A cone of 3 to 5 px with its shadow and the side that the moon lights. */
function drawTree(
  pen: Pen,
  x: number,
  y: number,
  r: number,
  moon: Place,
  inks: CulturePalette,
  lean: number,
): void {
  pen.fillStyle = inks.treeShadow;
  pen.beginPath();
  const turn = Math.atan2(moon.y, moon.x);
  pen.ellipse(x - moon.x * r * 1.1, y - moon.y * r * 1.1, r * 1.35, r * 0.8, turn, 0, 2 * Math.PI);
  pen.fill();
  pen.fillStyle = inks.treeBody;
  pen.beginPath();
  pen.moveTo(x + lean, y - r * 1.75);
  pen.quadraticCurveTo(x + r * 0.95, y - r * 0.2, x + r * 0.82, y + r * 0.55);
  pen.quadraticCurveTo(x, y + r * 0.95, x - r * 0.82, y + r * 0.55);
  pen.quadraticCurveTo(x - r * 0.95, y - r * 0.2, x + lean, y - r * 1.75);
  pen.fill();
  const lit = moon.x > 0 ? -1 : 1;
  pen.fillStyle = inks.treeMoonSide;
  pen.beginPath();
  pen.moveTo(x + lean, y - r * 1.7);
  pen.quadraticCurveTo(x - lit * r * 0.9, y - r * 0.2, x - lit * r * 0.78, y + r * 0.5);
  pen.quadraticCurveTo(x - lit * r * 0.35, y + r * 0.3, x - lit * r * 0.1, y - r * 0.4);
  pen.closePath();
  pen.fill();
}
