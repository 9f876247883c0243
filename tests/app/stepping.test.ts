// Step mode and speed: when time passes, and that neither changes what a night comes to.
import { signal } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';
import { AidsOnSheet } from '../../src/app/aids.ts';
import { EarDoor } from '../../src/app/ear/door.ts';
import type { Screen, Settings } from '../../src/app/game.ts';
import { Looking } from '../../src/app/looking.ts';
import { perform } from '../../src/app/performing.ts';
import { Running } from '../../src/app/running.ts';
import { Session } from '../../src/app/session.ts';
import { defaultSettings } from '../../src/app/settings.ts';
import { checksum, checksumText } from '../../src/core/checksum.ts';
import type { World } from '../../src/core/world.ts';
import type { Action } from '../../src/input/action.ts';
import { encodeRecording } from '../../src/replay/format.ts';
import { verify } from '../../src/replay/play.ts';
import { tinyLine, tinyWorld } from '../helpers/tinyWorld.ts';
import { villager } from '../helpers/villager.ts';

const FRAME_MS = 16;
const MOMENT = 20;

type Deed = Parameters<typeof perform>[1];

/** A night in the hands of someone whose settings are these. */
function house(
  change: Partial<Settings>,
  world: World = tinyWorld(),
  byHand = false,
  afterTicks: () => void = () => {},
) {
  const screen = signal<Screen>('play');
  const aids = new AidsOnSheet();
  const session = new Session(world, 1, () => {});
  const settings = signal<Settings>({ ...defaultSettings('en', false), ...change });
  const running = new Running({
    screen,
    settings,
    looking: new Looking(),
    ear: new EarDoor(),
    byHand,
    theatre: () => undefined,
    session: () => session,
    aids: () => aids,
    afterTicks,
  });
  running.begin();
  const act = (action: Action): void => {
    running.isUntouched = false;
    perform(session, action as Deed);
    running.did(action as Deed);
  };
  const idle = (seconds: number): void => {
    for (let ms = 0; ms < seconds * 1000; ms += FRAME_MS) running.advance(FRAME_MS);
  };
  return { session, running, screen, settings, act, idle };
}

describe('what ticks changed', () => {
  it('is told of in the frame after theirs, once, though nothing moves any more', () => {
    const told: number[] = [];
    const { session, running, act } = house({}, tinyWorld(), false, () => told.push(session.night.tick));
    act({ kind: 'walk', heading: 4, slowly: false });
    running.advance(60);
    const lived = session.night.tick;
    expect([lived > 0, told]).toEqual([true, []]);
    running.isUntouched = true;
    for (let frame = 0; frame < 3; frame++) running.advance(FRAME_MS);
    expect(told).toEqual([lived]);
  });
});

describe('frames in turns', () => {
  function walking(change: Partial<Settings> = {}) {
    const told: number[] = [];
    const night = house(change, tinyWorld(), false, () => told.push(night.session.night.tick));
    night.act({ kind: 'walk', heading: 4, slowly: false });
    // What was done is read at once: that is behind them.
    for (const ms of [50, 0]) night.running.advance(ms);
    told.length = 0;
    return { ...night, told };
  }

  it('live no tick in one that has no time, and all of them in the next', () => {
    const { session, running, told } = walking();
    running.advance(60, 'none');
    expect(session.night.tick).toBe(1);
    running.advance(0, 'some');
    expect([session.night.tick, told]).toEqual([2, []]);
  });

  it('read at once what happened', () => {
    const { running, session, act, told } = walking();
    running.advance(50, 'some');
    running.advance(0, 'some');
    const before = told.length;
    act({ kind: 'primary' });
    running.advance(50, 'some');
    expect(told.slice(before)).toEqual([session.night.tick]);
  });

  it('leave footsteps to be read with the rest', () => {
    const { running, session, told } = walking();
    let steps = 0;
    running.advance(50, 'some');
    for (let frame = 0; frame < 200; frame++) {
      const before = told.length;
      running.advance(50, 'some');
      if (told.length === before) steps++;
    }
    // Nothing but footsteps happens here: two ticks of three are not read by themselves.
    expect(session.night.caller.walkedCells).toBeGreaterThan(1);
    expect(steps).toBeGreaterThan(100);
  });

  it('read in one that lives none, or with the third tick', () => {
    const { running, told } = walking();
    for (const ms of [50, 50, 0]) running.advance(ms, 'some');
    expect(told).toEqual([3]);
    for (const ms of [50, 50, 50]) running.advance(ms, 'some');
    expect(told).toEqual([3, 6]);
    running.advance(0, 'all');
    expect(told).toEqual([3, 6]);
  });

  it('lose no tick and read to the end where turns begin and end at any time', () => {
    const { session, running, told } = walking();
    const works = ['all', 'none', 'some', 'some', 'all', 'none', 'none', 'all', 'some', 'none'] as const;
    for (let frame = 0; frame < 400; frame++) running.advance(16, works[frame % works.length]);
    for (let frame = 0; frame < 2; frame++) running.advance(0, 'all');
    expect(session.night.tick).toBe(1 + (400 * 16) / 50);
    expect(told.at(-1)).toBe(session.night.tick);
  });
});

