// Furrows, brooks and lights: the shapes that lie on the print.
import { expect, test } from 'vitest';
import { tileFrame } from '../../src/view/sheet/frame.ts';
import { lightsIn } from '../../src/view/sheet/lights.ts';
import { besides, furrowsOf, streamRibbons } from '../../src/view/sheet/lines.ts';
import { tinySheet } from './land.ts';

const field = { angleRad: 0, furrowCells: 0.7 };

test('neighbors leave a strip between their plots unplowed', () => {
  const plots = furrowsOf([
    { ...field, x: 10, y: 10 },
    { ...field, x: 15, y: 10 },
  ]);
  expect(plots[0]?.box.east).toBeLessThan(12.5);
  expect(plots[1]?.box.west).toBeGreaterThan(12.5);
  expect(plots[0]?.box.west).toBeCloseTo(6.4, 1);
});

test('a brook ends at the river and is wider where it drains more', () => {
  const sheet = {
    ...tinySheet(40, () => 500),
    streams: [
      {
        points: Float32Array.of(20, 30, 20, 20, 20, 10, 20, 1, 20, 0),
        drainedShare: Float32Array.of(0, 0.01, 0.05, 0.1, 0.1),
      },
    ],
  };
  const [brook] = streamRibbons(sheet);
  const ribbon = brook?.lines[0] ?? new Float32Array(0);
  const widthAt = (k: number) =>
    Math.abs((ribbon[k * 2] as number) - (ribbon[ribbon.length - 2 - k * 2] as number));
  expect(brook?.box.north).toBe(10);
  expect(widthAt(2)).toBeGreaterThan(2 * widthAt(0));
});

test('the ruts of a track run side by side', () => {
  expect([...besides(Float32Array.of(0, 0, 10, 0), 0.5)]).toEqual([0, 0.5, 10, 0.5]);
});

test('a lamp at the edge of a tile also shines into the next one, and elsewhere it is dark', () => {
  const sheet = tinySheet(160, () => 500);
  const light = { x: 38.5, y: 20, kind: 'bright', brightness: 1 } as const;
  const lit = { ...sheet, city: { ...sheet.city, lights: [light] } };
  const sum = (lights: Float32Array | null) => lights?.reduce((all, one) => all + one, 0) ?? 0;
  expect(sum(lightsIn(lit, tileFrame(0, 0, 5.8)))).toBeGreaterThan(1);
  expect(sum(lightsIn(lit, tileFrame(1, 0, 5.8)))).toBeGreaterThan(0.1);
  expect(lightsIn(lit, tileFrame(3, 3, 5.8))).toBeNull();
});
