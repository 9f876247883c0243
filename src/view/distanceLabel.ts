// A small number of meters beside a sign, on a dark plate. Law: drawn again only when the number changes.
import Phaser from 'phaser';
import type { Brush } from './brush.ts';
import { LABEL_HEIGHT_PX as HEIGHT_PX, LABEL_WIDTH_PX as WIDTH_PX } from './edgeSigns.ts';
import { INSTRUMENT_FONT } from './palette.ts';
import { INK } from './paperInks.ts';
import type { Paper } from './sheet/edition.ts';
import { newTextureKey } from './textureKey.ts';

/** Room between the number and the rim of its plate. */
const PLATE_PX = 5;

export class DistanceLabel {
  readonly image: Phaser.GameObjects.Image;
  readonly #brush: Brush;
  readonly #texture: Phaser.Textures.CanvasTexture | null;
  readonly #key: string;
  #color = '';
  #written = '';
  #align = 0.5;
  #paper: Paper = 'night';

  constructor(brush: Brush, layer: Phaser.GameObjects.Layer) {
    this.#brush = brush;
    this.#key = newTextureKey('distance');
    this.#texture = brush.scene.textures.createCanvas(
      this.#key,
      Math.ceil(WIDTH_PX * brush.letterPx),
      Math.ceil(HEIGHT_PX * brush.letterPx),
    );
    this.image = new Phaser.GameObjects.Image(brush.scene, 0, 0, this.#key);
    layer.add(this.image);
  }

  /** @param color - by night; on paper it is ink. */
  write(meters: number, color: string): void {
    const text = `${meters} m`;
    const { paper } = this.#brush.atlas;
    const isWritten = text === this.#written && paper === this.#paper && color === this.#color;
    if (isWritten || this.#texture === null) return;
    this.#paper = paper;
    this.#color = color;
    this.#written = text;
    this.#draw(this.#texture, text);
  }

  /** @param align - 0 puts the number to the right of (x, y), 1 to the left, 0.5 around it. */
  place(x: number, y: number, align: number): void {
    if (align !== this.#align && this.#texture !== null) {
      this.#align = align;
      this.#draw(this.#texture, this.#written);
    }
    this.image.setOrigin(align, 0.5).setPosition(Math.round(x), Math.round(y));
  }

  destroy(): void {
    this.#brush.scene.textures.remove(this.#key);
  }

  #draw(texture: Phaser.Textures.CanvasTexture, text: string): void {
    const pen = texture.context;
    const px = this.#brush.letterPx;
    pen.setTransform(px, 0, 0, px, 0, 0);
    pen.clearRect(0, 0, WIDTH_PX + 1, HEIGHT_PX + 1);
    pen.font = `500 14px ${INSTRUMENT_FONT}`;
    pen.textBaseline = 'middle';
    pen.textAlign = this.#align === 0 ? 'left' : this.#align === 1 ? 'right' : 'center';
    pen.lineJoin = 'round';
    const onPaper = this.#paper === 'paper';
    pen.strokeStyle = onPaper ? 'rgba(240,231,210,.9)' : 'rgba(6,9,14,.85)';
    pen.lineWidth = 3.5;
    const x = PLATE_PX + this.#align * (WIDTH_PX - 2 * PLATE_PX);
    this.#drawPlate(pen, pen.measureText(text).width + 2 * PLATE_PX);
    pen.strokeText(text, x, HEIGHT_PX / 2);
    pen.fillStyle = onPaper ? INK : this.#color;
    pen.fillText(text, x, HEIGHT_PX / 2);
    texture.refresh();
  }

  /** Names of places lie under it now and then: it must be read, not they. */
  #drawPlate(pen: CanvasRenderingContext2D, width: number): void {
    pen.fillStyle = this.#paper === 'paper' ? 'rgba(236,227,206,.9)' : 'rgba(6,9,14,.8)';
    pen.beginPath();
    pen.roundRect(this.#align * (WIDTH_PX - width), 2, width, HEIGHT_PX - 4, 4);
    pen.fill();
  }
}
