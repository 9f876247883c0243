// The trace of a night: the way, the call, the gauge and what happened, each right at its tick.
import { describe, expect, it } from 'vitest';
import { Command } from '../../src/core/command.ts';
import type { NightEvent } from '../../src/core/event.ts';
import type { JammerSite, World } from '../../src/core/world.ts';
import type { Recording } from '../../src/replay/recording.ts';
import { type Trace, traceNight } from '../../src/replay/trace.ts';
import { tinyLine, tinyWorld } from '../helpers/tinyWorld.ts';
import { villager } from '../helpers/villager.ts';
import { EAST, golden, happenedIn, NORTH, ofKind, recorded } from './why/tell.ts';

const SIZE = 128;
const LINES = [tinyLine('hello', 'farEnd', 1), tinyLine('answer', 'caller', 1)];

function traced(recording: Recording, world: World): Trace {
  const tracing = traceNight(recording, world);
  let slice = tracing.next();
  while (!slice.done) slice = tracing.next();
  return slice.value;
}

function kindsOf({ events }: Trace): readonly NightEvent['kind'][] {
  return events.map(({ event }) => event.kind);
}

describe('the trace of a call', () => {
  const mast = {
    id: 'm',
    x: 64,
    y: 120,
    mastMeters: 10,
    lossDbByCell: new Float32Array(SIZE * SIZE).fill(80),
  };
  const world = tinyWorld({ call: LINES, finders: [mast] });
  const recording = recorded(world, 420, {
    5: [EAST],
    30: [Command.stop, Command.phoneOn],
    70: [Command.call],
    220: [Command.speak],
    300: [Command.phoneOff],
  });
  const trace = traced(recording, world);

  it('tells each thing that a list can tell, in order, and nothing else', () => {
    expect(kindsOf(trace).filter((kind) => kind !== 'exposureChanged' && kind !== 'overheard')).toEqual([
      'phoneSwitched',
      'serviceFound',
      'ringing',
      'connected',
      'lineHeard',
      'lineHeard',
      'callEnded',
      'phoneSwitched',
    ]);
    const ticks = trace.events.map(({ tick }) => tick);
    expect(ticks).toEqual([...ticks].sort((a, b) => a - b));
    expect(kindsOf(trace)).toContain('overheard');
  });

  it('has the voice of each tick: none, silence, or speech by how clear it is', () => {
    const expected: number[] = [0];
    happenedIn(recording, world, ({ phone, call }) => {
      const isCall = phone.state === 'ringing' || phone.state === 'inCall';
      expected.push(!isCall ? 0 : call.speaking ? 2 + phone.quality : 1);
    });
    expect([...trace.voice]).toEqual(expected);
    expect(new Set(trace.voice)).toEqual(new Set([0, 1, 5]));
    const [call] = trace.calls;
    if (!call) throw new Error('a call');
    expect(trace.calls).toHaveLength(1);
    expect(call).toMatchObject({ fromTick: 71, end: 'allSaid' });
    expect([trace.voice[call.fromTick - 1], trace.voice[call.fromTick]]).toEqual([0, 1]);
    expect([trace.voice[call.toTick - 1], trace.voice[call.toTick]]).toEqual([1, 0]);
  });

  it('has the gauge and the place of each tick', () => {
    const levels: number[] = [0];
    const places: number[] = [64, 64];
    happenedIn(recording, world, ({ exposureLevel, caller }) => {
      levels.push(Math.fround(exposureLevel));
      places.push(Math.fround(caller.x), Math.fround(caller.y));
    });
    expect([...trace.exposureLevel]).toEqual(levels);
    expect([...trace.route]).toEqual(places);
    for (const { tick, event } of trace.events)
      if (event.kind === 'exposureChanged') {
        const steps = ['unheard', 'heard', 'bearing', 'crossed', 'found'];
        expect(Math.floor((trace.exposureLevel[tick] ?? 0) * 5 + 1e-6)).toBe(steps.indexOf(event.now));
      }
  });

  it('has each bearing from where it was taken', () => {
    const taken = ofKind(happenedIn(recording, world), 'bearingTaken');
    expect(trace.bearings.map(({ tick }) => tick)).toEqual(taken.map(({ tick }) => tick));
    expect(trace.bearings.length).toBeGreaterThan(2);
    expect(trace.bearings[0]).toMatchObject({ finder: 0, fromX: 64, fromY: 120 });
  });

  it('leaves a call open that goes on where the recording ends', () => {
    const cut = recorded(world, 200, { 30: [Command.phoneOn], 70: [Command.call] });
    expect(traced(cut, world).calls).toEqual([{ fromTick: 71, toTick: 200, end: null, x: 64, y: 64 }]);
  });
});

