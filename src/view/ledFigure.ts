// Whoever is led: a villager who walks in the caller's steps, stoops when the caller does, sits down to rest, or is held.
// Law: beads under the feet tell this one from the others; nothing here shines, for only the caller does.
import type Phaser from 'phaser';
import type { CompanionSite } from '../core/world.ts';
import { show } from './atlas.ts';
import { addImage, type Brush } from './brush.ts';
import type { LedNow, Moment } from './moment.ts';
import { VillagerBody, villagerScale } from './villagerBody.ts';

/** How tall one is who walks bent, as a share. */
const STOOPED = 0.8;
/** Whoever is held stands this far to the side of the one who holds, in units. */
const HELD_ASIDE = 9;

export class LedFigure {
  readonly #brush: Brush;
  readonly #site: CompanionSite;
  readonly #mark: Phaser.GameObjects.Image;
  readonly #body: VillagerBody;
  readonly #sitting: Phaser.GameObjects.Image;

  constructor(brush: Brush, standing: Phaser.GameObjects.Layer, site: CompanionSite) {
    this.#brush = brush;
    this.#site = site;
    this.#mark = addImage(brush, standing, 'led-mark');
    this.#body = new VillagerBody(brush, standing);
    this.#sitting = addImage(brush, standing, `villager-${site.age}-sit`);
  }

  hide(): void {
    this.#body.setVisible(false);
    for (const image of [this.#mark, this.#sitting]) image.setVisible(false);
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
      return;
    }
    const aside = isHeld ? HELD_ASIDE * this.#brush.unit * scale : 0;
    const { walking, walkedCells, lookX, lookY } = now;
    const pose = { age: this.#site.age, load: 'none', lookX, lookY, walking, walkedCells } as const;
    this.#body.draw(moment, pose, Math.round(x + aside), y, scale, 1);
    // With the caller down, or with a bowed head beside the one who holds: lower than one who stands free.
    if (isHeld || moment.night.caller.low) this.#body.stoop(STOOPED);
  }
}
