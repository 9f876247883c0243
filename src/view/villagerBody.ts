// The body of someone from the village: adult, old or child, with what he carries, standing or walking.
// Law: an agent under a coat is drawn by this too, so nothing here may tell them apart.
import type Phaser from 'phaser';
import type { NeighborSite } from '../core/world.ts';
import { addImage, type Brush } from './brush.ts';
import { FACING_US, type Facing, facingOf, type Side } from './facing.ts';
import { showFacing } from './mirror.ts';
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
  #facing: Facing = FACING_US;

  constructor(brush: Brush, standing: Phaser.GameObjects.Layer) {
    this.#brush = brush;
    this.#shadow = addImage(brush, standing, 'shadow');
    this.#body = addImage(brush, standing, 'villager-adult-front-stand');
    this.#load = addImage(brush, standing, 'load-frame-front');
  }

  get side(): Side {
    return this.#facing.side;
  }

  /** True where a profile looks to the west. */
  get isMirrored(): boolean {
    return this.#facing.side === 'side' && this.#facing.west;
  }

  setVisible(visible: boolean): void {
    for (const image of [this.#shadow, this.#body, this.#load]) image.setVisible(visible);
  }

  /** @param x - foot point in world pixels, whole numbers. @param alpha less than 1 for one who steps out of a door. */
  draw(moment: Moment, pose: VillagerPose, x: number, y: number, scale: number, alpha: number): void {
    const { atlas, unit } = this.#brush;
    this.#facing = facingOf(pose.lookX, pose.lookY, this.#facing);
    const { side } = this.#facing;
    const mirrored = this.isMirrored;
    const name = `villager-${pose.age}-${side}-${stepOf(pose, side)}`;
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
    showFacing(this.#body, atlas, name, mirrored)
      .setPosition(x, y)
      .setScale(scale)
      .setAlpha(alpha)
      .setDepth(y);
    this.#drawLoad(pose.load, x, y, scale, alpha, mirrored);
  }

  /** Lower than one who stands upright, as a share; to be said after each drawing. */
  stoop(share: number): void {
    this.#body.setScale(this.#body.scaleX, this.#body.scaleY * share);
  }

  #drawLoad(load: Load, x: number, y: number, scale: number, alpha: number, mirrored: boolean): void {
    this.#load.setVisible(load !== 'none');
    if (load === 'none') return;
    const { side } = this.#facing;
    showFacing(this.#load, this.#brush.atlas, `load-${load}-${side}`, mirrored)
      .setPosition(x, y)
      .setScale(scale)
      .setAlpha(alpha)
      .setDepth(side === 'back' ? y + 0.02 : y - 0.02);
  }
}

/** Drawings of two footfalls in profile. */
const FRAMES = 8;
/** From the front and the back both passing steps look alike. */
const FRONT_FRAMES = [0, 1, 2, 1];

function stepOf({ age, walking, walkedCells }: VillagerPose, side: Side): string {
  if (!walking) return 'stand';
  const steps = walkedCells * STEPS_BY_AGE[age];
  if (side === 'side') return `walk-${strideFrame(steps, FRAMES)}`;
  return `walk-${FRONT_FRAMES[strideFrame(steps, FRONT_FRAMES.length)]}`;
}
