// What hands mean on the map that is studied before going: to move the sheet, to come closer, to see all of it.
// Law: a move says nothing of devices; only the picture knows what it comes to, because only it knows its window.

/** A point of the page in CSS pixels. */
export interface PagePoint {
  readonly clientX: number;
  readonly clientY: number;
}

export type MapMove =
  /** The sheet goes with the finger, by so many CSS pixels. */
  | { readonly kind: 'drag'; readonly rightPx: number; readonly downPx: number }
  /** The eye goes on over the sheet (x east, y south, -1 to 1) until it is told otherwise; 0, 0 stands still. */
  | { readonly kind: 'steer'; readonly x: number; readonly y: number }
  /** So many times closer, around a point of the page or the middle; `atOnce` while fingers do it. */
  | { readonly kind: 'zoom'; readonly times: number; readonly at: PagePoint | null; readonly atOnce: boolean }
  /** A finger has let go: what two of them left at any size comes to rest at one that can be printed. */
  | { readonly kind: 'rest' }
  | { readonly kind: 'wholeSheet' }
  | { readonly kind: 'door' };
