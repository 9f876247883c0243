// Sheets that grow from words: what must be true of every land, and the very land of the first night.
import { describe, expect, it } from 'vitest';
import { growSheet } from '../../../src/content/terrain/grow.ts';
import { findSummits, measureSlope } from '../../../src/content/terrain/summits.ts';
import { blur } from '../../../src/core/terrain/blur.ts';
import { heightAt, valueAt } from '../../../src/core/terrain/field.ts';
import { easeOf } from '../../../src/core/terrain/pace.ts';
import { findRoute } from '../../../src/core/terrain/route.ts';
import { Bank, type Sheet, Way } from '../../../src/core/terrain/sheet.ts';

/** If this land is meant to change, run the test and write the hash it prints here. */
const LARCH_HASH = '5e604373';

const lands = [
  { seed: 'larch' },
  { seed: 'a' },
  { seed: '' },
  { seed: '낙엽골', riverRuns: 'west', villageU: 0.6, cityU: 0.35, reliefMeters: 400 },
] as const;

/** FNV-1a over the bits of everything on the sheet, field by field. */
function hashOf(sheet: Sheet): string {
  let hash = 0x811c9dc5;
  const bits = new DataView(new ArrayBuffer(8));
  const add = (value: unknown): void => {
    if (typeof value === 'number') {
      bits.setFloat64(0, value, true);
      for (let byte = 0; byte < 8; byte++) hash = Math.imul(hash ^ bits.getUint8(byte), 0x01000193);
    } else if (typeof value === 'string') for (const letter of value) add(letter.codePointAt(0));
    else if (typeof value === 'boolean') add(value ? 1 : 0);
    else if (ArrayBuffer.isView(value)) for (const item of value as Float32Array) add(item);
    else if (Array.isArray(value)) value.forEach(add);
    else Object.values(value as object).forEach(add);
  };
  add(sheet);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

it('Larch Hollow is the same land on every machine', () => {
  expect(hashOf(growSheet({ seed: 'larch' }))).toBe(LARCH_HASH);
});

it('tells what it does as it grows, up to the whole', () => {
  const shares: number[] = [];
  growSheet({ seed: 'steps' }, (_, share) => shares.push(share));
  expect(shares.at(-1)).toBe(1);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
});

describe.each(lands)('the land of $seed', (recipe) => {
  const sheet = growSheet(recipe);
  const ease = easeOf(sheet);
  const relief = 'reliefMeters' in recipe ? recipe.reliefMeters : 500;

  it('has a number everywhere', () => {
    const { heightMetersByCell, forestByCell, snowByCell, moonlightByCell, bankCellsByCell } = sheet;
    for (const map of [
      heightMetersByCell,
      forestByCell,
      snowByCell,
      moonlightByCell,
      bankCellsByCell,
      ease,
    ]) {
      expect(map.length).toBe(320 * 320);
      expect(map.every(Number.isFinite)).toBe(true);
    }
    for (const map of [forestByCell, snowByCell, moonlightByCell]) {
      expect(map.every((value) => value >= 0 && value <= 1.0001)).toBe(true);
    }
  });

  it('rises from 405 m to its relief', () => {
    const sorted = Float32Array.from(sheet.heightMetersByCell).sort();
    expect(sorted[0]).toBeGreaterThan(400);
    expect(sorted[0]).toBeLessThan(410);
    expect(sorted.at(-1)).toBeGreaterThan(405 + relief * 0.9);
    expect(sorted.at(-1)).toBeLessThan(405 + relief * 1.4);
  });

  it('has a river that falls all along its course', () => {
    const { points } = sheet.river;
    const heights: number[] = [];
    for (let at = 0; at < points.length; at += 2) {
      const [x, y] = [points[at] as number, points[at + 1] as number];
      if (x < 1 || x > 318) continue;
      expect(valueAt(sheet.bankCellsByCell, 320, x, y)).toBeGreaterThan(2);
      heights.push(heightAt(sheet, x, y));
    }
    if ('riverRuns' in recipe) heights.reverse();
    for (let k = 1; k < heights.length; k++) expect(heights[k]).toBeLessThan(heights[k - 1] as number);
  });

  it('has streams that run downhill, each into water or off the sheet', () => {
    const ends = new Set<string>();
    for (const { points } of sheet.streams) ends.add(`${points[0]},${points[1]}`);
    for (const { points, drainedShare } of sheet.streams) {
      expect(drainedShare.length * 2).toBe(points.length);
      let lowest = Number.POSITIVE_INFINITY;
      for (let at = 0; at < points.length; at += 2) {
        const [x, y] = [points[at] as number, points[at + 1] as number];
        if (Math.min(x, y) < 0 || Math.max(x, y) > 319) continue;
        const height = heightAt(sheet, x, y);
        expect(height).toBeLessThan(lowest + 3);
        lowest = Math.min(lowest, height);
      }
      const [x, y] = [points.at(-2) as number, points.at(-1) as number];
      const isInRiver = valueAt(sheet.bankCellsByCell, 320, x, y) > -1.5;
      expect(isInRiver || y > 310 || ends.has(`${x},${y}`)).toBe(true);
    }
  });

  it('has a door from which every high point can be reached, dry-shod', () => {
    const { door } = sheet.village;
    expect(ease[door.y * 320 + door.x]).toBeGreaterThan(0);
    const ground = {
      heightMeters: sheet.heightMetersByCell,
      smoothMeters: blur(sheet.heightMetersByCell, 320, 3, 2),
      slopeByCell: measureSlope(sheet.heightMetersByCell),
      bankCellsByCell: sheet.bankCellsByCell,
    };
    const near = findSummits(ground).filter(({ x, y }) => sheet.bankByCell[y * 320 + x] === Bank.near);
    expect(near.length).toBeGreaterThan(10);
    for (const summit of near) {
      const route = findRoute(sheet, ease, door, summit);
      expect(route, `${summit.x}, ${summit.y}`).not.toBeNull();
      const wet = route?.filter(
        (cell) => (sheet.bankCellsByCell[cell] as number) > 0 || sheet.bankByCell[cell] === Bank.far,
      );
      expect(wet?.length).toBe(0);
    }
  });

  it('lets nobody across the river', () => {
    const crossings = ease.filter(
      (value, cell) =>
        value > 0 && (sheet.bankByCell[cell] === Bank.far || (sheet.bankCellsByCell[cell] as number) > 0),
    );
    expect(crossings.length).toBe(0);
  });

  it('has a village with a light, fields, a road, tracks and footpaths', () => {
    expect(sheet.houses.length).toBeGreaterThan(20);
    const lit = sheet.houses.filter((house) => house.lit).length;
    expect(lit).toBeGreaterThanOrEqual(2);
    expect(lit).toBeLessThanOrEqual(4);
    expect(sheet.fields.length).toBeGreaterThan(30);
    for (const kind of ['road', 'track', 'footpath'] as const) {
      expect(sheet.roads.some((road) => road.kind === kind)).toBe(true);
      expect(sheet.wayByCell).toContain(Way[kind]);
    }
    const wet = sheet.wayByCell.filter(
      (way, cell) => way !== Way.none && (sheet.bankCellsByCell[cell] as number) >= 0,
    );
    expect(wet.length).toBe(0);
  });

  it('has trees from north to south, none in the river', () => {
    const { trees } = sheet;
    expect(trees.length / 3).toBeGreaterThan(5000);
    for (let at = 0; at < trees.length; at += 3) {
      if ((trees[at + 1] as number) < (trees[at - 2] ?? 0))
        throw new Error(`tree ${at / 3} stands out of order`);
      const [x, y] = [Math.round(trees[at] as number), Math.round(trees[at + 1] as number)];
      if ((sheet.bankCellsByCell[y * 320 + x] as number) > 0)
        throw new Error(`a tree in the river at ${x}, ${y}`);
    }
  });
});
