// The caller on the sheet: figure, amber ring, moon shadow and the light of the telephone.
// Law: the brightest thing on the screen; its step follows the distance walked, never the time.
import type Phaser from 'phaser';
import { show } from './atlas.ts';
import { addImage, type Brush } from './brush.ts';
import { callerDrawing, handOf, isClimbing } from './callerStep.ts';
import { FACING_US, type Facing, facingOf } from './facing.ts';
import { showFacing } from './mirror.ts';
import type { Moment } from './moment.ts';
import { goWithCaller } from './onSheet.ts';
import { layShadow } from './shadow.ts';

/** Radii of the phone's glow and of the glow on the hands, in units. */
const GLOW_RADIUS = 78;
const HAND_GLOW_RADIUS = 11;
const TITLE_SCALE = 1.27;

export class CallerFigure {
  readonly #brush: Brush;
  readonly #shadow: Phaser.GameObjects.Image;
  readonly #glow: Phaser.GameObjects.Image;
  readonly #ring: Phaser.GameObjects.Image;
  readonly #figure: Phaser.GameObjects.Image;
  readonly #handGlow: Phaser.GameObjects.Image;
  #facing: Facing = FACING_US;
  #climbing = false;

  constructor(brush: Brush, standing: Phaser.GameObjects.Layer) {
    this.#brush = brush;
    this.#shadow = addImage(brush, standing, 'shadow');
    this.#glow = addImage(brush, standing, 'glow-amber', 'add');
    this.#ring = addImage(brush, standing, 'ring');
    this.#figure = addImage(brush, standing, 'caller-stand-front');
    this.#handGlow = addImage(brush, standing, 'glow-amber', 'add');
    for (const image of [this.#shadow, this.#glow, this.#ring, this.#figure, this.#handGlow])
      goWithCaller(image);
  }

  /** @param x - foot point in world pixels, whole numbers. */
  draw(moment: Moment, x: number, y: number, lampShare: number): void {
    const { caller } = moment;
    const scale = moment.screen === 'title' ? TITLE_SCALE : moment.wholeSheet ? 0.7 : 1;
    const unit = this.#brush.unit * scale;
    this.#facing = facingOf(caller.lookX, caller.lookY, this.#facing);
    this.#climbing = isClimbing(caller, this.#climbing);
    const { side, west } = this.#facing;
    const isDown = caller.pose === 'low' || caller.pose === 'crawl';
    const long = 0.36 * unit * (isDown ? 0.5 : 1);
    const isHeld = caller.pose === 'held' || caller.pose === 'taken';
    layShadow(this.#shadow, moment, x, y, long, 0.34 * unit, 0.6);
    this.#ring
      .setPosition(x, y)
      .setScale(scale)
      .setVisible(!isHeld && (this.#brush.atlas.paper === 'night' || lampShare < 0.5))
      .setDepth(y - 0.3);
    const mirrored = west && !isHeld && (side === 'side' || caller.pose === 'kneel');
    const towards = mirrored ? -1 : 1;
    const name = callerDrawing(caller, side, this.#climbing);
    showFacing(this.#figure, this.#brush.atlas, name, mirrored).setPosition(x, y).setScale(scale).setDepth(y);
    const [handX, handY] = handOf(caller.pose, side);
    // Amber is the light of the connection abroad; the country's own phone gives a pale one.
    const light = moment.network === 'domestic' ? 'glow-pale' : 'glow-amber';
    for (const glow of [this.#glow, this.#handGlow]) show(glow, this.#brush.atlas, light);
    this.#showGlow(
      this.#glow,
      x + (handX - 1) * towards * unit,
      y + (handY + 5) * unit,
      GLOW_RADIUS,
      this.#glowAlpha(moment) * lampShare,
      scale,
    ).setDepth(y - 0.35);
    this.#showGlow(
      this.#handGlow,
      x + handX * towards * unit,
      y + handY * unit,
      HAND_GLOW_RADIUS,
      0.9 * lampShare,
      scale,
    ).setDepth(y + 0.1);
  }

  /** On paper the call itself glows, and a telephone that is merely on hardly does. */
  #glowAlpha({ inCall }: Moment): number {
    if (this.#brush.atlas.paper === 'night') return 0.62;
    return inCall ? 1 : 0.45;
  }

  #showGlow(
    image: Phaser.GameObjects.Image,
    x: number,
    y: number,
    radius: number,
    alpha: number,
    scale: number,
  ): Phaser.GameObjects.Image {
    return image
      .setPosition(x, y)
      .setScale((2 * radius * this.#brush.unit * scale) / image.frame.width)
      .setAlpha(alpha)
      .setVisible(alpha > 0.01);
  }
}
