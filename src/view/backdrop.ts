// The whole sheet once, small: it lies under the tiles at any scale, so that no unpainted tile is ever a hole.
// Law: painted first and once a world; every picture of that world shows the same two textures.
import type Phaser from 'phaser';
import type { GroundPainter } from './groundPainter.ts';
import type { Moment } from './moment.ts';
import { discardPainted, paintedImage } from './paintedImage.ts';
import type { PaintedGround } from './sheet/source.ts';

/** No more pixels than a tile has, and soft when enlarged. */
const BACKDROP_PIXELS_PER_CELL = 1;
const FADE_MS = 300;

/** @returns the backdrop, or null where nothing could be painted: then the tiles do without. */
export async function paintBackdrop(scene: Phaser.Scene, painter: GroundPainter): Promise<Backdrop | null> {
  try {
    return new Backdrop(scene, await painter.paintOverview(BACKDROP_PIXELS_PER_CELL));
  } catch {
    return null;
  }
}

export class Backdrop {
  readonly #scene: Phaser.Scene;
  readonly #layer: Phaser.GameObjects.Layer;
  readonly #ground: Phaser.GameObjects.Image;
  readonly #ink: Phaser.GameObjects.Image;
  #shownMs = 0;

  constructor(scene: Phaser.Scene, painted: PaintedGround) {
    this.#scene = scene;
    this.#ground = paintedImage(scene, painted.ground);
    this.#ink = paintedImage(scene, painted.ink);
    // Under every picture, and the ink too: painted tiles cover it.
    this.#layer = scene.add.layer([this.#ground, this.#ink]).setDepth(-1);
  }

  /** How far it has faded in, 0 to 1. */
  get share(): number {
    return Math.min(1, this.#shownMs / FADE_MS);
  }

  draw(moment: Moment, inkShare: number): void {
    this.#shownMs += moment.reducedMotion ? FADE_MS : moment.elapsedMs;
    const side = moment.night.world.sheet.size * moment.projection.pixelsPerCell;
    const scale = side / this.#ground.frame.width;
    this.#ground.setScale(scale).setAlpha(this.share);
    this.#ink.setScale(scale).setAlpha(this.share * inkShare * (2 - inkShare));
  }

  destroy(): void {
    discardPainted(this.#scene, this.#ground);
    discardPainted(this.#scene, this.#ink);
    this.#layer.destroy();
  }
}
