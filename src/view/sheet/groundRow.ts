// The opaque picture of the ground, row by row: hillshade, snow, forest, valley air, contours, city glow, river.
// Law: after ART.md "Ground"; each step below is one ink of the print, in the order of printing.

import type { Season, Sky } from '../../core/world.ts';
import type { LandRow } from './landRow.ts';
import { GRAIN_SIDE, hashAt, smoothstep } from './noise.ts';
import { printRiver } from './riverRow.ts';
import { moonGain, ORDINARY_LIGHT, type SheetLight } from './sheetLight.ts';
import {
  addInto,
  CITY_LIGHT,
  type ColorRow,
  FOG,
  GROUND_RAMP,
  GROUND_TONES,
  mixInto,
  type Rgb,
  SNOW_MOON,
  SNOW_SHADOW,
  VALLEY_AIR,
} from './tone.ts';

/** What the brush drew for this row: straight (not premultiplied) RGBA, and added light as RGB. */
export interface DrawnRow {
  readonly culture: Uint8ClampedArray | null;
  readonly lights: Float32Array | null;
  /** Index of the row's first pixel. */
  readonly start: number;
}

/** What is left of the ground's light where more contrast is asked for, and how much stronger its lines are. */
const BOLD_GROUND = 0.6;
const BOLD_LINES = 1.3;

export function printGround(
  land: LandRow,
  color: ColorRow,
  drawn: DrawnRow,
  light: SheetLight = ORDINARY_LIGHT,
  sky: Pick<Sky, 'season' | 'weather'> = AS_DRAWN,
): void {
  printDuotone(land, color);
  printSeason(land, color, sky.season);
  printSnow(land, color);
  printAir(land, color);
  if (light.isBold) dim(color, BOLD_GROUND);
  if (drawn.culture !== null) printCulture(land, color, drawn.culture, drawn.start);
  printContours(land, color, light.isBold);
  if (sky.weather === 'fog') printFog(land, color);
  if (light.moonlight !== 1) printMoonlight(color, light.moonlight);
  printCityGlow(land, color);
  printRiver(land, color);
  if (land.rings.isJammed) printJammed(land, color);
  if (drawn.lights !== null) printLights(color, drawn.lights, drawn.start);
}

/** The sheet was drawn on a clear night in autumn. */
const AS_DRAWN: Pick<Sky, 'season' | 'weather'> = { season: 'autumn', weather: 'clear' };

/** What the year does to open ground and to woods, as shares of each channel. */
const SEASON_TINTS: Readonly<Record<Season, { readonly open: Rgb; readonly woods: Rgb } | null>> = {
  spring: { open: [0.97, 1.04, 0.99], woods: [0.96, 1.08, 1] },
  summer: { open: [0.9, 1.02, 0.95], woods: [0.78, 0.99, 0.88] },
  autumn: null,
  winter: { open: [1.06, 1.1, 1.17], woods: [0.9, 0.95, 1.06] },
};

function printSeason({ forest }: LandRow, { red, green, blue }: ColorRow, season: Season): void {
  const tints = SEASON_TINTS[season];
  if (tints === null) return;
  const { open, woods } = tints;
  for (let k = 0; k < red.length; k++) {
    const wooded = Math.min(1, forest[k] as number);
    red[k] = (red[k] as number) * (open[0] + (woods[0] - open[0]) * wooded);
    green[k] = (green[k] as number) * (open[1] + (woods[1] - open[1]) * wooded);
    blue[k] = (blue[k] as number) * (open[2] + (woods[2] - open[2]) * wooded);
  }
}

/** Fog lies deepest by the water, and thins the lines that it lies on; the tops stand out of it. */
function printFog({ heightMeters, maps }: LandRow, color: ColorRow): void {
  const [red, green, blue] = FOG;
  for (let k = 0; k < heightMeters.length; k++) {
    const above = (heightMeters[k] as number) - maps.lowestMeters;
    mixInto(color, k, 0.08 + 0.34 * (1 - smoothstep(40, 320, above)), red, green, blue);
  }
}

