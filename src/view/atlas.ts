// One texture with every figure, sign, light and line that moves, drawn from SVG at the device's resolution.
// Law: colors are in the pixels, never tinted, so that WebGL and Canvas show the same picture.
import type Phaser from 'phaser';
import type { Drawing } from './drawing.ts';
import { drawLights } from './lights.ts';

const SVG_TEXTS: Record<string, string> = import.meta.glob('../../assets/sprites/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const GAP = 2;
const ATLAS_WIDTH = 1024;

interface Origin {
  readonly x: number;
  readonly y: number;
}

export interface Atlas {
  readonly key: string;
  /** Device pixels for one unit of a figure's drawing. */
  readonly unit: number;
  readonly originByName: ReadonlyMap<string, Origin>;
}

/** Draws all sprites and lights to the texture `key`; `unit` is device pixels for one unit of the drawings. */
export async function paintAtlas(scene: Phaser.Scene, key: string, unit: number): Promise<Atlas> {
  const figures = await Promise.all(
    Object.entries(SVG_TEXTS).map(([path, text]) => loadFigure(nameOf(path), text, unit)),
  );
  return packDrawings(scene, key, unit, [...figures, ...drawLights(unit)]);
}

/** Packs drawings into one canvas texture, row by row, tallest first. */
export function packDrawings(
  scene: Phaser.Scene,
  key: string,
  unit: number,
  drawings: readonly Drawing[],
): Atlas {
  const order = [...drawings].sort((a, b) => b.height - a.height || (a.name < b.name ? -1 : 1));
  const places = order.map(() => ({ x: 0, y: 0 }));
  let x = GAP;
  let y = GAP;
  let rowHeight = 0;
  order.forEach((drawing, index) => {
    if (x + drawing.width + GAP > ATLAS_WIDTH) {
      x = GAP;
      y += rowHeight + GAP;
      rowHeight = 0;
    }
    places[index] = { x, y };
    x += drawing.width + GAP;
    rowHeight = Math.max(rowHeight, drawing.height);
  });
  const canvas = document.createElement('canvas');
  canvas.width = ATLAS_WIDTH;
  canvas.height = y + rowHeight + GAP;
  const pen = canvas.getContext('2d');
  const originByName = new Map<string, Origin>();
  if (pen === null) return { key, unit, originByName };
  order.forEach((drawing, index) => {
    const place = places[index];
    if (place !== undefined) drawing.draw(pen, place.x, place.y);
    originByName.set(drawing.name, { x: drawing.originX, y: drawing.originY });
  });
  if (scene.textures.exists(key)) scene.textures.remove(key);
  const texture = scene.textures.addCanvas(key, canvas);
  order.forEach((drawing, index) => {
    const place = places[index];
    const bleed = drawing.bleed ?? 0;
    if (place === undefined || texture === null) return;
    texture.add(
      drawing.name,
      0,
      place.x + bleed,
      place.y + bleed,
      drawing.width - 2 * bleed,
      drawing.height - 2 * bleed,
    );
  });
  return { key, unit, originByName };
}

/** Shows the drawing `name` on an image, standing on its foot point. */
export function show(image: Phaser.GameObjects.Image, atlas: Atlas, name: string): void {
  if (image.frame.name === name && image.texture.key === atlas.key) return;
  image.setTexture(atlas.key, name);
  const origin = atlas.originByName.get(name);
  if (origin !== undefined) image.setOrigin(origin.x, origin.y);
}

async function loadFigure(name: string, text: string, unit: number): Promise<Drawing> {
  const box = /viewBox="(\S+) (\S+) (\S+) (\S+)"/.exec(text);
  if (box === null) throw new Error(`assets/sprites/${name}.svg: expected a viewBox of four numbers`);
  const [left, top, wide, high] = box.slice(1).map(Number) as [number, number, number, number];
  const width = Math.ceil(wide * unit);
  const height = Math.ceil(high * unit);
  // Sized in the text itself, because some browsers scale an SVG's first raster instead of its lines.
  const sized = text
    .replace(/ width="[^"]*" height="[^"]*">/, ` width="${wide * unit}" height="${high * unit}">`)
    .replace(/<!--.*?-->/gs, '');
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(sized)}`;
  await image.decode();
  return {
    name,
    width,
    height,
    originX: (-left * unit) / width,
    originY: (-top * unit) / height,
    draw: (pen, x, y) => pen.drawImage(image, x, y, wide * unit, high * unit),
  };
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.svg'.length);
}
