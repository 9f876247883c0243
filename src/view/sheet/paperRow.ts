// The sheet as it is printed on paper, row by row: warm hillshade, green woods, brown contours, blue water, folds.
// Law: after ART.md "Palette" (paper sheet) and `5-replay.png`; each step is one ink, in the order of printing.
import { lineScale, pixelOf } from './frame.ts';
import type { LandRow } from './landRow.ts';
import { noiseAt, smoothstep } from './noise.ts';
import { type ColorRow, mixInto, type Rgb } from './tone.ts';

const PAPER: Rgb = [0.905, 0.872, 0.79];
const WOODS: Rgb = [0.78, 0.83, 0.7];
const SNOW: Rgb = [0.965, 0.962, 0.945];
/** What the paper is multiplied by in full shade and in full light. */
const SHADE: Rgb = [0.6, 0.585, 0.625];
const LIGHT: Rgb = [1.06, 1.04, 0.98];
const SHADE_SHARE = 0.92;
const CONTOUR: Rgb = [0.56, 0.33, 0.18];
const SNOW_CONTOUR: Rgb = [0.27, 0.4, 0.56];
const WATER: Rgb = [0.72, 0.8, 0.82];
const WATER_LINE: Rgb = [0.22, 0.42, 0.56];
const BANK: Rgb = [0.16, 0.34, 0.48];
/** The lamp over the desk. */
const DESK_LIGHT: Rgb = [1.02, 0.985, 0.93];
/** Where the sheet was folded, as shares of its side, and how dark a fold is. */
const FOLDS_ACROSS = [1 / 3, 2 / 3];
const FOLDS_DOWN = [0.5];
const FOLD_SHADE = 0.16;
const FOLD_PIXELS = 1.6;

export function printPaper(
  land: LandRow,
  color: ColorRow,
  culture: Uint8ClampedArray | null,
  start: number,
): void {
  printRelief(land, color);
  if (culture !== null) printCulture(color, culture, start);
  printContours(land, color);
  printWater(land, color);
  printDeskLight(land, color);
  printFolds(land, color);
}

/** How light the ground is: above 0 towards the moon, below in the shade. */
function reliefAt({ heightMeters, shade, moonlight, ridge, maps }: LandRow, k: number): number {
  const high = smoothstep(0, 495, (heightMeters[k] as number) - maps.lowestMeters);
  const cast = 0.8 + 0.2 * (moonlight[k] as number);
  return (shade[k] as number) * (0.75 + 0.6 * high) * cast + 0.12 * (ridge[k] as number);
}

function printRelief(land: LandRow, { red, green, blue }: ColorRow): void {
  const { forest, snow } = land;
  const channels = [red, green, blue] as const;
  for (let k = 0; k < red.length; k++) {
    const lit = smoothstep(-0.42, 0.3, reliefAt(land, k));
    const trees = (forest[k] as number) * 0.75;
    const white = snow[k] as number;
    for (let channel = 0; channel < 3; channel++) {
      const bare = (PAPER[channel] as number) * (1 - trees) + (WOODS[channel] as number) * trees;
      const covered = bare * (1 - white) + (SNOW[channel] as number) * white;
      const tone = (SHADE[channel] as number) * (1 - lit) + (LIGHT[channel] as number) * lit;
      (channels[channel] as Float32Array)[k] = covered * (1 - SHADE_SHARE + SHADE_SHARE * tone);
    }
  }
}

function printCulture(color: ColorRow, culture: Uint8ClampedArray, start: number): void {
  for (let k = 0, at = start * 4; k < color.red.length; k++, at += 4) {
    const cover = culture[at + 3] as number;
    if (cover === 0) continue;
    const red = (culture[at] as number) / 255;
    mixInto(color, k, cover / 255, red, (culture[at + 1] as number) / 255, (culture[at + 2] as number) / 255);
  }
}

function printContours(land: LandRow, color: ColorRow): void {
  const { contour, indexContour, snow, bankCells } = land;
  for (let k = 0; k < contour.length; k++) {
    const line = Math.max((contour[k] as number) * 0.62, (indexContour[k] as number) * 0.92);
    if (line === 0) continue;
    const dry = 1 - smoothstep(-0.06, 0.1, bankCells[k] as number);
    const white = snow[k] as number;
    const inked = (channel: 0 | 1 | 2) => CONTOUR[channel] * (1 - white) + SNOW_CONTOUR[channel] * white;
    mixInto(color, k, line * dry, inked(0), inked(1), inked(2));
  }
}

/** Water lines close towards the bank, as an engraver cuts them. */
function printWater({ bankCells, placeX, placeY, frame }: LandRow, color: ColorRow): void {
  const { pixelsPerCell } = frame;
  const scale = lineScale(pixelsPerCell);
  const bankReach = (1.8 * scale) / pixelsPerCell;
  for (let k = 0; k < bankCells.length; k++) {
    const bank = bankCells[k] as number;
    if (bank > -0.06) {
      const turns = Math.max(bank, 0) ** 0.78 * 2.1 + 0.5;
      const turnsPerPixel = (2.1 * 0.78 * Math.max(bank, 0.25) ** -0.22) / pixelsPerCell;
      const away = Math.abs(turns - Math.floor(turns) - 0.5) / (turnsPerPixel * scale);
      const line = (1 - smoothstep(0.5, 1.5, away)) * 0.6;
      const deep = 1 - 0.03 * noiseAt((placeX[k] as number) * 0.5, placeY * 0.5);
      const mixed = (channel: 0 | 1 | 2) => (WATER[channel] * (1 - line) + WATER_LINE[channel] * line) * deep;
      mixInto(color, k, smoothstep(-0.06, 0.1, bank), mixed(0), mixed(1), mixed(2));
    }
    if (bank < -bankReach || bank > bankReach) continue;
    const away = (Math.abs(bank) * pixelsPerCell) / scale;
    mixInto(color, k, 0.9 * (1 - smoothstep(0.6, 1.8, away)), BANK[0], BANK[1], BANK[2]);
  }
}

function printDeskLight(land: LandRow, { red, green, blue }: ColorRow): void {
  for (let k = 0; k < red.length; k++) {
    const light = 0.96 + 0.1 * Math.max(reliefAt(land, k), -0.6);
    red[k] = (red[k] as number) * DESK_LIGHT[0] * light;
    green[k] = (green[k] as number) * DESK_LIGHT[1] * light;
    blue[k] = (blue[k] as number) * DESK_LIGHT[2] * light;
  }
}

function printFolds({ maps, frame, placeX, placeY }: LandRow, { red, green, blue }: ColorRow): void {
  const { pixelsPerCell } = frame;
  const reach = FOLD_PIXELS * lineScale(pixelsPerCell);
  const y = pixelOf(placeY, pixelsPerCell);
  const down = foldAt(y, FOLDS_DOWN, maps.size * pixelsPerCell, reach);
  for (let k = 0; k < red.length; k++) {
    const x = pixelOf(placeX[k] as number, pixelsPerCell);
    const fold = down + foldAt(x, FOLDS_ACROSS, maps.size * pixelsPerCell, reach);
    if (fold === 0) continue;
    const kept = 1 - FOLD_SHADE * fold;
    red[k] = (red[k] as number) * kept;
    green[k] = (green[k] as number) * kept;
    blue[k] = (blue[k] as number) * kept;
  }
}

function foldAt(pixel: number, folds: readonly number[], side: number, reach: number): number {
  let shade = 0;
  for (const share of folds) shade += smoothstep(reach, 0, Math.abs(pixel - share * side));
  return shade;
}
