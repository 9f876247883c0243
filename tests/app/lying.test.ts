import { expect, it } from 'vitest';
import { whatLiesWhere } from '../../src/app/lying.ts';
import type { World } from '../../src/core/world.ts';
import { tinyTower, tinyWorld } from '../helpers/tinyWorld.ts';

/** A door at (64, 64), a river 30 cells north of it, a summit in the southwest. */
function world(more: Parameters<typeof tinyWorld>[0] = {}): World {
  const tiny = tinyWorld({ height: (x, y) => (x === 34 && y === 94 ? 920 : 500), ...more });
  const points = new Float32Array([0, 40, 64, 34, 127, 40]);
  return { ...tiny, sheet: { ...tiny.sheet, river: { points, halfWidthCells: new Float32Array(3) } } };
}

const told = (land: World) =>
  whatLiesWhere(land).map(
    ({ what, at }) => `${what} ${at.meters} ${'N NE E SE S SW W NW'.split(' ')[at.eighth]}`,
  );

it('tells the land first, and then what was built, by direction and distance from the door', () => {
  expect(told(world())).toEqual(['river 300 N', 'city 640 N', 'peak 425 SW', 'farTower 630 N', 'post 600 S']);
});

it('tells several of a kind from near to far, and which network a tower is of', () => {
  const far = (x: number, y: number) => ({ ...tinyTower(128, 100), x, y });
  const towers = [far(64, 4), far(94, 64), { ...far(60, 64), network: 'domestic' as const }];
  const lines = told(world({ towers })).filter((line) => /Tower/.test(line));
  expect(lines).toEqual(['farTower 300 E', 'farTower 600 N', 'ownTower 40 W']);
});

it('says nothing of anyone who walks', () => {
  const walked = world({ hunters: [{ id: 'a', round: [{ x: 94, y: 64 }] }] });
  expect(told(walked)).toEqual(told(world()));
});
