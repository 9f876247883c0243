// A land that is turned is the same land: nothing on it is another, only north is elsewhere, and the moon stays where it is.
import { describe, expect, it } from 'vitest';
import { growSheet } from '../../../src/content/terrain/grow.ts';
import { MOON_DIRECTION } from '../../../src/content/terrain/moonlight.ts';
import { placeAsGrown, turnPlace } from '../../../src/content/terrain/turn.ts';
import { heightAt, valueAt } from '../../../src/core/terrain/field.ts';
import { easeOf } from '../../../src/core/terrain/pace.ts';
import { Bank, type Place } from '../../../src/core/terrain/sheet.ts';
import { farSideOf, SIDES } from '../../../src/core/terrain/side.ts';

const SIZE = 320;
const RECIPE = { seed: 'turned', riverBends: 1.6, villageMeters: 320 } as const;
const asGrown = growSheet(RECIPE);
const easeAsGrown = easeOf(asGrown);

it('the sides follow each other clockwise, and every turn can be undone', () => {
  const corner = { x: 10, y: 2 };
  expect(SIDES.map((side) => turnPlace(corner, side))).toEqual([
    { x: 10, y: 2 },
    { x: 317, y: 10 },
    { x: 309, y: 317 },
    { x: 2, y: 309 },
  ]);
  for (const side of SIDES) expect(placeAsGrown(turnPlace(corner, side), side)).toEqual(corner);
});

describe.each(['east', 'south', 'west'] as const)('a land whose far bank lies %s', (side) => {
  const sheet = growSheet({ ...RECIPE, farBank: side });
  const turned = (place: Place) => turnPlace(place, side);

  it('has the far bank there', () => {
    expect(farSideOf(sheet)).toBe(side);
    expect(farSideOf(asGrown)).toBe('north');
  });

  it('has every height, bank, tree cover, snow and way where the turn has put it, bit for bit', () => {
    const ease = easeOf(sheet);
    for (let y = 0; y < SIZE; y++) {
      for (let x = 0; x < SIZE; x++) {
        const to = turned({ x, y });
        const [from, cell] = [y * SIZE + x, to.y * SIZE + to.x];
        const isSame =
          sheet.heightMetersByCell[cell] === asGrown.heightMetersByCell[from] &&
          sheet.bankCellsByCell[cell] === asGrown.bankCellsByCell[from] &&
          sheet.bankByCell[cell] === asGrown.bankByCell[from] &&
          sheet.forestByCell[cell] === asGrown.forestByCell[from] &&
          sheet.snowByCell[cell] === asGrown.snowByCell[from] &&
          sheet.wayByCell[cell] === asGrown.wayByCell[from];
        if (!isSame) throw new Error(`${x}, ${y} is not what it was`);
        if (Math.abs((ease[cell] as number) - (easeAsGrown[from] as number)) > 1e-6)
          throw new Error(`${x}, ${y} is not walked as it was`);
      }
    }
  });

  it('has village, door, city, roads, brooks and fence with it', () => {
    expect(sheet.village).toMatchObject(turned(asGrown.village));
    expect(sheet.village.door).toEqual(turned(asGrown.village.door));
    expect(sheet.city).toMatchObject(turned(asGrown.city));
    expect(sheet.houses.map(({ x, y }) => ({ x, y }))).toEqual(asGrown.houses.map(turned));
    expect(sheet.roads.length).toBe(asGrown.roads.length);
    expect(sheet.streams.length).toBe(asGrown.streams.length);
    const wet = [...sheet.roads.map(({ points }) => points), sheet.fence].flatMap((points) =>
      placesOf(points).filter(({ x, y }) => isInside(x, y) && valueAt(sheet.bankCellsByCell, SIZE, x, y) > 0),
    );
    expect(wet).toEqual([]);
  });

  it('has a river that falls all along its course, the far bank on its left hand, and no way across', () => {
    const course = placesOf(sheet.river.points).filter(({ x, y }) => isInside(x, y));
    const heights = course.map(({ x, y }) => heightAt(sheet, x, y));
    for (let at = 1; at < heights.length; at++) expect(heights[at]).toBeLessThan(heights[at - 1] as number);
    const ease = easeOf(sheet);
    expect(ease.every((value, cell) => value === 0 || sheet.bankByCell[cell] === Bank.near)).toBe(true);
  });

  it('has trees from north to south, and as many', () => {
    const ys = sheet.trees.filter((_, index) => index % 3 === 1);
    expect(ys.length).toBe(asGrown.trees.length / 3);
    expect(ys).toEqual(Float32Array.from(ys).sort());
  });

  it('lies under the same moon: its light is another, and it lies on the roofs that face it', () => {
    expect(sheet.moonDirection).toBe(MOON_DIRECTION);
    let differing = 0;
    asGrown.moonlightByCell.forEach((light, from) => {
      const to = turned({ x: from % SIZE, y: Math.floor(from / SIZE) });
      if (Math.abs((sheet.moonlightByCell[to.y * SIZE + to.x] as number) - light) > 0.2) differing++;
    });
    expect(differing).toBeGreaterThan(SIZE * SIZE * 0.1);
    for (const { angleRad } of sheet.houses)
      expect(Math.sin(angleRad) * MOON_DIRECTION.x - Math.cos(angleRad) * MOON_DIRECTION.y).toBeGreaterThan(
        -1e-9,
      );
  });
});

it('rock that holds its water has more brooks, and rock that swallows it fewer', { timeout: 60_000 }, () => {
  const [clay, limestone] = (['clay', 'limestone'] as const).map((rock) => growSheet({ ...RECIPE, rock }));
  expect(clay?.streams.length).toBeGreaterThan(asGrown.streams.length * 1.3);
  expect(limestone?.streams.length).toBeLessThan(asGrown.streams.length * 0.8);
});

function placesOf(points: Float32Array): Place[] {
  return Array.from({ length: points.length / 2 }, (_, at) => ({
    x: points[2 * at] as number,
    y: points[2 * at + 1] as number,
  }));
}

function isInside(x: number, y: number): boolean {
  return Math.min(x, y) >= 1 && Math.max(x, y) <= SIZE - 2;
}
