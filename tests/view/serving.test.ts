import { expect, it } from 'vitest';
import { beginNight } from '../../src/core/begin.ts';
import { nearestTower, Serving, servingTower } from '../../src/view/serving.ts';
import { tinyTower, tinyWorld } from '../helpers/tinyWorld.ts';

const west = { ...tinyTower(128, 110, 'west'), x: 20 };
const east = { ...tinyTower(128, 100, 'east'), x: 100 };

it('is the tower that the telephone has chosen, and none while it is off or still searching', () => {
  const night = beginNight(tinyWorld({ towers: [west, east] }), 1);
  const serving = () => servingTower(night, night.caller, false);
  expect(serving()).toBe(-1);
  Object.assign(night.phone, { state: 'searching', tower: 1 });
  expect(serving()).toBe(-1);
  night.phone.state = 'inCall';
  expect(serving()).toBe(1);
});

it('is the one heard best where only the title is shown', () => {
  const night = beginNight(tinyWorld({ towers: [west, east] }), 1);
  expect(servingTower(night, night.caller, true)).toBe(1);
  expect(nearestTower(night, { x: 30, y: 64 }, 'foreign')).toBe(0);
});

it('goes over smoothly: the end of the call moves from one tower to the next and never leaps', () => {
  const ends = [
    [20, 1],
    [100, 1],
  ] as const;
  const serving = new Serving(2);
  serving.turnTo(0, 5000);
  expect(serving.middleOf(ends)[0]).toBeCloseTo(20, 3);
  let before = serving.middleOf(ends)[0];
  for (let frame = 0; frame < 90; frame++) {
    serving.turnTo(1, 16);
    const [x, y] = serving.middleOf(ends);
    expect(x).toBeGreaterThan(before);
    expect(x - before).toBeLessThan(6);
    expect(y).toBeCloseTo(1, 9);
    before = x;
  }
  expect(before).toBeGreaterThan(98);
  expect(serving.shares[1]).toBeGreaterThan(0.95);
});
