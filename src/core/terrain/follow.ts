// How a walker follows a route without walking like a rook on a chess board.
// Law: a corner is cut only where the straight way takes no longer than the route's own, and never one of
// barred ground.
import {
  CENTERED_CELLS,
  CUT_SLACK,
  ELBOW_CELLS,
  LOOK_AHEAD_STEPS,
  REACHED_CELLS,
  STEP_CELLS,
} from './constants.ts';
import { heightAt } from './field.ts';
import { paceOfSlope } from './pace.ts';
import type { Heightfield, Place } from './sheet.ts';

/** Where to head for now, and how far along the route that is. */
export interface RouteAim extends Place {
  readonly step: number;
}

/**
 * @param step where the last call left off, 0 at first. @param x, y the walker's place in cells.
 * @returns the farthest point a few steps ahead that can be walked to in a straight line, with the step to
 * pass next time, or null once the route's end is reached.
 */
export function followRoute(
  field: Heightfield,
  ease: Float32Array,
  route: Int32Array,
  step: number,
  x: number,
  y: number,
): RouteAim | null {
  const last = route.length - 1;
  let next = step;
  while (next <= last && distanceTo(field, route[next] as number, x, y) <= REACHED_CELLS) next++;
  if (next > last) return null;
  const passed = route[Math.max(0, next - 1)] as number;
  const isCornered = !Number.isFinite(timeTo(field, ease, x, y, route[next] as number));
  if (isCornered && distanceTo(field, passed, x, y) > CENTERED_CELLS) return aimAt(field, passed, next);
  const aim = farthestAhead(field, ease, route, next, x, y);
  return aimAt(field, route[aim] as number, aim);
}

/** @returns the step of the route up to which the straight way takes no longer. */
function farthestAhead(
  field: Heightfield,
  ease: Float32Array,
  route: Int32Array,
  next: number,
  x: number,
  y: number,
): number {
  const last = Math.min(route.length - 1, next + LOOK_AHEAD_STEPS);
  let alongRoute = timeTo(field, ease, x, y, route[next] as number);
  let aim = next;
  for (let ahead = next + 1; ahead <= last; ahead++) {
    const before = route[ahead - 1] as number;
    const beforeY = Math.floor(before / field.size);
    alongRoute += timeTo(field, ease, before - beforeY * field.size, beforeY, route[ahead] as number);
    if (!Number.isFinite(alongRoute)) break;
    if (timeTo(field, ease, x, y, route[ahead] as number) <= alongRoute * CUT_SLACK) aim = ahead;
  }
  return aim;
}

function aimAt(field: Heightfield, cell: number, step: number): RouteAim {
  const y = Math.floor(cell / field.size);
  return { step, x: cell - y * field.size, y };
}

function distanceTo(field: Heightfield, cell: number, x: number, y: number): number {
  const cellY = Math.floor(cell / field.size);
  const dx = cell - cellY * field.size - x;
  const dy = cellY - y;
  return Math.sqrt(dx * dx + dy * dy);
}

/** @returns the time of a straight walk to a cell, in cells of a level road; infinite where it is barred. */
function timeTo(field: Heightfield, ease: Float32Array, fromX: number, fromY: number, cell: number): number {
  const { size, cellMeters } = field;
  const toY = Math.floor(cell / size);
  const dx = cell - toY * size - fromX;
  const dy = toY - fromY;
  const run = Math.sqrt(dx * dx + dy * dy);
  const steps = Math.ceil(run / STEP_CELLS);
  let time = 0;
  let before = heightAt(field, fromX, fromY);
  for (let step = 1; step <= steps; step++) {
    const x = fromX + (dx * step) / steps;
    const y = fromY + (dy * step) / steps;
    const height = heightAt(field, x, y);
    const pace = paceOfSlope(((height - before) * steps) / (run * cellMeters));
    if (!hasRoom(ease, size, x, y)) return Number.POSITIVE_INFINITY;
    time += run / (steps * pace * (ease[Math.round(y) * size + Math.round(x)] as number));
    before = height;
  }
  return time;
}

/** @returns whether a walker can stand there, with room enough that no corner is clipped between two looks. */
function hasRoom(ease: Float32Array, size: number, x: number, y: number): boolean {
  const north = Math.round(y - ELBOW_CELLS) * size;
  const south = Math.round(y + ELBOW_CELLS) * size;
  const west = Math.round(x - ELBOW_CELLS);
  const east = Math.round(x + ELBOW_CELLS);
  return (
    (ease[north + west] as number) > 0 &&
    (ease[north + east] as number) > 0 &&
    (ease[south + west] as number) > 0 &&
    (ease[south + east] as number) > 0
  );
}
