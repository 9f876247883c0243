// A plain-clothes agent: a villager like any other until the coat comes off, then an agent like the others.
// Law: under the coat only a red glint while he receives the telephone; what falls is seen falling.
import type Phaser from 'phaser';
import type { ReadonlyNight } from '../core/night.ts';
import { show } from './atlas.ts';
import { blinkShare, glintHertz } from './blink.ts';
import { addImage, type Brush } from './brush.ts';
import { fallingCoat, HOLDING, lookWhileOpening, openedShare } from './coat.ts';
import { HunterFigure } from './hunterFigure.ts';
import type { HunterNow, Moment } from './moment.ts';
import { loadOf } from './neighborSign.ts';
import { VillagerBody, villagerScale } from './villagerBody.ts';

const CLOSING_MS = 600;
const GLINT_UNITS = 17;
const GLINT_SCALE = 0.62;
/** Where the glint shows, from the foot: between the edges of the coat, or under its hem. */
const GLINT_AT = { front: [0.5, -14.5], side: [2.4, -13], back: [1.4, -10.2] } as const;

type Hunter = ReadonlyNight['hunters'][number];

export class PlainFigure {
  readonly #brush: Brush;
  readonly #villager: VillagerBody;
  readonly #agent: HunterFigure;
  readonly #coat: Phaser.GameObjects.Image;
  readonly #glint: Phaser.GameObjects.Image;
  readonly #glow: Phaser.GameObjects.Image;
  readonly #load: ReturnType<typeof loadOf>;
  #opened = -1;

  constructor(
    brush: Brush,
    lights: Phaser.GameObjects.Layer,
    standing: Phaser.GameObjects.Layer,
    site: { readonly id: string },
  ) {
    this.#brush = brush;
    this.#villager = new VillagerBody(brush, standing);
    this.#agent = new HunterFigure(brush, lights, standing);
    this.#coat = addImage(brush, standing, 'coat-0');
    this.#glow = addImage(brush, standing, 'glow-red', 'add');
    this.#glint = addImage(brush, standing, 'diode');
    this.#load = loadOf(site.id, { kind: 'villager', age: 'adult' });
  }

  /** @param x - foot point in world pixels, whole numbers. */
  draw(moment: Moment, now: HunterNow, hunter: Hunter, x: number, y: number, holding: boolean): void {
    const opened = this.#follow(moment, hunter);
    const scale = villagerScale(moment);
    this.#agent.setVisible(opened > 0);
    this.#villager.setVisible(opened <= 0);
    if (opened > 0) {
      const look = lookWhileOpening(opened);
      this.#agent.draw(moment, now, hunter, x, y, holding ? HOLDING : look);
    } else this.#drawVillager(moment, now, hunter, x, y, scale);
    this.#drawCoat(opened, x, y, scale);
    this.#drawGlint(moment, hunter, opened, x, y, scale);
  }

  /** It opens as the night says; it is put on again as it came off. */
  #follow(moment: Moment, hunter: Hunter): number {
    const goal = openedShare(hunter, moment.alpha);
    const isFirst = this.#opened < 0;
    if (isFirst || moment.reducedMotion) this.#opened = hunter.coat ? 0 : moment.reducedMotion ? 1 : goal;
    else if (hunter.coat) this.#opened = Math.max(0, this.#opened - moment.movedMs / CLOSING_MS);
    else this.#opened = goal;
    return this.#opened;
  }

  #drawVillager(moment: Moment, now: HunterNow, hunter: Hunter, x: number, y: number, scale: number): void {
    const { walking, walkedCells } = now;
    const lookX = walking ? hunter.walkX : now.antennaX;
    const lookY = walking ? hunter.walkY : now.antennaY;
    const pose = { age: 'adult', load: this.#load, lookX, lookY, walking, walkedCells } as const;
    this.#villager.draw(moment, pose, x, y, scale, 1);
  }

  #drawCoat(opened: number, x: number, y: number, scale: number): void {
    const isFalling = opened > 0 && opened < 1;
    this.#coat.setVisible(isFalling);
    if (!isFalling) return;
    const { frame, alpha } = fallingCoat(opened);
    show(this.#coat, this.#brush.atlas, `coat-${frame}`);
    this.#coat
      .setPosition(x, y)
      .setScale(scale * (1 + 0.22 * opened))
      .setAlpha(alpha)
      .setDepth(frame === 0 ? y + 0.3 : y - 0.05);
  }

  #drawGlint(moment: Moment, hunter: Hunter, opened: number, x: number, y: number, scale: number): void {
    const isLit = opened <= 0 && glintHertz(hunter) > 0;
    this.#glint.setVisible(isLit);
    this.#glow.setVisible(isLit);
    if (!isLit) return;
    const blink = blinkShare(moment.movingMs, glintHertz(hunter), moment.reducedMotion || moment.calm);
    const { side } = this.#villager;
    const facing = side === 'side' && hunter.walkX < 0 ? -1 : 1;
    const [east, up] = GLINT_AT[side];
    const unit = this.#brush.unit * scale;
    const at = [x + east * facing * unit, y + up * unit] as const;
    this.#glint
      .setPosition(...at)
      .setScale(GLINT_SCALE * scale)
      .setAlpha(blink)
      .setDepth(y + 0.05);
    this.#glow
      .setPosition(...at)
      .setScale((GLINT_UNITS * unit) / this.#glow.frame.width)
      .setAlpha(0.85 * blink)
      .setDepth(y + 0.04);
  }
}
