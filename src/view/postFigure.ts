// A direction finder that stands still: mast, hut, and the same turning antenna and diode as a hunter's.
// Law: it is read like a hunter by its antenna, bracket and fan; only its feet never move.
import type Phaser from 'phaser';
import { addImage, type Brush } from './brush.ts';
import { Diode } from './diode.ts';
import type { FinderNow, Moment } from './moment.ts';
import { layShadow } from './shadow.ts';
import { ARM_SQUASH, BRACKET_SQUASH, TurnedSign } from './turnedSign.ts';

/** Where the antenna turns, over the foot. */
const HUB_UNITS = 43;
const ANTENNA_SCALE = 1.1;

export class PostFigure {
  readonly #brush: Brush;
  readonly #shadow: Phaser.GameObjects.Image;
  readonly #bracket: TurnedSign;
  readonly #mast: Phaser.GameObjects.Image;
  readonly #antenna: TurnedSign;
  readonly #diode: Diode;

  constructor(brush: Brush, lights: Phaser.GameObjects.Layer, standing: Phaser.GameObjects.Layer) {
    this.#brush = brush;
    this.#shadow = addImage(brush, standing, 'shadow');
    this.#bracket = new TurnedSign(brush, standing, 'bracket', BRACKET_SQUASH);
    this.#mast = addImage(brush, standing, 'post');
    this.#antenna = new TurnedSign(brush, standing, 'antenna', ARM_SQUASH);
    this.#diode = new Diode(brush, lights, standing);
  }

  /** @param x - foot point in world pixels, whole numbers. */
  draw(moment: Moment, now: FinderNow, x: number, y: number): void {
    const scale = moment.wholeSheet ? 0.7 : 1;
    const unit = this.#brush.unit * scale;
    layShadow(this.#shadow, moment, x, y, 0.56 * unit, 0.3 * unit);
    const direction = Math.atan2(now.antennaY, now.antennaX);
    this.#bracket.draw(x, y, direction, scale, y - 0.3);
    this.#mast.setPosition(x, y).setScale(scale).setDepth(y);
    const hubY = y - HUB_UNITS * unit;
    this.#antenna.draw(x, hubY, direction, scale * ANTENNA_SCALE, y + (now.antennaY < 0 ? -0.1 : 0.1));
    const { pixelsPerCell } = moment.projection;
    const ground = {
      x: x + now.antennaX * 1.2 * pixelsPerCell,
      y: y + (now.antennaY * 1.2 - 0.6) * pixelsPerCell,
    };
    this.#diode.draw(moment, now.finder, x, hubY, ground, scale, y + 0.15);
  }
}
