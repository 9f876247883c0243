import { describe, expect, it } from 'vitest';
import { jammerLevelDbm, jammingDbm } from '../../src/core/air.ts';
import { beginNight } from '../../src/core/begin.ts';
import { Command } from '../../src/core/command.ts';
import type { NightEvent } from '../../src/core/event.ts';
import type { Night } from '../../src/core/night.ts';
import { addDbm } from '../../src/core/radio/link.ts';
import { step } from '../../src/core/step.ts';
import { isScheduled } from '../../src/core/systems/jamming.ts';
import type { JammerSite } from '../../src/core/world.ts';
import { tinyLine, tinyWorld } from '../helpers/tinyWorld.ts';

const SIZE = 64;
const LONG_CALL = [tinyLine('long', 'farEnd', 20)];

/** A jammer that is received alike everywhere, at `levelDbm` less 0 dBm. */
function jammer(levelDbm: number, more: Partial<JammerSite> = {}): JammerSite {
  const lossDbByCell = new Float32Array(SIZE * SIZE).fill(-levelDbm);
  return {
    id: 'mast',
    mastMeters: 10,
    eirpDbm: 0,
    sector: null,
    schedule: { firstTick: 0, onTicks: 1, offTicks: 0 },
    standTicks: 100,
    stands: [{ x: 20, y: 20, lossDbByCell, wayToNext: new Float32Array(0) }],
    ...more,
  };
}

function live(night: Night, ticks: number, ...commands: number[]): NightEvent[] {
  const events = [...step(night, commands)];
  for (let i = 1; i < ticks; i++) events.push(...step(night, []));
  return events;
}

describe('a jammer', () => {
  it('drowns a phone that would have service, and both say so by name', () => {
    const night = beginNight(tinyWorld({ size: SIZE, lossDb: 110, jammers: [jammer(-85)] }), 1);
    live(night, 120, Command.phoneOn);
    expect(night.phone.state).toBe('searching');
    expect(night.phone.bars).toBe(0);
    expect(night.phone.noiseRiseDb).toBeGreaterThan(20);
  });

  it('takes the bars while it is on and gives them back when its schedule says off', () => {
    const schedule = { firstTick: 100, onTicks: 200, offTicks: 300 };
    const night = beginNight(tinyWorld({ size: SIZE, lossDb: 105, jammers: [jammer(-80, { schedule })] }), 1);
    live(night, 90, Command.phoneOn);
    expect(night.phone.bars).toBeGreaterThanOrEqual(4);
    const jammed = live(night, 160);
    expect(jammed).toContainEqual({ kind: 'jammerSwitched', jammer: 0, on: true });
    expect(jammed).toContainEqual({ kind: 'serviceLost', why: 'jammed' });
    expect(night.phone.bars).toBe(0);
    const silent = live(night, 160);
    expect(silent).toContainEqual({ kind: 'jammerSwitched', jammer: 0, on: false });
    expect(silent).toContainEqual({ kind: 'serviceFound', tower: 0 });
    expect(night.phone.bars).toBeGreaterThanOrEqual(4);
  });

  it('ends a call, and the call says that noise did it', () => {
    const schedule = { firstTick: 300, onTicks: 10000, offTicks: 0 };
    const world = tinyWorld({
      size: SIZE,
      lossDb: 105,
      call: LONG_CALL,
      jammers: [jammer(-80, { schedule })],
    });
    const night = beginNight(world, 1);
    live(night, 80, Command.phoneOn);
    live(night, 200, Command.call);
    expect(night.phone.state).toBe('inCall');
    expect(live(night, 300)).toContainEqual({ kind: 'callEnded', why: 'jammed' });
  });

  it('is no reason when there would be no service anyway', () => {
    const schedule = { firstTick: 100, onTicks: 10000, offTicks: 0 };
    // The first jammer leaves the tower audible; the second would drown it, were there still something to drown.
    for (const levelDbm of [-105, -80]) {
      const jammers = [jammer(levelDbm, { schedule })];
      const night = beginNight(tinyWorld({ size: SIZE, lossDb: 100, jammers }), 1);
      live(night, 100, Command.phoneOn);
      expect(night.phone.state).toBe('registered');
      night.world.towers[0]?.lossDbByCell.fill(160);
      const events = live(night, 200);
      expect(events).toContainEqual({ kind: 'jammerSwitched', jammer: 0, on: true });
      const lost = events.filter(({ kind }) => kind === 'serviceLost');
      expect(lost).toEqual([{ kind: 'serviceLost', why: 'weak' }]);
    }
  });

  it('that is not there takes no service: what is lost from one step to the next is weak', () => {
    // 3 dB under what a phone keeps at least, so that no luck of the fading holds it.
    for (const lossDb of [130, 135, 160]) {
      const night = beginNight(tinyWorld({ size: SIZE, lossDb: 100 }), 1);
      live(night, 100, Command.phoneOn);
      night.world.towers[0]?.lossDbByCell.fill(lossDb);
      const lost = live(night, 100).filter(({ kind }) => kind === 'serviceLost');
      expect(lost).toEqual([{ kind: 'serviceLost', why: 'weak' }]);
    }
  });

  it('adds its power to that of another; one that is off adds nothing', () => {
    const jammers = [
      jammer(-90, { id: 'a' }),
      jammer(-90, { id: 'b' }),
      jammer(-40, { id: 'c', schedule: { firstTick: 5000, onTicks: 1, offTicks: 0 } }),
    ];
    const night = beginNight(tinyWorld({ size: SIZE, jammers }), 1);
    live(night, 1);
    expect(jammingDbm(night, 100)).toBeCloseTo(addDbm(-90, -90), 6);
    expect(jammerLevelDbm(night, 2, 100)).toBe(-200);
  });

  it('keeps its schedule: from the first tick on, so long on, so long off', () => {
    const schedule = { firstTick: 10, onTicks: 5, offTicks: 3 };
    const on = Array.from({ length: 30 }, (_, tick) => (isScheduled(schedule, tick) ? '#' : '.')).join('');
    expect(on).toBe('..........#####...#####...####');
  });
});

