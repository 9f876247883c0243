// The body of someone from the village: adult, old or child, with what he carries, standing or walking.
// Law: an agent under a coat is drawn by this too, so nothing here may tell them apart.
import type Phaser from 'phaser';
import type { NeighborSite } from '../core/world.ts';
import { show } from './atlas.ts';
import { addImage, type Brush } from './brush.ts';
import { mirrorOrigin } from './callerFigure.ts';
import { type Side, sideOf } from './facing.ts';
import type { Moment } from './moment.ts';
import type { Load } from './neighborSign.ts';
import { layShadow } from './shadow.ts';
import { strideFrame } from './stride.ts';

type Age = NeighborSite['age'];

/** Steps for one of an adult's, by age. */
const STEPS_BY_AGE: Readonly<Record<Age, number>> = { adult: 1.15, child: 1.5, old: 1.5 };
/** Length of the moon shadow by age, as a scale of the drawing. */
const SHADOW_BY_AGE: Readonly<Record<Age, number>> = { adult: 0.38, child: 0.27, old: 0.32 };

/** On the whole sheet a village is small, and so are those who live there. */
const WHOLE_SHEET_SCALE = 0.5;

export function villagerScale({ wholeSheet }: Moment): number {
  return wholeSheet ? WHOLE_SHEET_SCALE : 1;
}

export interface VillagerPose {
  readonly age: Age;
  readonly load: Load;
  /** Where he looks: unit vector. */
  readonly lookX: number;
  readonly lookY: number;
  readonly walking: boolean;
  readonly walkedCells: number;
}

export class VillagerBody {
  readonly #brush: Brush;
  readonly #shadow: Phaser.GameObjects.Image;
  readonly #body: Phaser.GameObjects.Image;
  readonly #load: Phaser.GameObjects.Image;
  #side: Side = 'front';

  constructor(brush: Brush, standing: Phaser.GameObjects.Layer) {
    this.#brush = brush;
    this.#shadow = addImage(brush, standing, 'shadow');
    this.#body = addImage(brush, standing, 'villager-adult-front-stand');
    this.#load = addImage(brush, standing, 'load-frame-front');
  }

  get side(): Side {
    return this.#side;
  }

  setVisible(visible: boolean): void {
    for (const image of [this.#shadow, this.#body, this.#load]) image.setVisible(visible);
  }

  /** @param x - foot point in world pixels, whole numbers. @param alpha less than 1 for one who steps out of a door. */
  draw(moment: Moment, pose: VillagerPose, x: number, y: number, scale: number, alpha: number): void {
    const { atlas, unit } = this.#brush;
    this.#side = sideOf(pose.lookX, pose.lookY, this.#side);
    const mirrored = this.#side === 'side' && pose.lookX < 0;
    const name = `villager-${pose.age}-${this.#side}-${stepOf(pose, this.#side)}`;
    this.setVisible(true);
    layShadow(
      this.#shadow,
      moment,
      x,
      y,
      SHADOW_BY_AGE[pose.age] * unit * scale,
      0.26 * unit * scale,
      0.75 * alpha,
    );
    show(this.#body, atlas, name);
    mirrorOrigin(this.#body, this.#brush, name, mirrored);
    this.#body.setPosition(x, y).setFlipX(mirrored).setScale(scale).setAlpha(alpha).setDepth(y);
    this.#drawLoad(pose.load, x, y, scale, alpha, mirrored);
  }

  #drawLoad(load: Load, x: number, y: number, scale: number, alpha: number, mirrored: boolean): void {
    this.#load.setVisible(load !== 'none');
    if (load === 'none') return;
    const name = `load-${load}-${this.#side}`;
    show(this.#load, this.#brush.atlas, name);
    mirrorOrigin(this.#load, this.#brush, name, mirrored);
    this.#load
      .setPosition(x, y)
      .setFlipX(mirrored)
      .setScale(scale)
      .setAlpha(alpha)
      .setDepth(this.#side === 'back' ? y + 0.02 : y - 0.02);
  }
}

/** From the front and the back both passing steps look alike. */
function stepOf({ age, walking, walkedCells }: VillagerPose, side: Side): string {
  if (!walking) return 'stand';
  const step = strideFrame(walkedCells * STEPS_BY_AGE[age]);
  return `walk-${step === 3 && side !== 'side' ? 1 : step}`;
}
