// One turn of the rings over one frame: its pictures side by side on one sheet, each with a rim of its neighbors' pixels.
// Law: painted no finer than rings need and only where they are; a picture enlarged over its frame meets the next
// frame's without a seam.
import type { RingCenter } from './airMaps.ts';
import { type Frame, pixelOf, placeAt } from './frame.ts';
import { clamp } from './noise.ts';
import { RING_PHASES, RingRow } from './rings.ts';
import type { RingBox } from './source.ts';

/** Rings are soft: more pixels a cell than this would show no more of them. */
const MOST_PIXELS_PER_CELL = 6;
const COLUMNS = 3;
/** Cells that the spline reaches beyond those it is made of. */
const SPLINE_CELLS = 2;

export interface RingSheet {
  readonly picture: ImageData;
  readonly box: RingBox;
}

/** @returns the left top of each picture of a turn on its sheet, inside its rim. */
export function ringCorners({
  width,
  height,
}: Pick<RingBox, 'width' | 'height'>): { x: number; y: number }[] {
  return Array.from({ length: RING_PHASES }, (_, phase) => ({
    x: (phase % COLUMNS) * (width + 2) + 1,
    y: Math.floor(phase / COLUMNS) * (height + 2) + 1,
  }));
}

/** @returns the pictures of a turn as straight RGBA, or null where there are no rings. */
export function paintRings(centers: readonly RingCenter[], size: number, frame: Frame): RingSheet | null {
  const box = ringBox(centers, size, frame);
  if (box === null) return null;
  const { coarser } = box;
  const rings = new RingRow(centers, size, {
    left: Math.round(frame.left / coarser) + box.left - 1,
    top: Math.round(frame.top / coarser) + box.top - 1,
    width: box.width + 2,
    height: box.height + 2,
    pixelsPerCell: frame.pixelsPerCell / coarser,
  });
  const width = (box.width + 2) * COLUMNS;
  const picture = new ImageData(width, (box.height + 2) * Math.ceil(RING_PHASES / COLUMNS));
  const corners = ringCorners(box);
  for (let y = 0; y < box.height + 2; y++) {
    rings.moveTo(y);
    corners.forEach((corner, phase) => {
      rings.writePhase(phase, picture.data, ((corner.y - 1 + y) * width + corner.x - 1) * 4);
    });
  }
  return { picture, box };
}

/** @returns the smallest box that holds all rings of a frame, or null where there are none. */
export function ringBox(centers: readonly RingCenter[], size: number, frame: Frame): RingBox | null {
  const side = Math.ceil(frame.width / Math.ceil(frame.pixelsPerCell / MOST_PIXELS_PER_CELL));
  const coarser = frame.width / side;
  const across = rangeOfCells(frame.left, frame.width, frame.pixelsPerCell, size);
  const down = rangeOfCells(frame.top, frame.height, frame.pixelsPerCell, size);
  let [west, east, north, south] = [size, -1, size, -1];
  for (const { strengthByCell } of centers) {
    for (let y = down.first; y <= down.last; y++) {
      for (let x = across.first; x <= across.last; x++) {
        if ((strengthByCell[y * size + x] as number) <= 0) continue;
        west = Math.min(west, x);
        east = Math.max(east, x);
        north = Math.min(north, y);
        south = Math.max(south, y);
      }
    }
  }
  if (east < 0) return null;
  const pixel = (cell: number, from: number) =>
    clamp(Math.round((pixelOf(cell, frame.pixelsPerCell) - from) / coarser), 0, side);
  const left = pixel(west - SPLINE_CELLS, frame.left);
  const top = pixel(north - SPLINE_CELLS, frame.top);
  const width = pixel(east + SPLINE_CELLS, frame.left) - left;
  const height = pixel(south + SPLINE_CELLS, frame.top) - top;
  return width < 1 || height < 1 ? null : { left, top, width, height, coarser };
}

/** The cells that the pixels of a frame are made of, along one axis. */
function rangeOfCells(from: number, pixels: number, pixelsPerCell: number, size: number) {
  return {
    first: clamp(Math.floor(placeAt(from, pixelsPerCell)) - 1, 0, size - 1),
    last: clamp(Math.floor(placeAt(from + pixels, pixelsPerCell)) + 2, 0, size - 1),
  };
}
