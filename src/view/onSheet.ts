// What of the picture lies on the sheet, and what goes with the caller, where the frame of before is shown again, moved.
// Law: only where a far pen draws; what neither names keeps its place in the window.
import Phaser from 'phaser';
import type { FarPen } from './easel/farPen.ts';
import { WITH_CALLER, WITH_NOTHING, WITH_SHEET } from './easel/orders.ts';
import type { Drawn } from './plainDrawing.ts';

/** Whatever this camera sees lies on the sheet. */
export function layOnSheet(camera: Phaser.Cameras.Scene2D.Camera, pen: FarPen): void {
  camera.on(Phaser.Cameras.Scene2D.Events.PRE_RENDER, () => pen.slideWith(WITH_SHEET));
  camera.on(Phaser.Cameras.Scene2D.Events.POST_RENDER, () => pen.slideWith(WITH_NOTHING));
}

/** It lies among what is on the sheet, and goes its own way with the caller. */
export function goWithCaller(thing: Phaser.GameObjects.GameObject): void {
  const drawn = thing as unknown as Drawn<object>;
  const draw = drawn.renderCanvas;
  drawn.renderCanvas = (renderer, self, camera, parent) => {
    renderer.currentContext.slideWith(WITH_CALLER);
    draw.call(thing, renderer, self, camera, parent);
    renderer.currentContext.slideWith(WITH_SHEET);
  };
}
