import { describe, expect, it } from 'vitest';
import { beginNight } from '../../src/core/begin.ts';
import { Command, walkCommand } from '../../src/core/command.ts';
import type { NightEvent, Refusal } from '../../src/core/event.ts';
import type { HunterMode, Night } from '../../src/core/night.ts';
import { BATTERY_LOW, FIND_HIDDEN_TICKS, PHONE_FOUND_IDENTITY } from '../../src/core/rules.ts';
import { step } from '../../src/core/step.ts';
import { drawWatts } from '../../src/core/systems/battery.ts';
import { tinyLine, tinyWorld } from '../helpers/tinyWorld.ts';

/** A conversation of two minutes in which both speak half of the time. */
const LONG_TALK = Array.from({ length: 20 }, (_, i) => tinyLine(`l${i}`, i % 2 ? 'caller' : 'farEnd', 6));
const QUIET_DB = 90;
const LOUD_DB = 119;
const EAST = 4;

function live(night: Night, ticks: number, ...commands: number[]): NightEvent[] {
  const events = [...step(night, commands)];
  for (let i = 1; i < ticks; i++) events.push(...step(night, []));
  return events;
}

function begin(options: Parameters<typeof tinyWorld>[0] = {}): Night {
  return beginNight(tinyWorld({ lossDb: QUIET_DB, call: LONG_TALK, ...options }), 1);
}

/** Calls and says whatever is to be said for so many ticks. */
function talk(night: Night, ticks: number): NightEvent[] {
  const events = live(night, 80, Command.phoneOn);
  for (let tick = 0; tick < ticks; tick++) {
    const next = night.phone.state === 'registered' ? Command.call : Command.speak;
    events.push(...live(night, 1, next).filter((event) => event.kind !== 'refused'));
  }
  return events;
}

function refusalOf(night: Night, command: number): Refusal | null {
  const refused = live(night, 1, command).find((event) => event.kind === 'refused');
  return refused?.kind === 'refused' ? refused.reason : null;
}

describe('the battery', () => {
  it('lasts some nights of quiet calls', () => {
    const night = begin({ dawnTick: 20000 });
    talk(night, 80 * 20);
    expect(night.carried.battery).toBeGreaterThan(0.7);
    expect(night.carried.battery).toBeLessThan(0.85);
  });

  it('runs out in one long call at full power that began with 30 %', () => {
    const night = begin({ lossDb: LOUD_DB, battery: 0.3 });
    const events = talk(night, 100 * 20);
    expect(night.phone.powerDbm).toBe(33);
    expect(events).toContainEqual({ kind: 'callEnded', why: 'batteryEmpty' });
    expect(night.carried.battery).toBe(0);
    expect(night.phone.state).toBe('off');
    expect(refusalOf(night, Command.phoneOn)).toBe('batteryEmpty');
  });

  it('warns once on its way down, and says once that it is empty', () => {
    const night = begin({ lossDb: LOUD_DB, battery: 0.2 });
    const kinds = talk(night, 100 * 20).map((event) => event.kind);
    expect(kinds.filter((kind) => kind === 'batteryLow')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'batteryEmpty')).toHaveLength(1);
    expect(kinds.indexOf('batteryLow')).toBeLessThan(kinds.indexOf('batteryEmpty'));
    expect(BATTERY_LOW).toBeLessThan(0.2);
  });

  it('is not used by a phone that is off, and more by one that must send louder', () => {
    const night = begin();
    live(night, 500);
    expect(night.carried.battery).toBe(1);
    const watts = [5, 15, 25, 33].map((powerDbm) => drawWatts({ state: 'inCall', dutyNow: 1, powerDbm }));
    expect([...watts].sort((a, b) => a - b)).toEqual(watts);
    expect(watts[3]).toBeGreaterThan(2.5 * (watts[0] as number));
    expect(drawWatts({ state: 'registered', dutyNow: 0, powerDbm: 33 })).toBeLessThan(0.05);
  });
});

