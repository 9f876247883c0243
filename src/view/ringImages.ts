// The moving rings of one printed picture: two pictures of the turn blend into the one between them.
// Law: a turn takes so long that no point flickers faster than twice a second; with reduced motion it stands.
import Phaser from 'phaser';
import { paintedImage } from './paintedImage.ts';
import { ringCorners } from './sheet/ringSheet.ts';
import { RING_PHASES } from './sheet/rings.ts';
import type { PaintedGround } from './sheet/source.ts';

/** Time for one wave to pass: 1.6 a second, under the two that nothing on the sheet may pass. */
const TURN_MS = 620;
/** Cover of an ordinary ring; the lower picture is strengthened by what the upper one hides of it. */
const USUAL_COVER = 0.4;
const PHASE_NAMES: readonly string[] = Array.from({ length: RING_PHASES }, (_, phase) => String(phase));

export class RingImages {
  readonly #under: Phaser.GameObjects.Image;
  readonly #over: Phaser.GameObjects.Image;
  readonly #place: { readonly x: number; readonly y: number };
  readonly #coarser: number;
  #scale = 1;

  /** @param place - corner of the print in world pixels. */
  constructor(
    scene: Phaser.Scene,
    layer: Phaser.GameObjects.Layer,
    { picture, box }: NonNullable<PaintedGround['rings']>,
    place: { readonly x: number; readonly y: number },
  ) {
    this.#under = paintedImage(scene, picture);
    const { texture } = this.#under;
    ringCorners(box).forEach(({ x, y }, phase) => {
      texture.add(String(phase), 0, x, y, box.width, box.height);
    });
    this.#over = new Phaser.GameObjects.Image(scene, 0, 0, texture.key, '0');
    this.#place = { x: place.x + box.left * box.coarser, y: place.y + box.top * box.coarser };
    this.#coarser = box.coarser;
    for (const image of [this.#under, this.#over]) {
      image.setFrame('0').setOrigin(0, 0);
      layer.add(image);
    }
    this.#enlarge(1);
  }

  /** @param movingMs - time that the night has moved, or null to stand still. @param scale - from the corner of the sheet. */
  show(isShown: boolean, alpha: number, movingMs: number | null, scale: number): void {
    if (scale !== this.#scale) this.#enlarge(scale);
    const turns = movingMs === null ? 0 : (movingMs / TURN_MS) * RING_PHASES;
    const share = turns - Math.floor(turns);
    const phase = Math.floor(turns) % RING_PHASES;
    const under = (1 - (1 - USUAL_COVER) / (1 - USUAL_COVER * share)) / USUAL_COVER;
    showPhase(this.#under, phase, isShown ? alpha * under : 0);
    showPhase(this.#over, (phase + 1) % RING_PHASES, isShown ? alpha * share : 0);
  }

  #enlarge(scale: number): void {
    this.#scale = scale;
    const { x, y } = this.#place;
    for (const image of this.images) image.setPosition(x * scale, y * scale).setScale(this.#coarser * scale);
  }

  /** The images, of which the first holds the texture of both. */
  get images(): readonly [Phaser.GameObjects.Image, Phaser.GameObjects.Image] {
    return [this.#under, this.#over];
  }
}

/** A frame is looked up and measured only where it is another. */
function showPhase(image: Phaser.GameObjects.Image, phase: number, alpha: number): void {
  image.setVisible(alpha > 0.004);
  if (alpha <= 0.004) return;
  const name = PHASE_NAMES[phase] ?? '0';
  if (image.frame.name !== name) image.setFrame(name, false, false);
  image.setAlpha(alpha);
}
