// Belief as a pencil draws it: one to four directions of hatching by how probable a place is, and lines around it.
// Law: pure; hatches lie on the sheet and not on the screen, so that nothing swims when the view moves.
import { BELIEF_SIZE, type Belief } from '../core/night.ts';
import { Bank, type Sheet } from '../core/terrain/sheet.ts';
import { hashAt, smoothstep } from './sheet/noise.ts';

/** One more direction for each class: unlikely, possible, likely, almost sure. */
export interface HatchClass {
  /** The share of the likeliest place from which it is drawn. */
  readonly from: number;
  readonly angleRad: number;
  readonly spacingPx: number;
  readonly widthPx: number;
  readonly alpha: number;
}

export const HATCH_CLASSES: readonly HatchClass[] = [
  { from: 0.1, angleRad: Math.PI / 4, spacingPx: 9, widthPx: 1.1, alpha: 0.62 },
  { from: 0.3, angleRad: -Math.PI / 4, spacingPx: 9, widthPx: 1.15, alpha: 0.7 },
  { from: 0.55, angleRad: 0, spacingPx: 7, widthPx: 1.25, alpha: 0.78 },
  { from: 0.8, angleRad: Math.PI / 2, spacingPx: 6, widthPx: 1.35, alpha: 0.85 },
];

/** Radius around the likeliest place that holds half of the mass: at the first they are sure, beyond the second lost. */
const SURE_CELLS = 12;
const LOST_CELLS = 64;
const LEAST_SURE = 0.24;
/** Near the water, where nobody can stand, belief ends over so many cells. */
const SHORE_CELLS = 2.5;
/** Points of the smooth field between two belief cells. */
const FINER = 3;
/** Below 1 the pencil lifts what is less likely, as one does who wants to miss nothing. */
const LIKENESS = 0.6;
const STEP_PX = 4;

/** How probable each place is, 0 to 1, on a grid finer than the belief's own. */
export interface BeliefField {
  readonly size: number;
  readonly values: Float32Array;
  /** Sheet cells from point to point, and of the first point. */
  readonly stepCells: number;
  readonly firstCells: number;
  /** The part with anything to draw, in cells. */
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

/** @returns the field of a belief, smooth between its cells; the less they know, the fainter all of it. */
export function fieldOf(
  { massByCell, radiusCells }: Readonly<Pick<Belief, 'massByCell' | 'radiusCells'>>,
  { size: sheetCells, bankByCell, bankCellsByCell }: Pick<Sheet, 'size' | 'bankByCell' | 'bankCellsByCell'>,
): BeliefField {
  const sure = LEAST_SURE + (1 - LEAST_SURE) * smoothstep(LOST_CELLS, SURE_CELLS, radiusCells);
  const size = BELIEF_SIZE * FINER;
  const values = new Float32Array(size * size);
  const stepCells = sheetCells / size;
  const firstCells = stepCells / 2 - 0.5;
  const smooth = smoothed(massByCell);
  let most = 0;
  for (let cell = 0; cell < values.length; cell++) most = Math.max(most, smooth[cell] as number);
  const ashore = (x: number, y: number) => {
    const cell = Math.round(firstCells + y * stepCells) * sheetCells + Math.round(firstCells + x * stepCells);
    if (bankByCell[cell] !== Bank.near) return 0;
    return smoothstep(0, SHORE_CELLS, -(bankCellsByCell[cell] as number));
  };
  let [west, north, east, south] = [size, size, -1, -1];
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const mass = smooth[y * size + x] as number;
      if (mass <= 0) continue;
      const value = (mass / most) ** LIKENESS * sure * ashore(x, y);
      values[y * size + x] = value;
      if (value < 0.08) continue;
      west = Math.min(west, x);
      east = Math.max(east, x);
      north = Math.min(north, y);
      south = Math.max(south, y);
    }
  }
  const at = (index: number) => firstCells + index * stepCells;
  return {
    size,
    values,
    stepCells,
    firstCells,
    west: at(west - 1),
    north: at(north - 1),
    east: at(east + 1),
    south: at(south + 1),
  };
}

/** Quadratic B-splines along both axes: round where the belief's cells have corners. */
function smoothed(massByCell: Readonly<Float64Array>): Float32Array {
  const size = BELIEF_SIZE * FINER;
  const across = new Float32Array(BELIEF_SIZE * size);
  const weights = splineWeights();
  const clampCell = (cell: number) => Math.max(0, Math.min(BELIEF_SIZE - 1, cell));
  for (let x = 0; x < size; x++) {
    const middle = Math.floor(x / FINER);
    const [before, here, after] = weights[x % FINER] as [number, number, number];
    const [left, right] = [clampCell(middle - 1), clampCell(middle + 1)];
    for (let row = 0; row < BELIEF_SIZE; row++) {
      const start = row * BELIEF_SIZE;
      across[row * size + x] =
        before * (massByCell[start + left] as number) +
        here * (massByCell[start + middle] as number) +
        after * (massByCell[start + right] as number);
    }
  }
  const values = new Float32Array(size * size);
  for (let y = 0; y < size; y++) {
    const middle = Math.floor(y / FINER);
    const [before, here, after] = weights[y % FINER] as [number, number, number];
    const [above, below] = [clampCell(middle - 1) * size, clampCell(middle + 1) * size];
    for (let x = 0; x < size; x++) {
      values[y * size + x] =
        before * (across[above + x] as number) +
        here * (across[middle * size + x] as number) +
        after * (across[below + x] as number);
    }
  }
  return values;
}

