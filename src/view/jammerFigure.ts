// A jammer on the sheet: a lattice, or a truck that carries one; its dipoles are lit and waves stand beside it while it sends.
// Law: the form says the state without any color: waves or none, mast up or folded.
import type Phaser from 'phaser';
import type { JammerSite } from '../core/world.ts';
import { addImage, type Brush } from './brush.ts';
import { type Facing, facingOf, type Side } from './facing.ts';
import { easedShare } from './follow.ts';
import { showFacing } from './mirror.ts';
import type { JammerNow, Moment } from './moment.ts';
import { layShadow } from './shadow.ts';
import type { Strokes } from './strokes.ts';
import { drawWedge } from './wedge.ts';
import { dipUnits, Wheels } from './wheels.ts';

const SWITCH_MS = 600;
/** Middle of the dipoles over the foot, and how far east of it, in units. */
const MAST_UNITS = 26;
const TRUCK_MAST_UNITS = 38.5;
const TRUCK_MAST_EAST = -7;
const TRUCK_SCALE = 1.15;
const GLOW_UNITS = 52;
const AXLES = [
  [-12.6, -2.4],
  [-6.8, -2.4],
  [10.8, -2.4],
] as const;
/** Its mast goes up, or down, in this time; in the middle it is seen half way. */
const MAST_MS = 900;
const HALF_UP_FROM = 0.25;
const UP_FROM = 0.75;

export class JammerFigure {
  readonly #brush: Brush;
  readonly #shadow: Phaser.GameObjects.Image;
  readonly #body: Phaser.GameObjects.Image;
  readonly #glow: Phaser.GameObjects.Image;
  readonly #waves: Phaser.GameObjects.Image;
  readonly #wheels: Wheels;
  #onShare = 0;
  /** 0 with the mast folded on the roof, 1 with it up; -1 before it was ever seen. */
  #mastUp = -1;
  #facing: Facing = { side: 'side', west: false };

  constructor(brush: Brush, standing: Phaser.GameObjects.Layer) {
    this.#brush = brush;
    this.#shadow = addImage(brush, standing, 'shadow');
    this.#body = addImage(brush, standing, 'jammer-off');
    this.#wheels = new Wheels(brush, standing, AXLES);
    this.#glow = addImage(brush, standing, 'glow-cyan', 'add');
    this.#waves = addImage(brush, standing, 'jammer-waves');
  }

  /** @param x - foot point in world pixels, whole numbers. */
  draw(moment: Moment, now: JammerNow, site: JammerSite, wedges: Strokes, x: number, y: number): void {
    const isTruck = site.stands.length > 1;
    const scale = (moment.wholeSheet ? 0.7 : 1) * (isTruck ? TRUCK_SCALE : 1);
    const unit = this.#brush.unit * scale;
    const share = moment.reducedMotion ? 1 : easedShare(moment.elapsedMs, SWITCH_MS);
    this.#onShare += ((now.on ? 1 : 0) - this.#onShare) * share;
    this.#followMast(moment, now);
    if (isTruck) this.#follow(now);
    const { side, west } = this.#facing;
    const isSide = isTruck && side === 'side';
    const mirrored = isSide && west;
    layShadow(this.#shadow, moment, x, y, 0.4 * unit, (isSide ? 0.5 : isTruck ? 0.4 : 0.26) * unit);
    const isUp = !isTruck || this.#mastUp >= UP_FROM;
    const drivenPixels = moment.reducedMotion ? 0 : now.alongCells * moment.projection.pixelsPerCell;
    showFacing(this.#body, this.#brush.atlas, drawingOf(now, isTruck, this.#mastUp, side), mirrored)
      .setPosition(x, y + (isTruck ? dipUnits(drivenPixels, unit) * unit : 0))
      .setScale(scale)
      .setDepth(y);
    this.#wheels.draw({ x, y, unit, scale, west: mirrored, drivenPixels }, isSide);
    const up = isTruck ? TRUCK_MAST_UNITS : MAST_UNITS;
    const east = isTruck ? TRUCK_MAST_EAST * (mirrored ? -1 : 1) : 0;
    const alpha = isUp ? this.#onShare : 0;
    for (const light of [this.#glow, this.#waves]) {
      light.setPosition(x + east * unit, y - up * unit).setVisible(alpha > 0.01);
    }
    this.#glow
      .setScale((GLOW_UNITS * unit) / this.#glow.frame.width)
      .setAlpha(0.5 * alpha)
      .setDepth(y + 0.1);
    this.#waves
      .setScale(scale)
      .setAlpha(alpha)
      .setDepth(y + 0.2);
    if (site.sector !== null && !now.driving) {
      drawWedge(wedges, 'cyan', site.sector, { x, y }, unit, 0.35 + 0.65 * this.#onShare);
    }
  }

  #followMast({ movedMs, reducedMotion }: Moment, { driving }: JammerNow): void {
    const goal = driving ? 0 : 1;
    if (this.#mastUp < 0 || reducedMotion) this.#mastUp = goal;
    const step = movedMs / MAST_MS;
    this.#mastUp += Math.min(step, Math.max(-step, goal - this.#mastUp));
  }

  /** On the road it is seen from where it drives; it raises its mast, and stands, in profile. */
  #follow({ directionX, directionY, driving }: JammerNow): void {
    const isOnRoad = driving && this.#mastUp < HALF_UP_FROM;
    const { side, west } = facingOf(directionX, isOnRoad ? directionY : 0, this.#facing);
    this.#facing = { side: isOnRoad ? side : 'side', west };
  }
}

function drawingOf({ on }: JammerNow, isTruck: boolean, mastUp: number, side: Side): string {
  if (!isTruck) return on ? 'jammer-on' : 'jammer-off';
  if (mastUp < HALF_UP_FROM) return side === 'side' ? 'truck-drive' : `truck-${side}`;
  if (mastUp < UP_FROM) return 'truck-half';
  return on ? 'truck-on' : 'truck-off';
}
