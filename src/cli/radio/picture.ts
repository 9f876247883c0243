// A map of losses as a picture: the land by moonlight, contours every 20 m, amber where a phone has service.
// Law: the colors of the game's night sheet, where amber means a connection and nothing else.
import { encode } from 'fast-png';
import { refineBySpline } from '../../content/terrain/spline.ts';
import { blur } from '../../core/terrain/blur.ts';
import type { LandMap, Tower } from './seedMap.ts';
import {
  BANK,
  clamp01,
  groundColor,
  INK,
  mix,
  PAPER,
  type Rgb,
  serviceOf,
  smoothstep,
  waterColor,
} from './tones.ts';

/** About so many pixels along a side. */
const PICTURE_PIXELS = 1280;

const CONTOUR_METERS = 20;
const INDEX_METERS = 100;
/** The moon's height over the horizon, as parts across and up of its direction. */
const MOON_ACROSS = 0.79;
const MOON_UP = 0.61;
/** Wide slopes count for so much of the shade, seen without forms of less than so many meters. */
const WIDE_SHARE = 0.38;
const WIDE_METERS = 30;
/** Valleys are drawn darker than heights: between these shares of the land's relief. */
const LOW_PERCENTILE = 0.02;
const HIGH_PERCENTILE = 0.98;
const TOWER_PIXELS = 7;

/** Maps by pixel. */
interface Canvas {
  readonly side: number;
  readonly metersPerPixel: number;
  readonly heightMeters: Float32Array;
  readonly wideMeters: Float32Array;
  readonly bankMeters: Float32Array;
  readonly levelDbm: Float32Array;
  readonly rgb: Uint8ClampedArray;
}

/** @returns the bytes of a PNG file. */
export function paintMap(land: LandMap, tower: Tower, lossDbByCell: Float32Array): Uint8Array {
  const factor = Math.round(PICTURE_PIXELS / land.size);
  const side = land.size * factor;
  const metersPerPixel = land.cellMeters / factor;
  const fine = (map: Float32Array) => refineBySpline(map, land.size, factor);
  const heightMeters = fine(land.heightMetersByCell);
  const canvas: Canvas = {
    side,
    metersPerPixel,
    heightMeters,
    wideMeters: blur(heightMeters, side, Math.round(WIDE_METERS / metersPerPixel), 2),
    bankMeters: fine(land.bankMetersByCell),
    levelDbm: fine(lossDbByCell.map((lossDb) => tower.eirpDbm - lossDb)),
    rgb: new Uint8ClampedArray(side * side * 3),
  };
  paintLand(canvas, land);
  paintTower(canvas, (tower.x + 0.5) * factor, (tower.y + 0.5) * factor);
  return encode({ width: side, height: side, channels: 3, data: canvas.rgb });
}

function paintLand(canvas: Canvas, { moonDirection, heightMetersByCell }: LandMap): void {
  const { side, metersPerPixel, heightMeters, wideMeters, bankMeters, levelDbm, rgb } = canvas;
  const sorted = Float32Array.from(heightMetersByCell).sort();
  const lowMeters = sorted[Math.floor(sorted.length * LOW_PERCENTILE)] as number;
  const highMeters = sorted[Math.floor(sorted.length * HIGH_PERCENTILE)] as number;
  const moonX = moonDirection.x * MOON_ACROSS;
  const moonY = moonDirection.y * MOON_ACROSS;
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const pixel = y * side + x;
      const [gx, gy] = slopeAt(heightMeters, side, metersPerPixel, x, y);
      const [wideX, wideY] = slopeAt(wideMeters, side, metersPerPixel, x, y);
      const fineLight = lightOn(gx, gy, moonX, moonY);
      const shade = fineLight + (lightOn(wideX, wideY, moonX, moonY) - fineLight) * WIDE_SHARE;
      const height = heightMeters[pixel] as number;
      const rise = smoothstep(lowMeters, highMeters, height);
      const light = 0.34 + softened(shade - MOON_UP) * (0.6 + 0.6 * rise) + 0.06 * (rise - 0.4);
      const steep = Math.sqrt(gx * gx + gy * gy);
      const line = contourCover(height, steep, metersPerPixel);
      const bank = (bankMeters[pixel] as number) / metersPerPixel;
      const moonSide = steep < 1e-6 ? 0 : -(gx * moonDirection.x + gy * moonDirection.y) / steep;
      const served = serviceOf(levelDbm[pixel] as number);
      const ground = groundColor(light, line, moonSide, served);
      const color = bank > 1 ? waterColor(bank) : mix(ground, waterColor(0), clamp01(bank));
      rgb.set(mix(color, BANK, 0.8 * clamp01(1.4 - Math.abs(bank))), pixel * 3);
    }
  }
}

