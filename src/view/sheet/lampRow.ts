// The telephone's light: inside it, and nowhere else, the sheet shows the colors of its own paper.
// Law: ART.md "Light rules" 1: radius 15 cells, fading with (1 - r)^1.7, slopes lit from the telephone.
import type { Place } from '../../core/terrain/sheet.ts';
import type { LandRow } from './landRow.ts';
import { GRAIN_SIDE, smoothstep } from './noise.ts';
import { LAMP_RADIUS_CELLS } from './source.ts';
import type { Rgb } from './tone.ts';

/** Colors of the paper in the light of the small screen. */
const PAPER: Rgb = [0.93, 0.66, 0.36];
const FOREST_PAPER: Rgb = [0.76, 0.58, 0.3];
const SNOW_PAPER: Rgb = [0.95, 0.76, 0.54];
const FLAME: Rgb = [1, 0.7, 0.42];
/** The telephone is held this high above the land, in cells of the picture. */
const HEIGHT_CELLS = 4.95;

/** The drawing that lies under the lamp, and the grain of the paper. */
export interface LampSheet {
  /** The lamp's frame drawn in paper inks, straight RGBA. */
  readonly culture: Uint8ClampedArray;
  readonly grain: Float32Array;
}

/** Writes row `y` as straight RGBA. */
export function writeLamp(
  land: LandRow,
  lamp: Place,
  { culture, grain }: LampSheet,
  y: number,
  out: Uint8ClampedArray,
): void {
  const { placeX, placeY, frame } = land;
  const mask = GRAIN_SIDE - 1;
  const grainRow = ((frame.top + y) & mask) * GRAIN_SIDE;
  const dy = lamp.y - placeY;
  for (let k = 0, at = y * frame.width * 4; k < frame.width; k++, at += 4) {
    const dx = lamp.x - (placeX[k] as number);
    const away = Math.sqrt(dx * dx + dy * dy);
    if (away >= LAMP_RADIUS_CELLS) continue;
    const speck = grain[grainRow + ((frame.left + k) & mask)] as number;
    const drawn = (culture[at + 3] as number) / 255;
    writePaper(land, k, out, at, 1 - away / LAMP_RADIUS_CELLS, litFrom(land, k, dx, dy, away), speck, drawn);
    if (drawn > 0) writeDrawing(culture, out, at, drawn);
  }
}

/** How squarely the telephone shines on the land here; negative on slopes that turn away. */
function litFrom(land: LandRow, k: number, dx: number, dy: number, away: number): number {
  const across = (land.normalX[k] as number) * dx + (land.normalY[k] as number) * dy;
  const up = (land.normalZ[k] as number) * HEIGHT_CELLS;
  return (across + up) / Math.sqrt(away * away + HEIGHT_CELLS * HEIGHT_CELLS);
}

/** Paper, and a little light of the flame's own; the contours stay open, so reception shows through them. */
function writePaper(
  land: LandRow,
  k: number,
  out: Uint8ClampedArray,
  at: number,
  near: number,
  lit: number,
  speck: number,
  drawn: number,
): void {
  const dry = 1 - smoothstep(-0.06, 0.1, land.bankCells[k] as number);
  const line = Math.max((land.contour[k] as number) * 0.62, (land.indexContour[k] as number) * 0.8);
  const paper = Math.min(1.08, Math.max(0.2, 0.2 + 1.05 * lit)) * (1 + 0.1 * speck);
  const flame = near * near * (0.12 + 0.4 * Math.max(0, lit));
  const cover = Math.min(0.94, near ** 1.7 * (0.25 + 0.75 * dry) * 1.2);
  const trees = (land.forest[k] as number) * 0.6;
  const snow = land.snow[k] as number;
  // Bright light is held back by half, so that the paper bleaches slowly and keeps its relief.
  const exposure = 255 / (1 + 0.5 * Math.max(0, paper * PAPER[0] + flame * FLAME[0] - 1));
  for (let channel = 0; channel < 3; channel++) {
    const bare = (PAPER[channel] as number) * (1 - trees) + (FOREST_PAPER[channel] as number) * trees;
    const covered = bare * (1 - snow) + (SNOW_PAPER[channel] as number) * snow;
    out[at + channel] = exposure * (covered * paper + (FLAME[channel] as number) * flame);
  }
  out[at + 3] = 255 * cover * (1 - line * (1 - drawn));
}

function writeDrawing(culture: Uint8ClampedArray, out: Uint8ClampedArray, at: number, drawn: number): void {
  const share = drawn * 0.8;
  for (let channel = at; channel < at + 3; channel++) {
    out[channel] = (out[channel] as number) * (1 - share) + (culture[channel] as number) * share;
  }
}
