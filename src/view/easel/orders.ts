// The language in which a page asks its easel for pictures: rows of numbers, each an order and what belongs to it.
// Law: whoever writes an order and whoever follows it read its length here; a number that is no order ends the row.

/** Id of the surface that is the screen; all others have been asked for by `SIZE`. */
export const SCREEN = 0;

/** `[surface id]`: what follows is drawn there. */
export const ON = 1;
/** `[width, height]` in pixels: the surface is that large now, and empty. */
export const SIZE = 2;
export const SAVE = 3;
export const RESTORE = 4;
/** `[a, b, c, d, e, f]` as `setTransform` takes them. */
export const TRANSFORM = 5;
/** `[a, b, c, d, e, f]` after the transform of before. */
export const TRANSFORM_BY = 6;
/** `[0 to 1]`. */
export const ALPHA = 7;
/** `[word]`: how what is drawn mixes with what is there, by the canvas's own name for it. */
export const BLEND = 8;
/** `[0 or 1]`: whether pictures are smoothed where they are enlarged. */
export const SMOOTH = 9;
/** `[word]`: a CSS color. */
export const FILL_INK = 10;
/** `[word]`: a CSS color. */
export const STROKE_INK = 11;
/** `[pixels]`. */
export const LINE_WIDTH = 12;
/** `[x, y, width, height]`. */
export const CLEAR = 13;
/** `[x, y, width, height]`. */
export const FILL_BOX = 14;
/** `[x, y, width, height]`: until `RESTORE` nothing is drawn outside. */
export const CLIP_BOX = 15;
/** `[picture or surface, x, y, width, height there, x, y, width, height here]`. */
export const PICTURE = 16;
/** `[count, steps of a path: so many numbers]`. */
export const FILL = 17;
/** `[count, steps of a path: so many numbers]`. */
export const STROKE = 18;

/** `[stencil, count, orders: so many numbers]`: what these draw can be laid from now on. None is a transform. */
export const CUT = 19;
/** `[stencil, x, y]`: draws it, its zero there in pixels of the surface; how the pen is set is unknown then. */
export const LAY = 20;
/** `[stencil]`: nobody lays it again. */
export const DROP = 21;

/** `[one of these]`: what that follows on the screen slides with. Each row begins with nothing. */
export const SLIDES = 22;
export const WITH_NOTHING = 0;
export const WITH_SHEET = 1;
export const WITH_CALLER = 2;

/** Steps of a path. `[x, y]`. */
export const MOVE = 1;
/** `[x, y]`. */
export const LINE = 2;
/** `[x, y, radius]`: a whole circle. */
export const CIRCLE = 3;
/** `[x, y, width, height]`. */
export const BOX = 4;
export const CLOSE = 5;

/** So many numbers belong to an order besides its own; a path and a stencil bring their counts. */
export const NUMBERS_BY_ORDER: Readonly<Record<number, number>> = {
  [ON]: 1,
  [SIZE]: 2,
  [SAVE]: 0,
  [RESTORE]: 0,
  [TRANSFORM]: 6,
  [TRANSFORM_BY]: 6,
  [ALPHA]: 1,
  [BLEND]: 1,
  [SMOOTH]: 1,
  [FILL_INK]: 1,
  [STROKE_INK]: 1,
  [LINE_WIDTH]: 1,
  [CLEAR]: 4,
  [FILL_BOX]: 4,
  [CLIP_BOX]: 4,
  [PICTURE]: 9,
  [LAY]: 3,
  [DROP]: 1,
  [SLIDES]: 1,
};

/**
 * A frame is one row of numbers: these four, the orders for the screen, and after them those for what lasts, which are
 * followed first: what is drawn on a surface or cut stays, while each frame draws all of the screen.
 */
/** Of the screen, in pixels. */
export const WIDTH = 0;
export const HEIGHT = 1;
/** Where the orders for the screen end, and those for what lasts begin. */
export const SCREEN_END = 2;
/** Where the orders for what lasts end. */
export const END = 3;
export const HEAD_NUMBERS = 4;

/** How far what slides is shown from where a row has it, in pixels. */
export interface Slide {
  readonly sheetX: number;
  readonly sheetY: number;
  readonly callerX: number;
  readonly callerY: number;
}

export const NO_SLIDE: Slide = { sheetX: 0, sheetY: 0, callerX: 0, callerY: 0 };

/** Fine enough for a place on the largest picture, and half as much memory. */
export type Row = Float32Array<ArrayBuffer>;

export type Picture = ImageBitmap | HTMLCanvasElement | HTMLImageElement | OffscreenCanvas;

/** What a row is about to speak of for the first time, or no more. */
export interface News {
  /** Colors and ways to mix: each is known by its place in the list of all. */
  readonly words: readonly string[];
  readonly pictures: readonly { readonly id: number; readonly picture: Picture }[];
  /** Pictures and surfaces that nobody draws after the next row. */
  readonly gone: readonly number[];
}

export type EaselMessage =
  | { readonly kind: 'canvas'; readonly canvas: OffscreenCanvas }
  | { readonly kind: 'news'; readonly news: News }
  /** Has told how many rows were drawn, as soon as it is so many; of rows that came together the newest stands for all. */
  | { readonly kind: 'watch'; readonly rows: number }
  /** The row that was given last is shown again, moved. */
  | { readonly kind: 'slide'; readonly slide: Slide }
  /** Given away: it comes back when it is spent. */
  | Row;

export type EaselReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'drawn'; readonly rows: number }
  /** Nothing is read from these any more: they can be written anew. */
  | { readonly kind: 'spent'; readonly rows: readonly Row[] }
  | { readonly kind: 'failed'; readonly detail: string };
