// A canvas that lies on the sheet and reaches a little past the map window: what is drawn on it scrolls along.
// Law: as long as the window lies on it, nothing on it has to be drawn anew; only for the 2D canvas.
import type { FarPen, FarSurface } from './easel/farPen.ts';
import { type CanvasRenderer, type PlainCamera, seenBy } from './plainDrawing.ts';
import { grown, type SeenPixels } from './seen.ts';
import { SLIDE_PIXELS } from './slide.ts';

/**
 * So far it reaches past the window on each side, in device pixels. A browser rasters early, in the middle of a frame,
 * once all pictures that a frame shows are larger than 32 MB: with two of these on a large window that is not far.
 */
const PAST_PIXELS = 96;

export class Spread {
  readonly #surface: FarSurface;
  #left = 0;
  #top = 0;

  /** @param pen - of the screen on which it will be shown. */
  constructor(pen: FarPen) {
    this.#surface = pen.newSurface();
  }

  /** @returns true where it had to be laid anew and is empty now. */
  layUnder(camera: PlainCamera): boolean {
    const { scrollX, scrollY, width, height } = camera;
    const { width: wide, height: high } = this.#surface;
    const isLarge = wide === width + 2 * PAST_PIXELS && high === height + 2 * PAST_PIXELS;
    const shown = shownTo(camera);
    const isUnder =
      shown.left >= this.#left &&
      shown.top >= this.#top &&
      shown.left + shown.width <= this.#left + wide &&
      shown.top + shown.height <= this.#top + high;
    if (isLarge && isUnder) return false;
    this.#left = Math.round(scrollX) - PAST_PIXELS;
    this.#top = Math.round(scrollY) - PAST_PIXELS;
    if (isLarge) this.clear();
    else this.#surface.resize(width + 2 * PAST_PIXELS, height + 2 * PAST_PIXELS);
    return true;
  }

  clear(): void {
    const { pen, width, height } = this.#surface;
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, width, height);
  }

  /** Nobody shows it again. */
  release(): void {
    this.#surface.release();
  }

  /** @returns what draws on it as the renderer draws on the screen. */
  penOf({ blendModes }: CanvasRenderer): { renderer: CanvasRenderer; camera: PlainCamera } {
    const { width, height } = this.#surface;
    const [scrollX, scrollY] = [this.#left, this.#top];
    const matrixCombined = { e: -scrollX, f: -scrollY };
    const camera = { alpha: 1, x: 0, y: 0, width, height, scrollX, scrollY, matrixCombined };
    return { renderer: { currentContext: this.#surface.pen, blendModes }, camera };
  }

  /** Shows the part that lies under the window, and as much around it as can slide into it. */
  show({ currentContext: pen }: CanvasRenderer, camera: PlainCamera, alpha = 1): void {
    const { left, top, width, height } = shownTo(camera);
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.globalAlpha = camera.alpha * alpha;
    pen.globalCompositeOperation = 'source-over';
    pen.drawImage(
      this.#surface,
      left - this.#left,
      top - this.#top,
      width,
      height,
      camera.x - SLIDE_PIXELS,
      camera.y - SLIDE_PIXELS,
      width,
      height,
    );
  }
}

function shownTo(camera: PlainCamera): SeenPixels {
  return grown(seenBy(camera), SLIDE_PIXELS);
}
