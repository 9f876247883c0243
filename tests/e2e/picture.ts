// A screenshot as numbers: where a place of the sheet is in it, and how light it is in gray, also when seen small.
// Law: what is measured is what the browser shows.
import type { Page } from '@playwright/test';
import { decode } from 'fast-png';
import { bytesToLight, luminance } from '../helpers/sight.ts';

export interface Gray {
  readonly width: number;
  readonly height: number;
  /** Relative luminance, 0 to 1, row by row. */
  readonly lightByPixel: Float64Array;
  /** How much of each pixel is amber at full size, 0 to 1. */
  readonly amberByPixel: Float64Array;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** @param share of its size at which the page is looked at, averaged in linear light as an eye far away does. */
export async function grayOf(page: Page, share = 1): Promise<Gray> {
  const { data, width, height, channels } = decode(await page.screenshot({ animations: 'disabled' }));
  const [small, low] = [Math.floor(width * share), Math.floor(height * share)];
  const lightByPixel = new Float64Array(small * low);
  const amberByPixel = new Float64Array(small * low);
  const count = new Float64Array(small * low);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * channels;
      const to =
        Math.min(low - 1, Math.floor(y * share)) * small + Math.min(small - 1, Math.floor(x * share));
      const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
      lightByPixel[to] = (lightByPixel[to] ?? 0) + luminance(bytesToLight(red, green, blue));
      if (isAmber(red, green, blue)) amberByPixel[to] = (amberByPixel[to] ?? 0) + 1;
      count[to] = (count[to] ?? 0) + 1;
    }
  }
  lightByPixel.forEach((light, pixel) => {
    lightByPixel[pixel] = light / (count[pixel] ?? 1);
    amberByPixel[pixel] = (amberByPixel[pixel] ?? 0) / (count[pixel] ?? 1);
  });
  return { width: small, height: low, lightByPixel, amberByPixel };
}

/** The ink of reception where it is well up: far more red than blue, and green between them. */
function isAmber(red: number, green: number, blue: number): boolean {
  return red > 140 && red - blue > 70 && green - blue > 15 && red > green;
}

/** How places in cells become points of the page in CSS px. */
export async function pointsOf(page: Page): Promise<(place: Point) => Point> {
  const [a, b] = await page.evaluate(() => {
    const stage = document.documentElement.style;
    const corner = ['left', 'top'].map(
      (side) => Number.parseFloat(stage.getPropertyValue(`--map-${side}`)) + 20,
    );
    const [x = 0, y = 0] = corner;
    return [x, x + 200].map((at) => ({ x: at, y, place: window.theFarEnd?.placeAt(at, y) ?? null }));
  });
  if (!a?.place || !b?.place) throw new Error('the map: expected the sheet under its corner');
  const pixels = (b.x - a.x) / (b.place.x - a.place.x);
  const { x: fromX, y: fromY } = a.place;
  return ({ x, y }) => ({ x: a.x + (x - fromX) * pixels, y: a.y + (y - fromY) * pixels });
}

/** @returns all light within a box around a point, in pixels of the gray picture. */
export function lightsAround(
  { width, height, lightByPixel }: Gray,
  { x, y }: Point,
  halfWide: number,
  halfHigh: number,
): number[] {
  const lights: number[] = [];
  for (let row = Math.round(y - halfHigh); row <= Math.round(y + halfHigh); row++) {
    for (let column = Math.round(x - halfWide); column <= Math.round(x + halfWide); column++) {
      if (row < 0 || column < 0 || row >= height || column >= width) continue;
      lights.push(lightByPixel[row * width + column] ?? 0);
    }
  }
  return lights;
}
