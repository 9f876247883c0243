// One turn of the rings over one frame: its pictures side by side on one sheet, each with a rim of its neighbors' pixels.
// Law: painted no finer than rings need; a picture enlarged over its frame meets the next frame's without a seam.
import type { RingCenter } from './airMaps.ts';
import type { Frame } from './frame.ts';
import { RING_PHASES, RingRow } from './rings.ts';

/** Rings are soft: more pixels a cell than this would show no more of them. */
const MOST_PIXELS_PER_CELL = 6;
const COLUMNS = 3;

/** Where the pictures of a turn lie on their sheet, in its pixels. */
interface RingSheet {
  /** Pixels of the frame across one pixel of the rings. */
  readonly coarser: number;
  readonly width: number;
  readonly height: number;
  /** Left top of each picture, inside its rim. */
  readonly corners: readonly { readonly x: number; readonly y: number }[];
  /** Side of one picture without its rim. */
  readonly side: number;
}

/** @param framePixels - side of the frame. */
export function ringSheet(framePixels: number, pixelsPerCell: number): RingSheet {
  const side = Math.ceil(framePixels / Math.ceil(pixelsPerCell / MOST_PIXELS_PER_CELL));
  const step = side + 2;
  return {
    coarser: framePixels / side,
    side,
    width: step * COLUMNS,
    height: step * Math.ceil(RING_PHASES / COLUMNS),
    corners: Array.from({ length: RING_PHASES }, (_, phase) => ({
      x: (phase % COLUMNS) * step + 1,
      y: Math.floor(phase / COLUMNS) * step + 1,
    })),
  };
}

/** @returns the pictures of a turn as straight RGBA, or null where there are no rings. */
export function paintRings(centers: readonly RingCenter[], size: number, frame: Frame): ImageData | null {
  if (centers.length === 0) return null;
  const sheet = ringSheet(frame.width, frame.pixelsPerCell);
  const rings = new RingRow(centers, size, {
    left: Math.round(frame.left / sheet.coarser) - 1,
    top: Math.round(frame.top / sheet.coarser) - 1,
    width: sheet.side + 2,
    height: sheet.side + 2,
    pixelsPerCell: frame.pixelsPerCell / sheet.coarser,
  });
  let picture: ImageData | null = null;
  for (let y = 0; y < sheet.side + 2; y++) {
    rings.moveTo(y);
    if (!rings.isJammed) continue;
    picture ??= new ImageData(sheet.width, sheet.height);
    for (let phase = 0; phase < RING_PHASES; phase++) {
      const corner = sheet.corners[phase] ?? { x: 1, y: 1 };
      rings.writePhase(phase, picture.data, ((corner.y - 1 + y) * sheet.width + corner.x - 1) * 4);
    }
  }
  return picture;
}