/** Rise over run to the east and to the south. */
function slopeAt(meters: Float32Array, side: number, metersPerPixel: number, x: number, y: number) {
  const last = side - 1;
  const [west, east] = [Math.max(0, x - 1), Math.min(last, x + 1)];
  const [north, south] = [Math.max(0, y - 1), Math.min(last, y + 1)];
  const across = (meters[y * side + east] as number) - (meters[y * side + west] as number);
  const down = (meters[south * side + x] as number) - (meters[north * side + x] as number);
  return [across / ((east - west) * metersPerPixel), down / ((south - north) * metersPerPixel)] as const;
}

/** Slopes that turn from the moon keep some light: what lies there must be seen too. */
function softened(shade: number): number {
  return shade < 0 ? shade * 0.62 : shade;
}

/** Lambert's law for the slope's normal. */
function lightOn(gx: number, gy: number, moonX: number, moonY: number): number {
  return (MOON_UP - gx * moonX - gy * moonY) / Math.sqrt(1 + gx * gx + gy * gy);
}

/** How much of a pixel the nearest contour line covers; lines are as wide on every slope and gone on the flat. */
function contourCover(height: number, steep: number, metersPerPixel: number): number {
  const metersAPixel = steep * metersPerPixel;
  if (steep < 0.02) return 0;
  const crowded = smoothstep(2.2, 5.5, CONTOUR_METERS / metersAPixel);
  const thin = lineCover(height, CONTOUR_METERS, metersAPixel, 0.9) * crowded * 0.75;
  return Math.max(thin, lineCover(height, INDEX_METERS, metersAPixel, 1.6)) * smoothstep(0.02, 0.06, steep);
}

function lineCover(height: number, step: number, metersAPixel: number, widthPixels: number): number {
  const awayMeters = Math.abs(height / step - Math.round(height / step)) * step;
  return clamp01(0.5 + widthPixels / 2 - awayMeters / metersAPixel);
}

/** A lamp with a dark edge, so that it stands out from any ground. */
function paintTower({ side, rgb }: Canvas, centerX: number, centerY: number): void {
  const reach = TOWER_PIXELS + 4;
  for (let y = Math.max(0, Math.floor(centerY - reach)); y < Math.min(side, centerY + reach); y++) {
    for (let x = Math.max(0, Math.floor(centerX - reach)); x < Math.min(side, centerX + reach); x++) {
      const away = Math.sqrt(
        (x + 0.5 - centerX) * (x + 0.5 - centerX) + (y + 0.5 - centerY) * (y + 0.5 - centerY),
      );
      const at = (y * side + x) * 3;
      const under: Rgb = [rgb[at] as number, rgb[at + 1] as number, rgb[at + 2] as number];
      const edged = mix(under, INK, 0.85 * clamp01(reach - away));
      const ring = mix(edged, PAPER, clamp01(1.3 - Math.abs(away - TOWER_PIXELS)));
      rgb.set(mix(ring, PAPER, clamp01(3.5 - away)), at);
    }
  }
}
