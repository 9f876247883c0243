import { describe, expect, it } from 'vitest';
import { beginNight } from '../../src/core/begin.ts';
import { Command } from '../../src/core/command.ts';
import type { Night } from '../../src/core/night.ts';
import { step } from '../../src/core/step.ts';
import type { JammerSite } from '../../src/core/world.ts';
import { live, liveUntil, refusalOf, talkOn, walkTo } from '../helpers/living.ts';
import { tinyLine, tinyTower, tinyWorld } from '../helpers/tinyWorld.ts';
import { villager } from '../helpers/villager.ts';

const SIZE = 128;
const STONE = { x: 64, y: 84 };
const INSIDE = [tinyLine('who', 'farEnd', 1), tinyLine('me', 'caller', 1, 1)];
const DOMESTIC = { ...tinyTower(SIZE, 90, 'village'), network: 'domestic' as const };
const FOREIGN = tinyTower(SIZE, 100);

function begin(options: Parameters<typeof tinyWorld>[0] = {}): Night {
  const legalPhone = { call: INSIDE, foreignPhone: STONE };
  return beginNight(tinyWorld({ size: SIZE, towers: [FOREIGN, DOMESTIC], legalPhone, ...options }), 1);
}

function switchedOn(options: Parameters<typeof tinyWorld>[0] = {}): Night {
  const night = begin(options);
  live(night, 60, Command.phoneOn);
  expect(night.phone).toMatchObject({ network: 'domestic', state: 'registered', tower: 1 });
  return night;
}

describe('the legal phone', () => {
  it('is in the hand when the night begins, and the other lies under its stone', () => {
    const night = begin();
    expect(night.phone.network).toBe('domestic');
    expect(night.carried).toMatchObject({ phone: 'hidden', phoneX: STONE.x, phoneY: STONE.y });
    expect(refusalOf(night, Command.otherPhone)).toBe('phoneAway');
    expect(refusalOf(night, Command.fetchPhone)).toBe('nothingHere');
  });

  it('does not call abroad: the number is taken, counted, and not put through', () => {
    const night = switchedOn();
    expect(refusalOf(night, Command.call)).toBe('barred');
    expect(refusalOf(night, Command.call)).toBe('barred');
    expect(night.phone).toMatchObject({ state: 'registered', barredCalls: 2 });
    expect(night.call.calls).toBe(0);
  });

  it('is refused before it is barred where it could not call at all', () => {
    const night = begin();
    expect(refusalOf(night, Command.call)).toBe('phoneIsOff');
    expect(refusalOf(night, Command.callInside)).toBe('phoneIsOff');
    live(night, 1, Command.phoneOn);
    expect(refusalOf(night, Command.callInside)).toBe('noService');
    expect(night.phone.barredCalls).toBe(0);
  });

  it('calls inside, where a call of its own is held; the one abroad stays unsaid', () => {
    const night = switchedOn();
    const events = liveUntil(
      night,
      () => night.insideCall.line === 2 && night.phone.state !== 'inCall',
      800,
      () => (night.insideCall.line < 2 ? talkOn(night) : []),
    );
    const kinds = events.map(({ kind }) => kind);
    for (const kind of ['ringing', 'connected', 'lineBegun', 'lineHeard']) expect(kinds).toContain(kind);
    expect(events).toContainEqual({ kind: 'callEnded', why: 'allSaid' });
    expect([...night.insideCall.heardByLine]).toEqual([1, 1]);
    expect([...night.call.heardByLine]).toEqual([0, 0]);
    expect(night.insideCall.onAirTicks).toBeGreaterThan(0);
    expect(night.call.onAirTicks).toBe(0);
    expect(refusalOf(night, Command.callInside)).toBe('everythingSaid');
  });

  it('refuses what is no time for it: another call, another phone', () => {
    const night = switchedOn();
    live(night, 1, Command.callInside);
    expect(refusalOf(night, Command.callInside)).toBe('alreadyInCall');
    expect(refusalOf(night, Command.call)).toBe('alreadyInCall');
    expect(refusalOf(night, Command.otherPhone)).toBe('switchOffFirst');
    expect(refusalOf(night, Command.hangUp)).toBeNull();
    expect(refusalOf(night, Command.speak)).toBe('notInCall');
  });

  it('hears the country’s towers only, and takes nothing from the battery of the other', () => {
    const deaf = begin({
      towers: [FOREIGN, { ...DOMESTIC, lossDbByCell: FOREIGN.lossDbByCell.map(() => 200) }],
    });
    live(deaf, 200, Command.phoneOn);
    expect(deaf.phone.state).toBe('searching');
    const night = switchedOn();
    liveUntil(
      night,
      () => night.insideCall.line === 2,
      800,
      () => talkOn(night),
    );
    expect(night.carried.battery).toBe(1);
  });

  it('is looked for by no finder, however near, and says nothing of a sender', () => {
    const night = switchedOn({ hunters: [{ id: 'a', round: [{ x: 90, y: 64 }] }] });
    const events = liveUntil(
      night,
      () => night.insideCall.line === 2,
      800,
      () => talkOn(night),
    );
    expect(events.filter(({ kind }) => kind === 'bearingTaken' || kind === 'overheard')).toEqual([]);
    expect(night.hunters[0]?.heardDbm).toBe(-200);
    expect(night.evidence).toMatchObject({ identity: 0, location: 0, plainLinesHeard: 0 });
  });

  it('is jammed by nobody, and the foreign one is', () => {
    const loud = new Float32Array(SIZE * SIZE).fill(80);
    const jammer: JammerSite = {
      id: 'j',
      mastMeters: 10,
      eirpDbm: 20,
      sector: null,
      schedule: { firstTick: 0, onTicks: 1, offTicks: 0 },
      stands: [{ x: 4, y: 4, lossDbByCell: loud, wayToNext: new Float32Array(0) }],
      standTicks: 1,
    };
    const night = switchedOn({ jammers: [jammer] });
    expect(night.phone.noiseRiseDb).toBeLessThan(1e-6);
    walkTo(night, STONE);
    live(night, 200, Command.fetchPhone, Command.phoneOn);
    expect(night.phone).toMatchObject({ network: 'foreign', state: 'searching' });
    expect(night.phone.noiseRiseDb).toBeGreaterThan(20);
  });

  it('is no offense in the eyes of a neighbor, and the foreign one is', () => {
    const beside = villager('n', [{ x: 64, y: 66, inside: false }]);
    const night = switchedOn({ neighbors: [beside], traits: { reports: 1, warns: 0 } });
    live(night, 1200);
    expect(night.neighbors[0]?.suspicion).toBe(0);
    const foreign = beginNight(tinyWorld({ neighbors: [beside], traits: { reports: 1, warns: 0 } }), 1);
    const events = live(foreign, 1200, Command.phoneOn);
    expect(events).toContainEqual({ kind: 'neighborActs', neighbor: 0, does: 'reports' });
  });
});