describe('step mode', () => {
  it('lets no tick pass in sixty seconds of idling, before the first step or after it', () => {
    const { session, running, act, idle } = house({ stepMode: true });
    idle(60);
    expect([session.night.tick, running.standing.value]).toEqual([0, true]);
    act({ kind: 'letPass' });
    idle(60);
    expect([session.night.tick, running.standing.value]).toEqual([MOMENT, true]);
  });

  it('moves for a moment after a deed, and after nothing else', () => {
    const { session, act, idle } = house({ stepMode: true });
    act({ kind: 'toggleLow' });
    idle(5);
    expect([session.night.tick, session.night.caller.low]).toEqual([MOMENT, true]);
  });

  it('moves while one walks to a place, and stands when one is there', () => {
    const { session, running, act, idle } = house({ stepMode: true });
    act({ kind: 'walkTo', place: { x: 74, y: 70 } });
    idle(60);
    expect(Math.abs(session.night.caller.x - 74) + Math.abs(session.night.caller.y - 70)).toBeLessThan(1.5);
    expect([session.goal, running.standing.value]).toEqual([null, true]);
    const { tick } = session.night;
    idle(60);
    expect(session.night.tick).toBe(tick);
  });

  it('moves while a heading is held, and stands at once when it is let go', () => {
    const { session, act, idle } = house({ stepMode: true });
    act({ kind: 'walk', heading: 4, slowly: false });
    idle(2);
    const { tick } = session.night;
    expect(tick).toBeGreaterThan(30);
    act({ kind: 'walk', heading: -1, slowly: false });
    idle(10);
    expect(session.night.tick).toBe(tick);
    act({ kind: 'letPass' });
    idle(10);
    expect([session.night.tick, session.night.caller.heading]).toEqual([tick + MOMENT, -1]);
  });

  it('stops a walk when someone comes into sight, who is then waited for', () => {
    const world = tinyWorld({ neighbors: [villager('n', [{ x: 64, y: 30 }])] });
    const { session, act, idle } = house({ stepMode: true }, world);
    act({ kind: 'walkTo', place: { x: 64, y: 35 } });
    idle(60);
    const { y } = session.night.caller;
    expect(y).toBeGreaterThan(40);
    expect(y).toBeLessThan(60);
    const { tick } = session.night;
    for (let press = 0; press < 5; press++) {
      act({ kind: 'letPass' });
      idle(2);
    }
    expect(session.night.tick).toBeGreaterThan(tick);
    expect(Math.abs(session.night.caller.y - y)).toBeLessThan(0.5);
  });

  it('lets a whole call be lived, and stands at each thing that it tells', () => {
    const call = [
      tinyLine('hello', 'farEnd', 1),
      tinyLine('answer', 'caller', 1),
      tinyLine('bye', 'farEnd', 1),
    ];
    const { session, act, idle } = house({ stepMode: true }, tinyWorld({ call }));
    const { night } = session;
    let presses = 0;
    while (night.call.line < call.length && presses++ < 60) {
      const before = night.tick;
      act({ kind: 'primary' });
      idle(3);
      expect(night.tick).toBeGreaterThan(before);
      expect(night.tick).toBeLessThanOrEqual(before + MOMENT);
      idle(60);
      expect(night.tick).toBeLessThanOrEqual(before + MOMENT);
    }
    expect([...night.call.heardByLine]).toEqual([1, 1, 1]);
  });

  it('waits for an answer to those who hold one, and then for theirs by itself', () => {
    const world = tinyWorld({ hunters: [{ id: 'a', round: [{ x: 64, y: 65 }] }] });
    const { session, act, idle } = house({ stepMode: true }, world);
    for (const hunter of session.night.hunters) Object.assign(hunter, { antennaY: -1, walkY: -1 });
    for (let press = 0; press < 20 && session.night.capture.stage === 'free'; press++) {
      act({ kind: 'letPass' });
      idle(2);
    }
    idle(60);
    expect(session.night.capture).toMatchObject({ stage: 'held', offered: -1 });
    act({ kind: 'offerAll' });
    idle(10);
    expect(session.night.outcome).toBe('taken');
  });

  it('moves as always again as soon as it is left', () => {
    const { session, settings, act, idle } = house({ stepMode: true });
    act({ kind: 'letPass' });
    idle(5);
    settings.value = { ...settings.value, stepMode: false };
    idle(1);
    expect(session.night.tick).toBeGreaterThan(MOMENT + 15);
  });
});

