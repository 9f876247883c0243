// The amber of reception: contour lines that the far bank lights, and a faint wash on the slopes that face it.
// Law: amber is your connection and only that; level ground stays dim, so the plain never draws the eye.
import { lineScale } from './frame.ts';
import type { LandRow } from './landRow.ts';
import { hashAt, smoothstep } from './noise.ts';
import type { SheetLight } from './sheetLight.ts';
import { AMBER, AMBER_WASH, type Rgb, WEAK_AMBER } from './tone.ts';

/** Share of the ink that is left on level ground, and the slopes (rise over run) between which it fills. */
const LEVEL_INK = 0.34;
const BOLD_LEVEL_INK = 0.55;
const LEVEL_SLOPE = 0.06;
const FULL_SLOPE = 0.38;
/** Height of the tower's light above the horizon, as a share of its distance. */
const TOWER_UP = 0.16;

/** The ink's color where it is strong, where it is weak, and as a wash. */
interface Reception {
  readonly strong: Rgb;
  readonly weak: Rgb;
  readonly wash: Rgb;
  /** Share of the ink that is left on level ground. */
  readonly level: number;
  /** A line in dots: an ink of its own by its form too, that washes over nothing and leans to no tower. */
  readonly isDotted?: boolean;
}

const NIGHT_RECEPTION: Reception = { strong: AMBER, weak: WEAK_AMBER, wash: AMBER_WASH, level: LEVEL_INK };
/** A deeper yellow: beside the white of detection it keeps its hue for every kind of sight. */
const SAFE_RECEPTION: Reception = {
  strong: [1, 0.65, 0.117],
  weak: [0.58, 0.376, 0.059],
  wash: [1, 0.6, 0.1],
  level: LEVEL_INK,
};
export const PAPER_RECEPTION: Reception = {
  strong: [0.651, 0.325, 0],
  weak: [0.62, 0.38, 0.16],
  wash: [0.78, 0.47, 0.14],
  level: LEVEL_INK,
};

/** The country's own network: cold and thin, for it leads nowhere. */
export const LEGAL_RECEPTION: Reception = {
  strong: [0.74, 0.8, 0.84],
  weak: [0.46, 0.53, 0.58],
  wash: [0, 0, 0],
  level: 0.7,
  isDotted: true,
};
/** How wide the lattice of dots is, in pixels, and how much of its ink is laid. */
const DOT_PIXELS = 5;
const DOT_INK = 0.64;

/** With more contrast weak ink is nearly as bright as strong ink, and level ground keeps more of it. */
export function nightReception({ isColorSafe, isBold }: SheetLight): Reception {
  const inks = isColorSafe ? SAFE_RECEPTION : NIGHT_RECEPTION;
  if (!isBold) return inks;
  const between = (channel: 0 | 1 | 2) => (inks.weak[channel] + inks.strong[channel]) / 2;
  return { ...inks, weak: [between(0), between(1), between(2)], level: BOLD_LEVEL_INK };
}

/** Writes row `y` of the ink as straight RGBA. */
export function writeInk(land: LandRow, y: number, out: Uint8ClampedArray, inks = NIGHT_RECEPTION): void {
  const { reception, bankCells, normalX, normalY, normalZ, frame } = land;
  const towerUnit = 1 / Math.sqrt(1 + TOWER_UP * TOWER_UP);
  for (let k = 0, at = y * frame.width * 4; k < frame.width; k++, at += 4) {
    const heard = reception[k] as number;
    if (heard < 0.004 || (bankCells[k] as number) > 0.1) continue;
    if (inks.isDotted) {
      writeDots(land, k, y, heard, inks, out, at);
      continue;
    }
    const towerX = land.towerX[k] as number;
    const towerY = land.towerY[k] as number;
    const across = (normalX[k] as number) * towerX + (normalY[k] as number) * towerY;
    const lit = across + (normalZ[k] as number) * TOWER_UP;
    const wash = lit <= 0 ? 0 : 0.095 * heard * lit * towerUnit * (1 - 0.5 * (land.snow[k] as number));
    const lines = Math.max((land.contour[k] as number) * 0.7, land.indexContour[k] as number);
    const glow = lines === 0 ? 0 : heard * facingOf(land, k, towerX, towerY);
    const ink = lines === 0 ? 0 : Math.min(1, lines * glow * 1.05 * inkOnSlope(land, k, inks.level));
    const dither = hashAt(frame.left + k, frame.top + y) - 0.5;
    writeBoth(out, at, inks, ink, glow, wash, dither);
  }
}

/** Contours under a lattice of dots that is turned against the window, so that no line runs along it. */
function writeDots(
  land: LandRow,
  k: number,
  y: number,
  heard: number,
  inks: Reception,
  out: Uint8ClampedArray,
  at: number,
): void {
  const lines = Math.max((land.contour[k] as number) * 0.7, land.indexContour[k] as number);
  if (lines === 0) return;
  const side = DOT_PIXELS * lineScale(land.frame.pixelsPerCell);
  const x = (land.frame.left + k) / side;
  const down = (land.frame.top + y) / side;
  const isDot = (Math.floor(0.89 * x + 0.45 * down) + Math.floor(0.89 * down - 0.45 * x)) % 2 === 0;
  if (!isDot) return;
  const ink = Math.min(1, lines * DOT_INK * heard * inkOnSlope(land, k, inks.level));
  writeBoth(out, at, inks, ink, heard, 0, 0);
}

/** 0.12 where the slope turns its back to the tower, 1 where it faces it. */
function facingOf(land: LandRow, k: number, towerX: number, towerY: number): number {
  const steep = land.steepness[k] as number;
  if (steep <= 1e-4) return 0.3;
  const towards = -((land.slopeX[k] as number) * towerX + (land.slopeY[k] as number) * towerY) / steep;
  return Math.min(1, Math.max(0.12, 0.3 + 0.95 * towards));
}

function inkOnSlope(land: LandRow, k: number, level: number): number {
  const slope = (land.steepness[k] as number) / land.maps.cellMeters;
  return level + (1 - level) * smoothstep(LEVEL_SLOPE, FULL_SLOPE, slope);
}

/** Ink over wash, as one color and one cover; `dither` hides the steps of the faint wash. */
function writeBoth(
  out: Uint8ClampedArray,
  at: number,
  inks: Reception,
  ink: number,
  glow: number,
  wash: number,
  dither: number,
): void {
  const under = wash * (1 - ink);
  const cover = ink + under;
  if (cover <= 0) return;
  const inkShare = ink / cover;
  const washShare = under / cover;
  const strong = inkShare * glow;
  const weak = inkShare - strong;
  for (const channel of [0, 1, 2] as const) {
    out[at + channel] =
      255 * (inks.strong[channel] * strong + inks.weak[channel] * weak + inks.wash[channel] * washShare);
  }
  out[at + 3] = 255 * cover + dither;
}
