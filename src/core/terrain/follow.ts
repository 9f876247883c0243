// How a walker follows a route without walking like a rook on a chess board.
// Law: a cut corner never leads over barred ground, nor over ground much harder than the route's own.
import { CUT_EASE_SHARE, LOOK_AHEAD_STEPS, REACHED_CELLS } from './constants.ts';
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
  let hardest = 1;
  for (let ahead = next; ahead <= Math.min(last, next + LOOK_AHEAD_STEPS); ahead++) {
    const cell = route[ahead] as number;
    hardest = Math.min(hardest, ease[cell] as number);
    if (isWayClear(field, ease, x, y, cell, hardest * CUT_EASE_SHARE)) aim = ahead;
  }
  const { size } = field;
  const cell = route[aim] as number;
  const aimY = Math.floor(cell / size);
  return { step: aim, x: cell - aimY * size, y: aimY };
}

function isReached(field: Heightfield, cell: number, x: number, y: number): boolean {
  const cellY = Math.floor(cell / field.size);
  const dx = cell - cellY * field.size - x;
  const dy = cellY - y;
  return dx * dx + dy * dy <= REACHED_CELLS * REACHED_CELLS;
}

function isWayClear(
  field: Heightfield,
  ease: Float32Array,
  x: number,
  y: number,
  cell: number,
  leastEase: number,
): boolean {
  const { size } = field;
  const toY = Math.floor(cell / size);
  const dx = cell - toY * size - x;
  const dy = toY - y;
  const steps = Math.ceil(2 * Math.max(Math.abs(dx), Math.abs(dy)));
  for (let step = 1; step <= steps; step++) {
    const atX = Math.round(x + (dx * step) / steps);
    const atY = Math.round(y + (dy * step) / steps);
    const here = ease[atY * size + atX] as number;
    if (!(here > 0) || here < leastEase) return false;
  }
  return true;
}
