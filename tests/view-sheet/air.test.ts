// The air as the picture reads it: jammers that switch by the clock, and one on a truck.
import { expect, it } from 'vitest';
import { beginNight } from '../../src/core/begin.ts';
import { step } from '../../src/core/step.ts';
import type { JammerSite } from '../../src/core/world.ts';
import { airAhead, airNow } from '../../src/view/sheet/air.ts';
import { tinyWorld } from '../helpers/tinyWorld.ts';

const SIZE = 128;
const lossDbByCell = new Float32Array(SIZE * SIZE).fill(90);
const stand = (x: number, toX: number) => ({
  x,
  y: 20,
  lossDbByCell,
  wayToNext: Float32Array.of(x, 20, toX, 20),
});
const mast: JammerSite = {
  id: 'mast',
  mastMeters: 8,
  eirpDbm: 2,
  sector: null,
  schedule: { firstTick: 0, onTicks: 30, offTicks: 20 },
  stands: [{ ...stand(40, 40), wayToNext: new Float32Array(0) }],
  standTicks: 0,
};
const truck: JammerSite = {
  ...mast,
  id: 'truck',
  schedule: { firstTick: 0, onTicks: 1, offTicks: 0 },
  stands: [stand(20, 40), stand(40, 20)],
  standTicks: 50,
};

it('is known before it comes, whatever you do: each jammer keeps to its clock and its way', () => {
  const night = beginNight(tinyWorld({ jammers: [mast, truck] }), 1);
  const AHEAD = 17;
  const promised: string[] = [];
  for (let tick = 0; tick < 300; tick++) {
    if (tick >= AHEAD)
      expect(airNow(night), `at tick ${tick}`).toEqual(JSON.parse(promised[tick - AHEAD] ?? ''));
    promised.push(JSON.stringify(airAhead(night, AHEAD)));
    step(night, []);
  }
});

it('is there from the first look, before any tick has passed', () => {
  expect(airNow(beginNight(tinyWorld({ jammers: [mast, truck] }), 1))).toEqual([0, 0]);
});