describe('a jammer on a truck', () => {
  const way = (...points: number[]) => new Float32Array(points);
  const lossDbByCell = new Float32Array(SIZE * SIZE).fill(80);
  const stands = [
    { x: 10, y: 10, lossDbByCell, wayToNext: way(10, 10, 20, 10, 20, 30) },
    { x: 20, y: 30, lossDbByCell: new Float32Array(SIZE * SIZE).fill(140), wayToNext: way(20, 30, 10, 10) },
  ];

  it('stands and jams, folds its mast, drives along the way, and jams from where it came to', () => {
    const night = beginNight(tinyWorld({ size: SIZE, jammers: [jammer(0, { stands })] }), 1);
    live(night, 99);
    expect(night.jammers[0]).toMatchObject({ on: true, driving: false, stand: 0 });
    expect(jammingDbm(night, 5)).toBeCloseTo(-80, 6);
    live(night, 10);
    const { x, y, on, driving, directionX } = night.jammers[0] ?? {};
    expect({ on, driving, y, directionX }).toEqual({ on: false, driving: true, y: 10, directionX: 1 });
    expect(x).toBeGreaterThan(15);
    expect(jammingDbm(night, 5)).toBe(-200);
    live(night, 40);
    expect(night.jammers[0]).toMatchObject({ on: true, driving: false, stand: 1, x: 20, y: 30 });
    expect(jammingDbm(night, 5)).toBeCloseTo(-140, 6);
  });

  it('drives by itself: what the caller does moves it nowhere else', () => {
    const still = beginNight(tinyWorld({ size: SIZE, jammers: [jammer(0, { stands })] }), 1);
    const busy = beginNight(tinyWorld({ size: SIZE, jammers: [jammer(0, { stands })] }), 9);
    live(still, 500);
    live(busy, 500, Command.phoneOn, Command.walk + 4, Command.runOn);
    expect(busy.jammers).toEqual(still.jammers);
  });
});
