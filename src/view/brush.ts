// What every layer of the picture draws with. Law: made once a scene, never changed.
import Phaser from 'phaser';
import type { SheetWords } from '../app/sheetWords.ts';
import type { Atlas } from './atlas.ts';
import type { Paper } from './sheet/edition.ts';

export interface Brush {
  readonly scene: Phaser.Scene;
  readonly atlas: Atlas;
  /** Device pixels for one unit of a drawing: figures and signs. */
  readonly unit: number;
  /** Device pixels a CSS pixel: lines and dashes. */
  readonly px: number;
  /** The same for words on the map: more where words were asked to be larger. */
  readonly letterPx: number;
  /** What the picture says itself. */
  readonly words: SheetWords;
  /** Whatever shines by night; on paper it is laid on like any other color. */
  readonly shining: Phaser.GameObjects.Image[];
}

/** Makes an image of the atlas, standing on its foot point, and lays it on a layer. */
export function addImage(
  brush: Brush,
  layer: Phaser.GameObjects.Layer,
  name: string,
  blend: 'normal' | 'add' = 'normal',
): Phaser.GameObjects.Image {
  const image = new Phaser.GameObjects.Image(brush.scene, 0, 0, brush.atlas.key, name);
  const origin = brush.atlas.originByName.get(name);
  if (origin !== undefined) image.setOrigin(origin.x, origin.y);
  if (blend === 'add') {
    image.setBlendMode(Phaser.BlendModes.ADD);
    brush.shining.push(image);
  }
  layer.add(image);
  return image;
}

/** Light is added to the night, and laid over paper. */
export function shineOn(brush: Brush, paper: Paper): void {
  const mode = paper === 'paper' ? Phaser.BlendModes.NORMAL : Phaser.BlendModes.ADD;
  for (const image of brush.shining) image.setBlendMode(mode);
}