describe('a phone under a stone', () => {
  it('is put there standing, and not while one speaks', () => {
    const night = begin();
    live(night, 5, walkCommand(EAST, false));
    expect(refusalOf(night, Command.hidePhone)).toBe('stillWalking');
    live(night, 80, Command.stop, Command.phoneOn);
    live(night, 1, Command.call);
    expect(refusalOf(night, Command.hidePhone)).toBe('alreadyInCall');
    live(night, 1, Command.hangUp);
    const events = live(night, 1, Command.hidePhone);
    expect(events).toContainEqual({ kind: 'phonePut', where: 'hidden' });
    expect(events).toContainEqual({ kind: 'phoneSwitched', on: false });
    expect(night.carried).toMatchObject({ phone: 'hidden', phoneX: night.caller.x, phoneY: night.caller.y });
  });

  it('answers to nothing until it is fetched, and that needs to be there', () => {
    const night = begin();
    live(night, 1, Command.hidePhone);
    const { phoneOn, call, speak, hangUp, hidePhone, dropPhone, breakSim } = Command;
    for (const command of [phoneOn, call, speak, hangUp, hidePhone, dropPhone, breakSim])
      expect(refusalOf(night, command)).toBe('phoneAway');
    live(night, 20, walkCommand(EAST, false));
    expect(refusalOf(night, Command.fetchPhone)).toBe('nothingHere');
    live(night, 20, walkCommand(12, false));
    expect(live(night, 1, Command.fetchPhone)).toContainEqual({ kind: 'phonePut', where: 'fetched' });
    expect(refusalOf(night, Command.fetchPhone)).toBe('nothingHere');
    expect(refusalOf(night, Command.phoneOn)).toBe(null);
  });
});

describe('a phone that is dropped', () => {
  it('falls at once, running and in a call, and is silent', () => {
    const night = begin();
    talk(night, 120);
    expect(night.phone.state).toBe('inCall');
    live(night, 3, Command.runOn, walkCommand(EAST, false));
    const events = live(night, 1, Command.dropPhone);
    expect(events).toContainEqual({ kind: 'callEnded', why: 'cutOff' });
    expect(events).toContainEqual({ kind: 'phonePut', where: 'dropped' });
    expect(night.phone).toMatchObject({ state: 'off', dutyNow: 0 });
    expect(live(night, 1, Command.fetchPhone)).toContainEqual({ kind: 'phonePut', where: 'fetched' });
  });
});

describe('a broken SIM card', () => {
  it('cuts off the call, and no network takes the phone again', () => {
    const night = begin();
    talk(night, 120);
    const events = live(night, 1, Command.breakSim);
    expect(events).toContainEqual({ kind: 'callEnded', why: 'cutOff' });
    expect(events).toContainEqual({ kind: 'simBroken' });
    const after = live(night, 300);
    expect(night.phone.state).toBe('searching');
    expect(after.map((event) => event.kind)).not.toContain('serviceFound');
    expect(refusalOf(night, Command.call)).toBe('simBroken');
    expect(refusalOf(night, Command.breakSim)).toBe('simBroken');
  });
});

describe('a phone that lies there', () => {
  /** A hunter stands beside the caller's phone; the caller is far away. */
  function found(how: number, mode: HunterMode, ticks: number, before: number[] = []): Night {
    const night = begin({ size: 128, hunters: [{ id: 'a', round: [{ x: 64, y: 64.5 }] }] });
    night.hunters[0] && Object.assign(night.hunters[0], { x: 10, y: 10 });
    live(night, 1, ...before, how);
    Object.assign(night.caller, { x: 110, y: 110 });
    for (let tick = 0; tick < ticks; tick++) {
      Object.assign(night.hunters[0] ?? {}, { mode, x: 64, y: 64.5, goalX: -1 });
      Object.assign(night.beliefs[0] ?? {}, { ticksSinceNews: 0, peakX: 64, peakY: 64, radiusCells: 60 });
      live(night, 1);
    }
    return night;
  }

  it('in the open is taken by the first who comes by, and leads to its owner', () => {
    const night = found(Command.dropPhone, 'patrol', 1);
    expect(night.carried).toMatchObject({ phone: 'taken', takenBy: 0 });
    expect(night.evidence.identity).toBe(PHONE_FOUND_IDENTITY);
    expect(refusalOf(night, Command.fetchPhone)).toBe('nothingHere');
  });

  it('under a stone is passed by on a round, and found by one who searches there for long', () => {
    expect(found(Command.hidePhone, 'patrol', 2 * FIND_HIDDEN_TICKS).carried.phone).toBe('hidden');
    expect(found(Command.hidePhone, 'search', FIND_HIDDEN_TICKS - 1).carried.phone).toBe('hidden');
    const night = found(Command.hidePhone, 'search', FIND_HIDDEN_TICKS);
    expect(night.carried.phone).toBe('taken');
    expect(night.evidence.identity).toBe(PHONE_FOUND_IDENTITY);
  });

  it('says of nobody whose it was once its SIM card is broken', () => {
    const night = found(Command.dropPhone, 'patrol', 1, [Command.breakSim]);
    expect(night.carried.phone).toBe('taken');
    expect(night.evidence.identity).toBe(0);
  });
});
