// A direction finder that stands still: mast, hut, and the same turning antenna and diode as a hunter's.
// Law: it is read like a hunter by its antenna, bracket and fan; only its feet never move.
import type Phaser from 'phaser';
import { addImage, type Brush } from './brush.ts';
import { Masthead } from './masthead.ts';
import type { FinderNow, Moment } from './moment.ts';
import { layShadow } from './shadow.ts';

/** Where the antenna turns, over the foot. */
const HUB_UNITS = 43;
const FORM = { bracket: 1, antenna: 1.1, lightCells: 1.2 };

export class PostFigure {
  readonly #brush: Brush;
  readonly #shadow: Phaser.GameObjects.Image;
  readonly #mast: Phaser.GameObjects.Image;
  readonly #head: Masthead;

  constructor(brush: Brush, lights: Phaser.GameObjects.Layer, standing: Phaser.GameObjects.Layer) {
    this.#brush = brush;
    this.#shadow = addImage(brush, standing, 'shadow');
    this.#mast = addImage(brush, standing, 'post');
    this.#head = new Masthead(brush, lights, standing, FORM);
  }

  /** @param x - foot point in world pixels, whole numbers. */
  draw(moment: Moment, now: FinderNow, x: number, y: number): void {
    const scale = moment.wholeSheet ? 0.7 : 1;
    const unit = this.#brush.unit * scale;
    layShadow(this.#shadow, moment, x, y, 0.56 * unit, 0.3 * unit);
    this.#mast.setPosition(x, y).setScale(scale).setDepth(y);
    this.#head.draw(moment, now, { x, y }, { x, y: y - HUB_UNITS * unit }, scale);
  }
}
