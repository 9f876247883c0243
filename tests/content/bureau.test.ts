import { describe, expect, it } from 'vitest';
import { chosenLevel } from '../../src/cli/levelFiles.ts';
import { parseLevel } from '../../src/content/levels.ts';
import { buildWorld } from '../../src/content/world.ts';
import { beginNight } from '../../src/core/begin.ts';
import { step } from '../../src/core/step.ts';

const level = chosenLevel('under-the-coat');

describe('Bureau 27 on the land of a level', () => {
  it('is refused by file, place and mend when an agent would stand in the river or on the far bank', () => {
    const round = [
      { x: 30, y: 2 },
      { x: 60, y: 3 },
    ];
    expect(() => buildWorld({ ...level, hunters: [{ id: 'a', round }] })).toThrow(
      'levels/under-the-coat.json: hunters.0.round.0: expected ground on the near bank from which one can walk',
    );
  });

  it('is refused when a truck has no way near', () => {
    const round = [
      { x: 300, y: 310 },
      { x: 20, y: 310 },
    ];
    expect(() => buildWorld({ ...level, hunters: [{ id: 'van', kind: 'truck', round }] })).toThrow(
      'hunters.0.round.0: expected a road or track',
    );
  });

  it('lets a truck that goes back to its round drive there by one plan', () => {
    const world = buildWorld(level);
    const night = beginNight(world, 1);
    const van = night.hunters.findIndex((hunter) => hunter.rides);
    const hunter = night.hunters[van];
    if (!hunter) throw new Error('the level has a truck');
    for (let tick = 0; tick < 60; tick++) step(night, []);
    hunter.mode = 'return';
    hunter.goalX = -1;
    hunter.routeStep = 0;
    const replans: number[] = [];
    let before = hunter.route.slice();
    for (let tick = 0; tick < 40 && hunter.mode === 'return'; tick++) {
      step(night, []);
      if (!hunter.route.every((node, at) => node === before[at])) replans.push(tick);
      before = hunter.route.slice();
    }
    expect(replans.length).toBeLessThanOrEqual(1);
  });

  it('and a schedule outside the night are named before any land is grown', () => {
    const jammer = {
      id: 'late',
      mastMeters: 8,
      eirpDbm: 0,
      schedule: { on: '23:00', onMinutes: 5, offMinutes: 5 },
      stands: [{ x: 10, y: 100 }],
    };
    const result = parseLevel('mine.json', JSON.stringify({ ...level, jammers: [jammer] }));
    expect(result).toEqual({
      ok: false,
      error: 'mine.json: jammers.0.schedule.on: expected a time from 00:30 to 05:20, got 23:00',
    });
  });
});
