// The telephone's light: inside it, and nowhere else, the sheet shows the colors of its own paper.
// Law: ART.md "Light rules" 1: radius 15 cells, fading with (1 - r)^1.7, slopes lit from the telephone.
import type { Place } from '../../core/terrain/sheet.ts';
import type { LandRow } from './landRow.ts';
import { smoothstep } from './noise.ts';
import { LAMP_RADIUS_CELLS } from './source.ts';
import type { Rgb } from './tone.ts';

const PAPER: Rgb = [0.8, 0.68, 0.5];
const FOREST_PAPER: Rgb = [0.62, 0.66, 0.46];
const SNOW_PAPER: Rgb = [0.86, 0.82, 0.76];
const PRINT: Rgb = [0.3, 0.17, 0.07];
/** What the warm screen leaves of a color. */
const WARM: Rgb = [1, 0.86, 0.66];
const FLAME: Rgb = [1.25, 0.775, 0.325];
/** The telephone is held this high above the land, in cells of the picture. */
const HEIGHT_CELLS = 4.95;

/** Writes row `y` as straight RGBA; `culture` is the same frame drawn in paper inks. */
export function writeLamp(
  land: LandRow,
  lamp: Place,
  culture: Uint8ClampedArray,
  y: number,
  out: Uint8ClampedArray,
): void {
  const { placeX, placeY, normalX, normalY, normalZ, bankCells, contour, indexContour } = land;
  const dy = lamp.y - placeY;
  for (let k = 0, at = y * land.frame.width * 4; k < land.frame.width; k++, at += 4) {
    const dx = lamp.x - (placeX[k] as number);
    const away = Math.sqrt(dx * dx + dy * dy);
    if (away >= LAMP_RADIUS_CELLS) continue;
    const near = 1 - away / LAMP_RADIUS_CELLS;
    const dry = 1 - smoothstep(-0.06, 0.1, bankCells[k] as number);
    const unit = 1 / Math.sqrt(away * away + HEIGHT_CELLS * HEIGHT_CELLS);
    const across = (normalX[k] as number) * dx + (normalY[k] as number) * dy;
    const lit = (across + (normalZ[k] as number) * HEIGHT_CELLS) * unit;
    const thin = contour[k] as number;
    const thick = indexContour[k] as number;
    const cover = near ** 1.7 * 0.62 * dry;
    const glow = near ** 2.2;
    const paper = paperLight(lit);
    const flame = glow * (0.35 + 0.85 * Math.max(0, lit)) * (0.6 + 0.5 * cover * paper);
    const lines = glow * dry * (thin * 0.3 + thick * 0.45);
    const printed = Math.max(thin * 0.75, thick);
    writePaper(land, k, at, out, culture, { cover, paper, printed, light: flame + lines });
  }
}

interface LampPixel {
  cover: number;
  paper: number;
  printed: number;
  light: number;
}

function paperLight(lit: number): number {
  return Math.min(1.1, Math.max(0.25, 0.17 + 1.1 * lit));
}

/** Paper under ink, plus light; where the light alone is brighter than its cover, it covers more. */
function writePaper(
  land: LandRow,
  k: number,
  at: number,
  out: Uint8ClampedArray,
  culture: Uint8ClampedArray,
  { cover, paper, printed, light }: LampPixel,
): void {
  const trees = (land.forest[k] as number) * 0.6;
  const snow = land.snow[k] as number;
  const drawn = ((culture[at + 3] as number) / 255) * 0.85;
  let strongest = cover;
  for (let channel = 0; channel < 3; channel++) {
    const bare = (PAPER[channel] as number) * (1 - trees) + (FOREST_PAPER[channel] as number) * trees;
    const land = (bare * (1 - snow) + (SNOW_PAPER[channel] as number) * snow) * paper;
    const inked = land * (1 - printed) + (PRINT[channel] as number) * printed;
    const full = inked * (1 - drawn) + ((culture[at + channel] as number) / 255) * paper * drawn;
    const shown = full * (WARM[channel] as number) * cover + (FLAME[channel] as number) * light;
    lampColor[channel] = shown;
    if (shown > strongest) strongest = shown;
  }
  const alpha = Math.min(1, strongest);
  if (alpha <= 0) return;
  for (let channel = 0; channel < 3; channel++) {
    out[at + channel] = (255 * (lampColor[channel] as number)) / alpha;
  }
  out[at + 3] = 255 * alpha;
}

const lampColor = new Float32Array(3);