describe('one switch', () => {
  it('lets time pass with its first press of a night, before any deed', () => {
    const { session, running, idle } = house({ oneButton: true });
    idle(2);
    expect(session.night.tick).toBe(0);
    running.turns.pass();
    idle(2);
    expect(session.night.tick).toBeGreaterThan(30);
    expect(running.turns.isChoosing.value).toBe(false);
  });
});

it('a frame that is looked at changes nothing, whatever was chosen since the last tick', () => {
  const { running, settings, act, idle } = house({});
  act({ kind: 'toggleLow' });
  idle(1);
  settings.value = { ...settings.value, oneButton: true };
  running.turns.pass();
  settings.value = { ...settings.value, oneButton: false };
  idle(1);
  settings.value = { ...settings.value, oneButton: true };
  running.frame();
  expect(running.turns.isChoosing.value).toBe(false);
  running.advance(FRAME_MS);
  expect(running.turns.isChoosing.value).toBe(true);
});

it('aids lie on the sheet of the night that goes on, and behind no page after it', () => {
  const { running, screen, act, idle } = house({ showRoutes: true });
  act({ kind: 'toggleLow' });
  idle(1);
  const shownOn = (value: Screen): boolean => {
    screen.value = value;
    return running.frame()?.aids != null;
  };
  expect((['play', 'pause', 'things'] as const).map(shownOn)).toEqual([true, true, true]);
  expect((['title', 'outcome', 'library', 'sheets', 'free'] as const).some(shownOn)).toBe(false);
});

describe('the speed of a night', () => {
  it.each([25, 50, 75, 100, 125, 150] as const)('of %i % is that share of its ticks', (speedPercent) => {
    const { session, act, idle } = house({ speedPercent }, tinyWorld({ dawnTick: 5000 }));
    act({ kind: 'toggleLow' });
    idle(20);
    expect(Math.abs(session.night.tick - (400 * speedPercent) / 100)).toBeLessThanOrEqual(2);
  });

  it('changes in mid-night, and the recording says that a part of it was slower', () => {
    const { session, settings, act, idle } = house({});
    act({ kind: 'toggleLow' });
    idle(1);
    expect(session.recording().assists.slower).toBe(false);
    settings.value = { ...settings.value, speedPercent: 50 };
    idle(1);
    settings.value = { ...settings.value, speedPercent: 150 };
    idle(1);
    expect(session.recording().assists).toMatchObject({ slower: true, stepMode: false });
  });
});

describe('the same commands', () => {
  /** Each is given as soon as so many ticks were lived; a moment that is let pass is no command. */
  const SAID: readonly (readonly [number, Action])[] = [
    [0, { kind: 'toggleLow' }],
    [20, { kind: 'toggleLow' }],
    [20, { kind: 'walk', heading: 3, slowly: false }],
    [100, { kind: 'walk', heading: -1, slowly: false }],
    [110, { kind: 'walkTo', place: { x: 60, y: 70 } }],
    [300, { kind: 'primary' }],
    [360, { kind: 'primary' }],
    [480, { kind: 'primary' }],
    [500, { kind: 'primary' }],
  ];
  const TICKS = 640;

  function livedWith(change: Partial<Settings>) {
    const world = tinyWorld({
      hunters: [
        {
          id: 'a',
          round: [
            { x: 64, y: 120 },
            { x: 90, y: 120 },
          ],
        },
      ],
      call: [tinyLine('hello', 'farEnd', 4), tinyLine('answer', 'caller', 4)],
      dawnTick: TICKS,
    });
    const { session, act, running } = house(change, world);
    let next = 0;
    for (let frame = 0; session.night.outcome === 'none' && frame < 100_000; frame++) {
      for (let said = SAID[next]; said && said[0] === session.night.tick; said = SAID[++next]) act(said[1]);
      // Short frames of one tick at most, so that each command finds its tick whatever the speed is.
      running.advance(33);
      if (running.standing.value && SAID[next]?.[0] !== session.night.tick) act({ kind: 'letPass' });
    }
    expect(next).toBe(SAID.length);
    const recording = session.recording();
    expect(verify(recording, world)).toEqual({ verdict: 'verified' });
    return { sum: checksumText(checksum(session.night)), recording };
  }

  it('at 25 % and 150 %, at any speed and in step mode come to the same, up to the last checksum', () => {
    const usual = livedWith({});
    expect(encodeRecording(usual.recording)[6]).toBe(4);
    for (const change of [
      { speedPercent: 25 },
      { speedPercent: 150 },
      { speedPercent: 75 },
      { stepMode: true },
      { stepMode: true, speedPercent: 25 },
    ] as const) {
      const other = livedWith(change);
      expect(other.sum, JSON.stringify(change)).toBe(usual.sum);
      expect(other.recording).toEqual({ ...usual.recording, assists: other.recording.assists });
    }
    expect(livedWith({ stepMode: true }).recording.assists.stepMode).toBe(true);
  });
});
