// An image that shows one painted bitmap, with a canvas texture of its own.
// Law: the bitmap is copied to a canvas, so the picture survives a lost context and looks alike in both renderers.
import Phaser from 'phaser';

let madeSoFar = 0;

/** Makes an image whose top left is at (0, 0); the bitmap is closed. */
export function paintedImage(scene: Phaser.Scene, bitmap: ImageBitmap): Phaser.GameObjects.Image {
  const key = `painted-${madeSoFar++}`;
  scene.textures.addCanvas(key, copyOf(bitmap));
  return new Phaser.GameObjects.Image(scene, 0, 0, key).setOrigin(0, 0);
}

/** Removes the image and its texture. */
export function discardPainted(scene: Phaser.Scene, image: Phaser.GameObjects.Image): void {
  const { key } = image.texture;
  image.destroy();
  scene.textures.remove(key);
}

function copyOf(bitmap: ImageBitmap): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  bitmap.close();
  return canvas;
}
