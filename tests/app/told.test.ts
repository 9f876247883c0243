import { expect, it } from 'vitest';
import { toldMoments } from '../../src/app/told.ts';
import type { TracedBearing } from '../../src/replay/trace.ts';
import type { Why } from '../../src/replay/why.ts';

const bearing = (tick: number): TracedBearing => ({
  tick,
  finder: 0,
  fromX: 0,
  fromY: 0,
  towardsX: 1,
  towardsY: 0,
  sigmaRad: 0.1,
  levelDbm: -80,
});
const why: Why = {
  tick: 5,
  kind: 'rise',
  now: 'bearing',
  before: 'heard',
  x: 1,
  y: 1,
  cause: { kind: 'door' },
  changes: [],
};

it('tells bearings, events and reasons in one order, and what is not known yet not at all', () => {
  const trace = {
    events: [
      { tick: 2, event: { kind: 'ringing' as const } },
      { tick: 5, event: { kind: 'connected' as const, inside: false } },
    ],
    bearings: [bearing(3), bearing(5)],
  };
  const told = toldMoments(trace, [why]).map(({ tick, kind }) => [tick, kind]);
  expect(told).toEqual([
    [2, 'event'],
    [3, 'bearing'],
    [5, 'bearing'],
    [5, 'event'],
    [5, 'why'],
  ]);
  expect(toldMoments(trace, null)).toHaveLength(4);
  expect(toldMoments(null, null)).toEqual([]);
});
