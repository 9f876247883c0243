// What a finder on a mast has, on a hut or on the roof of a van: ground bracket, turning antenna, diode.
// Law: it is read like a hunter, by where the bracket opens and the antenna points.
import type Phaser from 'phaser';
import type { Place } from '../core/terrain/sheet.ts';
import type { Brush } from './brush.ts';
import { Diode } from './diode.ts';
import type { FinderNow, Moment } from './moment.ts';
import { ARM_SQUASH, BRACKET_SQUASH, TurnedSign } from './turnedSign.ts';

/** How large its parts are drawn, and how far ahead its diode lights the ground. */
interface MastheadForm {
  readonly bracket: number;
  readonly antenna: number;
  readonly lightCells: number;
}

export class Masthead {
  readonly #form: MastheadForm;
  readonly #bracket: TurnedSign;
  readonly #antenna: TurnedSign;
  readonly #diode: Diode;

  constructor(
    brush: Brush,
    lights: Phaser.GameObjects.Layer,
    standing: Phaser.GameObjects.Layer,
    form: MastheadForm,
  ) {
    this.#form = form;
    this.#bracket = new TurnedSign(brush, standing, 'bracket', BRACKET_SQUASH);
    this.#antenna = new TurnedSign(brush, standing, 'antenna', ARM_SQUASH);
    this.#diode = new Diode(brush, lights, standing);
  }

  /** @param foot in world pixels. @param hub where the antenna turns. */
  draw(moment: Moment, now: FinderNow, foot: Place, hub: Place, scale: number): void {
    const { bracket, antenna, lightCells } = this.#form;
    const direction = Math.atan2(now.antennaY, now.antennaX);
    this.#bracket.draw(foot.x, foot.y, direction, scale * bracket, foot.y - 0.3);
    const depth = foot.y + (now.antennaY < 0 ? -0.1 : 0.1);
    this.#antenna.draw(hub.x, hub.y, direction, scale * antenna, depth);
    this.#diode.draw(moment, now, hub, foot, lightCells, scale, foot.y + 0.15);
  }
}
