// One hunter on the sheet: body, antenna that turns freely, diode, ground bracket and its red light.
// Law: the antenna and the diode tell what the finder does; the body only says which way he stands.
import Phaser from 'phaser';
import type { ReadonlyNight } from '../core/night.ts';
import { HEARD_STALE_TICKS } from '../core/rules.ts';
import { show } from './atlas.ts';
import { addImage, type Brush } from './brush.ts';
import { mirrorOrigin } from './callerFigure.ts';
import type { HunterNow, Moment } from './moment.ts';
import { strideFrame } from './stride.ts';

/** The sheet is seen from above at a slant: what turns on the ground is squashed from north to south. */
const ARM_SQUASH = 0.7;
const BRACKET_SQUASH = 0.5;
const ARM_UNITS = 8.5;
const SHOULDER_Y = -29;
const GLOW_RADIUS_CELLS = 6.5;
const DIODE_GLOW_UNITS = 36;
const SIDE_FROM = 0.8;
const SIDE_UNTIL = 0.7;

type Hunter = ReadonlyNight['hunters'][number];
type Side = 'front' | 'back' | 'side';

export class HunterFigure {
  readonly #brush: Brush;
  readonly #groundGlow: Phaser.GameObjects.Image;
  readonly #shadow: Phaser.GameObjects.Image;
  readonly #bracket: TurnedSign;
  readonly #body: Phaser.GameObjects.Image;
  readonly #arm: Phaser.GameObjects.Image;
  readonly #antenna: TurnedSign;
  readonly #diodeGlow: Phaser.GameObjects.Image;
  readonly #diode: Phaser.GameObjects.Image;
  #side: Side = 'front';

  constructor(brush: Brush, lights: Phaser.GameObjects.Layer, standing: Phaser.GameObjects.Layer) {
    this.#brush = brush;
    this.#groundGlow = addImage(brush, lights, 'ground-red', 'add');
    this.#shadow = addImage(brush, standing, 'shadow');
    this.#bracket = new TurnedSign(brush, standing, 'bracket', BRACKET_SQUASH);
    this.#body = addImage(brush, standing, 'hunter-front-stand');
    this.#antenna = new TurnedSign(brush, standing, 'antenna', ARM_SQUASH);
    this.#arm = addImage(brush, standing, 'arm');
    this.#diodeGlow = addImage(brush, standing, 'glow-red', 'add');
    this.#diode = addImage(brush, standing, 'diode');
  }

  /** @param x - foot point in world pixels, whole numbers. */
  draw(moment: Moment, now: HunterNow, hunter: Hunter, x: number, y: number): void {
    const scale = moment.wholeSheet ? 0.7 : 1;
    const moon = moment.night.world.sheet.moonDirection;
    this.#shadow
      .setPosition(x, y)
      .setRotation(Math.atan2(-moon.y, -moon.x))
      .setScale(0.52 * this.#brush.unit * scale, 0.32 * this.#brush.unit * scale)
      .setAlpha(0.8)
      .setDepth(y - 0.4);
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
    const blink = blinkShare(moment, hunter);
    const diodeX = handX + now.antennaX * 1.4 * unit;
    const diodeY = handY - 1.6 * unit;
    this.#diode
      .setPosition(diodeX, diodeY)
      .setScale(scale)
      .setAlpha(0.45 + 0.55 * blink)
      .setDepth(depth + 0.03);
    this.#diodeGlow
      .setPosition(diodeX, diodeY)
      .setScale((DIODE_GLOW_UNITS * unit) / this.#diodeGlow.frame.width)
      .setAlpha(0.35 + 0.65 * blink)
      .setDepth(depth + 0.02);
    const { pixelsPerCell } = moment.projection;
    this.#groundGlow
      .setPosition(x + now.antennaX * 1.2 * pixelsPerCell, y + (now.antennaY * 1.2 - 0.6) * pixelsPerCell)
      .setScale((2 * GLOW_RADIUS_CELLS * pixelsPerCell) / this.#groundGlow.frame.width)
      .setAlpha(0.16 + 0.3 * blink);
  }
}

/** A sign that turns on the ground and is then squashed: a turned image in a squashed frame. */
class TurnedSign {
  readonly #frame: Phaser.GameObjects.Container;
  readonly #image: Phaser.GameObjects.Image;
  readonly #squash: number;

  constructor(brush: Brush, layer: Phaser.GameObjects.Layer, name: string, squash: number) {
    this.#image = addImage(brush, layer, name);
    this.#frame = new Phaser.GameObjects.Container(brush.scene, 0, 0, [this.#image]);
    this.#squash = squash;
    layer.add(this.#frame);
  }

  draw(x: number, y: number, rotation: number, scale: number, depth: number): void {
    this.#image.setRotation(rotation);
    this.#frame
      .setPosition(x, y)
      .setScale(scale, scale * this.#squash)
      .setDepth(depth);
  }
}

/** @returns 0 (dark) to 1: one blink a second, two while a phone is heard; steady with reduced motion. */
function blinkShare(moment: Moment, hunter: Hunter): number {
  if (moment.reducedMotion) return 1;
  const hertz = hunter.ticksSinceHeard < HEARD_STALE_TICKS && hunter.heardDbm > -200 ? 2 : 1;
  const phase = ((moment.movingMs / 1000) * hertz) % 1;
  return phase < 0.4 ? 1 : phase < 0.55 ? 1 - (phase - 0.4) / 0.15 : phase > 0.92 ? (phase - 0.92) / 0.08 : 0;
}
