// How far the sheet, and the caller on it, have moved in the window since they were drawn: near enough, the frame of
// before can be shown again.
// Law: pure; no ground that a slide uncovers is missing, since it was drawn past the window's edge.
import type { Slide } from './easel/orders.ts';

/** So far a frame can slide, in device pixels: so far the ground is drawn past the window on each side. */
export const SLIDE_PIXELS = 16;

/** What a frame was drawn from, and where the caller stood in the window, in device pixels. */
export interface Drawn {
  readonly scrollX: number;
  readonly scrollY: number;
  readonly layout: object;
  readonly projection: { readonly pixelsPerCell: number };
  readonly callerX: number;
  readonly callerY: number;
}

/** @returns how the frame that was drawn from there can be shown from here, or null where it has to be drawn anew. */
export function slideBetween(drawn: Drawn | null, now: Drawn): Slide | null {
  if (drawn === null || drawn.layout !== now.layout) return null;
  if (drawn.projection.pixelsPerCell !== now.projection.pixelsPerCell) return null;
  const [sheetX, sheetY] = [drawn.scrollX - now.scrollX, drawn.scrollY - now.scrollY];
  if (Math.max(Math.abs(sheetX), Math.abs(sheetY)) > SLIDE_PIXELS) return null;
  return { sheetX, sheetY, callerX: now.callerX - drawn.callerX, callerY: now.callerY - drawn.callerY };
}