function splineWeights(): (readonly [number, number, number])[] {
  return Array.from({ length: FINER }, (_, third) => {
    const t = (third + 0.5) / FINER;
    return [0.5 * (1 - t) * (1 - t), 0.5 + t * (1 - t), 0.5 * t * t] as const;
  });
}

/** @returns how probable a place in cells is, 0 to 1. */
export function probabilityAt(field: BeliefField, x: number, y: number): number {
  const { size, values, stepCells, firstCells } = field;
  const px = (x - firstCells) / stepCells;
  const py = (y - firstCells) / stepCells;
  if (px < 0 || py < 0 || px >= size - 1 || py >= size - 1) return 0;
  const column = Math.floor(px);
  const row = Math.floor(py);
  const [u, v] = [px - column, py - row];
  const at = row * size + column;
  const north = (values[at] as number) * (1 - u) + (values[at + 1] as number) * u;
  const south = (values[at + size] as number) * (1 - u) + (values[at + size + 1] as number) * u;
  return north * (1 - v) + south * v;
}

/** @returns how many directions cross at a place of that probability, 0 to 4. */
export function hatchClassOf(probability: number): number {
  return HATCH_CLASSES.filter(({ from }) => probability > from).length;
}

/** Pixels of a picture whose corner lies at (left, top) of the sheet. */
export interface HatchFrame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly pixelsPerCell: number;
  /** Device pixels a CSS pixel. */
  readonly px: number;
}

/** Hands over each stroke of one class, in pixels of the frame, from one end to the other. */
export function hatch(
  field: BeliefField,
  { from, angleRad, spacingPx }: HatchClass,
  frame: HatchFrame,
  stroke: (x0: number, y0: number, x1: number, y1: number) => void,
): void {
  const { left, top, pixelsPerCell, px } = frame;
  const box = drawnBox(field, frame);
  if (box === null) return;
  const cos = Math.cos(angleRad);
  const sin = Math.sin(angleRad);
  const spacing = spacingPx * px;
  const step = STEP_PX * px;
  const corners = [box.west, box.east].flatMap((x) => [box.north, box.south].map((y) => ({ x, y })));
  const acrosses = corners.map(({ x, y }) => y * cos - x * sin);
  const alongs = corners.map(({ x, y }) => x * cos + y * sin);
  const last = Math.floor(Math.max(...acrosses) / spacing);
  const firstAlong = Math.floor(Math.min(...alongs) / step);
  const lastAlong = Math.ceil(Math.max(...alongs) / step);
  for (let line = Math.ceil(Math.min(...acrosses) / spacing); line <= last; line++) {
    // No hand keeps its lines quite even.
    const across = line * spacing + (hashAt(line, 17) - 0.5) * 1.6 * px;
    let start = Number.NaN;
    for (let k = firstAlong; k <= lastAlong + 1; k++) {
      const x = k * step * cos - across * sin;
      const y = k * step * sin + across * cos;
      const isInside = k <= lastAlong && x >= box.west && x <= box.east && y >= box.north && y <= box.south;
      const isDrawn =
        isInside && probabilityAt(field, x / pixelsPerCell - 0.5, y / pixelsPerCell - 0.5) > from;
      if (isDrawn && Number.isNaN(start)) start = k;
      if (isDrawn || Number.isNaN(start)) continue;
      const [s, e] = [start * step, (k - 1) * step];
      start = Number.NaN;
      if (e - s < step) continue;
      stroke(
        s * cos - across * sin - left,
        s * sin + across * cos - top,
        e * cos - across * sin - left,
        e * sin + across * cos - top,
      );
    }
  }
}

/** The part of the frame that has anything to draw, in pixels of the sheet. */
function drawnBox(
  { west, north, east, south }: BeliefField,
  { left, top, width, height, pixelsPerCell }: HatchFrame,
): { west: number; north: number; east: number; south: number } | null {
  const box = {
    west: Math.max(left, (west + 0.5) * pixelsPerCell),
    north: Math.max(top, (north + 0.5) * pixelsPerCell),
    east: Math.min(left + width, (east + 0.5) * pixelsPerCell),
    south: Math.min(top + height, (south + 0.5) * pixelsPerCell),
  };
  return box.west < box.east && box.north < box.south ? box : null;
}
