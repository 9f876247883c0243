// The disc of lamplight around the telephone, where the paper's own colors come back.
// Law: it is painted for a place and shown at that place; while the bearer walks, the newest painting stays.
import type Phaser from 'phaser';
import { easedShare } from './follow.ts';
import type { GroundPainter } from './groundPainter.ts';
import type { Moment } from './moment.ts';
import { discardPainted, paintedImage } from './paintedImage.ts';
import { airKey } from './sheet/air.ts';
import type { Paper } from './sheet/edition.ts';
import type { PaintedLamp } from './sheet/source.ts';

const LIGHT_MS = 350;
/** The lamp is painted again once its bearer has moved this far. */
const STEP_CELLS = 0.3;
/** After a painting the painter is left to the tiles for this many times as long as it took. */
const REST_FACTOR = 2;

export class Lamp {
  readonly #scene: Phaser.Scene;
  readonly #layer: Phaser.GameObjects.Layer;
  readonly #painter: GroundPainter;
  #image: Phaser.GameObjects.Image | null = null;
  #paintedFor = { x: -99, y: -99, pixelsPerCell: 0, airKey: '' };
  #painting = false;
  #restUntilMs = 0;
  #gone = false;
  #share = 0;
  #isAtGoal = false;

  constructor(scene: Phaser.Scene, layer: Phaser.GameObjects.Layer, painter: GroundPainter) {
    this.#scene = scene;
    this.#layer = layer;
    this.#painter = painter;
  }

  /** How bright it is now, 0 to 1. */
  get share(): number {
    return this.#share;
  }

  /** True while the light is as bright as it gets and lies where it was last asked for. */
  get isSettled(): boolean {
    return !this.#painting && this.#isAtGoal;
  }

  /** On paper there is no night to light: the share alone tells that the telephone shines. */
  draw(moment: Moment, paper: Paper): void {
    const goal = moment.phoneLit ? 1 : 0;
    this.#share += (goal - this.#share) * (moment.reducedMotion ? 1 : easedShare(moment.elapsedMs, LIGHT_MS));
    const isSeen = !moment.wholeSheet && paper === 'night';
    if (moment.phoneLit && isSeen) this.#paintAt(moment);
    this.#isAtGoal =
      Math.abs(this.#share - goal) < 0.01 && (goal === 0 || !isSeen || this.#isLaidFor(moment));
    this.#image?.setVisible(this.#share > 0.01 && isSeen).setAlpha(this.#share);
  }

  destroy(): void {
    this.#gone = true;
    if (this.#image !== null) discardPainted(this.#scene, this.#image);
  }

  #isLaidFor({ caller, projection, air }: Moment): boolean {
    const { x, y, pixelsPerCell } = this.#paintedFor;
    const moved = Math.max(Math.abs(caller.x - x), Math.abs(caller.y - y));
    const isSameSheet = pixelsPerCell === projection.pixelsPerCell && this.#paintedFor.airKey === airKey(air);
    return moved < STEP_CELLS && isSameSheet;
  }

  #paintAt(moment: Moment): void {
    const { caller, projection, air } = moment;
    if (this.#painting || performance.now() < this.#restUntilMs || this.#isLaidFor(moment)) return;
    const place = {
      x: caller.x,
      y: caller.y,
      pixelsPerCell: projection.pixelsPerCell,
      airKey: airKey(air),
    };
    const askedMs = performance.now();
    this.#painting = true;
    this.#painter
      .paintLamp(place.x, place.y, place.pixelsPerCell, air)
      .then((lamp) => {
        if (!this.#gone) this.#lay(lamp);
      })
      .catch(() => undefined)
      .finally(() => {
        this.#painting = false;
        this.#paintedFor = place;
        const now = performance.now();
        this.#restUntilMs = now + (now - askedMs) * REST_FACTOR;
      });
  }

  #lay(lamp: PaintedLamp): void {
    if (this.#image !== null) discardPainted(this.#scene, this.#image);
    this.#image = paintedImage(this.#scene, lamp.picture)
      .setPosition(lamp.left, lamp.top)
      .setAlpha(this.#share);
    this.#layer.add(this.#image);
  }
}
