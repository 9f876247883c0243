// A small number of meters beside a sign. Law: drawn again only when the number changes.
import Phaser from 'phaser';
import type { Brush } from './brush.ts';
import { INSTRUMENT_FONT } from './palette.ts';

const WIDTH_PX = 72;
const HEIGHT_PX = 24;
let madeSoFar = 0;

export class DistanceLabel {
  readonly image: Phaser.GameObjects.Image;
  readonly #brush: Brush;
  readonly #texture: Phaser.Textures.CanvasTexture | null;
  readonly #key: string;
  readonly #color: string;
  #written = '';
  #align = 0.5;

  constructor(brush: Brush, layer: Phaser.GameObjects.Layer, color: string) {
    this.#brush = brush;
    this.#color = color;
    this.#key = `distance-${madeSoFar++}`;
    this.#texture = brush.scene.textures.createCanvas(
      this.#key,
      Math.ceil(WIDTH_PX * brush.px),
      Math.ceil(HEIGHT_PX * brush.px),
    );
    this.image = new Phaser.GameObjects.Image(brush.scene, 0, 0, this.#key);
    layer.add(this.image);
  }

  write(meters: number): void {
    const text = `${meters} m`;
    if (text === this.#written || this.#texture === null) return;
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
    const px = this.#brush.px;
    pen.setTransform(px, 0, 0, px, 0, 0);
    pen.clearRect(0, 0, WIDTH_PX + 1, HEIGHT_PX + 1);
    pen.font = `500 14px ${INSTRUMENT_FONT}`;
    pen.textBaseline = 'middle';
    pen.textAlign = this.#align === 0 ? 'left' : this.#align === 1 ? 'right' : 'center';
    pen.lineJoin = 'round';
    pen.strokeStyle = 'rgba(6,9,14,.85)';
    pen.lineWidth = 3.5;
    const x = 2 + this.#align * (WIDTH_PX - 4);
    pen.strokeText(text, x, HEIGHT_PX / 2);
    pen.fillStyle = this.#color;
    pen.fillText(text, x, HEIGHT_PX / 2);
    texture.refresh();
  }
}
