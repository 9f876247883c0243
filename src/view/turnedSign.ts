// A sign that turns on the ground and is then squashed, because the sheet is seen from above at a slant.
// Law: a turned image in a squashed frame; the other way round it would shear.
import Phaser from 'phaser';
import { addImage, type Brush } from './brush.ts';

/** What turns is squashed from north to south: an antenna held in the air less than a sign on the ground. */
export const ARM_SQUASH = 0.7;
export const BRACKET_SQUASH = 0.5;

export class TurnedSign {
  readonly #frame: Phaser.GameObjects.Container;
  readonly #image: Phaser.GameObjects.Image;
  readonly #squash: number;

  constructor(
    brush: Brush,
    layer: Phaser.GameObjects.Layer,
    name: string,
    squash: number,
    blend: 'normal' | 'add' = 'normal',
  ) {
    this.#image = addImage(brush, layer, name, blend);
    this.#frame = new Phaser.GameObjects.Container(brush.scene, 0, 0, [this.#image]);
    this.#squash = squash;
    layer.add(this.#frame);
  }

  setVisible(visible: boolean): void {
    this.#frame.setVisible(visible);
  }

  draw(x: number, y: number, rotation: number, scale: number, depth: number, alpha = 1): void {
    this.#image.setRotation(rotation).setAlpha(alpha);
    this.#frame
      .setVisible(alpha > 0.01)
      .setPosition(x, y)
      .setScale(scale, scale * this.#squash)
      .setDepth(depth);
  }
}