describe('what a trace tells of others', () => {
  it('is the jammers that one hears switch, not those far off', () => {
    const jammer = (id: string, levelDbm: number): JammerSite => ({
      id,
      mastMeters: 10,
      eirpDbm: 0,
      sector: null,
      schedule: { firstTick: 50, onTicks: 50, offTicks: 100 },
      standTicks: 100,
      stands: [
        {
          x: 20,
          y: 20,
          lossDbByCell: new Float32Array(SIZE * SIZE).fill(-levelDbm),
          wayToNext: new Float32Array(0),
        },
      ],
    });
    const world = tinyWorld({ jammers: [jammer('far', -140), jammer('near', -100)] });
    expect(traced(recorded(world, 120, {}), world).events).toEqual([
      { tick: 51, event: { kind: 'jammerSwitched', jammer: 1, on: true } },
      { tick: 101, event: { kind: 'jammerSwitched', jammer: 1, on: false } },
    ]);
  });

  it('is who saw, who held, the sentence and the end', () => {
    const hunters = [{ id: 'h', round: [{ x: 64, y: 60 }] }];
    const world = tinyWorld({ home: { x: 64, y: 100 }, hunters });
    const trace = traced(recorded(world, 600, { 20: [NORTH] }), world);
    expect(kindsOf(trace)).toEqual(['seen', 'exposureChanged', 'held', 'sentenced', 'ended']);
    expect(trace.ticks).toBe(trace.events[trace.events.length - 1]?.tick);
  });

  it.each([
    ['reports', { reports: 24, warns: 0 }, 'reported'],
    ['warns', { reports: 0, warns: 24 }, 'warned'],
  ] as const)('is the neighbor who %s', (does, traits, then) => {
    const world = tinyWorld({
      home: { x: 64, y: 20 },
      lossDb: 300,
      neighbors: [villager('w', [{ x: 64, y: 14 }])],
      hunters: [{ id: 'h', round: [{ x: 90, y: 14 }] }],
      traits,
      commands: [{ id: 'near', x: 69, y: 14 }],
    });
    const { events } = traced(recorded(world, 400, { 0: [Command.phoneOn] }), world);
    const acts = events.map(({ event }) => event).filter((event) => event.kind === 'neighborActs');
    expect(acts).toEqual([{ kind: 'neighborActs', neighbor: 0, does }]);
    expect(events.map(({ event }) => event.kind)).toContain(then);
  });
});

describe('the trace of a golden night', () => {
  const { recording, world } = golden('static-reckless-3');
  const trace = traced(recording, world);

  it('is whole, the same each time, and short enough to be a list', () => {
    expect(trace.ticks).toBe(recording.ticks);
    expect(trace.route).toHaveLength((recording.ticks + 1) * 2);
    expect(traced(recording, world)).toEqual(trace);
    expect(trace.events.length).toBeLessThan(60);
    const kinds = kindsOf(trace);
    for (const kind of [
      'phoneSwitched',
      'ringing',
      'lineHeard',
      'seen',
      'held',
      'sentenced',
      'ended',
    ] as const)
      expect(kinds).toContain(kind);
  });

  it('comes in slices whose share grows', () => {
    const shares = [...traceNight(recording, world)];
    expect(shares.length).toBeGreaterThan(recording.ticks / 50);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it('is only its first moment under other rules', () => {
    expect(traced({ ...recording, rulesVersion: 1 }, world)).toMatchObject({ ticks: 0, events: [] });
  });
});
