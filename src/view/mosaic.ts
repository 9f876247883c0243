// The tiles in sight as one picture on the 2D canvas: what no longer fades is laid once, and shown in every frame.
// Law: it looks as if each tile were drawn by itself; tiles do not overlap, and a layer's tiles lie over the layer's below.
// Where tiles turn together, the picture of before lies over the new one and fades: two pictures, not each tile twice.
import type Phaser from 'phaser';
import { type CanvasRenderer, type Drawn, drawImage, type PlainCamera, seenBy } from './plainDrawing.ts';
import { grown } from './seen.ts';
import { SLIDE_PIXELS } from './slide.ts';
import { Spread } from './spread.ts';
import { CROSSING_MS } from './tile.ts';

type Image = Phaser.GameObjects.Image;
type Layer = Phaser.GameObjects.Layer;

/** How an image was laid, and where. */
interface Laid {
  readonly alpha: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export class Mosaic {
  readonly #layers: readonly Layer[];
  /** Null until the first frame. */
  #spread: Spread | null = null;
  /** What was seen before the tiles turned, for as long as it fades. */
  #veil: Spread | null = null;
  #isTurned = false;
  #turnedMs = 0;
  readonly #laid = new Map<Image, Laid>();
  /** How each image that is not laid was shown one frame ago. */
  #alphas = new Map<Image, number>();

  private constructor(layers: readonly Layer[]) {
    this.#layers = layers;
  }

  /** From now on these layers, lowest first, are shown as one; nothing may lie between them. */
  static lay(layers: readonly Layer[]): Mosaic {
    const mosaic = new Mosaic(layers);
    layers.forEach((layer, index) => {
      const drawn = layer as unknown as Drawn<Layer>;
      drawn.renderCanvas = (renderer, _layer, camera) => {
        if (index === 0) mosaic.#show(renderer, camera);
      };
    });
    return mosaic;
  }

  /** To be told once a frame. @param isTurned - true when tiles show another print from this frame on. */
  follow(elapsedMs: number, isTurned: boolean): void {
    this.#isTurned ||= isTurned;
    this.#turnedMs += elapsedMs;
    if (this.#turnedMs >= CROSSING_MS) this.#liftVeil();
  }

  /** Nobody shows it again. */
  release(): void {
    this.#spread?.release();
    this.#spread = null;
    this.#liftVeil();
  }

  #show(renderer: CanvasRenderer, camera: PlainCamera): void {
    const isVeiling = this.#isTurned && this.#veil === null && this.#isStale(camera);
    if (isVeiling) this.#layVeil();
    this.#isTurned = false;
    this.#spread ??= new Spread(renderer.currentContext);
    if (this.#spread.layUnder(camera)) this.#layAgain();
    else if (this.#isStale(camera)) this.#clear(this.#spread);
    const loose = this.#layLasting(renderer, camera, this.#spread, isVeiling);
    if (this.#laid.size > 0) this.#spread.show(renderer, camera);
    for (const image of loose) drawImage(renderer, image, camera);
    this.#veil?.show(renderer, camera, 1 - this.#turnedMs / CROSSING_MS);
  }

  /** Only the window has moved: what lasted goes on lasting. */
  #layAgain(): void {
    for (const [image, { alpha }] of this.#laid) this.#alphas.set(image, alpha);
    this.#laid.clear();
  }

  #layVeil(): void {
    this.#veil = this.#spread;
    this.#spread = null;
    this.#turnedMs = 0;
  }

  #liftVeil(): void {
    this.#veil?.release();
    this.#veil = null;
  }

  /** True where something in sight is no longer as it was laid. */
  #isStale(camera: PlainCamera): boolean {
    for (const [image, laid] of this.#laid) {
      const isSame = image.visible && image.alpha === laid.alpha && image.displayWidth === laid.width;
      if (!isSame && isInSight(laid, camera)) return true;
    }
    return false;
  }

  #clear(spread: Spread): void {
    this.#laid.clear();
    this.#alphas.clear();
    spread.clear();
  }

  /**
   * @param atOnce - true where all lasts that is shown now.
   * @returns what is in sight and cannot be laid yet, because it was shown otherwise a frame ago.
   */
  #layLasting(
    renderer: CanvasRenderer,
    camera: PlainCamera,
    spread: Spread,
    atOnce: boolean,
  ): readonly Image[] {
    const loose: Image[] = [];
    const pen = spread.penOf(renderer);
    const alphas = new Map<Image, number>();
    for (const layer of this.#layers) {
      for (const image of layer.getChildren() as Image[]) {
        if (!image.visible || image.alpha === 0 || this.#laid.has(image)) continue;
        if (atOnce || this.#alphas.get(image) === image.alpha) {
          drawImage(pen.renderer, image, pen.camera);
          this.#laid.set(image, laidOf(image));
          continue;
        }
        alphas.set(image, image.alpha);
        if (isInSight(laidOf(image), camera)) loose.push(image);
      }
    }
    this.#alphas = alphas;
    return loose;
  }
}

function laidOf({ alpha, x, y, displayWidth, displayHeight }: Image): Laid {
  return { alpha, x, y, width: displayWidth, height: displayHeight };
}

/** With what can slide into sight. */
function isInSight({ x, y, width, height }: Laid, camera: PlainCamera): boolean {
  const seen = grown(seenBy(camera), SLIDE_PIXELS);
  const isBeside = x >= seen.left + seen.width || x + width <= seen.left;
  return !isBeside && y < seen.top + seen.height && y + height > seen.top;
}
