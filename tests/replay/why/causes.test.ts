// What is named as the cause is the cause: each kind in a world so small that there is no other.
import { describe, expect, it } from 'vitest';
import { beginNight } from '../../../src/core/begin.ts';
import { Command } from '../../../src/core/command.ts';
import { RADIO_DELAY_TICKS } from '../../../src/core/rules.ts';
import type { World } from '../../../src/core/world.ts';
import { causeOfHeld, causeOfRise } from '../../../src/replay/why/cause.ts';
import { Past } from '../../../src/replay/why/past.ts';
import { Received } from '../../../src/replay/why/received.ts';
import { type Arrival, copyOf, Tidings } from '../../../src/replay/why/tidings.ts';
import { tinyLine, tinyWorld } from '../../helpers/tinyWorld.ts';
import { villager } from '../../helpers/villager.ts';
import { EAST, explained, happenedIn, NORTH, ofKind, type Plan, recorded, SOUTH, WEST } from './tell.ts';

const SIZE = 128;
const LONG_CALL = [tinyLine('long', 'farEnd', 20)];
const CALLING: Plan = { 20: [Command.phoneOn], 60: [Command.call] };

function mast(id: string, x: number, y: number, lossDb: number) {
  return { id, x, y, mastMeters: 10, lossDbByCell: new Float32Array(SIZE * SIZE).fill(lossDb) };
}

function whyOf(world: World, ticks: number, plan: Plan) {
  const recording = recorded(world, ticks, plan);
  return { why: explained(recording, world), happened: happenedIn(recording, world), recording };
}

describe('a signal too short for a bearing', () => {
  it('is told with who received it, how strongly, and what the phone sent with', () => {
    const world = tinyWorld({ finders: [mast('a', 64, 120, 110)] });
    const { why, happened } = whyOf(world, 200, { 20: [Command.phoneOn], 60: [Command.phoneOff] });
    expect(ofKind(happened, 'bearingTaken')).toEqual([]);
    expect(why).toHaveLength(1);
    expect(why[0]).toMatchObject({ kind: 'rise', now: 'heard', before: 'unheard', x: 64, y: 64 });
    expect(why[0]?.cause).toEqual({
      kind: 'signal',
      finder: 0,
      ear: 'mast',
      levelDbm: 33 - 110,
      marginDb: 33 - 110 + 108,
      sigmaDegrees: 0,
      powerDbm: 33,
      bearings: 0,
      fromX: 64,
      fromY: 120,
      meters: 560,
    });
  });

  it('is heard by the one in whose range it is, hunters counted before masts', () => {
    const finders = [mast('deaf', 20, 20, 300), mast('hears', 64, 120, 110)];
    const hunters = [{ id: 'far', round: [{ x: 64, y: 4 }] }];
    const height = (_: number, y: number) => (y === 30 ? 900 : 500);
    const { why } = whyOf(tinyWorld({ finders, hunters, height }), 200, { 20: [Command.phoneOn] });
    expect(why[0]?.cause).toMatchObject({ kind: 'signal', finder: 2, ear: 'mast' });
  });

  it.each([
    ['hand', 'hand', -100],
    ['plain', 'hand', -100],
    ['truck', 'truck', -104],
  ] as const)('by the ear of one who is %s is by the %s', (kind, ear, leastDbm) => {
    const hunters = [{ id: 'h', kind, round: [{ x: 64, y: 124 }] }];
    const { why } = whyOf(tinyWorld({ hunters }), 200, { 20: [Command.phoneOn] });
    const [cause] = why.map((each) => each.cause);
    if (cause?.kind !== 'signal') throw new Error('a signal');
    expect(cause).toMatchObject({ ear, finder: 0, meters: 600 });
    expect(cause.marginDb).toBeCloseTo(cause.levelDbm - leastDbm, 9);
  });
});

