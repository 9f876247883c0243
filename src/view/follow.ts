// Where the picture looks: it follows the caller with a soft hand and a little ahead, and never shakes.
// Law: pure; time comes in as a parameter, and the view never leaves the sheet.
import type { Place } from '../core/terrain/sheet.ts';

/** Time in ms after which nine tenths of a move are done. */
const EASE_MS = 300;
const LOOK_AHEAD_MS = 1400;
const LOOK_AHEAD_CELLS = 7;

export interface Gaze {
  /** Where it looks now, in cells. */
  x: number;
  y: number;
  /** The part of it that runs ahead of the caller. */
  aheadX: number;
  aheadY: number;
}

interface View {
  /** Cells seen from the middle of the picture to its edges. */
  readonly halfWidthCells: number;
  readonly halfHeightCells: number;
  readonly sheetCells: number;
  /** So many cells past the west edge may be seen: words cover them. */
  readonly coveredWestCells?: number;
}

/** Moves the gaze towards a walker at `target` who walks along (`walkX`, `walkY`), a unit vector or zero. */
export function follow(gaze: Gaze, target: Place, walkX: number, walkY: number, elapsedMs: number): void {
  const aheadShare = easedShare(elapsedMs, LOOK_AHEAD_MS);
  gaze.aheadX += (walkX * LOOK_AHEAD_CELLS - gaze.aheadX) * aheadShare;
  gaze.aheadY += (walkY * LOOK_AHEAD_CELLS * 0.7 - gaze.aheadY) * aheadShare;
  const share = easedShare(elapsedMs, EASE_MS);
  gaze.x += (target.x + gaze.aheadX - gaze.x) * share;
  gaze.y += (target.y + gaze.aheadY - gaze.y) * share;
}

/** Looks straight at a place, without easing. */
export function lookAt(gaze: Gaze, target: Place): void {
  gaze.x = target.x;
  gaze.y = target.y;
  gaze.aheadX = 0;
  gaze.aheadY = 0;
}

/** @returns the nearest place to look at from where nothing outside the sheet is seen. */
export function keepOnSheet(place: Place, view: View): Place {
  const covered = view.coveredWestCells ?? 0;
  return {
    x: keepWithin(place.x + covered, view.halfWidthCells, view.sheetCells + covered) - covered,
    y: keepWithin(place.y, view.halfHeightCells, view.sheetCells),
  };
}

/** @returns the share of a move that is done after `elapsedMs` when nine tenths take `easeMs`. */
export function easedShare(elapsedMs: number, easeMs: number): number {
  return 1 - Math.exp((-Math.LN10 * Math.max(0, elapsedMs)) / easeMs);
}

function keepWithin(value: number, half: number, size: number): number {
  const low = half - 0.5;
  const high = size - 0.5 - half;
  if (low > high) return size / 2 - 0.5;
  return Math.max(low, Math.min(high, value));
}
