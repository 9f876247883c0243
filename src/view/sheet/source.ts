// What the sheet is painted from, and what comes back.
// Law: a source never changes; another night needs another painter.
import type { Place, Sheet } from '../../core/terrain/sheet.ts';
import type { Sky, World } from '../../core/world.ts';
import { bestLevelDbmByCell } from '../reception.ts';

/** Cells per side of one tile. */
export const TILE_CELLS = 40;

/** Reach of the telephone's light. */
export const LAMP_RADIUS_CELLS = 15;

export interface SheetSource {
  readonly sheet: Sheet;
  /** What the best tower of the far bank brings to each cell, in dBm, before any jamming. */
  readonly levelDbmByCell: Float32Array;
  /** The same of the country's own network; null where nobody has a phone for it. */
  readonly insideLevelDbmByCell: Float32Array | null;
  readonly sky: Pick<Sky, 'season' | 'weather'>;
  /** The far towers; slopes that face them carry more ink. */
  readonly towers: readonly Place[];
  readonly jammers: readonly SheetJammer[];
}

/** What of a jammer the picture needs. */
export interface SheetJammer {
  readonly eirpDbm: number;
  readonly stands: readonly (Place & { readonly lossDbByCell: Float32Array })[];
}

export function sourceOf(world: World, levelDbmByCell: Float32Array): SheetSource {
  const { sheet, towers, jammers, legalPhone, sky } = world;
  return {
    sheet,
    levelDbmByCell,
    insideLevelDbmByCell: legalPhone === null ? null : bestLevelDbmByCell(world, 'domestic'),
    sky: { season: sky.season, weather: sky.weather },
    towers: towers.filter(({ network }) => network === 'foreign').map(({ x, y }) => ({ x, y })),
    jammers: jammers.map(({ eirpDbm, stands }) => ({
      eirpDbm,
      stands: stands.map(({ x, y, lossDbByCell }) => ({ x, y, lossDbByCell })),
    })),
  };
}

/** The part of a frame that has rings, in pixels of the rings from the frame's corner. */
export interface RingBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Pixels of the frame across one pixel of the rings. */
  readonly coarser: number;
}

/** One part of the sheet, or all of it: `ink` lies over `ground` while the telephone is on. */
export interface PaintedGround {
  /** Opaque. */
  readonly ground: ImageBitmap;
  /** Transparent, premultiplied. */
  readonly ink: ImageBitmap;
  /** Transparent, premultiplied: one turn of the rings at `ringCorners` of its box; null where nothing is jammed. */
  readonly rings: { readonly picture: ImageBitmap; readonly box: RingBox } | null;
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
