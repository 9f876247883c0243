import { expect, it } from 'vitest';
import { posesOf } from '../../src/app/poses.ts';
import { beginNight } from '../../src/core/begin.ts';
import { SWEEP_RAD_PER_TICK, TRUCK_CELLS_PER_TICK } from '../../src/core/rules.ts';
import { step } from '../../src/core/step.ts';
import type { JammerSite } from '../../src/core/world.ts';
import { callerNow, jammersNow } from '../../src/view/moment.ts';
import { othersNow } from '../../src/view/othersNow.ts';
import { tinyWorld } from '../helpers/tinyWorld.ts';
import { villager } from '../helpers/villager.ts';

const lossDbByCell = new Float32Array(128 * 128).fill(150);
const truck: JammerSite = {
  id: 'truck',
  mastMeters: 8,
  eirpDbm: 2,
  sector: null,
  schedule: { firstTick: 0, onTicks: 1, offTicks: 0 },
  stands: [
    { x: 20, y: 20, lossDbByCell, wayToNext: Float32Array.of(20, 20, 90, 20) },
    { x: 90, y: 20, lossDbByCell, wayToNext: Float32Array.of(90, 20, 20, 20) },
  ],
  standTicks: 3,
};
const post = { id: 'post', x: 40, y: 40, mastMeters: 9, lossDbByCell };

const walker = villager('a', [
  { x: 30, y: 90 },
  { x: 80, y: 90 },
]);

const companion = { id: 'mother', age: 'old' as const, x: 66, y: 64 };

/** A night after so many ticks, seen a share of a tick after the last one. */
function frameAt(ticks: number, alpha: number) {
  const night = beginNight(
    tinyWorld({ jammers: [truck], finders: [post], neighbors: [walker], companion }),
    1,
  );
  for (let tick = 0; tick < ticks; tick++) step(night, []);
  const before = posesOf(night);
  return {
    night,
    before,
    alpha,
    moving: true,
    goal: null,
    barred: null,
    asked: null,
    wholeSheet: false,
    theatre: null,
    aids: null,
    ghosts: [],
    laden: false,
    flowing: false,
  };
}

it('draws a truck between two ticks where it drives between them', () => {
  const place = (alpha: number) => jammersNow(frameAt(10, alpha))[0];
  expect(place(0)?.driving).toBe(true);
  expect((place(1)?.x ?? 0) - (place(0)?.x ?? 0)).toBeCloseTo(TRUCK_CELLS_PER_TICK, 9);
  expect(place(1)?.x).toBe(frameAt(10, 1).night.jammers[0]?.x);
});

it('turns a finder on its mast evenly between two ticks', () => {
  const angle = (alpha: number) => {
    const now = othersNow(frameAt(10, alpha)).posts[0];
    return Math.atan2(now?.antennaY ?? 0, now?.antennaX ?? 0);
  };
  expect(angle(1) - angle(0)).toBeCloseTo(SWEEP_RAD_PER_TICK, 6);
  expect(angle(0.5) - angle(0)).toBeCloseTo(SWEEP_RAD_PER_TICK / 2, 6);
});

it('draws a neighbor between two ticks on his last step', () => {
  const at = (ticks: number, alpha: number) => othersNow(frameAt(ticks, alpha)).neighbors[0];
  expect(at(20, 1)?.walking).toBe(true);
  expect(at(20, 0)?.x).toBeCloseTo(at(19, 1)?.x ?? 0, 6);
  expect(at(20, 0)?.walkedCells).toBeCloseTo(at(19, 1)?.walkedCells ?? 0, 6);
  expect(at(20, 0.5)?.x).toBeGreaterThan(at(20, 0)?.x ?? 0);
});

it('shows the caller standing, with hands down, while someone holds him, and on his knees once he is led away', () => {
  const frame = frameAt(5, 1);
  const pose = () => callerNow(frame, 'play', null).pose;
  expect(pose()).toBe('stand');
  frame.night.capture.stage = 'held';
  expect(pose()).toBe('held');
  frame.night.capture.stage = 'settled';
  for (const [sentence, shown] of [
    ['released', 'held'],
    ['camp', 'taken'],
  ] as const) {
    frame.night.capture.sentence = sentence;
    expect(pose()).toBe(shown);
  }
});

it('shows how the caller goes: upright, slowly, in a hurry, on elbows', () => {
  const frame = frameAt(1, 1);
  const { caller } = frame.night;
  Object.assign(caller, { x: 60, y: 60, heading: 4, facing: 4, speedCells: 0.2 });
  const now = () => callerNow(frame, 'play', null);
  expect(now()).toMatchObject({ pose: 'walk', walkX: 1 });
  caller.running = true;
  expect(now().pose).toBe('run');
  caller.slowly = true;
  expect(now().pose).toBe('stroll');
  caller.low = true;
  expect(now().pose).toBe('crawl');
  caller.speedCells = 0;
  expect(now()).toMatchObject({ pose: 'low', rise: 0 });
});

it('draws whoever is led between two ticks on the last step, and turned to the caller while standing', () => {
  const frame = frameAt(0, 0);
  expect(othersNow(frame).led).toMatchObject({ x: 66, y: 64, walking: false, lookX: -1, lookY: 0 });
  Object.assign(frame.night.companion ?? {}, { walkX: 1, walkY: 0, speedCells: 0.2, walkedCells: 3 });
  expect(othersNow(frame).led).toMatchObject({ x: 65.8, walkedCells: 2.8, walking: true, lookX: 1 });
  Object.assign(frame.night.companion ?? {}, { state: 'home' });
  expect(othersNow(frame).led).toBeNull();
});
