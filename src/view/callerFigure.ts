// The caller on the sheet: figure, amber ring, moon shadow and the light of the telephone.
// Law: the brightest thing on the screen; its step follows the distance walked, never the time.
import type Phaser from 'phaser';
import { show } from './atlas.ts';
import { addImage, type Brush } from './brush.ts';
import type { CallerNow, Moment } from './moment.ts';
import { layShadow } from './shadow.ts';
import { strideFrame } from './stride.ts';

/** Radii of the phone's glow and of the glow on the hands, in units. */
const GLOW_RADIUS = 78;
const HAND_GLOW_RADIUS = 11;
const TITLE_SCALE = 1.27;

export class CallerFigure {
  readonly #brush: Brush;
  readonly #shadow: Phaser.GameObjects.Image;
  readonly #glow: Phaser.GameObjects.Image;
  readonly #ring: Phaser.GameObjects.Image;
  readonly #figure: Phaser.GameObjects.Image;
  readonly #handGlow: Phaser.GameObjects.Image;

  constructor(brush: Brush, standing: Phaser.GameObjects.Layer) {
    this.#brush = brush;
    this.#shadow = addImage(brush, standing, 'shadow');
    this.#glow = addImage(brush, standing, 'glow-amber', 'add');
    this.#ring = addImage(brush, standing, 'ring');
    this.#figure = addImage(brush, standing, 'caller-stand');
    this.#handGlow = addImage(brush, standing, 'glow-amber', 'add');
  }

  /** @param x - foot point in world pixels, whole numbers. */
  draw(moment: Moment, x: number, y: number, lampShare: number): void {
    const { caller } = moment;
    const scale = moment.screen === 'title' ? TITLE_SCALE : moment.wholeSheet ? 0.7 : 1;
    const unit = this.#brush.unit * scale;
    const side = caller.facesWest ? -1 : 1;
    const long = 0.36 * unit * (caller.pose === 'low' ? 0.5 : 1);
    layShadow(this.#shadow, moment, x, y, long, 0.34 * unit, 0.6);
    this.#ring
      .setPosition(x, y)
      .setScale(scale)
      .setVisible(caller.pose !== 'held' && (this.#brush.atlas.paper === 'night' || lampShare < 0.5))
      .setDepth(y - 0.3);
    show(this.#figure, this.#brush.atlas, frameFor(caller));
    this.#figure.setPosition(x, y).setFlipX(caller.facesWest).setScale(scale).setDepth(y);
    mirrorOrigin(this.#figure, this.#brush, frameFor(caller), caller.facesWest);
    const [handX, handY] = handOf(caller.pose);
    this.#showGlow(
      this.#glow,
      x + (handX - 1) * side * unit,
      y + (handY + 5) * unit,
      GLOW_RADIUS,
      this.#glowAlpha(moment) * lampShare,
      scale,
    ).setDepth(y - 0.35);
    this.#showGlow(
      this.#handGlow,
      x + handX * side * unit,
      y + handY * unit,
      HAND_GLOW_RADIUS,
      0.9 * lampShare,
      scale,
    ).setDepth(y + 0.1);
  }

  /** On paper the call itself glows, and a telephone that is merely on hardly does. */
  #glowAlpha({ inCall }: Moment): number {
    if (this.#brush.atlas.paper === 'night') return 0.62;
    return inCall ? 1 : 0.45;
  }

  #showGlow(
    image: Phaser.GameObjects.Image,
    x: number,
    y: number,
    radius: number,
    alpha: number,
    scale: number,
  ): Phaser.GameObjects.Image {
    return image
      .setPosition(x, y)
      .setScale((2 * radius * this.#brush.unit * scale) / image.frame.width)
      .setAlpha(alpha)
      .setVisible(alpha > 0.01);
  }
}

/** A mirrored image turns around its middle; the foot point must turn with it. */
export function mirrorOrigin(
  image: Phaser.GameObjects.Image,
  brush: Brush,
  name: string,
  mirrored: boolean,
): void {
  const origin = brush.atlas.originByName.get(name);
  if (origin !== undefined) image.setOrigin(mirrored ? 1 - origin.x : origin.x, origin.y);
}

function frameFor(caller: CallerNow): string {
  switch (caller.pose) {
    case 'walk':
    case 'run':
      return `caller-${caller.pose}-${strideFrame(caller.walkedCells)}`;
    case 'low':
    case 'kneel':
    case 'stand':
    case 'held':
      return `caller-${caller.pose}`;
    default:
      return caller.pose satisfies never;
  }
}

/** Where the telephone is held, in units from the foot point, looking east. */
function handOf(pose: CallerNow['pose']): readonly [x: number, y: number] {
  switch (pose) {
    case 'kneel':
      return [9.4, -29];
    case 'low':
      return [19, -9];
    default:
      return [9, -19];
  }
}
