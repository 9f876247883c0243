// What the page asks of the painter and what it hears back; and the frame that an order means.
// Law: every order is answered once, with pictures or with a reason.
import type { Air } from './air.ts';
import type { Edition } from './edition.ts';
import { type Frame, lampFrame, overviewFrame, tileFrame } from './frame.ts';
import type { RingBox } from './source.ts';

export type Order =
  | ({ readonly kind: 'tile'; readonly column: number; readonly row: number } & Terms)
  | ({ readonly kind: 'overview' } & Terms)
  | ({ readonly kind: 'box'; readonly box: Box } & Terms)
  | {
      readonly kind: 'lamp';
      readonly x: number;
      readonly y: number;
      readonly pixelsPerCell: number;
      readonly air: Air;
    };

/** At which scale, and in which edition. */
interface Terms {
  readonly pixelsPerCell: number;
  readonly edition: Edition;
}

/** A part of the sheet in pixels from its corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** One picture for a lamp; ground, ink and, where it is jammed, rings for a tile or an overview. */
export interface Painted {
  readonly pictures: readonly ImageBitmap[];
  /** Where the rings lie, or null without any. */
  readonly ringBox: RingBox | null;
}

export type PainterReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'painted'; readonly painted: Painted }
  | { readonly kind: 'failed'; readonly detail: string };

export function frameOf(order: Order, sheetCells: number): Frame {
  switch (order.kind) {
    case 'tile':
      return tileFrame(order.column, order.row, order.pixelsPerCell);
    case 'overview':
      return overviewFrame(sheetCells, order.pixelsPerCell);
    case 'box':
      return { ...order.box, pixelsPerCell: order.pixelsPerCell };
    case 'lamp':
      return lampFrame(order.x, order.y, order.pixelsPerCell);
    default:
      return order satisfies never;
  }
}
