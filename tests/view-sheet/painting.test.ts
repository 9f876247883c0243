// The printed sheet, judged by its pixels. Law: no canvas here; only the arithmetic of the print.
import { expect, test } from 'vitest';
import { type Frame, tileFrame } from '../../src/view/sheet/frame.ts';
import { printGround, writeGround } from '../../src/view/sheet/groundRow.ts';
import { writeInk } from '../../src/view/sheet/inkRow.ts';
import { LandRow } from '../../src/view/sheet/landRow.ts';
import type { SheetMaps } from '../../src/view/sheet/maps.ts';
import { paperGrain } from '../../src/view/sheet/noise.ts';
import { colorRow } from '../../src/view/sheet/tone.ts';
import { tinyMaps } from './land.ts';

const grain = paperGrain();

test('two tiles meet without a seam: each prints the pixels that one large frame prints', () => {
  const maps = tinyMaps(80, hills);
  const left = print(maps, tileFrame(0, 0, 2));
  const right = print(maps, tileFrame(1, 0, 2));
  const whole = print(maps, { left: 0, top: 0, width: 160, height: 80, pixelsPerCell: 2 });
  for (const [x, y] of [
    [79, 11],
    [80, 11],
    [79, 60],
    [81, 61],
  ] as const) {
    const [tile, column] = x < 80 ? [left, x] : [right, x - 80];
    expect(pixel(tile.ground, 80, column, y)).toEqual(pixel(whole.ground, 160, x, y));
    expect(pixel(tile.ink, 80, column, y)).toEqual(pixel(whole.ink, 160, x, y));
  }
});

test('a slope that faces the moon is brighter than one that turns away', () => {
  const ridge = tinyMaps(40, (x) => 700 - 6 * Math.abs(x - 20));
  const { ground } = print(ridge, tileFrame(0, 0, 4));
  expect(lightOf(ground, 160, 44, 100)).toBeGreaterThan(1.5 * lightOf(ground, 160, 116, 100));
});

test('where the far bank does not hear you, no amber is printed', () => {
  const maps = tinyMaps(40, hills, (x) => (x < 20 ? 0 : 1));
  const { ink } = print(maps, tileFrame(0, 0, 4));
  expect(mostCover(ink, 160, 0, 60)).toBe(0);
  expect(mostCover(ink, 160, 100, 160)).toBeGreaterThan(150);
});

test('the same reception is fainter on the plain than on a slope', () => {
  const slope = print(
    tinyMaps(40, (_, y) => 600 + 5 * y),
    tileFrame(0, 0, 4),
  );
  const plain = print(
    tinyMaps(40, (_, y) => 600 + 0.8 * y),
    tileFrame(0, 0, 4),
  );
  expect(mostCover(plain.ink, 160, 0, 160)).toBeLessThan(0.55 * mostCover(slope.ink, 160, 0, 160));
});

test('the river carries no amber', () => {
  const { ink } = print(tinyMaps(40, hills), tileFrame(0, 0, 4));
  const inRiver = ink.subarray(0, 160 * 4 * 4);
  expect(Math.max(...inRiver)).toBe(0);
});

test('a contour line runs where the height is a multiple of 20 m, and a bolder one at 100 m', () => {
  const maps = tinyMaps(40, (_, y) => 590 + 2 * y);
  const land = new LandRow(maps, tileFrame(0, 0, 8));
  const covers = [5, 7.5, 15].map((place) => {
    land.moveTo(Math.round((place + 0.5) * 8 - 0.5));
    return [land.contour[150] as number, land.indexContour[150] as number];
  });
  expect(covers[0]?.[1]).toBeGreaterThan(0.9);
  expect(covers[1]).toEqual([0, 0]);
  expect(covers[2]?.[0]).toBeGreaterThan(0.5);
  expect(covers[2]?.[1]).toBe(0);
});

function hills(x: number, y: number): number {
  return 600 + 60 * Math.sin(x / 7) + 6 * y;
}

function print(maps: SheetMaps, frame: Frame): { ground: Uint8ClampedArray; ink: Uint8ClampedArray } {
  const land = new LandRow(maps, frame);
  const color = colorRow(frame.width);
  const ground = new Uint8ClampedArray(frame.width * frame.height * 4);
  const ink = new Uint8ClampedArray(ground.length);
  for (let y = 0; y < frame.height; y++) {
    land.moveTo(y);
    printGround(land, color, { culture: null, lights: null, start: y * frame.width });
    writeGround(land, color, grain, y, ground);
    writeInk(land, y, ink);
  }
  return { ground, ink };
}

function pixel(picture: Uint8ClampedArray, width: number, x: number, y: number): number[] {
  const at = (y * width + x) * 4;
  return [...picture.subarray(at, at + 4)];
}

/** Mean of the channels over a few pixels, so that grain and contours even out. */
function lightOf(picture: Uint8ClampedArray, width: number, x: number, y: number): number {
  let sum = 0;
  for (let dy = -8; dy <= 8; dy++) {
    for (let dx = -8; dx <= 8; dx++) {
      const [red = 0, green = 0, blue = 0] = pixel(picture, width, x + dx, y + dy);
      sum += red + green + blue;
    }
  }
  return sum;
}

function mostCover(ink: Uint8ClampedArray, width: number, fromX: number, toX: number): number {
  let most = 0;
  for (let k = 3; k < ink.length; k += 4) {
    const x = ((k - 3) / 4) % width;
    if (x >= fromX && x < toX) most = Math.max(most, ink[k] as number);
  }
  return most;
}