describe('two phones', () => {
  it('change hands at the stone: the legal one is cut short and goes into the pocket', () => {
    const night = switchedOn();
    walkTo(night, STONE);
    live(night, 1, Command.callInside);
    const events = live(night, 1, Command.fetchPhone);
    expect(events).toContainEqual({ kind: 'callEnded', why: 'hungUp' });
    expect(events).toContainEqual({ kind: 'phonePut', where: 'fetched' });
    expect(events).toContainEqual({ kind: 'phoneChanged', network: 'foreign' });
    expect(night.phone).toMatchObject({ state: 'off', network: 'foreign' });
    expect(refusalOf(night, Command.callInside)).toBe('notThisPhone');
    expect(refusalOf(night, Command.fetchPhone)).toBe('nothingHere');
  });

  it('are changed in the hand while off, back and forth, and each finds its own network in the same tick', () => {
    const night = switchedOn();
    walkTo(night, STONE);
    live(night, 60, Command.fetchPhone, Command.phoneOn);
    expect(night.phone).toMatchObject({ state: 'registered', tower: 0 });
    const events = live(night, 60, Command.phoneOff, Command.otherPhone, Command.phoneOn);
    expect(events).toContainEqual({ kind: 'phoneChanged', network: 'domestic' });
    expect(night.phone).toMatchObject({ state: 'registered', network: 'domestic', tower: 1 });
    live(night, 60, Command.phoneOff, Command.otherPhone, Command.phoneOn);
    expect(night.phone).toMatchObject({ state: 'registered', network: 'foreign', tower: 0 });
  });

  it('are apart: hiding the one or breaking its card leaves a call with the other alone', () => {
    const night = switchedOn();
    walkTo(night, STONE);
    live(night, 1, Command.fetchPhone, Command.otherPhone);
    live(night, 60, Command.phoneOn);
    live(night, 1, Command.callInside);
    expect(refusalOf(night, Command.hidePhone)).toBe('alreadyInCall');
    expect(refusalOf(night, Command.breakSim)).toBeNull();
    expect(refusalOf(night, Command.dropPhone)).toBeNull();
    expect(night.phone.state).toBe('ringing');
    expect(night.carried).toMatchObject({ phone: 'lost', sim: false });
    live(night, 1, Command.phoneOff);
    expect(refusalOf(night, Command.otherPhone)).toBe('phoneAway');
  });

  it('are one where there is no legal phone', () => {
    const night = beginNight(tinyWorld(), 1);
    expect(refusalOf(night, Command.otherPhone)).toBe('noOtherPhone');
    expect(refusalOf(night, Command.callInside)).toBe('notThisPhone');
  });

  it('begin with what was carried over: an empty battery stops the foreign one alone', () => {
    const legalPhone = { call: INSIDE, foreignPhone: { x: 64, y: 64 } };
    const world = tinyWorld({ size: SIZE, towers: [FOREIGN, DOMESTIC], legalPhone });
    const night = beginNight(world, 1, { moneyPounds: 40, batteryPercent: 0, identityPercent: 30 });
    expect(night.carried).toMatchObject({ money: 40, battery: 0 });
    expect(night.evidence.identity).toBe(0.3);
    expect(refusalOf(night, Command.phoneOn)).toBeNull();
    step(night, [Command.fetchPhone]);
    expect(refusalOf(night, Command.phoneOn)).toBe('batteryEmpty');
  });
});
