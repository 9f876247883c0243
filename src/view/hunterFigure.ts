// One hunter on the sheet: body, antenna that turns freely, diode, ground bracket and its red light.
// Law: the antenna and the diode tell what the finder does; the body only says which way he stands.
import type Phaser from 'phaser';
import type { ReadonlyNight } from '../core/night.ts';
import { show } from './atlas.ts';
import { addImage, type Brush } from './brush.ts';
import { mirrorOrigin } from './callerFigure.ts';
import { type HunterLook, IN_THE_OPEN } from './coat.ts';
import { Diode } from './diode.ts';
import { type Side, sideOf } from './facing.ts';
import type { HunterNow, Moment } from './moment.ts';
import { layShadow } from './shadow.ts';
import { strideFrame } from './stride.ts';
import { Strokes } from './strokes.ts';
import { ARM_SQUASH, BRACKET_SQUASH, TurnedSign } from './turnedSign.ts';

const ARM_UNITS = 8.5;
const SHOULDER_Y = -29;
/** Where the hand of a lowered arm is, from the shoulder. */
const LOWERED_X = 1.6;
const LOWERED_Y = 10;
/** Where the cord runs in under the jacket, and how far it hangs. */
const CORD_EAST = 3;
const CORD_Y = -17;
const CORD_SAG = 0.8;
const CORD_WIDTH = 0.85;
const CORD_ALPHA = 0.6;

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
  #side: Side = 'front';

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
    this.#drawArm(moment, now, hunter, x, y, scale, look);
  }

  #drawBody(now: HunterNow, hunter: Hunter, x: number, y: number, scale: number): void {
    const lookX = now.walking ? hunter.walkX : now.antennaX;
    const lookY = now.walking ? hunter.walkY : now.antennaY;
    this.#side = sideOf(lookX, lookY, this.#side);
    const name = `hunter-${this.#side}-${now.walking ? `walk-${strideFrame(now.walkedCells)}` : 'stand'}`;
    show(this.#body, this.#brush.atlas, name);
    const mirrored = lookX < 0;
    mirrorOrigin(this.#body, this.#brush, name, mirrored);
    this.#body.setPosition(x, y).setFlipX(mirrored).setScale(scale).setDepth(y);
  }

  #drawArm(
    moment: Moment,
    now: HunterNow,
    hunter: Hunter,
    x: number,
    y: number,
    scale: number,
    { antenna }: HunterLook,
  ): void {
    const unit = this.#brush.unit * scale;
    const towards = now.antennaX < 0 ? -1 : 1;
    const lowered = 1 - antenna;
    const armX = now.antennaX * ARM_UNITS * antenna + LOWERED_X * towards * lowered;
    const armY = (3.4 + now.antennaY * ARM_SQUASH * ARM_UNITS) * antenna + LOWERED_Y * lowered;
    const shoulderX = x + (this.#side === 'side' ? 0.6 : 4.6) * towards * unit;
    const shoulderY = y + SHOULDER_Y * unit;
    const handX = shoulderX + armX * unit;
    const handY = shoulderY + armY * unit;
    const behind = now.antennaY < -0.25 && this.#side !== 'side';
    const depth = behind ? y - 0.1 : y + 0.1;
    const direction = Math.atan2(now.antennaY, now.antennaX);
    this.#antenna.draw(handX, handY, direction, scale * (0.4 + 0.6 * antenna), depth, antenna);
    this.#arm
      .setPosition(shoulderX, shoulderY)
      .setRotation(Math.atan2(armY, armX))
      .setScale((Math.sqrt(armX * armX + armY * armY) / 10) * scale, scale)
      .setDepth(depth + 0.01);
    const { pixelsPerCell } = moment.projection;
    const ground = {
      x: x + now.antennaX * 1.2 * pixelsPerCell,
      y: y + (now.antennaY * 1.2 - 0.6) * pixelsPerCell,
    };
    const diodeX = handX + now.antennaX * 1.4 * unit;
    this.#diode.setVisible(antenna > 0.5);
    this.#drawCord(handX, handY, x + CORD_EAST * towards * unit, y + CORD_Y * unit, unit, depth, antenna);
    this.#diode.draw(moment, hunter, diodeX, handY - 1.6 * unit, ground, scale, depth);
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
