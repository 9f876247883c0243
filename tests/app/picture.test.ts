import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxAround } from '../../src/app/picture.ts';

const SHEET = 512;
const CARD = 1200 / 630;

test('the whole way is on the card, with room around it', () => {
  const box = boxAround(Float32Array.of(100, 300, 160, 200, 120, 280), CARD, SHEET);
  expect(box.west).toBeLessThan(100);
  expect(box.east).toBeGreaterThan(160);
  expect(box.north).toBeLessThan(200);
  expect(box.south).toBeGreaterThan(300);
});

test('a night in which nobody went anywhere shows the ground around', () => {
  const box = boxAround(Float32Array.of(256, 256), CARD, SHEET);
  expect(box.south - box.north).toBe(60);
  expect((box.west + box.east) / 2).toBe(256);
});

test('the part has the shape of the card and lies on the sheet, wherever the way goes', () => {
  const cell = fc.float({ min: 0, max: SHEET - 1, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(cell, { minLength: 2, maxLength: 12 }),
      fc.constantFrom(CARD, 1, 0.5),
      (flat, aspect) => {
        const box = boxAround(Float32Array.from(flat), aspect, SHEET);
        const [width, height] = [box.east - box.west, box.south - box.north];
        expect(width / height).toBeCloseTo(aspect, 5);
        expect(Math.min(box.west, box.north)).toBeGreaterThanOrEqual(0);
        expect(Math.max(box.east, box.south)).toBeLessThanOrEqual(SHEET + 1e-6);
      },
    ),
  );
});
