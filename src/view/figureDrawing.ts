// A sprite's SVG as a drawing, at a size in device pixels.
// Law: no Phaser, so that pictures can be drawn where no scene is.
import type { Drawing } from './drawing.ts';
import { SPRITES } from './sprites.ts';

/** One sprite by itself, for pictures that no scene draws. @throws (rejects) where there is none of that name. */
export function loadSprite(name: string, unit: number): Promise<Drawing> {
  return loadFigure(name, SPRITES.get(name) ?? '', unit);
}

/** @param text the SVG, in the inks that it is to have. @throws (rejects) where it is no picture. */
export async function loadFigure(name: string, text: string, unit: number): Promise<Drawing> {
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
