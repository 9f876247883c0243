// One neighbor on the sheet: his body, the signs over his head, and the lantern if he is the watch.
// Law: whoever is inside is not drawn; a sign says by its form what he does, and shines on nothing.
import type Phaser from 'phaser';
import { LANTERN_CELLS } from '../core/rules.ts';
import type { NeighborSite } from '../core/world.ts';
import { show } from './atlas.ts';
import { addImage, type Brush } from './brush.ts';
import type { Moment, NeighborNow } from './moment.ts';
import { loadOf, type NeighborSign, signOf } from './neighborSign.ts';
import { VillagerBody, villagerScale } from './villagerBody.ts';

/** Steps out of a door, or in. */
const DOOR_MS = 350;
/** How long a warning that was given is still seen. */
const SAID_MS = 1800;
/** Height of shoulder, head and signs over the foot by age, in units. */
const HEIGHTS: Readonly<Record<NeighborSite['age'], { shoulder: number; head: number; sign: number }>> = {
  adult: { shoulder: 21.4, head: 27, sign: 39 },
  old: { shoulder: 18, head: 22.4, sign: 34 },
  child: { shoulder: 15, head: 19.2, sign: 30 },
};
const FRAME_HEIGHT = 4;
const SAY_UNITS = 9;
/** The hand that holds the lantern: beside the hip, or before it. */
const LANTERN_ASIDE = 6.4;
const LANTERN_AHEAD = 4.6;
const LANTERN_UP = 12;
const LANTERN_GLOW_UNITS = 30;

