// The red diode of a finder and the light that it throws on the ground.
// Law: one blink a second, two while a phone is heard, steady with reduced motion; nothing flashes faster.
import type Phaser from 'phaser';
import type { Place } from '../core/terrain/sheet.ts';
import { blinkShare, diodeHertz } from './blink.ts';
import { addImage, type Brush } from './brush.ts';
import type { FinderNow, Moment } from './moment.ts';

const GLOW_UNITS = 36;
const GROUND_GLOW_CELLS = 6.5;
/** The lamp hangs over the ground: what it lights lies so far north of what is under it. */
const NORTH_CELLS = 0.6;

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

  /** @param at place of the diode itself. @param foot of its bearer; the ground is lit `aheadCells` before that. */
  draw(
    moment: Moment,
    { antennaX, antennaY, finder }: FinderNow,
    at: Place,
    foot: Place,
    aheadCells: number,
    scale: number,
    depth: number,
  ): void {
    const { pixelsPerCell } = moment.projection;
    const blink = blinkShare(moment.movingMs, diodeHertz(finder), moment.reducedMotion || moment.calm);
    this.#lamp
      .setPosition(at.x, at.y)
      .setScale(scale)
      .setAlpha(0.45 + 0.55 * blink)
      .setDepth(depth + 0.03);
    this.#glow
      .setPosition(at.x, at.y)
      .setScale((GLOW_UNITS * this.#brush.unit * scale) / this.#glow.frame.width)
      .setAlpha(0.35 + 0.65 * blink)
      .setDepth(depth + 0.02);
    this.#groundGlow
      .setPosition(
        foot.x + antennaX * aheadCells * pixelsPerCell,
        foot.y + (antennaY * aheadCells - NORTH_CELLS) * pixelsPerCell,
      )
      .setScale((2 * GROUND_GLOW_CELLS * pixelsPerCell) / this.#groundGlow.frame.width)
      .setAlpha(0.16 + 0.3 * blink);
  }
}
