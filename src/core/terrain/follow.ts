// How a walker follows a route without walking like a rook on a chess board.
// Law: a corner is cut only where the straight way takes no longer than the route's own.
import { CUT_SLACK, LOOK_AHEAD_STEPS, REACHED_CELLS } from './constants.ts';
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
  while (next <= last && isReached(field, route[next] as number, x, y)) next++;
  if (next > last) return null;
  let aim = next;
  let atX = x;
  let atY = y;
  let alongRoute = 0;
  for (let ahead = next; ahead <= Math.min(last, next + LOOK_AHEAD_STEPS); ahead++) {
    const cell = route[ahead] as number;
    const toY = Math.floor(cell / field.size);
    const toX = cell - toY * field.size;
    alongRoute += timeStraight(field, ease, atX, atY, toX, toY);
    if (timeStraight(field, ease, x, y, toX, toY) <= alongRoute * CUT_SLACK) aim = ahead;
    atX = toX;
    atY = toY;
  }
  const cell = route[aim] as number;
  const aimY = Math.floor(cell / field.size);
  return { step: aim, x: cell - aimY * field.size, y: aimY };
}

function isReached(field: Heightfield, cell: number, x: number, y: number): boolean {
  const cellY = Math.floor(cell / field.size);
  const dx = cell - cellY * field.size - x;
  const dy = cellY - y;
  return dx * dx + dy * dy <= REACHED_CELLS * REACHED_CELLS;
}

/** @returns the time of a straight walk in cells of a level road, infinite where it is barred. */
function timeStraight(
  field: Heightfield,
  ease: Float32Array,
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
): number {
  const dx = toX - fromX;
  const dy = toY - fromY;
  const run = Math.sqrt(dx * dx + dy * dy);
  const steps = Math.ceil(2 * run);
  let time = 0;
  let before = heightAt(field, fromX, fromY);
  for (let step = 1; step <= steps; step++) {
    const x = fromX + (dx * step) / steps;
    const y = fromY + (dy * step) / steps;
    const height = heightAt(field, x, y);
    const pace = paceOfSlope(((height - before) * steps) / (run * field.cellMeters));
    const share = pace * (ease[Math.round(y) * field.size + Math.round(x)] as number);
    if (share <= 0) return Number.POSITIVE_INFINITY;
    time += run / steps / share;
    before = height;
  }
  return time;
}
