import { expect, it } from 'vitest';
import { riverBox } from '../../src/app/riverPicture.ts';
import { growSheet } from '../../src/content/terrain/grow.ts';
import { turnSheet } from '../../src/content/terrain/turn.ts';
import { Bank } from '../../src/core/terrain/sheet.ts';
import { SIDES } from '../../src/core/terrain/side.ts';
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

it('shows both banks and more of the near one, on whatever side the far bank lies', {
  timeout: 60_000,
}, () => {
  const land = growSheet({ seed: 'larch' });
  for (const side of SIDES) {
    const sheet = turnSheet(land, side);
    const { west, north, east, south } = riverBox({ sheet }, sheet.village, 1156 / 188);
    let [near, far, wet] = [0, 0, 0];
    for (let y = Math.ceil(north); y < south; y++) {
      for (let x = Math.ceil(west); x < east; x++) {
        const cell = y * sheet.size + x;
        if ((sheet.bankCellsByCell[cell] ?? 0) > 0) wet++;
        else if (sheet.bankByCell[cell] === Bank.far) far++;
        else near++;
      }
    }
    expect(wet, side).toBeGreaterThan(200);
    expect(far, side).toBeGreaterThan(800);
    expect(near, side).toBeGreaterThan(far);
  }
});
