import { expect, it } from 'vitest';
import { riverBox } from '../../src/app/riverPicture.ts';
import { grownWorld } from '../helpers/grownLands.ts';
import { levelNamed } from './goldenNight.ts';

it('shows the river across the strip, on the sheet, in the shape that was asked for', () => {
  const level = levelNamed('larch-hollow');
  const { sheet } = grownWorld(level);
  const aspect = 1156 / 188;
  const { west, north, east, south } = riverBox({ sheet }, level.overlook, aspect);
  expect((east - west) / (south - north)).toBeCloseTo(aspect);
  expect(Math.min(west, north)).toBeGreaterThanOrEqual(0);
  expect(Math.max(east, south)).toBeLessThanOrEqual(sheet.size);
  const wet = (x: number): boolean => {
    for (let y = Math.ceil(north); y < south; y++)
      if ((sheet.bankCellsByCell[y * sheet.size + Math.round(x)] ?? 0) > 0) return true;
    return false;
  };
  const columns = Array.from({ length: 24 }, (_, index) => west + ((east - west) * (index + 0.5)) / 24);
  expect(columns.filter(wet).length).toBeGreaterThan(18);
});
