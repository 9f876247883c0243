// A jammer on the sheet: a lattice, or a truck that carries one; its dipoles are lit and waves stand beside it while it sends.
// Law: the form says the state without any color: waves or none, mast up or folded.
import type Phaser from 'phaser';
import type { JammerSite } from '../core/world.ts';
import { show } from './atlas.ts';
import { addImage, type Brush } from './brush.ts';
import { mirrorOrigin } from './callerFigure.ts';
import { easedShare } from './follow.ts';
import type { JammerNow, Moment } from './moment.ts';
import { layShadow } from './shadow.ts';
import type { Strokes } from './strokes.ts';
import { drawWedge } from './wedge.ts';

const SWITCH_MS = 600;
/** Middle of the dipoles over the foot, and how far east of it, in units. */
const MAST_UNITS = 26;
const TRUCK_MAST_UNITS = 38.5;
const TRUCK_MAST_EAST = -7;
const TRUCK_SCALE = 1.15;
const GLOW_UNITS = 52;

export class JammerFigure {
  readonly #brush: Brush;
  readonly #shadow: Phaser.GameObjects.Image;
  readonly #body: Phaser.GameObjects.Image;
  readonly #glow: Phaser.GameObjects.Image;
  readonly #waves: Phaser.GameObjects.Image;
  #onShare = 0;

  constructor(brush: Brush, standing: Phaser.GameObjects.Layer) {
    this.#brush = brush;
    this.#shadow = addImage(brush, standing, 'shadow');
    this.#body = addImage(brush, standing, 'jammer-off');
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
    const name = drawingOf(now, isTruck);
    const mirrored = isTruck && now.directionX < 0;
    layShadow(this.#shadow, moment, x, y, 0.4 * unit, (isTruck ? 0.5 : 0.26) * unit);
    show(this.#body, this.#brush.atlas, name);
    mirrorOrigin(this.#body, this.#brush, name, mirrored);
    this.#body.setPosition(x, y).setFlipX(mirrored).setScale(scale).setDepth(y);
    const up = isTruck ? TRUCK_MAST_UNITS : MAST_UNITS;
    const east = isTruck ? TRUCK_MAST_EAST * (mirrored ? -1 : 1) : 0;
    const alpha = now.driving ? 0 : this.#onShare;
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
}

function drawingOf({ on, driving }: JammerNow, isTruck: boolean): string {
  if (!isTruck) return on ? 'jammer-on' : 'jammer-off';
  if (driving) return 'truck-drive';
  return on ? 'truck-on' : 'truck-off';
}
