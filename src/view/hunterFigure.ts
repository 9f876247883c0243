// One hunter on the sheet: body, antenna that turns freely, diode, ground bracket and its red light.
// Law: the antenna and the diode tell what the finder does; the body only says which way he stands.
import type Phaser from 'phaser';
import type { ReadonlyNight } from '../core/night.ts';
import { show } from './atlas.ts';
import { addImage, type Brush } from './brush.ts';
import { mirrorOrigin } from './callerFigure.ts';
import { Diode } from './diode.ts';
import type { HunterNow, Moment } from './moment.ts';
import { layShadow } from './shadow.ts';
import { strideFrame } from './stride.ts';
import { ARM_SQUASH, BRACKET_SQUASH, TurnedSign } from './turnedSign.ts';

const ARM_UNITS = 8.5;
const SHOULDER_Y = -29;
const SIDE_FROM = 0.8;
const SIDE_UNTIL = 0.7;

type Hunter = ReadonlyNight['hunters'][number];
type Side = 'front' | 'back' | 'side';

export class HunterFigure {
  readonly #brush: Brush;
  readonly #shadow: Phaser.GameObjects.Image;
  readonly #bracket: TurnedSign;
  readonly #body: Phaser.GameObjects.Image;
  readonly #arm: Phaser.GameObjects.Image;
  readonly #antenna: TurnedSign;
  readonly #diode: Diode;
  #side: Side = 'front';

  constructor(brush: Brush, lights: Phaser.GameObjects.Layer, standing: Phaser.GameObjects.Layer) {
    this.#brush = brush;
    this.#shadow = addImage(brush, standing, 'shadow');
    this.#bracket = new TurnedSign(brush, standing, 'bracket', BRACKET_SQUASH);
    this.#body = addImage(brush, standing, 'hunter-front-stand');
    this.#antenna = new TurnedSign(brush, standing, 'antenna', ARM_SQUASH);
    this.#arm = addImage(brush, standing, 'arm');
    this.#diode = new Diode(brush, lights, standing);
  }

  /** @param x - foot point in world pixels, whole numbers. */
  draw(moment: Moment, now: HunterNow, hunter: Hunter, x: number, y: number): void {
    const scale = moment.wholeSheet ? 0.7 : 1;
    const { unit } = this.#brush;
    layShadow(this.#shadow, moment, x, y, 0.52 * unit * scale, 0.32 * unit * scale);
    const direction = Math.atan2(now.antennaY, now.antennaX);
    this.#bracket.draw(x, y, direction, scale, y - 0.3);
    this.#drawBody(now, hunter, x, y, scale);
    this.#drawArm(moment, now, hunter, x, y, scale);
  }

  #drawBody(now: HunterNow, hunter: Hunter, x: number, y: number, scale: number): void {
    const lookX = now.walking ? hunter.walkX : now.antennaX;
    const lookY = now.walking ? hunter.walkY : now.antennaY;
    const sideways = Math.abs(lookX) > (this.#side === 'side' ? SIDE_UNTIL : SIDE_FROM);
    this.#side = sideways ? 'side' : lookY < -0.1 ? 'back' : 'front';
    const name = `hunter-${this.#side}-${now.walking ? `walk-${strideFrame(now.walkedCells)}` : 'stand'}`;
    show(this.#body, this.#brush.atlas, name);
    const mirrored = lookX < 0;
    mirrorOrigin(this.#body, this.#brush, name, mirrored);
    this.#body.setPosition(x, y).setFlipX(mirrored).setScale(scale).setDepth(y);
  }

  #drawArm(moment: Moment, now: HunterNow, hunter: Hunter, x: number, y: number, scale: number): void {
    const unit = this.#brush.unit * scale;
    const towards = now.antennaX < 0 ? -1 : 1;
    const armX = now.antennaX * ARM_UNITS;
    const armY = 3.4 + now.antennaY * ARM_SQUASH * ARM_UNITS;
    const shoulderX = x + (this.#side === 'side' ? 0.6 : 4.6) * towards * unit;
    const shoulderY = y + SHOULDER_Y * unit;
    const handX = shoulderX + armX * unit;
    const handY = shoulderY + armY * unit;
    const behind = now.antennaY < -0.25 && this.#side !== 'side';
    const depth = behind ? y - 0.1 : y + 0.1;
    this.#antenna.draw(handX, handY, Math.atan2(now.antennaY, now.antennaX), scale, depth);
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
    this.#diode.draw(moment, hunter, diodeX, handY - 1.6 * unit, ground, scale, depth);
  }
}
