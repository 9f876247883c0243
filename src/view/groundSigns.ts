// What stands and lies on the sheet of Bureau 27 and of the caller: the command posts, and a telephone put down.
// Law: quiet signs in bone; the window of a post is lit, and lights nothing.
import type Phaser from 'phaser';
import type { World } from '../core/world.ts';
import { show } from './atlas.ts';
import { addImage, type Brush } from './brush.ts';
import type { Moment } from './moment.ts';
import { worldX, worldY } from './projection.ts';
import { layShadow } from './shadow.ts';

const WINDOW_GLOW_UNITS = 20;
/** The lit window of the drawing, from the foot. */
const WINDOW_EAST = 4.6;
const WINDOW_UP = 3.5;

export class GroundSigns {
  readonly #brush: Brush;
  readonly #posts: {
    readonly shadow: Phaser.GameObjects.Image;
    readonly house: Phaser.GameObjects.Image;
    readonly glow: Phaser.GameObjects.Image;
  }[];
  readonly #phone: Phaser.GameObjects.Image;
  readonly #stone: Phaser.GameObjects.Image;

  constructor(brush: Brush, standing: Phaser.GameObjects.Layer, { commands }: Pick<World, 'commands'>) {
    this.#brush = brush;
    this.#posts = commands.map(() => ({
      shadow: addImage(brush, standing, 'shadow'),
      house: addImage(brush, standing, 'command'),
      glow: addImage(brush, standing, 'glow-pale', 'add'),
    }));
    this.#phone = addImage(brush, standing, 'phone-hidden');
    this.#stone = addImage(brush, standing, 'stone-mark');
  }

  draw(moment: Moment): void {
    const { projection, screen, night } = moment;
    const scale = moment.wholeSheet ? 0.75 : 1;
    const unit = this.#brush.unit * scale;
    night.world.commands.forEach((place, index) => {
      const sign = this.#posts[index];
      if (sign === undefined) return;
      const x = Math.round(worldX(projection, place.x));
      const y = Math.round(worldY(projection, place.y));
      const isShown = screen !== 'title';
      layShadow(sign.shadow.setVisible(isShown), moment, x, y, 0.26 * unit, 0.42 * unit);
      sign.house.setVisible(isShown).setPosition(x, y).setScale(scale).setDepth(y);
      sign.glow
        .setVisible(isShown)
        .setPosition(x + WINDOW_EAST * unit, y - WINDOW_UP * unit)
        .setScale((WINDOW_GLOW_UNITS * unit) / sign.glow.frame.width)
        .setAlpha(0.5)
        .setDepth(y + 0.1);
    });
    this.#drawPhone(moment, scale);
  }

  #drawPhone({ night, projection, screen }: Moment, scale: number): void {
    const { phone, phoneX, phoneY } = night.carried;
    const lies = (phone === 'hidden' || phone === 'lost') && screen !== 'title';
    this.#phone.setVisible(lies);
    this.#stone.setVisible(lies && phone === 'hidden');
    if (!lies) return;
    const y = Math.round(worldY(projection, phoneY));
    show(this.#phone, this.#brush.atlas, `phone-${phone}`);
    this.#phone
      .setPosition(Math.round(worldX(projection, phoneX)), y)
      .setScale(scale)
      .setDepth(y - 0.2);
    this.#stone
      .setPosition(this.#phone.x, y)
      .setScale(scale)
      .setDepth(y - 0.4);
  }
}
