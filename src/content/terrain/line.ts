// Lines that are drawn on the sheet: rounding their corners, and walking along them.
// Law: a line's two ends never move.
import type { Polyline } from '../../core/terrain/sheet.ts';

/** A line while it is being made; `value` is whatever else belongs to a point. */
export interface Vertex {
  readonly x: number;
  readonly y: number;
  readonly value: number;
}

/** @returns the line with every corner cut at a quarter, `times` over (Chaikin 1974). */
export function roundCorners(line: readonly Vertex[], times: number): readonly Vertex[] {
  let rounded = line;
  for (let time = 0; time < times && rounded.length > 2; time++) rounded = cutCorners(rounded);
  return rounded;
}

/** @returns the line with every inner point moved to the mean of itself and its neighbors, `times` over. */
export function relax(line: readonly Vertex[], times: number): readonly Vertex[] {
  let relaxed = line;
  for (let time = 0; time < times; time++) {
    const before = relaxed;
    relaxed = before.map((point, index) => {
      const a = before[index - 1];
      const b = before[index + 1];
      if (!a || !b) return point;
      return { x: (a.x + 2 * point.x + b.x) / 4, y: (a.y + 2 * point.y + b.y) / 4, value: point.value };
    });
  }
  return relaxed;
}

export function toPolyline(line: readonly Vertex[]): Polyline {
  const points = new Float32Array(line.length * 2);
  line.forEach((point, index) => {
    points[index * 2] = point.x;
    points[index * 2 + 1] = point.y;
  });
  return points;
}

/** Visits places along a line, at most `stepCells` apart, both ends included. */
export function walkAlong(points: Polyline, stepCells: number, visit: (x: number, y: number) => void): void {
  for (let at = 0; at + 3 < points.length; at += 2) {
    const x = points[at] as number;
    const y = points[at + 1] as number;
    const dx = (points[at + 2] as number) - x;
    const dy = (points[at + 3] as number) - y;
    const steps = Math.max(1, Math.ceil(Math.sqrt(dx * dx + dy * dy) / stepCells));
    for (let step = at === 0 ? 0 : 1; step <= steps; step++)
      visit(x + (dx * step) / steps, y + (dy * step) / steps);
  }
}

function cutCorners(line: readonly Vertex[]): readonly Vertex[] {
  const first = line[0] as Vertex;
  const last = line[line.length - 1] as Vertex;
  const rounded: Vertex[] = [first];
  for (let index = 0; index + 1 < line.length; index++) {
    const a = line[index] as Vertex;
    const b = line[index + 1] as Vertex;
    rounded.push(between(a, b, 0.25), between(a, b, 0.75));
  }
  rounded.push(last);
  return rounded;
}

function between(a: Vertex, b: Vertex, share: number): Vertex {
  return {
    x: a.x + (b.x - a.x) * share,
    y: a.y + (b.y - a.y) * share,
    value: a.value + (b.value - a.value) * share,
  };
}