/** Contrast grows with height; the forest is a little darker and cooler. */
function printDuotone(land: LandRow, color: ColorRow): void {
  const { heightMeters, shade, moonlight, ridge, forest, maps } = land;
  const { red, green, blue } = color;
  for (let k = 0; k < shade.length; k++) {
    const high = smoothstep(0, 495, (heightMeters[k] as number) - maps.lowestMeters);
    const moon = moonlight[k] as number;
    const cast = 0.72 + 0.28 * moon;
    const relief = (shade[k] as number) * (0.76 + 0.74 * high) * cast;
    const light = 0.315 + relief + 0.125 * (ridge[k] as number) * (0.35 + 0.65 * high) + 0.06 * (high - 0.4);
    const dimmed = light * (0.8 + 0.2 * (moon * 0.6 + 0.4));
    const tone = dimmed <= 0 ? 0 : dimmed >= 1 ? GROUND_TONES - 1 : (dimmed * GROUND_TONES) | 0;
    const trees = (forest[k] as number) * 0.55;
    red[k] = (GROUND_RAMP[tone * 3] as number) * (1 - 0.28 * trees);
    green[k] = (GROUND_RAMP[tone * 3 + 1] as number) * (1 - 0.14 * trees);
    blue[k] = (GROUND_RAMP[tone * 3 + 2] as number) * (1 - 0.16 * trees);
  }
}

function printSnow(land: LandRow, color: ColorRow): void {
  const { snow, shade, moonlight, ridge } = land;
  for (let k = 0; k < snow.length; k++) {
    const depth = snow[k] as number;
    if (depth <= 0) continue;
    const cast = 0.72 + 0.28 * (moonlight[k] as number);
    const light = 0.4 + (shade[k] as number) * 1.05 * cast + 0.1 * (ridge[k] as number);
    const s = smoothstep(0.05, 0.95, light);
    mixInto(
      color,
      k,
      depth * 0.8,
      SNOW_SHADOW[0] + (SNOW_MOON[0] - SNOW_SHADOW[0]) * s,
      SNOW_SHADOW[1] + (SNOW_MOON[1] - SNOW_SHADOW[1]) * s,
      SNOW_SHADOW[2] + (SNOW_MOON[2] - SNOW_SHADOW[2]) * s,
    );
  }
}

/** Blue air lies in the valleys. */
function printAir(land: LandRow, color: ColorRow): void {
  const { heightMeters, maps } = land;
  const [red, green, blue] = VALLEY_AIR;
  for (let k = 0; k < heightMeters.length; k++) {
    const above = (heightMeters[k] as number) - maps.lowestMeters;
    if (above < 155) mixInto(color, k, 0.42 * (1 - smoothstep(0, 155, above)), red, green, blue);
  }
}

/** Houses, ways, fields and trees lie under the same moonlight as the ground. */
function printCulture(land: LandRow, color: ColorRow, culture: Uint8ClampedArray, start: number): void {
  const { shade, moonlight } = land;
  for (let k = 0, at = start * 4; k < shade.length; k++, at += 4) {
    const cover = culture[at + 3] as number;
    if (cover === 0) continue;
    const cast = 0.72 + 0.28 * (moonlight[k] as number);
    const light = (0.72 + 0.9 * Math.max(shade[k] as number, -0.35) * cast) / 255;
    mixInto(
      color,
      k,
      cover / 255,
      (culture[at] as number) * light,
      (culture[at + 1] as number) * light,
      (culture[at + 2] as number) * light,
    );
  }
}

/** Cool ink, light on the moon's side and dark in the shade (Tanaka). */
function printContours(land: LandRow, color: ColorRow, isBold: boolean): void {
  const { contour, indexContour, moonSide, snow, forest, bankCells } = land;
  for (let k = 0; k < contour.length; k++) {
    const thin = contour[k] as number;
    const thick = indexContour[k] as number;
    if (thin === 0 && thick === 0) continue;
    const dry = 1 - smoothstep(-0.06, 0.1, bankCells[k] as number);
    const side = moonSide[k] as number;
    const lit = smoothstep(-0.9, 0.9, side);
    const onSnow = (snow[k] as number) * 0.85;
    const snowLit = onSnow * smoothstep(-0.6, 0.8, side);
    const red = (0.165 + 0.285 * lit) * (1 - onSnow) + 0.16 * onSnow + 0.14 * snowLit;
    const green = (0.205 + 0.325 * lit) * (1 - onSnow) + 0.21 * onSnow + 0.15 * snowLit;
    const blue = (0.25 + 0.325 * lit) * (1 - onSnow) + 0.29 * onSnow + 0.14 * snowLit;
    const strength = (0.62 - 0.12 * smoothstep(-0.8, 0.8, side)) * (1 - 0.25 * (forest[k] as number));
    const contrast = isBold ? BOLD_LINES : 1;
    mixInto(color, k, Math.min(1, thin * strength * dry * contrast), red, green, blue);
    const bold = (1.25 - 0.25 * (snow[k] as number)) * contrast;
    mixInto(color, k, thick * 0.85 * dry, red * bold, green * bold, blue * bold);
  }
}

