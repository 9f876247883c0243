// Sprites' SVG as drawings, at a size in device pixels: many are decoded as one document, since to open a document takes
// a browser far longer than what is drawn in it.
// Law: no Phaser, so that pictures can be drawn where no scene is; a figure looks as it does by itself, and is cut off at
// its own box.
import type { Drawing } from './drawing.ts';
import { newCanvas } from './newCanvas.ts';
import { layInRows, type Place, ROW_WIDTH, type Sized, tallestFirst } from './rows.ts';
import { SPRITES } from './sprites.ts';

/** So few that no document stops a frame for long. */
const FIGURES_A_DOCUMENT = 30;

interface Figure extends Sized {
  readonly text: string;
  /** As it is in the text's own units, times the unit: a part of a pixel less than the whole ones it is given. */
  readonly exactWidth: number;
  readonly exactHeight: number;
  readonly originX: number;
  readonly originY: number;
}

interface Placed {
  readonly figure: Figure;
  readonly place: Place;
}

/** One sprite by itself, for pictures that no scene draws. @throws (rejects) where there is none of that name. */
export async function loadSprite(name: string, unit: number): Promise<Drawing> {
  const [drawing] = await loadFigures([[name, SPRITES.get(name) ?? '']], unit);
  return drawing as Drawing;
}

/**
 * @param texts - by its name the SVG of each figure, in the inks that it is to have.
 * @param unit - device pixels for one unit of the texts.
 * @throws (rejects) where one is no picture.
 */
export async function loadFigures(
  texts: Iterable<readonly [name: string, text: string]>,
  unit: number,
): Promise<readonly Drawing[]> {
  const { placed, height } = placeFigures(texts, unit);
  const sheet = newCanvas(ROW_WIDTH, height);
  const pen = sheet.getContext('2d');
  if (pen === null) throw new Error('This browser gives no canvas to draw figures on.');
  for (let first = 0; first < placed.length; first += FIGURES_A_DOCUMENT) {
    const some = placed.slice(first, first + FIGURES_A_DOCUMENT);
    pen.drawImage(await decoded(documentOf(some)), 0, topOf(some));
    // Else all of them are opened in one go.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return placed.map(({ figure: { name, width, height: high, originX, originY }, place: { x, y } }) => ({
    name,
    width,
    height: high,
    originX,
    originY,
    draw: (to, atX, atY) => to.drawImage(sheet, x, y, width, high, atX, atY, width, high),
  }));
}

/** @returns the figures at their places on one sheet, and how tall that is, in pixels. */
export function placeFigures(
  texts: Iterable<readonly [name: string, text: string]>,
  unit: number,
): { readonly placed: readonly Placed[]; readonly height: number } {
  const order = tallestFirst([...texts].map(([name, text]) => figureOf(name, text, unit)));
  const { places, height } = layInRows(order);
  return { placed: order.map((figure, index) => ({ figure, place: places[index] as Place })), height };
}

function figureOf(name: string, text: string, unit: number): Figure {
  const box = /viewBox="(\S+) (\S+) (\S+) (\S+)"/.exec(text);
  if (box === null) throw new Error(`assets/sprites/${name}.svg: expected a viewBox of four numbers`);
  const [left, top, wide, high] = box.slice(1).map(Number) as [number, number, number, number];
  const width = Math.ceil(wide * unit);
  const height = Math.ceil(high * unit);
  return {
    name,
    text,
    width,
    height,
    exactWidth: wide * unit,
    exactHeight: high * unit,
    originX: (-left * unit) / width,
    originY: (-top * unit) / height,
  };
}

function topOf(placed: readonly Placed[]): number {
  return Math.min(...placed.map(({ place }) => place.y));
}

/** @returns one SVG with all of them at their places, counted from the uppermost. */
export function documentOf(placed: readonly Placed[]): string {
  const top = topOf(placed);
  const height = Math.max(...placed.map(({ place, figure }) => place.y + figure.height)) - top;
  const parts = placed.map(({ figure, place }, index) => partOf(figure, place.x, place.y - top, index));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${ROW_WIDTH}" height="${height}">${parts.join('')}</svg>`;
}

/** Marks within a figure are named anew, since every figure names its own from a on. */
function partOf({ text, exactWidth, exactHeight }: Figure, x: number, y: number, index: number): string {
  return text
    .replace(/<!--.*?-->/gs, '')
    .replace(/ id="/g, ` id="${index}-`)
    .replace(/(href="|url\()#/g, `$1#${index}-`)
    .replace('<svg', `<svg x="${x}" y="${y}"`)
    .replace(/ width="[^"]*" height="[^"]*">/, ` width="${exactWidth}" height="${exactHeight}">`);
}

async function decoded(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  return image;
}
