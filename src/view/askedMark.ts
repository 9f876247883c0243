// The mark on the place that is asked about: a ring and a cross with its middle left open.
// Law: bone on a dark halo, as the map's own signs; it stands still and shines on nothing.
import Phaser from 'phaser';
import type { Brush } from './brush.ts';
import type { Moment } from './moment.ts';
import { newCanvas } from './newCanvas.ts';
import { addPicture } from './paintedImage.ts';
import { worldX, worldY } from './projection.ts';

/** In CSS px. */
const RING_RADIUS = 11;
const ARM_FROM = 8;
const ARM_TO = 19;
const HALO_WIDTH = 5.5;
const LINE_WIDTH = 2;

const HALO = 'rgba(8,11,16,.8)';
const PAPER = '#ece6d6';

export class AskedMark {
  readonly #mark: Phaser.GameObjects.Image;

  constructor({ scene, px }: Brush, layer: Phaser.GameObjects.Layer) {
    const key = `asked-mark ${px}`;
    if (!scene.textures.exists(key)) addPicture(scene, key, drawMark(px));
    this.#mark = new Phaser.GameObjects.Image(scene, 0, 0, key);
    layer.add(this.#mark);
  }

  draw({ asked, projection }: Moment): void {
    this.#mark.setVisible(asked !== null);
    if (asked === null) return;
    this.#mark.setPosition(Math.round(worldX(projection, asked.x)), Math.round(worldY(projection, asked.y)));
  }
}

function drawMark(px: number): HTMLCanvasElement {
  const half = Math.ceil((ARM_TO + HALO_WIDTH) * px);
  const canvas = newCanvas(2 * half, 2 * half);
  const pen = canvas.getContext('2d');
  if (pen === null) return canvas;
  pen.translate(half, half);
  strike(pen, px, HALO_WIDTH, HALO);
  strike(pen, px, LINE_WIDTH, PAPER);
  return canvas;
}

function strike(pen: CanvasRenderingContext2D, px: number, width: number, css: string): void {
  pen.strokeStyle = pen.fillStyle = css;
  pen.lineWidth = width * px;
  const [from, to] = [ARM_FROM * px, ARM_TO * px];
  strokeCircle(pen, RING_RADIUS * px);
  for (const side of [-1, 1]) {
    strokeLine(pen, side * from, 0, side * to, 0);
    strokeLine(pen, 0, side * from, 0, side * to);
  }
  pen.beginPath();
  pen.arc(0, 0, width * 0.8 * px, 0, 2 * Math.PI);
  pen.fill();
}

function strokeCircle(pen: CanvasRenderingContext2D, radius: number): void {
  pen.beginPath();
  pen.arc(0, 0, radius, 0, 2 * Math.PI);
  pen.stroke();
}

function strokeLine(pen: CanvasRenderingContext2D, x0: number, y0: number, x1: number, y1: number): void {
  pen.beginPath();
  pen.moveTo(x0, y0);
  pen.lineTo(x1, y1);
  pen.stroke();
}
