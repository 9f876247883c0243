// The sheet printed on paper, and the inks of its signs. Law: no canvas here; only the arithmetic of the print.
import { expect, test } from 'vitest';
import { inkedOnPaper } from '../../src/view/paperInks.ts';
import { type Frame, tileFrame } from '../../src/view/sheet/frame.ts';
import { writeGround } from '../../src/view/sheet/groundRow.ts';
import { PAPER_RECEPTION, writeInk } from '../../src/view/sheet/inkRow.ts';
import { LandRow } from '../../src/view/sheet/landRow.ts';
import type { SheetMaps } from '../../src/view/sheet/maps.ts';
import { paperGrain } from '../../src/view/sheet/noise.ts';
import { printPaper } from '../../src/view/sheet/paperRow.ts';
import { colorRow } from '../../src/view/sheet/tone.ts';
import { tinyMaps } from './land.ts';

const grain = paperGrain();

test('level ground is warm paper: light, and more red than blue', () => {
  const { ground } = print(
    tinyMaps(40, () => 610),
    tileFrame(0, 0, 4),
  );
  const [red, green, blue] = pixel(ground, 160, 10, 120);
  expect(Math.min(red, green, blue)).toBeGreaterThan(150);
  expect(red).toBeGreaterThan(green);
  expect(green).toBeGreaterThan(blue);
});

test('a slope that turns away from the light lies in a warm shade, never in the dark', () => {
  const ridge = tinyMaps(40, (x) => 610 - 6 * Math.abs(x - 20));
  const { ground } = print(ridge, tileFrame(0, 0, 4));
  const [lit, shaded] = [pixel(ground, 160, 45, 100)[0], pixel(ground, 160, 115, 100)[0]];
  expect(lit).toBeGreaterThan(shaded + 30);
  expect(shaded).toBeGreaterThan(60);
});

test('the river is blue', () => {
  const { ground } = print(
    tinyMaps(40, () => 610),
    tileFrame(0, 0, 4),
  );
  const [red, , blue] = pixel(ground, 160, 80, 4);
  expect(blue).toBeGreaterThan(red);
});

test('contours are brown and of one width on both sides of a ridge', () => {
  const ridge = tinyMaps(40, (x) => 650 - 3 * Math.abs(x - 20));
  const land = new LandRow(ridge, tileFrame(0, 0, 8), 'even');
  land.moveTo(200);
  const half = land.contour.length / 2;
  const sum = (values: Float32Array) => values.reduce((total, value) => total + value, 0);
  const west = sum(land.contour.slice(0, half));
  expect(west).toBeGreaterThan(1);
  expect(sum(land.contour.slice(half))).toBeCloseTo(west, 0);
});

test('two tiles meet without a seam, folds and all', () => {
  const maps = tinyMaps(80, (x, y) => 600 + 40 * Math.sin(x / 7) + 3 * y);
  const right = print(maps, tileFrame(1, 0, 2));
  const whole = print(maps, { left: 0, top: 0, width: 160, height: 80, pixelsPerCell: 2 });
  for (const [x, y] of [
    [80, 11],
    [106, 40],
    [107, 61],
  ] as const) {
    expect(pixel(right.ground, 80, x - 80, y)).toEqual(pixel(whole.ground, 160, x, y));
    expect(pixel(right.ink, 80, x - 80, y)).toEqual(pixel(whole.ink, 160, x, y));
  }
});

test('reception is printed in the brown of the call, and stronger than a contour', () => {
  const { ink } = print(
    tinyMaps(40, (_, y) => 600 + 5 * y),
    tileFrame(0, 0, 4),
  );
  let strongest = 0;
  for (let at = 0; at < ink.length; at += 4) {
    if ((ink[at + 3] as number) > (ink[strongest + 3] as number)) strongest = at;
  }
  const [red, green, blue] = [ink[strongest], ink[strongest + 1], ink[strongest + 2]] as [
    number,
    number,
    number,
  ];
  expect(ink[strongest + 3]).toBeGreaterThan(150);
  expect(red).toBeGreaterThan(1.5 * green);
  expect(green).toBeGreaterThan(blue);
});

test('on paper a sign is dark with a light halo, and the caller light with a dark one', () => {
  const sign = inkedOnPaper('tower', '<path stroke="#04060A"/><path stroke="#D8D4C6"/>');
  expect(sign).toBe('<path stroke="#F4ECD6"/><path stroke="#241D18"/>');
  const caller = inkedOnPaper('caller-kneel', '<path stroke="#04060A"/><path fill="#EFE7D3"/>');
  expect(caller).toBe('<path stroke="#241D18"/><path fill="#F8F0DC"/>');
});

test('red stays red and amber becomes the brown of the call', () => {
  expect(inkedOnPaper('off-hunter', '#FF5566')).toBe('#B0202C');
  expect(inkedOnPaper('ring', '#FFBE6E')).toBe('#A65300');
});

function print(maps: SheetMaps, frame: Frame): { ground: Uint8ClampedArray; ink: Uint8ClampedArray } {
  const land = new LandRow(maps, frame, 'even');
  const color = colorRow(frame.width);
  const ground = new Uint8ClampedArray(frame.width * frame.height * 4);
  const ink = new Uint8ClampedArray(frame.width * frame.height * 4);
  for (let y = 0; y < frame.height; y++) {
    land.moveTo(y);
    printPaper(land, color, null, 0);
    writeGround(land, color, grain, y, ground);
    writeInk(land, y, ink, PAPER_RECEPTION);
  }
  return { ground, ink };
}

function pixel(data: Uint8ClampedArray, width: number, x: number, y: number): [number, number, number] {
  const at = (y * width + x) * 4;
  return [data[at] as number, data[at + 1] as number, data[at + 2] as number];
}