function dim({ red, green, blue }: ColorRow, share: number): void {
  for (const channel of [red, green, blue]) {
    for (let k = 0; k < channel.length; k++) channel[k] = (channel[k] as number) * share;
  }
}

/** The player's moon: it dims or lifts the ground and what is drawn on it, and no light that burns on it. */
function printMoonlight({ red, green, blue }: ColorRow, moonlight: number): void {
  for (let k = 0; k < red.length; k++) {
    const light = ((red[k] as number) + (green[k] as number) + (blue[k] as number)) / 3;
    const gain = moonGain(moonlight, light);
    red[k] = (red[k] as number) * gain;
    green[k] = (green[k] as number) * gain;
    blue[k] = (blue[k] as number) * gain;
  }
}

/** The far city lights the slopes that face it. */
function printCityGlow(land: LandRow, color: ColorRow): void {
  const { glow, normalX, normalY, normalZ, maps } = land;
  const { towardsUs } = maps;
  const [red, green, blue] = CITY_LIGHT;
  for (let k = 0; k < glow.length; k++) {
    const light = glow[k] as number;
    if (light < 0.002) continue;
    const across = (normalX[k] as number) * -towardsUs.x + (normalY[k] as number) * -towardsUs.y;
    const facing = Math.max(0, across * 0.944 + (normalZ[k] as number) * 0.33);
    addInto(color, k, light * (0.125 + 0.2 * facing), red, green, blue);
  }
}

/** Jammed ground is a little darker and bluer, so that rings stand out on it. */
function printJammed({ rings }: LandRow, { red, green, blue }: ColorRow): void {
  for (let k = 0; k < red.length; k++) {
    const share = 0.8 * (rings.dimmed[k] as number);
    red[k] = (red[k] as number) * (1 - 0.38 * share);
    green[k] = (green[k] as number) * (1 - 0.4 * share);
    blue[k] = (blue[k] as number) * (1 - 0.2 * share);
  }
}

function printLights({ red, green, blue }: ColorRow, lights: Float32Array, start: number): void {
  for (let k = 0, at = start * 3; k < red.length; k++, at += 3) {
    red[k] = (red[k] as number) + (lights[at] as number);
    green[k] = (green[k] as number) + (lights[at + 1] as number);
    blue[k] = (blue[k] as number) + (lights[at + 2] as number);
  }
}

interface Grain {
  /** How much it multiplies the color by, and adds in steps of eight bits. */
  readonly share: number;
  readonly lift: number;
}

const NIGHT_GRAIN: Grain = { share: 0.06, lift: 1.58 };

/** Lays the grain of the paper over the row and writes it as bytes. */
export function writeGround(
  land: LandRow,
  color: ColorRow,
  grain: Float32Array,
  y: number,
  out: Uint8ClampedArray,
  weight = NIGHT_GRAIN,
): void {
  const { left, top, width } = land.frame;
  const { red, green, blue } = color;
  const mask = GRAIN_SIDE - 1;
  const grainRow = ((top + y) & mask) * GRAIN_SIDE;
  for (let k = 0, at = y * width * 4; k < width; k++, at += 4) {
    const speck = grain[grainRow + ((left + k) & mask)] as number;
    const more = 255 * (1 + speck * weight.share);
    // Half a step of noise hides the steps of eight bits in the dark.
    const lift = speck * weight.lift + hashAt(left + k, top + y) - 0.5;
    out[at] = (red[k] as number) * more + lift;
    out[at + 1] = (green[k] as number) * more + lift;
    out[at + 2] = (blue[k] as number) * more + lift;
    out[at + 3] = 255;
  }
}
