// The red diode of a finder and the light that it throws on the ground.
// Law: one blink a second, two while a phone is heard, steady with reduced motion; nothing flashes faster.
import type Phaser from 'phaser';
import type { ReadonlyNight } from '../core/night.ts';
import { blinkShare, diodeHertz } from './blink.ts';
import { addImage, type Brush } from './brush.ts';
import type { Moment } from './moment.ts';

const GLOW_UNITS = 36;
const GROUND_GLOW_CELLS = 6.5;

type Finder = ReadonlyNight['posts'][number];

export class Diode {
  readonly #brush: Brush;
  readonly #groundGlow: Phaser.GameObjects.Image;
  readonly #glow: Phaser.GameObjects.Image;
  readonly #lamp: Phaser.GameObjects.Image;

  constructor(brush: Brush, lights: Phaser.GameObjects.Layer, standing: Phaser.GameObjects.Layer) {
    this.#brush = brush;
    this.#groundGlow = addImage(brush, lights, 'ground-red', 'add');
    this.#glow = addImage(brush, standing, 'glow-red', 'add');
    this.#lamp = addImage(brush, standing, 'diode');
  }

  setVisible(visible: boolean): void {
    for (const image of [this.#groundGlow, this.#glow, this.#lamp]) image.setVisible(visible);
  }

  /** @param x - of the diode itself; the ground is lit around `ground`; all in world pixels. */
  draw(
    moment: Moment,
    finder: Finder,
    x: number,
    y: number,
    ground: { readonly x: number; readonly y: number },
    scale: number,
    depth: number,
  ): void {
    const blink = blinkShare(moment.movingMs, diodeHertz(finder), moment.reducedMotion || moment.calm);
    this.#lamp
      .setPosition(x, y)
      .setScale(scale)
      .setAlpha(0.45 + 0.55 * blink)
      .setDepth(depth + 0.03);
    this.#glow
      .setPosition(x, y)
      .setScale((GLOW_UNITS * this.#brush.unit * scale) / this.#glow.frame.width)
      .setAlpha(0.35 + 0.65 * blink)
      .setDepth(depth + 0.02);
    this.#groundGlow
      .setPosition(ground.x, ground.y)
      .setScale((2 * GROUND_GLOW_CELLS * moment.projection.pixelsPerCell) / this.#groundGlow.frame.width)
      .setAlpha(0.16 + 0.3 * blink);
  }
}