describe('a bearing', () => {
  it('is the one that arrived, as it was taken, told as long ago as radio takes', () => {
    const hunters = [{ id: 't', kind: 'truck' as const, round: [{ x: 64, y: 124 }] }];
    const { why, happened } = whyOf(tinyWorld({ hunters, call: LONG_CALL }), 130, CALLING);
    const taken = ofKind(happened, 'bearingTaken')[0];
    const rise = why.find(({ now }) => now === 'bearing');
    if (!taken || rise?.cause.kind !== 'bearing') throw new Error('a bearing');
    expect(rise.tick - taken.tick - RADIO_DELAY_TICKS).toBeGreaterThanOrEqual(0);
    expect(rise.tick - taken.tick - RADIO_DELAY_TICKS).toBeLessThan(4);
    expect(rise.cause).toMatchObject({ finder: 0, ear: 'truck', bearings: 1, meters: 600 });
    expect(rise.cause.levelDbm).toBe(taken.event.levelDbm);
    expect(rise.cause.sigmaDegrees).toBeCloseTo((taken.event.sigmaRad * 180) / Math.PI, 9);
  });

  it('that crosses with others is told with their number', () => {
    const finders = [mast('south', 64, 120, 110), mast('east', 120, 64, 110)];
    const { why, happened } = whyOf(tinyWorld({ finders, call: LONG_CALL }), 200, CALLING);
    const crossed = why.find(({ now }) => now === 'crossed');
    if (crossed?.cause.kind !== 'bearings') throw new Error('bearings');
    const arrived = ofKind(happened, 'newsArrived').filter(({ tick }) => tick <= crossed.tick);
    expect(crossed.cause.bearings).toBe(arrived.length);
    const levels = ofKind(happened, 'bearingTaken').map(({ event }) => [event.finder, event.levelDbm]);
    expect(levels).toContainEqual([crossed.cause.finder, crossed.cause.levelDbm]);
  });

  it('raises the gauge of a post that its own finders told, not of another', () => {
    const commands = [
      { id: 'north', x: 64, y: 4 },
      { id: 'south', x: 64, y: 124 },
    ];
    const hunters = [
      { id: 'deaf', command: 0, round: [{ x: 64, y: 4 }] },
      { id: 'hears', command: 1, round: [{ x: 64, y: 124 }] },
    ];
    const height = (_: number, y: number) => (y === 30 ? 900 : 500);
    const world = tinyWorld({ commands, hunters, height, call: LONG_CALL });
    const { why } = whyOf(world, 130, CALLING);
    expect(why.find(({ now }) => now === 'bearing')?.cause).toMatchObject({ kind: 'bearing', finder: 1 });
  });
});

describe('being seen', () => {
  const walkedInto = tinyWorld({
    home: { x: 64, y: 100 },
    hunters: [{ id: 'h', round: [{ x: 64, y: 60 }] }],
  });

  it('is told with who saw from where, and what made it easy', () => {
    const { why, happened } = whyOf(walkedInto, 400, { 20: [Command.runOn, NORTH] });
    const seen = ofKind(happened, 'seen')[0];
    expect(why[0]).toMatchObject({ kind: 'rise', now: 'found', before: 'unheard' });
    const [cause] = why.map((each) => each.cause);
    if (cause?.kind !== 'sight') throw new Error('a sight');
    expect(cause).toMatchObject({
      hunter: 0,
      rides: false,
      sawTick: seen?.tick,
      upright: true,
      running: true,
      phoneLit: false,
      fromX: 64,
      fromY: 60,
    });
    expect(cause.meters).toBeCloseTo((why[0]?.y ?? 0) * 10 - 600, -1.5);
  });

  it('by one who rides in a truck, with the phone lit and lying low, is told so', () => {
    const hunters = [{ id: 't', kind: 'truck' as const, round: [{ x: 64, y: 57 }] }];
    const { why } = whyOf(tinyWorld({ hunters, lossDb: 300 }), 100, { 0: [Command.lowOn, Command.phoneOn] });
    expect(why[0]?.cause).toMatchObject({
      kind: 'sight',
      rides: true,
      upright: false,
      running: false,
      phoneLit: true,
    });
  });

  it('leads to an arrest by the one who saw, told as he first saw', () => {
    const { why, happened, recording } = whyOf(walkedInto, 400, { 20: [NORTH] });
    expect(recording.outcome).toBe('taken');
    const held = why.filter(({ kind }) => kind === 'held');
    expect(held.map(({ tick }) => tick)).toEqual(ofKind(happened, 'held').map(({ tick }) => tick));
    expect(held[0]).toMatchObject({ now: 'found', before: 'found' });
    expect(held[0]?.cause).toMatchObject({ kind: 'sight', sawTick: ofKind(happened, 'seen')[0]?.tick });
  });
});

