// A canvas that covers the map window and lies on the sheet: what is drawn seldom, and shown in every frame.
// Law: it stays on the sheet where it was drawn, so an old drawing is never in a wrong place.
import Phaser from 'phaser';
import { channelsOf, ORDINARY, type Palette } from './palette.ts';
import type { Paper } from './sheet/edition.ts';
import { newTextureKey } from './textureKey.ts';

/** What is covered, in pixels of the sheet. */
export interface CanvasFrame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly pixelsPerCell: number;
  readonly px: number;
}

export class ViewCanvas {
  readonly #scene: Phaser.Scene;
  readonly #key = newTextureKey('view-canvas');
  readonly #image: Phaser.GameObjects.Image;
  readonly #texture: Phaser.Textures.CanvasTexture | null;

  constructor(scene: Phaser.Scene, layer: Phaser.GameObjects.Layer) {
    this.#scene = scene;
    this.#texture = scene.textures.createCanvas(this.#key, 2, 2);
    this.#image = new Phaser.GameObjects.Image(scene, 0, 0, this.#key).setOrigin(0, 0).setVisible(false);
    layer.add(this.#image);
  }

  /** Draws anew; `draw` works in pixels from the frame's corner. */
  paint(frame: CanvasFrame, draw: (pen: CanvasRenderingContext2D) => void): void {
    const texture = this.#texture;
    if (texture === null) return;
    const { left, top, width, height } = frame;
    if (texture.width !== width || texture.height !== height) texture.setSize(width, height);
    const pen = texture.context;
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, width, height);
    pen.lineCap = 'round';
    pen.lineJoin = 'round';
    draw(pen);
    texture.refresh();
    this.#image.setTexture(this.#key).setPosition(left, top).setOrigin(0, 0);
  }

  show(isShown: boolean, alpha = 1): void {
    this.#image.setVisible(isShown).setAlpha(alpha);
  }

  destroy(): void {
    this.#image.destroy();
    this.#scene.textures.remove(this.#key);
  }
}

/** Inks of what the theatre draws, by the paper that it is drawn on. */
export interface TheatreInks {
  /** Red, green, blue, as CSS writes them. */
  readonly pencil: string;
  readonly pencilShare: number;
  readonly way: string;
  readonly casing: string;
  readonly ring: string;
}

const THEATRE_INKS: Readonly<Record<Paper, TheatreInks>> = {
  night: {
    pencil: '255,132,142',
    pencilShare: 0.72,
    way: '#E4DFD0',
    casing: 'rgba(8,11,16,.82)',
    ring: '#0B0F15',
  },
  paper: {
    pencil: '176,32,44',
    pencilShare: 1,
    way: '#241D18',
    casing: 'rgba(246,238,220,.85)',
    ring: '#F4EBD6',
  },
};

/** @returns the inks of a paper, the pencil in the palette's color. */
export function theatreInks(paper: Paper, palette: Palette): TheatreInks {
  const inks = THEATRE_INKS[paper];
  const [ordinary, pencil] =
    paper === 'paper'
      ? [ORDINARY.paper.pencil, palette.paper.pencil]
      : [ORDINARY.night.detectionLine, palette.night.detectionLine];
  return pencil === ordinary ? inks : { ...inks, pencil: channelsOf(pencil) };
}