export class NeighborFigure {
  readonly #brush: Brush;
  readonly #site: NeighborSite;
  readonly #body: VillagerBody;
  readonly #signs: {
    readonly eye: Phaser.GameObjects.Image;
    readonly ear: Phaser.GameObjects.Image;
    readonly say: Phaser.GameObjects.Image;
  };
  readonly #earshot: Phaser.GameObjects.Image;
  readonly #hand: Phaser.GameObjects.Image;
  readonly #lantern: LanternLight | null;
  #shown = -1;
  #saidMs = 0;

  constructor(
    brush: Brush,
    layers: {
      readonly lights: Phaser.GameObjects.Layer;
      readonly standing: Phaser.GameObjects.Layer;
      readonly heads: Phaser.GameObjects.Layer;
    },
    site: NeighborSite,
  ) {
    this.#brush = brush;
    this.#site = site;
    this.#earshot = addImage(brush, layers.standing, 'earshot');
    this.#body = new VillagerBody(brush, layers.standing);
    this.#hand = addImage(brush, layers.standing, 'villager-hand');
    this.#signs = {
      eye: addImage(brush, layers.heads, 'eye-1'),
      ear: addImage(brush, layers.heads, 'ear'),
      say: addImage(brush, layers.heads, 'say'),
    };
    this.#lantern = site.kind === 'watch' ? new LanternLight(brush, layers.lights, layers.standing) : null;
  }

  /** He has told the caller something in passing. */
  warned(): void {
    this.#saidMs = SAID_MS;
  }

  /** @param x - foot point in world pixels, whole numbers. */
  draw(moment: Moment, now: NeighborNow, x: number, y: number): void {
    const { neighbor } = now;
    const goal = neighbor.state === 'home' ? 0 : 1;
    const step = this.#shown < 0 || moment.reducedMotion ? 1 : moment.movedMs / DOOR_MS;
    this.#shown = Math.max(0, this.#shown) + Math.min(step, Math.abs(goal - this.#shown)) * (goal ? 1 : -1);
    this.#shown = Math.min(1, Math.max(0, this.#shown));
    this.#saidMs = Math.max(0, this.#saidMs - moment.movedMs);
    if (this.#shown <= 0) {
      this.#hide();
      return;
    }
    const scale = villagerScale(moment);
    const { age, kind, id } = this.#site;
    const load = loadOf(id, { age, kind });
    const { lookX, lookY } = neighbor;
    const { walking, walkedCells } = now;
    const pose = { age, load, lookX, lookY, walking, walkedCells };
    this.#body.draw(moment, pose, x, y, scale, this.#shown);
    this.#drawSigns(moment, now, signOf(neighbor), x, y, scale);
    this.#lantern?.draw(moment, now, this.#body.side, x, y, scale, this.#shown);
  }

  #hide(): void {
    this.#body.setVisible(false);
    this.#lantern?.setVisible(false);
    const { eye, ear, say } = this.#signs;
    for (const image of [eye, ear, say, this.#hand, this.#earshot]) image.setVisible(false);
  }

  #drawSigns(
    moment: Moment,
    now: NeighborNow,
    sign: NeighborSign,
    x: number,
    y: number,
    scale: number,
  ): void {
    const unit = this.#brush.unit * scale;
    const heights = HEIGHTS[this.#site.age];
    const carries = loadOf(this.#site.id, this.#site) === 'frame' ? FRAME_HEIGHT : 0;
    const top = y - (heights.sign + carries) * unit;
    const { eye, ear } = this.#signs;
    eye
      .setVisible(sign.eye !== null)
      .setPosition(x, top)
      .setScale(scale)
      .setAlpha(sign.eyeAlpha);
    if (sign.eye !== null) show(eye, this.#brush.atlas, sign.eye);
    ear
      .setVisible(sign.ear > 0)
      .setPosition(x, top)
      .setScale(scale)
      .setAlpha(sign.ear * this.#shown);
    this.#earshot
      .setVisible(sign.earshot > 0)
      .setPosition(x, y)
      .setScale(scale)
      .setAlpha(sign.earshot * this.#shown)
      .setDepth(y - 0.35);
    this.#drawWarning(moment, now, sign.hand || this.#saidMs > 0, heights, x, y, scale);
  }

  #drawWarning(
    { caller, wholeSheet }: Moment,
    now: NeighborNow,
    raised: boolean,
    { shoulder, head }: (typeof HEIGHTS)['adult'],
    x: number,
    y: number,
    scale: number,
  ): void {
    const unit = this.#brush.unit * scale;
    const side = caller.x < now.x ? -1 : 1;
    this.#hand
      .setVisible(raised)
      .setPosition(x + 3.9 * side * unit, y - shoulder * unit)
      .setFlipX(side < 0)
      .setOrigin(side < 0 ? 10 / 14 : 4 / 14, 16 / 20)
      .setScale(scale)
      .setDepth(y + 0.03);
    const { say } = this.#signs;
    say.setVisible(this.#saidMs > 0 && !wholeSheet);
    if (this.#saidMs <= 0) return;
    const angle = Math.atan2(caller.y - now.y, caller.x - now.x);
    say
      .setPosition(
        x + Math.cos(angle) * SAY_UNITS * unit,
        y - head * unit + Math.sin(angle) * SAY_UNITS * unit,
      )
      .setRotation(angle)
      .setScale(scale)
      .setAlpha(Math.min(1, (2.5 * this.#saidMs) / SAID_MS));
  }
}

/** What the watch carries: a small pale light that shows the ground before his feet. */
class LanternLight {
  readonly #unit: number;
  readonly #ground: Phaser.GameObjects.Image;
  readonly #glow: Phaser.GameObjects.Image;
  readonly #lantern: Phaser.GameObjects.Image;

  constructor(brush: Brush, lights: Phaser.GameObjects.Layer, standing: Phaser.GameObjects.Layer) {
    this.#unit = brush.unit;
    this.#ground = addImage(brush, lights, 'ground-pale', 'add');
    this.#lantern = addImage(brush, standing, 'lantern');
    this.#glow = addImage(brush, standing, 'glow-pale', 'add');
  }

  setVisible(visible: boolean): void {
    for (const image of [this.#ground, this.#glow, this.#lantern]) image.setVisible(visible);
  }

  draw(
    { projection, reducedMotion }: Moment,
    { neighbor, walkedCells, walking }: NeighborNow,
    side: VillagerBody['side'],
    x: number,
    y: number,
    scale: number,
    alpha: number,
  ): void {
    this.setVisible(true);
    const unit = this.#unit * scale;
    const { lookX, lookY } = neighbor;
    const east =
      side === 'side' ? LANTERN_AHEAD * Math.sign(lookX) : side === 'back' ? -LANTERN_ASIDE : LANTERN_ASIDE;
    const swing = walking && !reducedMotion ? Math.sin(walkedCells * 3.6) * 0.16 : 0;
    const handX = x + east * unit;
    const handY = y - LANTERN_UP * unit;
    this.#lantern
      .setPosition(handX, handY)
      .setRotation(swing)
      .setScale(scale)
      .setAlpha(alpha)
      .setDepth(side === 'back' ? y - 0.05 : y + 0.05);
    this.#glow
      .setPosition(handX, handY + 5 * unit)
      .setScale((LANTERN_GLOW_UNITS * unit) / this.#glow.frame.width)
      .setAlpha(0.55 * alpha)
      .setDepth(y + 0.06);
    const { pixelsPerCell } = projection;
    this.#ground
      .setPosition(handX + lookX * 1.4 * pixelsPerCell, y + lookY * 1.1 * pixelsPerCell)
      .setScale((2 * LANTERN_CELLS * pixelsPerCell) / this.#ground.frame.width)
      .setAlpha(0.4 * alpha);
  }
}
