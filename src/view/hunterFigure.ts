// One hunter on the sheet: body, antenna that turns freely, diode, ground bracket and its red light.
// Law: the antenna and the diode tell what the finder does; the body only says which way he stands.
import type Phaser from 'phaser';
import type { ReadonlyNight } from '../core/night.ts';
import { addImage, type Brush } from './brush.ts';
import { type HunterLook, IN_THE_OPEN } from './coat.ts';
import { Diode } from './diode.ts';
import { FACING_US, type Facing, facingOf, type Side } from './facing.ts';
import { showFacing } from './mirror.ts';
import type { HunterNow, Moment } from './moment.ts';
import { layShadow } from './shadow.ts';
import { strideFrame } from './stride.ts';
import { Strokes } from './strokes.ts';
import { ARM_SQUASH, BRACKET_SQUASH, TurnedSign } from './turnedSign.ts';

const ARM_UNITS = 8.5;
const SHOULDER_Y = -29;
const SHOULDER = 5.4;
const SHOULDER_IN_PROFILE = 0.6;
/** Drawings of two footfalls. */
const FRAMES: Readonly<Record<Side, number>> = { side: 8, front: 4, back: 4 };
/** Where the hand of a lowered arm is, from the shoulder. */
const LOWERED_X = 1.6;
const LOWERED_Y = 10;
/** Where the cord runs in under the jacket, and how far it hangs. */
const CORD_EAST = 3;
const CORD_Y = -17;
const CORD_SAG = 0.8;
const CORD_WIDTH = 0.85;
const CORD_ALPHA = 0.6;
/** His diode lights the ground so far ahead of him. */
const LIGHT_CELLS = 1.2;

type Hunter = ReadonlyNight['hunters'][number];

export class HunterFigure {
  readonly #brush: Brush;
  readonly #shadow: Phaser.GameObjects.Image;
  readonly #bracket: TurnedSign;
  readonly #body: Phaser.GameObjects.Image;
  readonly #arm: Phaser.GameObjects.Image;
  readonly #antenna: TurnedSign;
  readonly #cord: Strokes;
  readonly #diode: Diode;
  #facing: Facing = FACING_US;
  /** Which hand holds the antenna, seen from the front or the back. */
  #armWest = false;

  constructor(brush: Brush, lights: Phaser.GameObjects.Layer, standing: Phaser.GameObjects.Layer) {
    this.#brush = brush;
    this.#shadow = addImage(brush, standing, 'shadow');
    this.#bracket = new TurnedSign(brush, standing, 'bracket', BRACKET_SQUASH);
    this.#body = addImage(brush, standing, 'hunter-front-stand');
    this.#antenna = new TurnedSign(brush, standing, 'antenna', ARM_SQUASH);
    this.#arm = addImage(brush, standing, 'arm');
    this.#cord = new Strokes(brush.scene, standing, brush.atlas);
    this.#diode = new Diode(brush, lights, standing);
  }

  setVisible(visible: boolean): void {
    for (const part of [this.#shadow, this.#bracket, this.#body, this.#arm, this.#antenna, this.#diode])
      part.setVisible(visible);
    if (visible) return;
    this.#cord.begin();
    this.#cord.end();
  }

  /** @param x - foot point in world pixels, whole numbers. */
  draw(moment: Moment, now: HunterNow, hunter: Hunter, x: number, y: number, look = IN_THE_OPEN): void {
    const scale = (moment.wholeSheet ? 0.7 : 1) * look.size;
    const { unit } = this.#brush;
    layShadow(this.#shadow, moment, x, y, 0.52 * unit * scale, 0.32 * unit * scale);
    const direction = Math.atan2(now.antennaY, now.antennaX);
    this.#bracket.draw(x, y, direction, scale * (2 - look.bracket), y - 0.3, look.bracket);
    this.#drawBody(now, hunter, x, y, scale);
    this.#drawArm(moment, now, x, y, scale, look);
  }

  #drawBody(now: HunterNow, hunter: Hunter, x: number, y: number, scale: number): void {
    const lookX = now.walking ? hunter.walkX : now.antennaX;
    const lookY = now.walking ? hunter.walkY : now.antennaY;
    this.#facing = facingOf(lookX, lookY, this.#facing);
    this.#armWest = facingOf(now.antennaX, now.antennaY, { side: 'side', west: this.#armWest }).west;
    const { side } = this.#facing;
    const step = now.walking ? `walk-${strideFrame(now.walkedCells, FRAMES[side])}` : 'stand';
    // From the front and the back he is mirrored so that the free arm is not the one with the antenna.
    const mirrored = side === 'side' ? this.#facing.west : this.#armWest;
    showFacing(this.#body, this.#brush.atlas, `hunter-${side}-${step}`, mirrored)
      .setPosition(x, y)
      .setScale(scale)
      .setDepth(y);
  }

  #drawArm(
    moment: Moment,
    now: HunterNow,
    x: number,
    y: number,
    scale: number,
    { antenna }: HunterLook,
  ): void {
    const unit = this.#brush.unit * scale;
    const towards = this.#armWest ? -1 : 1;
    const { side } = this.#facing;
    const lowered = 1 - antenna;
    const armX = now.antennaX * ARM_UNITS * antenna + LOWERED_X * towards * lowered;
    const armY = (3.4 + now.antennaY * ARM_SQUASH * ARM_UNITS) * antenna + LOWERED_Y * lowered;
    const shoulderX = x + (side === 'side' ? SHOULDER_IN_PROFILE : SHOULDER) * towards * unit;
    const shoulderY = y + SHOULDER_Y * unit;
    const handX = shoulderX + armX * unit;
    const handY = shoulderY + armY * unit;
    const behind = now.antennaY < -0.25 && side !== 'side';
    const depth = behind ? y - 0.1 : y + 0.1;
    const direction = Math.atan2(now.antennaY, now.antennaX);
    this.#antenna.draw(handX, handY, direction, scale * (0.4 + 0.6 * antenna), depth, antenna);
    this.#arm
      .setPosition(shoulderX, shoulderY)
      .setRotation(Math.atan2(armY, armX))
      .setScale((Math.sqrt(armX * armX + armY * armY) / 10) * scale, scale)
      .setDepth(depth + 0.01);
    const diodeAt = { x: handX + now.antennaX * 1.4 * unit, y: handY - 1.6 * unit };
    this.#diode.setVisible(antenna > 0.5);
    this.#drawCord(handX, handY, x + CORD_EAST * towards * unit, y + CORD_Y * unit, unit, depth, antenna);
    this.#diode.draw(moment, now, diodeAt, { x, y }, LIGHT_CELLS, scale, depth);
  }

  /** From the antenna it hangs a little and runs in under the jacket. */
  #drawCord(
    handX: number,
    handY: number,
    underX: number,
    underY: number,
    unit: number,
    depth: number,
    alpha: number,
  ): void {
    const lowX = handX + (underX - handX) * 0.55;
    const lowY = Math.max(handY, underY) + CORD_SAG * unit;
    const width = CORD_WIDTH * unit;
    this.#cord.begin(depth + 0.005);
    this.#cord.line('bone', handX, handY, lowX, lowY, width, CORD_ALPHA * alpha);
    this.#cord.line('bone', lowX, lowY, underX, underY, width, CORD_ALPHA * alpha);
    this.#cord.end();
  }
}