describe('a report', () => {
  const reporting = tinyWorld({
    home: { x: 64, y: 20 },
    lossDb: 300,
    neighbors: [villager('looks away', [{ x: 10, y: 120 }]), villager('tells', [{ x: 64, y: 14 }])],
    traits: { reports: 24, warns: 0 },
    commands: [{ id: 'near', x: 69, y: 14 }],
  });

  it('is told with who saw, when, and how far off', () => {
    const { why, happened } = whyOf(reporting, 200, { 0: [Command.phoneOn] });
    const acts = ofKind(happened, 'neighborActs')[0];
    expect(why).toHaveLength(1);
    expect(why[0]?.cause).toEqual({
      kind: 'report',
      neighbor: 1,
      sawTick: acts?.tick,
      fromX: 64,
      fromY: 14,
      meters: 60,
    });
  });
});

describe('where nothing new came in', () => {
  const crossing = tinyWorld({
    finders: [mast('a', 64, 120, 80), mast('b', 120, 64, 80)],
    call: LONG_CALL,
  });
  const called = { ...CALLING, 200: [Command.phoneOff] };

  it('and the caller goes back to where they look, he walked in', () => {
    const plan = { ...called, 240: [WEST], 340: [Command.stop], 400: [EAST], 480: [Command.stop] };
    const { why, happened } = whyOf(crossing, 500, plan);
    expect(ofKind(happened, 'newsArrived').filter(({ tick }) => tick > 260)).toEqual([]);
    const last = why[why.length - 1];
    expect(last).toMatchObject({
      now: 'crossed',
      before: 'bearing',
      cause: { kind: 'walkedIn', quiet: true },
    });
    expect(last?.tick).toBeGreaterThan(400);
  });

  it('and the caller stands still at the edge of where they look, it closed in', () => {
    const plan = { ...called, 200: [Command.phoneOff, WEST], 256: [Command.stop] };
    const { why } = whyOf(crossing, 500, plan);
    const last = why[why.length - 1];
    expect(last).toMatchObject({
      now: 'crossed',
      before: 'bearing',
      cause: { kind: 'closedIn', quiet: true },
    });
    expect(last?.tick).toBeGreaterThan(260);
  });
});

describe('where news came in', () => {
  it('it is never said that there was none, also where nobody is known to have made the rise', () => {
    const world = tinyWorld();
    const night = beginNight(world, 1);
    const past = new Past(recorded(world, 0, {}), world);
    const before = night.beliefs.map(copyOf)[0];
    if (!before) throw new Error('a post');
    const rise = { night, now: 'found', pressingBefore: 0, freshBearings: [] } as const;
    const causeWith = (arrivals: readonly Arrival[]) =>
      causeOfRise({ ...rise, arrivals }, new Received(), new Tidings(), past);
    expect(causeWith([{ tick: 0, command: 0, before }])).toEqual({ kind: 'closedIn', quiet: false });
    expect(causeWith([])).toEqual({ kind: 'closedIn', quiet: true });
  });
});

describe('an arrest', () => {
  it('is by those at the door only where no agent holds the caller, noticed before or not', () => {
    const world = tinyWorld({ hunters: [{ id: 'a', round: [{ x: 64, y: 62 }] }] });
    const night = beginNight(world, 1);
    night.tick = 40;
    expect(causeOfHeld(-1, night, new Received())).toEqual({ kind: 'door' });
    const cause = causeOfHeld(0, night, new Received());
    expect(cause).toMatchObject({ kind: 'sight', hunter: 0, sawTick: 40, fromX: 64, fromY: 62, meters: 20 });
  });
});

describe('those who come to the door', () => {
  it('come after what was known by then, whoever was on the hill', () => {
    const call = [tinyLine('name', 'caller', 1, 1), tinyLine('long', 'farEnd', 20)];
    const world = tinyWorld({ finders: [mast('a', 64, 120, 80)], call });
    const { why, recording } = whyOf(world, 600, {
      0: [NORTH],
      60: [Command.stop, Command.phoneOn],
      100: [Command.call],
      190: [Command.speak],
      230: [Command.phoneOff],
      250: [SOUTH],
      311: [Command.stop],
      312: [Command.goIn],
    });
    expect(recording.outcome).toBe('taken');
    expect(why.filter(({ kind }) => kind === 'held')).toEqual([
      expect.objectContaining({ tick: 313, cause: { kind: 'door' } }),
    ]);
  });
});
