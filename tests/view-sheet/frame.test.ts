// Frames, scales and the spline between cells and pixels.
import { expect, test } from 'vitest';
import { lampFrame, pixelOf, placeAt, snapPixelsPerCell, tileFrame } from '../../src/view/sheet/frame.ts';
import { GRAIN_SIDE, paperGrain } from '../../src/view/sheet/noise.ts';
import { TILE_CELLS } from '../../src/view/sheet/source.ts';
import { splineSlopes, splineWeights } from '../../src/view/sheet/spline.ts';

test('at a snapped scale a tile is a whole number of pixels', () => {
  for (const wanted of [0.01, 2.17, 5.8, 6.333, 10.2, 13.3875]) {
    const side = snapPixelsPerCell(wanted) * TILE_CELLS;
    expect(Math.abs(side - Math.round(side))).toBeLessThan(1e-9);
    expect(side).toBeGreaterThanOrEqual(1);
  }
  expect(snapPixelsPerCell(5.8)).toBe(5.8);
});

test('neighboring tiles share an edge', () => {
  const left = tileFrame(2, 3, 5.8);
  const right = tileFrame(3, 3, 5.8);
  expect(left.left + left.width).toBe(right.left);
  expect(left.top).toBe(right.top);
});

test('the middle of the first cell is place 0, half a cell from the corner', () => {
  expect(pixelOf(0, 10)).toBe(5);
  expect(placeAt(4.5, 10)).toBeCloseTo(0);
  expect(placeAt(-0.5, 10)).toBe(-0.5);
});

test('a lamp lies on whole pixels with its bearer in the middle', () => {
  const frame = lampFrame(100.37, 80.11, 5.8);
  expect(Number.isInteger(frame.left)).toBe(true);
  expect(Math.abs(frame.left + frame.width / 2 - pixelOf(100.37, 5.8))).toBeLessThanOrEqual(0.5);
});

test('the spline gives back a slope as it is: weights sum to 1 and slopes to 0', () => {
  const weights = new Float32Array(4);
  const slopes = new Float32Array(4);
  for (const t of [0, 0.25, 0.6, 0.99]) {
    splineWeights(t, weights, 0);
    splineSlopes(t, slopes, 0);
    const along = (of: Float32Array) => of.reduce((sum, weight, k) => sum + weight * (k - 1), 0);
    expect(weights.reduce((sum, weight) => sum + weight)).toBeCloseTo(1);
    expect(along(weights)).toBeCloseTo(t);
    expect(slopes.reduce((sum, slope) => sum + slope)).toBeCloseTo(0);
    expect(along(slopes)).toBeCloseTo(1);
  }
});

test('paper grain has no edge where it repeats and no tint of its own', () => {
  const grain = paperGrain();
  const mean = grain.reduce((sum, speck) => sum + speck) / grain.length;
  expect(Math.abs(mean)).toBeLessThan(0.02);
  expect(grain.length).toBe(GRAIN_SIDE * GRAIN_SIDE);
  expect(Math.max(...grain)).toBeLessThan(0.91);
});
