// Lines, dashes and dots: in WebGL stretched images, which are one batch; on the 2D canvas runs of one path each.
// Law: both look the same; between begin and end the same images are used again, and what is not drawn anew stays.
import Phaser from 'phaser';
import { type Atlas, show } from './atlas.ts';
import { InkRuns } from './inkRuns.ts';
import { colorNumber } from './palette.ts';

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
  #graphics: Phaser.GameObjects.Graphics | null = null;
  /** Made with the first stroke, as images are: what was laid on the layer before lies under it. */
  #runs: InkRuns | null = null;
  readonly #isPlain: boolean;
  #used = 0;
  #depth = 0;
  #x = 0;
  #y = 0;
  #key: string | null = null;

  constructor(scene: Phaser.Scene, layer: Phaser.GameObjects.Layer, atlas: Atlas) {
    this.#scene = scene;
    this.#layer = layer;
    this.#atlas = atlas;
    this.#isPlain = scene.sys.renderer.type === Phaser.CANVAS;
  }

  /** @param depth - for strokes on a layer where things stand behind one another. */
  begin(depth = 0): void {
    this.#key = null;
    this.#used = 0;
    this.#depth = depth;
    this.#x = 0;
    this.#y = 0;
    this.#runs?.begin(depth);
    this.#graphics?.clear().setPosition(0, 0);
  }

  /** @returns true where what was drawn under this key last still stands; else it begins, and all has to be drawn. */
  stands(key: string): boolean {
    const { palette, paper } = this.#atlas;
    const whole = `${palette.name} ${paper} ${key}`;
    if (whole === this.#key) return true;
    this.begin();
    this.#key = whole;
    return false;
  }

  /** Hides what an earlier frame drew and this one did not. */
  end(): void {
    this.#runs?.end();
    for (let i = this.#used; i < this.#images.length; i++) this.#images[i]?.setVisible(false);
  }

  /** Moves what was drawn last, so that its zero lies at a place of the sheet. */
  place(x: number, y: number): void {
    const [dx, dy] = [x - this.#x, y - this.#y];
    this.#x = x;
    this.#y = y;
    this.#runs?.place(x, y);
    this.#graphics?.setPosition(x, y);
    for (let i = 0; i < this.#used; i++) {
      const image = this.#images[i];
      image?.setPosition(image.x + dx, image.y + dy);
    }
  }

  show(isShown: boolean): void {
    this.#runs?.show(isShown);
    this.#graphics?.setVisible(isShown);
    for (let i = 0; i < this.#used; i++) this.#images[i]?.setVisible(isShown);
  }

  line(color: string, x0: number, y0: number, x1: number, y1: number, width: number, alpha: number): void {
    const length = Math.sqrt((x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0));
    if (length < 0.01 || alpha < 0.01) return;
    const isBold = this.#atlas.palette.isBold && color !== 'dark';
    const thick = width * (isBold ? BOLD_WIDTH : 1);
    const share = isBold ? 1 - (1 - alpha) * (1 - alpha) : alpha;
    if (this.#isPlain) {
      this.#plain.line(color, x0, y0, x1, y1, thick, share);
      return;
    }
    this.#next(`line-${color}`)
      .setPosition(x0, y0)
      .setRotation(Math.atan2(y1 - y0, x1 - x0))
      .setScale(length / LINE_COLUMNS, (2 * thick) / LINE_ROWS)
      .setAlpha(share);
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
    if (this.#isPlain) {
      this.#plain.dot(color, x, y, radius, alpha);
      return;
    }
    this.#next(`dot-${color}`)
      .setPosition(x, y)
      .setRotation(0)
      .setScale((2 * radius) / DOT_PIXELS)
      .setAlpha(alpha);
  }

  /** A rectangle of whole pixels. */
  box(color: string, x: number, y: number, width: number, height: number, alpha: number): void {
    if (this.#isPlain) {
      this.#plain.box(color, x, y, width, height, alpha);
      return;
    }
    this.#next(`pixel-${color}`)
      .setPosition(x, y)
      .setRotation(0)
      .setScale(width / 2, height / 2)
      .setAlpha(alpha);
  }

  stamp(name: string, x: number, y: number, rotation: number, scale: number, alpha: number): void {
    if (this.#isPlain) {
      this.#plain.stamp(name, x, y, rotation, scale, alpha);
      return;
    }
    this.#next(name).setPosition(x, y).setRotation(rotation).setScale(scale).setAlpha(alpha);
  }

  /** A filled shape. @param css - as '#rrggbb'. @param points - x and y of each corner in turn. */
  area(css: string, points: readonly number[], alpha: number): void {
    if (this.#isPlain) {
      this.#plain.area(css, points, alpha);
      return;
    }
    if (this.#graphics === null) {
      this.#graphics = new Phaser.GameObjects.Graphics(this.#scene);
      this.#layer.add(this.#graphics);
    }
    const pen = this.#graphics.setVisible(true).fillStyle(colorNumber(css), alpha).beginPath();
    pen.moveTo(points[0] as number, points[1] as number);
    for (let k = 2; k < points.length; k += 2) pen.lineTo(points[k] as number, points[k + 1] as number);
    pen.closePath().fillPath();
  }

  get #plain(): InkRuns {
    if (this.#runs === null) {
      this.#runs = new InkRuns(this.#scene, this.#layer, this.#atlas);
      this.#runs.begin(this.#depth);
    }
    return this.#runs;
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
