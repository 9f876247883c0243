// A finder's van on the sheet: it drives on roads with low lights, and the antenna on its roof turns.
// Law: it is read like every finder by antenna, diode, bracket and fan; nothing of it is ever cyan.
import type Phaser from 'phaser';
import type { ReadonlyNight } from '../core/night.ts';
import { addImage, type Brush } from './brush.ts';
import { FACING_US, type Facing, facingOf, type Side } from './facing.ts';
import { easedShare } from './follow.ts';
import { Masthead } from './masthead.ts';
import { showFacing } from './mirror.ts';
import type { HunterNow, Moment } from './moment.ts';
import { layShadow } from './shadow.ts';
import { BRACKET_SQUASH, TurnedSign } from './turnedSign.ts';
import { dipUnits, pitchRad, Wheels } from './wheels.ts';

const FORM = { bracket: 1.55, antenna: 1, lightCells: 2 };
const AXLES = [
  [-9.8, -2.6],
  [10, -2.6],
] as const;
/** Where the antenna turns: over the foot, and how far east of it when the van is seen from the side. */
const HUB_UNITS = 24;
const HUB_EAST = -5.6;
const LAMP_UNITS = 6.4;
const LAMP_EAST = 16;
const LAMP_GLOW_UNITS = 16;
const BEAM_UNITS = 58;
/** Length of the beam's drawing. */
const BEAM_PIXELS = 128;
const LIGHTS_MS = 500;

type Hunter = ReadonlyNight['hunters'][number];

export class VanFigure {
  readonly #brush: Brush;
  readonly #shadow: Phaser.GameObjects.Image;
  readonly #body: Phaser.GameObjects.Image;
  readonly #wheels: Wheels;
  readonly #head: Masthead;
  readonly #beam: TurnedSign;
  readonly #glow: Phaser.GameObjects.Image;
  /** Follows the speed from 0 to 1. */
  #lights = 0;
  #facing: Facing = { ...FACING_US, side: 'side' };

  constructor(brush: Brush, lights: Phaser.GameObjects.Layer, standing: Phaser.GameObjects.Layer) {
    this.#brush = brush;
    this.#beam = new TurnedSign(brush, lights, 'beam-pale', BRACKET_SQUASH, 'add');
    this.#shadow = addImage(brush, standing, 'shadow');
    this.#body = addImage(brush, standing, 'van-side-stand');
    this.#wheels = new Wheels(brush, standing, AXLES);
    this.#head = new Masthead(brush, lights, standing, FORM);
    this.#glow = addImage(brush, standing, 'glow-pale', 'add');
  }

  /** @param x - foot point in world pixels, whole numbers. */
  draw(moment: Moment, now: HunterNow, hunter: Hunter, x: number, y: number): void {
    const scale = moment.wholeSheet ? 0.7 : 1;
    const unit = this.#brush.unit * scale;
    const gaining = (now.walking ? 1 : 0) - this.#lights;
    this.#lights += gaining * (moment.reducedMotion ? 1 : easedShare(moment.movedMs, LIGHTS_MS));
    if (now.walking) this.#facing = facingOf(hunter.walkX, hunter.walkY, this.#facing);
    const { side, west } = this.#facing;
    const isSide = side === 'side';
    const towards = isSide ? (west ? -1 : 1) : 0;
    const drivenPixels = moment.reducedMotion ? 0 : now.walkedCells * moment.projection.pixelsPerCell;
    layShadow(this.#shadow, moment, x, y, 0.34 * unit, (isSide ? 0.55 : 0.4) * unit);
    showFacing(this.#body, this.#brush.atlas, vanDrawing(side, now.walking), isSide && west)
      .setPosition(x, y + dipUnits(drivenPixels, unit) * unit)
      .setRotation(moment.reducedMotion ? 0 : pitchRad(gaining) * towards)
      .setScale(scale)
      .setDepth(y);
    this.#wheels.draw({ x, y, unit, scale, west, drivenPixels }, isSide);
    this.#drawLights(hunter, x + LAMP_EAST * towards * unit, y, unit, side);
    const hub = { x: x + HUB_EAST * towards * unit, y: y - HUB_UNITS * unit };
    this.#head.draw(moment, now, { x, y }, hub, scale);
  }

  #drawLights({ walkX, walkY }: Hunter, lampX: number, y: number, unit: number, side: Side): void {
    this.#beam.draw(
      lampX,
      y - 1.5 * unit,
      Math.atan2(walkY, walkX),
      (BEAM_UNITS * unit) / BEAM_PIXELS,
      y,
      0.42 * this.#lights,
    );
    this.#glow
      .setPosition(lampX, y - LAMP_UNITS * unit)
      .setScale((LAMP_GLOW_UNITS * unit) / this.#glow.frame.width)
      .setAlpha(0.7 * this.#lights)
      .setVisible(this.#lights > 0.02 && side !== 'back')
      .setDepth(y + 0.05);
  }
}

/** From behind nobody sees its lamps. */
function vanDrawing(side: Side, driving: boolean): string {
  return side === 'back' ? 'van-back' : `van-${side}-${driving ? 'drive' : 'stand'}`;
}
