// Lines, dashes and dots as stretched images: smooth in both renderers, one batch in WebGL.
// Law: between begin and end the same images are used again; a frame makes no new objects once warmed up.
import Phaser from 'phaser';
import { type Atlas, show } from './atlas.ts';

/** Rows of the line drawing, of which the middle half is ink. */
const LINE_ROWS = 4;
const LINE_COLUMNS = 8;
const DOT_PIXELS = 10;
/** With more contrast a faint line comes up more than one that is strong already. */
const BOLD_WIDTH = 1.3;

export class Strokes {
  readonly #layer: Phaser.GameObjects.Layer;
  readonly #scene: Phaser.Scene;
  readonly #atlas: Atlas;
  readonly #images: Phaser.GameObjects.Image[] = [];
  #used = 0;
  #depth = 0;

  constructor(scene: Phaser.Scene, layer: Phaser.GameObjects.Layer, atlas: Atlas) {
    this.#scene = scene;
    this.#layer = layer;
    this.#atlas = atlas;
  }

  /** @param depth - for strokes on a layer where things stand behind one another. */
  begin(depth = 0): void {
    this.#used = 0;
    this.#depth = depth;
  }

  /** Hides what an earlier frame drew and this one did not. */
  end(): void {
    for (let i = this.#used; i < this.#images.length; i++) this.#images[i]?.setVisible(false);
  }

  line(color: string, x0: number, y0: number, x1: number, y1: number, width: number, alpha: number): void {
    const length = Math.sqrt((x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0));
    if (length < 0.01 || alpha < 0.01) return;
    const isBold = this.#atlas.palette.isBold && color !== 'dark';
    this.#next(`line-${color}`)
      .setPosition(x0, y0)
      .setRotation(Math.atan2(y1 - y0, x1 - x0))
      .setScale(length / LINE_COLUMNS, (2 * width * (isBold ? BOLD_WIDTH : 1)) / LINE_ROWS)
      .setAlpha(isBold ? 1 - (1 - alpha) * (1 - alpha) : alpha);
  }

  /** Dashes of `on` pixels with `off` between them, moved along the line by `shift` pixels. */
  dashes(
    color: string,
    from: readonly [x: number, y: number],
    to: readonly [x: number, y: number],
    pattern: { readonly on: number; readonly off: number; readonly width: number; readonly alpha: number },
  ): void {
    const dx = to[0] - from[0];
    const dy = to[1] - from[1];
    const length = Math.sqrt(dx * dx + dy * dy);
    const step = pattern.on + pattern.off;
    for (let at = 0; at < length; at += step) {
      const t0 = at / length;
      const t1 = Math.min(1, (at + pattern.on) / length);
      this.line(
        color,
        from[0] + dx * t0,
        from[1] + dy * t0,
        from[0] + dx * t1,
        from[1] + dy * t1,
        pattern.width,
        pattern.alpha,
      );
    }
  }

  dot(color: string, x: number, y: number, radius: number, alpha: number): void {
    if (alpha < 0.01) return;
    this.#next(`dot-${color}`)
      .setPosition(x, y)
      .setRotation(0)
      .setScale((2 * radius) / DOT_PIXELS)
      .setAlpha(alpha);
  }

  /** A rectangle of whole pixels. */
  box(color: string, x: number, y: number, width: number, height: number, alpha: number): void {
    this.#next(`pixel-${color}`)
      .setPosition(x, y)
      .setRotation(0)
      .setScale(width / 2, height / 2)
      .setAlpha(alpha);
  }

  stamp(name: string, x: number, y: number, rotation: number, scale: number, alpha: number): void {
    this.#next(name).setPosition(x, y).setRotation(rotation).setScale(scale).setAlpha(alpha);
  }

  #next(name: string): Phaser.GameObjects.Image {
    let image = this.#images[this.#used];
    if (image === undefined) {
      image = new Phaser.GameObjects.Image(this.#scene, 0, 0, this.#atlas.key, name);
      this.#layer.add(image);
      this.#images.push(image);
      const origin = this.#atlas.originByName.get(name);
      if (origin !== undefined) image.setOrigin(origin.x, origin.y);
    }
    this.#used++;
    show(image, this.#atlas, name);
    // Each change of depth has the whole layer sorted again.
    if (image.depth !== this.#depth) image.setDepth(this.#depth);
    return image.setVisible(true);
  }
}
