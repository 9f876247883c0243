// Images and layers drawn by the 2D canvas without Phaser's care for what this picture never has: cropping, masks,
// turned or enlarged cameras, layers that fade as a whole. Some hundred images a frame then cost half.
// Law: what an image looks like stays the same; whatever is not plain goes Phaser's way; WebGL is not touched.
import Phaser from 'phaser';
import type { FarCanvas } from './easel/farCanvas.ts';
import type { FarPen } from './easel/farPen.ts';
import type { Picture } from './easel/orders.ts';
import type { SeenPixels } from './seen.ts';
import { SLIDE_PIXELS } from './slide.ts';

type Image = Phaser.GameObjects.Image;
type Layer = Phaser.GameObjects.Layer;

/** What Phaser's own types leave out of the camera. */
export type Camera = Phaser.Cameras.Scene2D.Camera & {
  readonly matrixCombined: Phaser.GameObjects.Components.TransformMatrix;
};

/** As much of a camera as a plain image is drawn by. */
export interface PlainCamera {
  readonly alpha: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly scrollX: number;
  readonly scrollY: number;
  readonly matrixCombined: { readonly e: number; readonly f: number };
}

/** @returns what of the sheet a camera sees. */
export function seenBy({ scrollX, scrollY, width, height }: PlainCamera): SeenPixels {
  return { left: scrollX, top: scrollY, width, height };
}

export interface CanvasRenderer {
  readonly currentContext: FarPen;
  readonly blendModes: readonly GlobalCompositeOperation[];
}

type Draw<Thing> = (renderer: CanvasRenderer, thing: Thing, camera: Camera, parent?: object) => void;

export interface Drawn<Thing> {
  renderCanvas: Draw<Thing>;
}

/** The canvas that is drawn on, or null before there was one. */
let present: FarCanvas | null = null;

/** To be called before the first frame, where the renderer is the canvas. */
export function drawPlainly(canvas: FarCanvas): void {
  if (present === null) {
    drawThingsPlainly();
    tellOfPictures();
  }
  present = canvas;
}

function drawThingsPlainly(): void {
  const image = Phaser.GameObjects.Image.prototype as unknown as Drawn<Image>;
  const layer = Phaser.GameObjects.Layer.prototype as unknown as Drawn<Layer>;
  const [imageByPhaser, layerByPhaser] = [image.renderCanvas, layer.renderCanvas];
  image.renderCanvas = (renderer, thing, camera, parent) => {
    if (isPlain(thing, camera) && parent === undefined) drawImage(renderer, thing, camera);
    else imageByPhaser(renderer, thing, camera, parent);
  };
  layer.renderCanvas = (renderer, thing, camera, parent) => {
    if (thing.alpha === 1 && thing.mask === null) drawLayer(renderer, thing, camera);
    else layerByPhaser(renderer, thing, camera, parent);
  };
}

/** A texture that was drawn on, or went, is another picture for whoever draws it far away. */
function tellOfPictures(): void {
  const source = Phaser.Textures.TextureSource.prototype;
  const { update, destroy } = source;
  source.update = function (this: Phaser.Textures.TextureSource) {
    if (this.image !== null) present?.renewed(this.image);
    update.call(this);
  };
  source.destroy = function (this: Phaser.Textures.TextureSource) {
    if (this.image !== null) present?.forget(this.image);
    destroy.call(this);
  };
}

function isPlain(image: Image, { matrixCombined: { a, b, c, d }, roundPixels }: Camera): boolean {
  const isTurned = a !== 1 || b !== 0 || c !== 0 || d !== 1;
  return !isTurned && !roundPixels && !image.isCropped && image.mask === null && !image.flipX && !image.flipY;
}

function drawLayer(renderer: CanvasRenderer, layer: Layer, camera: Camera): void {
  layer.depthSort();
  for (const child of layer.getChildren() as (Phaser.GameObjects.GameObject & Drawn<object>)[])
    if (child.willRender(camera)) child.renderCanvas(renderer, child, camera);
}

/** Draws an image that is neither cropped, masked nor flipped by a camera that is neither turned nor enlarged. */
export function drawImage(renderer: CanvasRenderer, image: Image, camera: PlainCamera): void {
  const alpha = camera.alpha * image.alpha;
  const { frame, scaleX, scaleY, rotation } = image;
  const { cutWidth, cutHeight, source } = frame;
  if (alpha === 0 || cutWidth === 0 || cutHeight === 0) return;
  const { matrixCombined } = camera;
  // The camera's own matrix has scrolled already: what scrolls less is put back.
  const footX = matrixCombined.e + camera.scrollX * (1 - image.scrollFactorX) + image.x;
  const footY = matrixCombined.f + camera.scrollY * (1 - image.scrollFactorY) + image.y;
  const left = frame.x - image.displayOriginX;
  const top = frame.y - image.displayOriginY;
  const width = cutWidth / source.resolution;
  const height = cutHeight / source.resolution;
  const reach =
    Math.max(Math.abs(left), Math.abs(left + width)) * Math.abs(scaleX) +
    Math.max(Math.abs(top), Math.abs(top + height)) * Math.abs(scaleY);
  // What lies just past the window can slide into it.
  const past = reach + SLIDE_PIXELS;
  if (footX + past < camera.x || footX - past > camera.x + camera.width) return;
  if (footY + past < camera.y || footY - past > camera.y + camera.height) return;
  const pen = renderer.currentContext;
  const cos = rotation === 0 ? 1 : Math.cos(rotation);
  const sin = rotation === 0 ? 0 : Math.sin(rotation);
  pen.setTransform(cos * scaleX, sin * scaleX, -sin * scaleY, cos * scaleY, footX, footY);
  pen.globalAlpha = alpha;
  pen.globalCompositeOperation = renderer.blendModes[image.blendMode as number] ?? 'source-over';
  pen.imageSmoothingEnabled = source.scaleMode === 0;
  const { x, y } = frame.canvasData as { readonly x: number; readonly y: number };
  pen.drawImage(source.image as Picture, x, y, cutWidth, cutHeight, left, top, width, height);
}
