// An image that shows one painted bitmap, with a texture of its own.
// Law: the picture survives a lost context, for which WebGL keeps a canvas behind it; the 2D canvas draws the bitmap, which is in
// one texture alone: whoever draws it is given it for good.

import Phaser from 'phaser';
import { newCanvas } from './newCanvas.ts';
import { newTextureKey } from './textureKey.ts';

/** Makes an image whose top left is at (0, 0); the bitmap is closed, now or with the image. */
export function paintedImage(scene: Phaser.Scene, bitmap: ImageBitmap): Phaser.GameObjects.Image {
  const key = newTextureKey('painted');
  const isPlain = scene.sys.renderer.type === Phaser.CANVAS;
  addPicture(scene, key, isPlain ? bitmap : copyOf(bitmap));
  return new Phaser.GameObjects.Image(scene, 0, 0, key).setOrigin(0, 0);
}

/** Removes the image and its texture. */
export function discardPainted(scene: Phaser.Scene, image: Phaser.GameObjects.Image): void {
  const { key } = image.texture;
  const picture: unknown = image.texture.source[0]?.image;
  image.destroy();
  scene.textures.remove(key);
  if (picture instanceof ImageBitmap) picture.close();
}

/**
 * A texture of one picture. Phaser's own for canvases would read every pixel back at once, and keep them.
 * @returns null where there is one of that key.
 */
export function addPicture(
  scene: Phaser.Scene,
  key: string,
  picture: HTMLCanvasElement | ImageBitmap,
): Phaser.Textures.Texture | null {
  // Phaser's types know only elements, while its renderers take whatever a canvas or WebGL takes.
  const source = picture as HTMLCanvasElement;
  const { width, height } = picture;
  const texture = scene.textures.create(key, source, width, height);
  texture?.add('__BASE', 0, 0, 0, width, height);
  return texture;
}

function copyOf(bitmap: ImageBitmap): HTMLCanvasElement {
  const canvas = newCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  bitmap.close();
  return canvas;
}
