// The moving rings of one printed picture: two pictures of the turn blend into the one between them.
// Law: a turn takes so long that no point flickers faster than twice a second; with reduced motion it stands.
import Phaser from 'phaser';
import { paintedImage } from './paintedImage.ts';
import { ringSheet } from './sheet/ringSheet.ts';
import { RING_PHASES } from './sheet/rings.ts';

/** Time for one wave to pass: 1.6 a second, under the two that nothing on the sheet may pass. */
const TURN_MS = 620;
/** Cover of an ordinary ring; the lower picture is strengthened by what the upper one hides of it. */
const USUAL_COVER = 0.4;

export class RingImages {
  readonly #under: Phaser.GameObjects.Image;
  readonly #over: Phaser.GameObjects.Image;

  constructor(scene: Phaser.Scene, layer: Phaser.GameObjects.Layer, bitmap: ImageBitmap, box: RingBox) {
    const sheet = ringSheet(box.framePixels, box.pixelsPerCell);
    this.#under = paintedImage(scene, bitmap);
    const { texture } = this.#under;
    sheet.corners.forEach(({ x, y }, phase) => {
      texture.add(String(phase), 0, x, y, sheet.side, sheet.side);
    });
    this.#over = new Phaser.GameObjects.Image(scene, 0, 0, texture.key, '0');
    for (const image of [this.#under, this.#over]) {
      image.setFrame('0').setOrigin(0, 0).setPosition(box.x, box.y).setScale(sheet.coarser);
      layer.add(image);
    }
  }

  /** @param movingMs - time that the night has moved, or null to stand still. */
  show(isShown: boolean, alpha: number, movingMs: number | null): void {
    const turns = movingMs === null ? 0 : (movingMs / TURN_MS) * RING_PHASES;
    const share = turns - Math.floor(turns);
    const phase = Math.floor(turns) % RING_PHASES;
    const under = (1 - (1 - USUAL_COVER) / (1 - USUAL_COVER * share)) / USUAL_COVER;
    this.#under
      .setFrame(String(phase))
      .setVisible(isShown && alpha * under > 0.004)
      .setAlpha(alpha * under);
    this.#over
      .setFrame(String((phase + 1) % RING_PHASES))
      .setVisible(isShown && alpha * share > 0.004)
      .setAlpha(alpha * share);
  }

  /** The images, of which the first holds the texture of both. */
  get images(): readonly [Phaser.GameObjects.Image, Phaser.GameObjects.Image] {
    return [this.#under, this.#over];
  }
}

/** Where the pictures lie, in world pixels. */
export interface RingBox {
  readonly x: number;
  readonly y: number;
  /** Side of the frame, in pixels. */
  readonly framePixels: number;
  readonly pixelsPerCell: number;
}
