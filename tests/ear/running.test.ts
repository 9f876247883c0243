// The night under typed orders, as it is moved by frames: with steps or without, before the first deed, and while held.
import { signal } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';
import { EarDoor } from '../../src/app/ear/door.ts';
import type { Screen, Settings } from '../../src/app/game.ts';
import { Looking } from '../../src/app/looking.ts';
import { perform } from '../../src/app/performing.ts';
import { Running } from '../../src/app/running.ts';
import { Session } from '../../src/app/session.ts';
import { defaultSettings } from '../../src/app/settings.ts';
import type { World } from '../../src/core/world.ts';
import type { Action } from '../../src/input/action.ts';
import { Ear } from '../../src/ui/ear/ear.ts';
import { tinyLine, tinyWorld } from '../helpers/tinyWorld.ts';

const FRAME_MS = 16;

type Deed = Parameters<typeof perform>[1];

/** A night with the line open, in the hands of someone whose settings are these. */
function house(change: Partial<Settings>, world: World = tinyWorld()) {
  const told: string[] = [];
  const session: Session = new Session(world, 1, (events, night) => ear.hear(events, night));
  const settings = signal<Settings>({ ...defaultSettings('en', false), ...change });
  const door = new EarDoor();
  const running = new Running({
    screen: signal<Screen>('play'),
    settings,
    looking: new Looking(),
    ear: door,
    byHand: false,
    theatre: () => undefined,
    session: () => session,
    aids: () => undefined,
    afterTicks: () => ear.look(),
  });
  const act = (action: Action): void => {
    running.isUntouched = false;
    perform(session, action as Deed);
    running.did(action as Deed);
  };
  const ear: Ear = new Ear({
    act: (action) => door.order(() => act(action)),
    night: () => session.night,
    goal: () => session.goal,
    page: () => null,
    language: () => 'en',
    settings: () => settings.value,
    tidings: () => null,
    speak: (sentence) => told.push(sentence),
    isOpen: () => door.line.value,
    turned: (isUnderWay) => {
      door.isUnderWay = isUnderWay;
    },
    used: () => {
      door.isUsed = true;
    },
    scan: () => undefined,
    clock: { nowMs: () => session.night.tick * 50, later: () => () => undefined },
  });
  running.begin();
  door.take({ kind: 'listen' }, 'play', () => undefined);
  const idle = (seconds: number): void => {
    for (let ms = 0; ms < seconds * 1000; ms += FRAME_MS) running.advance(FRAME_MS);
  };
  return { session, running, door, ear, act, idle, told };
}

describe.each([false, true])('typed orders with step mode %s', (stepMode) => {
  it('let time pass until they are done, be it the first thing of a night, and then it stands', () => {
    const { session, ear, idle } = house({ stepMode });
    idle(10);
    expect(session.night.tick).toBe(0);
    ear.say('wait 10');
    idle(60);
    expect(ear.isUnderWay).toBe(false);
    expect(session.night.tick).toBeGreaterThanOrEqual(200);
    expect(session.night.tick).toBeLessThan(210);
  });

  it('take the phone out, call until someone answers, and say a line', () => {
    const call = [
      tinyLine('hello', 'farEnd', 1),
      tinyLine('answer', 'caller', 1),
      tinyLine('bye', 'farEnd', 1),
    ];
    const { session, ear, idle } = house({ stepMode }, tinyWorld({ call }));
    ear.say('call');
    idle(60);
    expect([ear.isUnderWay, session.night.phone.state]).toEqual([false, 'inCall']);
    ear.say('say');
    idle(60);
    expect(ear.isUnderWay).toBe(false);
    expect(session.night.call.line).toBeGreaterThan(1);
  });

  it('are left when the line is closed: whoever goes on by hand is not pressed for', () => {
    const { session, ear, door, act, idle } = house({ stepMode });
    ear.say('call');
    idle(1);
    expect(ear.isUnderWay).toBe(true);
    door.close();
    for (let seconds = 0; seconds < 20; seconds++) {
      if (stepMode) act({ kind: 'letPass' });
      idle(1);
    }
    expect([ear.isUnderWay, session.night.call.line]).toEqual([false, 0]);
    expect(['ringing', 'inCall']).not.toContain(session.night.phone.state);
  });

  it.each([
    { kind: 'walk', heading: 12, slowly: false },
    { kind: 'walkTo', place: { x: 40, y: 64 } },
  ] as const)('are left when a hand steers: nothing pulls against it, with %o', (action) => {
    const { session, ear, door, act, idle } = house({ stepMode });
    ear.say('go east 200');
    idle(2);
    const { x } = session.night.caller;
    expect([ear.isUnderWay, door.line.value]).toEqual([true, true]);
    act(action);
    idle(5);
    expect([ear.isUnderWay, door.line.value]).toEqual([false, false]);
    expect(session.night.caller.x).toBeLessThan(x - 3);
  });

  it('end where a hand calls: who calls stays, and is not told of an arrival', () => {
    const { session, ear, act, idle, told } = house({ stepMode });
    Object.assign(session.night.phone, { state: 'registered' });
    ear.say('go east 400');
    idle(1);
    expect([ear.isUnderWay, session.goal !== null]).toEqual([true, true]);
    act({ kind: 'primary' });
    idle(1);
    expect(session.night.phone.state).toBe('ringing');
    expect([ear.isUnderWay, session.goal]).toEqual([false, null]);
    expect(told.join(' ')).not.toContain('You are there.');
  });

  it('walk to where they lead', () => {
    const { session, ear, idle } = house({ stepMode });
    const { x } = session.night.caller;
    ear.say('go east 60');
    idle(120);
    expect(ear.isUnderWay).toBe(false);
    expect(session.night.caller.x).toBeGreaterThan(x + 3);
    expect(session.goal).toBeNull();
  });
});

describe('a night that is played by ear', () => {
  it('says so in its recording from the first question or order on, and not for asking how', () => {
    const { session, ear, idle } = house({});
    ear.say('help');
    expect(session.recording().assists.byEar).toBe(false);
    ear.say('wait 1');
    idle(2);
    expect(session.recording().assists.byEar).toBe(true);
  });

  it('is not told of where nothing was asked', () => {
    const { session, door, ear, act, idle } = house({});
    ear.say('help');
    door.close();
    act({ kind: 'toggleLow' });
    idle(2);
    expect(session.night.tick).toBeGreaterThan(20);
    expect(session.recording().assists.byEar).toBe(false);
  });
});

describe('held while the line is open', () => {
  it.each([{}, { stepMode: true }, { unhurried: true }])('an answer by hand ends it, with %o', (change) => {
    const world = tinyWorld({ hunters: [{ id: 'a', round: [{ x: 64, y: 65 }] }] });
    const { session, door, ear, act, idle } = house(change, world);
    for (const hunter of session.night.hunters) Object.assign(hunter, { antennaY: -1, walkY: -1 });
    for (let orders = 0; orders < 20 && session.night.capture.stage === 'free'; orders++) {
      ear.say('wait 5');
      idle(10);
    }
    expect(session.night.capture.stage).toBe('held');
    expect(door.line.value).toBe(true);
    act({ kind: 'offerAll' });
    idle(20);
    expect(session.night.outcome).toBe('taken');
  });
});
