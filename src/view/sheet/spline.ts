// Maps by cell become values by pixel: a uniform cubic B-spline, evaluated row by row.
// Law: smooth to the second derivative, so neither a contour nor a shadow shows the cells.
import { type Frame, placeAt } from './frame.ts';

/** Weights of the four cells around each pixel of a row, for the value and for its slope per cell. */
export class SplineAcross {
  /** Index into a combed row of the first of four cells, by pixel. */
  readonly first: Int32Array;
  readonly weights: Float32Array;
  readonly slopes: Float32Array;
  /** The first cell of a combed row, and how many it holds; may lie outside the sheet. */
  readonly firstCell: number;
  readonly cells: number;

  constructor(frame: Frame) {
    const { width, left, pixelsPerCell } = frame;
    this.first = new Int32Array(width);
    this.weights = new Float32Array(width * 4);
    this.slopes = new Float32Array(width * 4);
    this.firstCell = Math.floor(placeAt(left, pixelsPerCell)) - 1;
    this.cells = Math.floor(placeAt(left + width - 1, pixelsPerCell)) + 3 - this.firstCell;
    for (let pixel = 0; pixel < width; pixel++) {
      const place = placeAt(left + pixel, pixelsPerCell);
      const base = Math.floor(place);
      this.first[pixel] = base - 1 - this.firstCell;
      splineWeights(place - base, this.weights, pixel * 4);
      splineSlopes(place - base, this.slopes, pixel * 4);
    }
  }
}

/** Combs four rows of cells into one, for one row of pixels. */
export class SplineDown {
  readonly #size: number;
  readonly #firstCell: number;
  readonly #cells: number;
  readonly #weights = new Float32Array(4);
  readonly #slopes = new Float32Array(4);
  #base = 0;

  constructor(size: number, across: SplineAcross) {
    this.#size = size;
    this.#firstCell = across.firstCell;
    this.#cells = across.cells;
  }

  /** Goes to the row of pixels whose middle lies at place `y`. */
  moveTo(y: number): void {
    this.#base = Math.floor(y);
    splineWeights(y - this.#base, this.#weights, 0);
    splineSlopes(y - this.#base, this.#slopes, 0);
  }

  /** @returns false where the whole row is 0. */
  values(map: Float32Array, out: Float32Array): boolean {
    return this.#comb(map, this.#weights, out);
  }

  slopes(map: Float32Array, out: Float32Array): boolean {
    return this.#comb(map, this.#slopes, out);
  }

  #comb(map: Float32Array, weights: Float32Array, out: Float32Array): boolean {
    const last = this.#size - 1;
    const row0 = clampRow(this.#base - 1, last) * this.#size;
    const row1 = clampRow(this.#base, last) * this.#size;
    const row2 = clampRow(this.#base + 1, last) * this.#size;
    const row3 = clampRow(this.#base + 2, last) * this.#size;
    const [w0 = 0, w1 = 0, w2 = 0, w3 = 0] = weights;
    let isBlank = true;
    for (let k = 0; k < this.#cells; k++) {
      const x = clampRow(this.#firstCell + k, last);
      const value =
        w0 * (map[row0 + x] as number) +
        w1 * (map[row1 + x] as number) +
        w2 * (map[row2 + x] as number) +
        w3 * (map[row3 + x] as number);
      if (value !== 0) isBlank = false;
      out[k] = value;
    }
    return !isBlank;
  }
}

function clampRow(row: number, last: number): number {
  return row < 0 ? 0 : row > last ? last : row;
}

/** Weights of the points at -1, 0, 1 and 2 for a place `t` beyond point 0. */
export function splineWeights(t: number, out: Float32Array, at: number): void {
  const s = 1 - t;
  out[at] = (s * s * s) / 6;
  out[at + 1] = (3 * t * t * t - 6 * t * t + 4) / 6;
  out[at + 2] = (3 * s * s * s - 6 * s * s + 4) / 6;
  out[at + 3] = (t * t * t) / 6;
}

/** The derivative of `splineWeights` by `t`. */
export function splineSlopes(t: number, out: Float32Array, at: number): void {
  const s = 1 - t;
  out[at] = -(s * s) / 2;
  out[at + 1] = (3 * t * t - 4 * t) / 2;
  out[at + 2] = -(3 * s * s - 4 * s) / 2;
  out[at + 3] = (t * t) / 2;
}

/** Values of one combed row at every pixel. */
export function spreadRow(
  row: Float32Array,
  weights: Float32Array,
  first: Int32Array,
  out: Float32Array,
): void {
  for (let pixel = 0, at = 0; pixel < out.length; pixel++, at += 4) {
    const k = first[pixel] as number;
    out[pixel] =
      (row[k] as number) * (weights[at] as number) +
      (row[k + 1] as number) * (weights[at + 1] as number) +
      (row[k + 2] as number) * (weights[at + 2] as number) +
      (row[k + 3] as number) * (weights[at + 3] as number);
  }
}
