// How drawings lie on one sheet of pixels: row by row, the tallest first.
// Law: the same drawings lie at the same places, and none touches another.

/** In pixels. */
export interface Sized {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

/** The upper left corner, in pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export const ROW_WIDTH = 1024;
const GAP = 2;

export function tallestFirst<Thing extends Sized>(things: readonly Thing[]): readonly Thing[] {
  return [...things].sort((a, b) => b.height - a.height || (a.name < b.name ? -1 : 1));
}

/** @returns a place for each in its turn, and how tall all rows are together. */
export function layInRows(order: readonly Sized[]): {
  readonly places: readonly Place[];
  readonly height: number;
} {
  let x = GAP;
  let y = GAP;
  let rowHeight = 0;
  const places = order.map(({ width, height }) => {
    if (x + width + GAP > ROW_WIDTH) {
      x = GAP;
      y += rowHeight + GAP;
      rowHeight = 0;
    }
    const place = { x, y };
    x += width + GAP;
    rowHeight = Math.max(rowHeight, height);
    return place;
  });
  return { places, height: y + rowHeight + GAP };
}
