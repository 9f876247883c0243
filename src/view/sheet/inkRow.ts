// The amber of reception: contour lines that the far bank lights, and a faint wash on the slopes that face it.
// Law: amber is your connection and only that; level ground stays dim, so the plain never draws the eye.
import type { LandRow } from './landRow.ts';
import { hashAt, smoothstep } from './noise.ts';
import { AMBER, AMBER_WASH, WEAK_AMBER } from './tone.ts';

/** Share of the ink that is left on level ground, and the slopes (rise over run) between which it fills. */
const LEVEL_INK = 0.42;
const LEVEL_SLOPE = 0.05;
const FULL_SLOPE = 0.24;
/** Height of the tower's light above the horizon, as a share of its distance. */
const TOWER_UP = 0.16;

/** Writes row `y` of the ink as straight RGBA. */
export function writeInk(land: LandRow, y: number, out: Uint8ClampedArray): void {
  const { reception, slopeX, slopeY, steepness, bankCells, placeX, placeY, maps, frame } = land;
  const towerUnit = 1 / Math.sqrt(1 + TOWER_UP * TOWER_UP);
  for (let k = 0, at = y * frame.width * 4; k < frame.width; k++, at += 4) {
    const heard = reception[k] as number;
    if (heard < 0.004) continue;
    const towerX = maps.tower.x - (placeX[k] as number);
    const towerY = maps.tower.y - placeY;
    const nearer = 1 / Math.max(1, Math.sqrt(towerX * towerX + towerY * towerY));
    const steep = steepness[k] as number;
    const downhill = steep > 1e-4 ? -nearer / steep : 0;
    const towards = ((slopeX[k] as number) * towerX + (slopeY[k] as number) * towerY) * downhill;
    const facing = Math.min(1, Math.max(0.12, 0.3 + 0.95 * towards));
    const slope = smoothstep(LEVEL_SLOPE, FULL_SLOPE, steep / maps.cellMeters);
    const dry = 1 - smoothstep(-0.06, 0.1, bankCells[k] as number);
    const lines = Math.max((land.contour[k] as number) * 0.7, land.indexContour[k] as number);
    const glow = heard * facing;
    const ink = Math.min(1, lines * glow * 1.05 * dry * (LEVEL_INK + (1 - LEVEL_INK) * slope));
    const lit =
      ((land.normalX[k] as number) * towerX + (land.normalY[k] as number) * towerY) * nearer +
      (land.normalZ[k] as number) * TOWER_UP;
    const wash = 0.095 * heard * Math.max(0, lit * towerUnit) * dry * (1 - 0.5 * (land.snow[k] as number));
    writeBoth(out, at, ink, glow, wash, hashAt(frame.left + k, frame.top + y) - 0.5);
  }
}

/** Ink over wash, as one color and one cover; `dither` hides the steps of the faint wash. */
function writeBoth(
  out: Uint8ClampedArray,
  at: number,
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
  out[at] = 255 * (AMBER[0] * strong + WEAK_AMBER[0] * weak + AMBER_WASH[0] * washShare);
  out[at + 1] = 255 * (AMBER[1] * strong + WEAK_AMBER[1] * weak + AMBER_WASH[1] * washShare);
  out[at + 2] = 255 * (AMBER[2] * strong + WEAK_AMBER[2] * weak + AMBER_WASH[2] * washShare);
  out[at + 3] = 255 * cover + dither;
}
