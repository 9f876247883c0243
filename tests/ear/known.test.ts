// What is known by ear: places to call from only while the phone is on, and nothing of another night.
import { describe, expect, it } from 'vitest';
import { EarDoor } from '../../src/app/ear/door.ts';
import { type Known, placeOf } from '../../src/app/ear/goals.ts';
import { Session } from '../../src/app/session.ts';
import { beginNight } from '../../src/core/begin.ts';
import { Ear } from '../../src/ui/ear/ear.ts';
import { tinyWorld } from '../helpers/tinyWorld.ts';

const NOTHING: Known = { spots: [], named: new Map() };

describe('a place to call from', () => {
  it('is none while the phone is off, where none was told', () => {
    const night = beginNight(tinyWorld({ lossDb: 80, home: { x: 20, y: 20 } }), 1);
    expect(placeOf(night, { kind: 'spot', number: 1 }, NOTHING)).toBeNull();
    night.phone.state = 'searching';
    expect(placeOf(night, { kind: 'spot', number: 1 }, NOTHING)).not.toBeNull();
  });

  it('stays known with the phone off again', () => {
    const night = beginNight(tinyWorld(), 1);
    const told = { ...NOTHING, spots: [{ x: 30, y: 40 }] };
    expect(placeOf(night, { kind: 'spot', number: 1 }, told)).toEqual({ x: 30, y: 40 });
  });
});

describe('another night', () => {
  it('has none of the names of the one before, even when it is taken over at a later tick', () => {
    let session = new Session(tinyWorld(), 1, () => {});
    let uses = 0;
    const ear = new Ear({
      act: () => undefined,
      night: () => session.night,
      goal: () => null,
      page: () => null,
      language: () => 'en',
      settings: () => ({ byEar: true, announce: 'all' }),
      tidings: () => null,
      speak: () => undefined,
      isOpen: () => true,
      turned: () => undefined,
      used: () => {
        uses++;
      },
      scan: () => undefined,
      clock: { nowMs: () => 0, later: () => () => undefined },
    });
    ear.say('name camp');
    ear.say('help');
    expect(uses).toBe(0);
    session.walkTo({ x: 74, y: 64 });
    for (let ticks = 0; ticks < 100; ticks++) session.tick();
    ear.say('go camp');
    expect(ear.isUnderWay).toBe(true);
    ear.leave();
    session = new Session(tinyWorld(), 2, () => {});
    for (let ticks = 0; ticks < 200; ticks++) session.tick();
    ear.say('go camp');
    expect(ear.isUnderWay).toBe(false);
    ear.say('go on');
    expect(ear.isUnderWay).toBe(false);
    expect(uses).toBe(3);
  });
});

describe('the line', () => {
  it('does not open for one switch, which could not leave it again', () => {
    let isOneSwitch = true;
    const door = new EarDoor(() => !isOneSwitch);
    door.take({ kind: 'listen' }, 'play', () => undefined);
    expect(door.line.value).toBe(false);
    isOneSwitch = false;
    door.take({ kind: 'listen' }, 'play', () => undefined);
    expect(door.line.value).toBe(true);
  });
});
