// One printed picture of a part of the sheet: ground, the ink that glows over it, and rings where it is jammed.
// Law: printed in one edition; another air or another paper is another print, and the two cross over.
import type Phaser from 'phaser';
import { discardPainted, paintedImage } from './paintedImage.ts';
import { RingImages } from './ringImages.ts';
import { type Edition, editionKey } from './sheet/edition.ts';
import type { PaintedGround } from './sheet/source.ts';

export interface PrintLayers {
  readonly ground: Phaser.GameObjects.Layer;
  readonly ink: Phaser.GameObjects.Layer;
  readonly rings: Phaser.GameObjects.Layer;
}

/** How a print is seen in this frame. */
export interface Showing {
  readonly isShown: boolean;
  /** Enlarges all of it, from the corner of the sheet. */
  readonly scale?: number;
  /** 0 to 1: of the ground, of the ink and of the rings. */
  readonly ground: number;
  readonly ink: number;
  readonly rings: number;
  /** Time that the rings have moved, or null where they stand. */
  readonly ringsMs: number | null;
}

export class Print {
  /** The edition it was printed in. */
  readonly edition: Edition;
  readonly editionKey: string;
  /** Where it lies while it is not enlarged, in world pixels. */
  readonly box: { readonly x: number; readonly y: number; readonly side: number };
  readonly #scene: Phaser.Scene;
  readonly #ground: Phaser.GameObjects.Image;
  readonly #ink: Phaser.GameObjects.Image;
  readonly #rings: RingImages | null;
  readonly #place: { readonly x: number; readonly y: number };
  /** How it was seen last; NaN before. */
  #scale = Number.NaN;
  #shownGround = Number.NaN;
  #shownInk = Number.NaN;
  #isHidden = false;

  constructor(
    scene: Phaser.Scene,
    layers: PrintLayers,
    painted: PaintedGround,
    place: { readonly x: number; readonly y: number },
    edition: Edition,
  ) {
    const { x, y } = place;
    this.#place = place;
    this.edition = edition;
    this.editionKey = editionKey(edition);
    this.#scene = scene;
    this.#ground = paintedImage(scene, painted.ground).setPosition(x, y).setVisible(false);
    this.#ink = paintedImage(scene, painted.ink).setPosition(x, y).setVisible(false);
    this.box = { x, y, side: this.#ground.width };
    layers.ground.add(this.#ground);
    layers.ink.add(this.#ink);
    this.#rings = painted.rings && new RingImages(scene, layers.rings, painted.rings, place);
  }

  show({ isShown, scale = 1, ground, ink, rings, ringsMs }: Showing): void {
    if (!isShown) return this.hide();
    this.#isHidden = false;
    this.#rings?.show(true, rings, ringsMs, scale);
    // Nearly always nothing but the rings has changed since the frame before.
    if (ground === this.#shownGround && ink === this.#shownInk && scale === this.#scale) return;
    this.#scale = scale;
    this.#shownGround = ground;
    this.#shownInk = ink;
    const { x, y } = this.#place;
    for (const image of [this.#ground, this.#ink]) image.setPosition(x * scale, y * scale).setScale(scale);
    this.#ground.setVisible(ground > 0.004).setAlpha(ground);
    this.#ink.setVisible(ink > 0.004).setAlpha(ink);
  }

  hide(): void {
    // Most tiles lie out of sight for most of the time.
    if (this.#isHidden) return;
    this.#isHidden = true;
    this.#shownGround = Number.NaN;
    this.#ground.setVisible(false);
    this.#ink.setVisible(false);
    this.#rings?.show(false, 0, null, 1);
  }

  destroy(): void {
    discardPainted(this.#scene, this.#ground);
    discardPainted(this.#scene, this.#ink);
    if (this.#rings === null) return;
    const [first, second] = this.#rings.images;
    second.destroy();
    discardPainted(this.#scene, first);
  }
}
