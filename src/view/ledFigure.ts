// Whoever is led: a villager who walks in the caller's steps, stoops when the caller does, sits down to rest, or is held.
// Law: a pale shawl and a broken ring under the feet tell this one from the others by form; nothing here shines, for only
// the caller does.
import type Phaser from 'phaser';
import type { CompanionSite } from '../core/world.ts';
import { show } from './atlas.ts';
import { addImage, type Brush } from './brush.ts';
import { showFacing } from './mirror.ts';
import type { LedNow, Moment } from './moment.ts';
import { VillagerBody, villagerScale } from './villagerBody.ts';

/** How tall one is who walks bent, as a share. */
const STOOPED = 0.8;
/** Whoever is held stands this far to the side of the one who holds, in units. */
const HELD_ASIDE = 9;
/** The shawl is drawn for a grown-up: how much smaller others wear it, and how far the head is bent forward, in units. */
const SHAWLS: Readonly<Record<CompanionSite['age'], { readonly size: number; readonly ahead: number }>> = {
  adult: { size: 1, ahead: 0 },
  old: { size: 0.84, ahead: 3.2 },
  child: { size: 0.72, ahead: 0 },
};

export class LedFigure {
  readonly #brush: Brush;
  readonly #site: CompanionSite;
  readonly #mark: Phaser.GameObjects.Image;
  readonly #body: VillagerBody;
  readonly #sitting: Phaser.GameObjects.Image;
  readonly #shawl: Phaser.GameObjects.Image;

  constructor(brush: Brush, standing: Phaser.GameObjects.Layer, site: CompanionSite) {
    this.#brush = brush;
    this.#site = site;
    this.#mark = addImage(brush, standing, 'led-mark');
    this.#body = new VillagerBody(brush, standing);
    this.#sitting = addImage(brush, standing, `villager-${site.age}-sit`);
    this.#shawl = addImage(brush, standing, 'shawl-front');
  }

  hide(): void {
    this.#body.setVisible(false);
    for (const image of [this.#mark, this.#sitting, this.#shawl]) image.setVisible(false);
  }

  /** @param x - foot point in world pixels, whole numbers. */
  draw(moment: Moment, now: LedNow, x: number, y: number): void {
    const { state, tired } = now.companion;
    const scale = villagerScale(moment);
    const isHeld = state === 'taken';
    const sits = !now.walking && (state === 'resting' || (state === 'waiting' && tired > 0));
    this.#mark
      .setVisible(!isHeld)
      .setPosition(x, y)
      .setScale(scale)
      .setDepth(y - 0.3);
    this.#body.setVisible(!sits);
    this.#sitting.setVisible(sits);
    if (sits) {
      show(this.#sitting, this.#brush.atlas, `villager-${this.#site.age}-sit`);
      this.#sitting.setPosition(x, y).setScale(scale).setDepth(y);
      this.#wrap('sit', false, x, y, scale, 1);
      return;
    }
    const aside = isHeld ? HELD_ASIDE * this.#brush.unit * scale : 0;
    const { walking, walkedCells, lookX, lookY } = now;
    const pose = { age: this.#site.age, load: 'none', lookX, lookY, walking, walkedCells } as const;
    const footX = Math.round(x + aside);
    this.#body.draw(moment, pose, footX, y, scale, 1);
    // With the caller down, or with a bowed head beside the one who holds: lower than one who stands free.
    const height = isHeld || moment.night.caller.low ? STOOPED : 1;
    this.#body.stoop(height);
    this.#wrap(this.#body.side, this.#body.isMirrored, footX, y, scale, height);
  }

  /** @param height - of the body under it, as a share of one who stands free. */
  #wrap(
    side: VillagerBody['side'] | 'sit',
    mirrored: boolean,
    x: number,
    y: number,
    scale: number,
    height: number,
  ): void {
    const { atlas, unit } = this.#brush;
    const { size, ahead } = SHAWLS[this.#site.age];
    const aside = side === 'side' ? ahead * unit * scale * (mirrored ? -1 : 1) : 0;
    showFacing(this.#shawl, atlas, `shawl-${side}`, mirrored)
      .setVisible(true)
      .setPosition(x + aside, y)
      .setScale(scale * size, scale * size * height)
      .setDepth(y + 0.02);
  }
}
