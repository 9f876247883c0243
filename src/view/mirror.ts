// A drawing shown as it is or mirrored. Law: a mirrored image turns around its middle; the foot point turns with it.
import type Phaser from 'phaser';
import { type Atlas, show } from './atlas.ts';

/** Shows the drawing `name` on an image, standing on its foot point. */
export function showFacing(
  image: Phaser.GameObjects.Image,
  atlas: Atlas,
  name: string,
  mirrored: boolean,
): Phaser.GameObjects.Image {
  show(image, atlas, name);
  const origin = atlas.originByName.get(name);
  if (origin !== undefined) image.setOrigin(mirrored ? 1 - origin.x : origin.x, origin.y);
  return image.setFlipX(mirrored);
}
