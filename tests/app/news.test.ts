// What is told of a night, and what of it ends a step, a turn or a typed order.
import { describe, expect, it } from 'vitest';
import { assistsInUse } from '../../src/app/assistsInUse.ts';
import { priorityOf } from '../../src/app/ear/priority.ts';
import { InSight } from '../../src/app/inSight.ts';
import { isCallGoingOn, isNews, isTold } from '../../src/app/news.ts';
import { defaultSettings } from '../../src/app/settings.ts';
import { Turns } from '../../src/app/turns.ts';
import { beginNight } from '../../src/core/begin.ts';
import { Command } from '../../src/core/command.ts';
import type { NightEvent } from '../../src/core/event.ts';
import { announcementFor } from '../../src/ui/announcer.ts';
import { tinyWorld } from '../helpers/tinyWorld.ts';
import { villager } from '../helpers/villager.ts';

function nightWithVillager(known: boolean, y = 60) {
  const night = beginNight(tinyWorld({ neighbors: [villager('n', [{ x: 64, y }])] }), 1);
  for (const neighbor of night.neighbors) neighbor.known = known;
  return night;
}

describe('what people do', () => {
  const acts: NightEvent = { kind: 'neighborActs', neighbor: 0, does: 'reports' };
  const reported: NightEvent = { kind: 'reported', neighbor: 0, command: 0 };

  it('is told and is news where the caller saw them, and neither where he did not', () => {
    for (const event of [acts, reported]) {
      for (const is of [isTold, isNews]) {
        expect(is(event, nightWithVillager(true)), event.kind).toBe(true);
        expect(is(event, nightWithVillager(false)), event.kind).toBe(false);
      }
    }
  });

  it('is not told from farther than one can hear', () => {
    expect(isNews(reported, nightWithVillager(true, 5))).toBe(false);
  });
});

describe('what a call tells', () => {
  it('is waited for by whoever ordered it, until it has ended', () => {
    const night = nightWithVillager(false);
    for (const event of [{ kind: 'ringing' }, { kind: 'connected', inside: false }] as const)
      expect([isNews(event, night), isCallGoingOn(event)]).toEqual([false, true]);
    expect(isNews({ kind: 'callEnded', why: 'jammed' }, night)).toBe(true);
  });
});

describe('what ends a stretch of time', () => {
  const NEWS: readonly NightEvent[] = [
    { kind: 'callEnded', why: 'dropped' },
    { kind: 'seen', hunter: 0 },
    { kind: 'coatOff', hunter: 0 },
    { kind: 'companionSeen', hunter: 0 },
    { kind: 'companionTurned', now: 'resting', before: 'following' },
    { kind: 'neighborSaw', neighbor: 0 },
    { kind: 'neighborActs', neighbor: 0, does: 'reports' },
    { kind: 'reported', neighbor: 0, command: 0 },
    { kind: 'warned', neighbor: 0, hunter: 0 },
    { kind: 'identityRaised', by: 'plainLine', identity: 0.2 },
    { kind: 'knocked', answered: true },
    { kind: 'phoneFound', hunter: 0, withSim: true },
    { kind: 'batteryLow', battery: 0.1 },
    { kind: 'batteryEmpty' },
    { kind: 'refused', command: Command.call, reason: 'noService' },
    { kind: 'exposureChanged', before: 'unheard', now: 'heard' },
    { kind: 'held', hunter: 0 },
    { kind: 'offered', money: 10, taken: false },
    { kind: 'letGo', hunter: 0 },
  ];

  it.each(NEWS)('is told also to those who want no more than what matters: $kind', (event) => {
    const near = { id: 'a', round: [{ x: 64, y: 62 }] };
    const world = tinyWorld({ hunters: [near], neighbors: [villager('n', [{ x: 64, y: 60 }])] });
    const night = beginNight(world, 1);
    for (const neighbor of night.neighbors) neighbor.known = true;
    expect(isNews(event, night)).toBe(true);
    expect(announcementFor(event, null, 'en', night)).not.toBeNull();
    expect(priorityOf(event)).not.toBe('later');
  });

  it('is once that a line was understood, and not how many listened to it', () => {
    const night = nightWithVillager(false);
    expect(isNews({ kind: 'overheard', finder: 1, line: 0 }, night)).toBe(false);
    expect(isNews({ kind: 'identityRaised', by: 'absence', identity: 0.2 }, night)).toBe(false);
  });
});

describe('a turn of one switch', () => {
  it('ends for the same news as a step or an order does', () => {
    const turns = new Turns(() => {});
    const night = nightWithVillager(false);
    turns.pass();
    turns.lived([{ kind: 'warned', neighbor: 0, hunter: 0 }], { night, goal: null });
    expect(turns.isChoosing.value).toBe(true);
    turns.pass();
    turns.lived([{ kind: 'neighborActs', neighbor: 0, does: 'reports' }], { night, goal: null });
    expect(turns.isChoosing.value).toBe(false);
  });
});

describe('who comes into sight', () => {
  it('is never one behind their own walls', () => {
    const night = nightWithVillager(false);
    const [neighbor] = night.neighbors;
    if (!neighbor) throw new Error('expected a neighbor');
    const inSight = new InSight();
    neighbor.state = 'home';
    expect(inSight.note(night)).toBe(false);
    expect(inSight.note(night)).toBe(false);
    neighbor.state = 'walking';
    expect(inSight.note(night)).toBe(true);
    expect(inSight.note(night)).toBe(false);
  });
});

describe('a recording', () => {
  it('tells of one switch as of steps, and nothing of anybody’s hands', () => {
    const used = assistsInUse({ ...defaultSettings('en', false), oneButton: true });
    expect(used).toMatchObject({ stepMode: true });
    expect(Object.keys(used)).not.toContain('oneButton');
  });
});
