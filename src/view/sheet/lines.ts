// The shapes of lines on the sheet, worked out once: furrows, stream ribbons, the two ruts of a track.
// Law: everything in cells; every shape knows its box, so a frame draws only what it shows.
import type { Field, Polyline, Sheet, Stream } from '../../core/terrain/sheet.ts';
import { clamp } from './noise.ts';

export interface Box {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

/** Shapes that lie near each other: x, y pairs in cells. */
export interface LineGroup {
  readonly box: Box;
  readonly lines: readonly Float32Array[];
}

export function boxOf(lines: readonly Polyline[]): Box {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const points of lines) {
    for (let k = 0; k < points.length; k += 2) {
      west = Math.min(west, points[k] as number);
      east = Math.max(east, points[k] as number);
      north = Math.min(north, points[k + 1] as number);
      south = Math.max(south, points[k + 1] as number);
    }
  }
  return { west, north, east, south };
}

const FIELD_REACH_CELLS = 3.9;
/** Nobody plows the boundary strip between two plots. */
const BALK_CELLS = 0.45;

/** @returns the furrows of each plot, ended where a neighbor's plot begins. */
export function furrowsOf(fields: readonly Field[]): LineGroup[] {
  return fields.map((field) => {
    const near = fields.filter(
      (other) => other !== field && Math.hypot(other.x - field.x, other.y - field.y) < 2 * FIELD_REACH_CELLS,
    );
    const lines: Float32Array[] = [];
    for (let aside = -3.4; aside <= 3.4; aside += field.furrowCells * 0.6) plow(field, near, aside, lines);
    return { lines, box: boxOf(lines) };
  });
}

function plow(field: Field, near: readonly Field[], aside: number, lines: Float32Array[]): void {
  const cos = Math.cos(field.angleRad);
  const sin = Math.sin(field.angleRad);
  let furrow: number[] = [];
  for (let along = -3.6; along <= 3.6; along += 0.25) {
    const x = field.x + cos * along - sin * aside;
    const y = field.y + sin * along + cos * aside;
    const away = Math.hypot(x - field.x, y - field.y);
    const own =
      away <= FIELD_REACH_CELLS &&
      near.every((other) => Math.hypot(other.x - x, other.y - y) >= away + BALK_CELLS);
    if (own) furrow.push(x, y);
    if (!own || along + 0.25 > 3.6) {
      if (furrow.length > 2) lines.push(Float32Array.from(furrow));
      furrow = [];
    }
  }
}

/** @returns each stream as an outline that widens downstream, cut off at the river. */
export function streamRibbons(sheet: Sheet): LineGroup[] {
  return sheet.streams.map((stream) => {
    const ribbon = ribbonOf(stream, pointsBeforeRiver(sheet, stream.points));
    return { lines: [ribbon], box: boxOf([ribbon]) };
  });
}

function pointsBeforeRiver({ size, bankCellsByCell }: Sheet, points: Polyline): number {
  for (let k = 0; k < points.length; k += 2) {
    const x = clamp(Math.round(points[k] as number), 0, size - 1);
    const y = clamp(Math.round(points[k + 1] as number), 0, size - 1);
    if ((bankCellsByCell[y * size + x] as number) > 0.3) return k / 2;
  }
  return points.length / 2;
}

function ribbonOf({ points, drainedShare }: Stream, count: number): Float32Array {
  const outline = new Float32Array(count * 4);
  for (let k = 0; k < count; k++) {
    const halfCells = clamp(0.55 + Math.sqrt(drainedShare[k] ?? 0) * 6.2, 0.6, 3) / 16;
    const [acrossX, acrossY] = acrossAt(points, k, count);
    const back = (2 * count - 1 - k) * 2;
    outline[k * 2] = (points[k * 2] as number) + acrossX * halfCells;
    outline[k * 2 + 1] = (points[k * 2 + 1] as number) + acrossY * halfCells;
    outline[back] = (points[k * 2] as number) - acrossX * halfCells;
    outline[back + 1] = (points[k * 2 + 1] as number) - acrossY * halfCells;
  }
  return outline;
}

/** @returns the line moved sideways by `cells`. */
export function besides(points: Polyline, cells: number): Float32Array {
  const moved = new Float32Array(points.length);
  const count = points.length / 2;
  for (let k = 0; k < count; k++) {
    const [acrossX, acrossY] = acrossAt(points, k, count);
    moved[k * 2] = (points[k * 2] as number) + acrossX * cells;
    moved[k * 2 + 1] = (points[k * 2 + 1] as number) + acrossY * cells;
  }
  return moved;
}

/** Unit vector across the line at point `k`. */
function acrossAt(points: Polyline, k: number, count: number): readonly [number, number] {
  const before = Math.max(0, k - 1) * 2;
  const after = Math.min(count - 1, k + 1) * 2;
  const dx = (points[after] as number) - (points[before] as number);
  const dy = (points[after + 1] as number) - (points[before + 1] as number);
  const length = Math.hypot(dx, dy) || 1;
  return [-dy / length, dx / length];
}
