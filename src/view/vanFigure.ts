// A finder's van on the sheet: it drives on roads with low lights, and the antenna on its roof turns.
// Law: it is read like every finder by antenna, diode, bracket and fan; nothing of it is ever cyan.
import type Phaser from 'phaser';
import type { ReadonlyNight } from '../core/night.ts';
import { show } from './atlas.ts';
import { addImage, type Brush } from './brush.ts';
import { mirrorOrigin } from './callerFigure.ts';
import { Diode } from './diode.ts';
import { easedShare } from './follow.ts';
import type { HunterNow, Moment } from './moment.ts';
import { layShadow } from './shadow.ts';
import { ARM_SQUASH, BRACKET_SQUASH, TurnedSign } from './turnedSign.ts';

/** Where the antenna turns: over the foot, and how far east of it. */
const HUB_UNITS = 24;
const HUB_EAST = -5.6;
const LAMP_UNITS = 6.4;
const LAMP_EAST = 16;
const BRACKET_SCALE = 1.55;
const BEAM_UNITS = 58;
const LIGHTS_MS = 500;

type Hunter = ReadonlyNight['hunters'][number];

export class VanFigure {
  readonly #brush: Brush;
  readonly #shadow: Phaser.GameObjects.Image;
  readonly #bracket: TurnedSign;
  readonly #body: Phaser.GameObjects.Image;
  readonly #antenna: TurnedSign;
  readonly #beam: TurnedSign;
  readonly #glow: Phaser.GameObjects.Image;
  readonly #diode: Diode;
  #lights = 0;
  #west = false;

  constructor(brush: Brush, lights: Phaser.GameObjects.Layer, standing: Phaser.GameObjects.Layer) {
    this.#brush = brush;
    this.#beam = new TurnedSign(brush, lights, 'beam-pale', BRACKET_SQUASH, 'add');
    this.#shadow = addImage(brush, standing, 'shadow');
    this.#bracket = new TurnedSign(brush, standing, 'bracket', BRACKET_SQUASH);
    this.#body = addImage(brush, standing, 'van-stand');
    this.#antenna = new TurnedSign(brush, standing, 'antenna', ARM_SQUASH);
    this.#glow = addImage(brush, standing, 'glow-pale', 'add');
    this.#diode = new Diode(brush, lights, standing);
  }

  /** @param x - foot point in world pixels, whole numbers. */
  draw(moment: Moment, now: HunterNow, hunter: Hunter, x: number, y: number): void {
    const scale = moment.wholeSheet ? 0.7 : 1;
    const unit = this.#brush.unit * scale;
    const share = moment.reducedMotion ? 1 : easedShare(moment.movedMs, LIGHTS_MS);
    this.#lights += ((now.walking ? 1 : 0) - this.#lights) * share;
    if (Math.abs(hunter.walkX) > 0.15) this.#west = hunter.walkX < 0;
    const towards = this.#west ? -1 : 1;
    layShadow(this.#shadow, moment, x, y, 0.34 * unit, 0.55 * unit);
    const direction = Math.atan2(now.antennaY, now.antennaX);
    this.#bracket.draw(x, y, direction, scale * BRACKET_SCALE, y - 0.3);
    const name = now.walking ? 'van-drive' : 'van-stand';
    show(this.#body, this.#brush.atlas, name);
    mirrorOrigin(this.#body, this.#brush, name, this.#west);
    this.#body.setPosition(x, y).setFlipX(this.#west).setScale(scale).setDepth(y);
    this.#drawLights(hunter, x + LAMP_EAST * towards * unit, y, unit, scale);
    const hubX = x + HUB_EAST * towards * unit;
    const hubY = y - HUB_UNITS * unit;
    this.#antenna.draw(hubX, hubY, direction, scale, y + (now.antennaY < 0 ? -0.1 : 0.1));
    const { pixelsPerCell } = moment.projection;
    const ground = {
      x: x + now.antennaX * 2 * pixelsPerCell,
      y: y + (now.antennaY * 2 - 0.6) * pixelsPerCell,
    };
    this.#diode.draw(moment, hunter, hubX, hubY, ground, scale, y + 0.15);
  }

  #drawLights(hunter: Hunter, lampX: number, y: number, unit: number, scale: number): void {
    const { walkX, walkY } = hunter;
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
      .setScale((16 * this.#brush.unit * scale) / this.#glow.frame.width)
      .setAlpha(0.7 * this.#lights)
      .setVisible(this.#lights > 0.02)
      .setDepth(y + 0.05);
  }
}

/** Length of the beam's drawing. */
const BEAM_PIXELS = 128;
