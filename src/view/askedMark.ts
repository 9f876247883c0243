// The mark on the place that is asked about: a ring and a cross with its middle left open.
// Law: bone on a dark halo, as the map's own signs; it stands still and shines on nothing.
import type Phaser from 'phaser';
import type { Brush } from './brush.ts';
import type { Moment } from './moment.ts';
import { worldX, worldY } from './projection.ts';

/** In CSS px. */
const RING_RADIUS = 11;
const ARM_FROM = 8;
const ARM_TO = 19;
const HALO_WIDTH = 5.5;
const LINE_WIDTH = 2;

const HALO = 0x080b10;
const PAPER = 0xece6d6;

export class AskedMark {
  readonly #mark: Phaser.GameObjects.Graphics;

  constructor({ scene, px }: Brush, layer: Phaser.GameObjects.Layer) {
    this.#mark = scene.add.graphics();
    strike(this.#mark, px, HALO_WIDTH, HALO, 0.8);
    strike(this.#mark, px, LINE_WIDTH, PAPER, 1);
    layer.add(this.#mark);
  }

  draw({ asked, projection }: Moment): void {
    this.#mark.setVisible(asked !== null);
    if (asked === null) return;
    this.#mark.setPosition(Math.round(worldX(projection, asked.x)), Math.round(worldY(projection, asked.y)));
  }
}

function strike(
  mark: Phaser.GameObjects.Graphics,
  px: number,
  width: number,
  color: number,
  alpha: number,
): void {
  mark.lineStyle(width * px, color, alpha).strokeCircle(0, 0, RING_RADIUS * px);
  const [from, to] = [ARM_FROM * px, ARM_TO * px];
  for (const side of [-1, 1]) {
    mark.lineBetween(side * from, 0, side * to, 0);
    mark.lineBetween(0, side * from, 0, side * to);
  }
  mark.fillStyle(color, alpha).fillCircle(0, 0, width * 0.8 * px);
}
