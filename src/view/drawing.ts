// One picture on its way into an atlas: its size, its foot point, and how it is drawn.
// Law: a drawing knows nothing of where it will lie; the atlas gives it its place.

/** One drawing of the atlas before it has a place. */
export interface Drawing {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** The foot point as a share of width and height. */
  readonly originX: number;
  readonly originY: number;
  /** Pixels that are never shown, to each side: a stretched frame must not bleed. */
  readonly bleed?: number;
  draw(pen: CanvasRenderingContext2D, x: number, y: number): void;
  /** The same in the inks of the paper sheet; without it, as by night. */
  drawOnPaper?(pen: CanvasRenderingContext2D, x: number, y: number): void;
}
