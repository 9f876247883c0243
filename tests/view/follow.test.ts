import { expect, it } from 'vitest';
import { easedShare, follow, keepOnSheet, lookAt } from '../../src/view/follow.ts';

const view = { halfWidthCells: 40, halfHeightCells: 30, sheetCells: 320 };

it('never looks past the edge of the sheet', () => {
  expect(keepOnSheet({ x: 0, y: 500 }, view)).toEqual({ x: 39.5, y: 289.5 });
});

it('looks past the west edge only as far as words cover it', () => {
  const covered = { ...view, coveredWestCells: 20 };
  expect(keepOnSheet({ x: 0, y: 100 }, covered).x).toBe(19.5);
  expect(keepOnSheet({ x: 25, y: 100 }, covered).x).toBe(25);
  expect(keepOnSheet({ x: 500, y: 100 }, covered).x).toBe(279.5);
});

it('shows a sheet that is smaller than the window in its middle', () => {
  expect(keepOnSheet({ x: 0, y: 0 }, { ...view, halfWidthCells: 200 }).x).toBe(159.5);
});

it('has done nine tenths of a move after 300 ms, however many frames that takes', () => {
  const once = { x: 0, y: 0, aheadX: 0, aheadY: 0 };
  follow(once, { x: 100, y: 0 }, 0, 0, 300);
  expect(once.x).toBeCloseTo(90, 6);
  const often = { x: 0, y: 0, aheadX: 0, aheadY: 0 };
  for (let frame = 0; frame < 30; frame++) follow(often, { x: 100, y: 0 }, 0, 0, 10);
  expect(often.x).toBeCloseTo(90, 6);
});

it('looks ahead of someone who walks, and straight at someone after a cut', () => {
  const gaze = { x: 10, y: 10, aheadX: 0, aheadY: 0 };
  for (let frame = 0; frame < 600; frame++) follow(gaze, { x: 10, y: 10 }, 1, 0, 16);
  expect(gaze.x).toBeGreaterThan(15);
  lookAt(gaze, { x: 10, y: 10 });
  expect(gaze).toEqual({ x: 10, y: 10, aheadX: 0, aheadY: 0 });
});

it('does not move in no time', () => {
  expect(easedShare(0, 300)).toBe(0);
});
