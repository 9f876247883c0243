// What the sheet is painted from, and what comes back.
// Law: a source never changes; another night needs another painter.
import type { Place, Sheet } from '../../core/terrain/sheet.ts';

/** Cells per side of one tile. */
export const TILE_CELLS = 40;

/** Reach of the telephone's light. */
export const LAMP_RADIUS_CELLS = 15;

export interface SheetSource {
  readonly sheet: Sheet;
  /** How well the far bank hears each cell, 0 (not at all) to 1 (clear): the strength of the amber ink. */
  readonly receptionByCell: Float32Array;
  /** The far towers; slopes that face them carry more ink. */
  readonly towers: readonly Place[];
}

/** One part of the sheet, or all of it: `ink` lies over `ground` while the telephone is on. */
export interface PaintedGround {
  /** Opaque. */
  readonly ground: ImageBitmap;
  /** Transparent, premultiplied. */
  readonly ink: ImageBitmap;
}

/** The disc of lamplight around a place; it lies over ground and ink, pixel on pixel. */
export interface PaintedLamp {
  /** Transparent, premultiplied. */
  readonly picture: ImageBitmap;
  readonly x: number;
  readonly y: number;
  readonly radiusCells: number;
  /** Where the picture's corner lies, in pixels from the corner of the sheet. */
  readonly left: number;
  readonly top: number;
}
