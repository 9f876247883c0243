import { describe, expect, it } from 'vitest';
import { Command, walkCommand } from '../../../src/core/command.ts';
import {
  FLAT_CELLS_PER_TICK,
  NEIGHBOR_LOOK_TICKS,
  RADIO_DELAY_TICKS,
  REPORT_CELLS,
  REPORT_IDENTITY,
} from '../../../src/core/rules.ts';
import { villager } from '../../helpers/villager.ts';
import {
  ALL_REPORT,
  ALL_WARN,
  EAST,
  first,
  kinds,
  live,
  liveUntil,
  nightBeforeWitness,
  OUT,
} from './village.ts';

describe('one who looks away', () => {
  it('turns his back, goes on, and wants to see nothing for a while', () => {
    const night = nightBeforeWitness();
    const events = live(night, 1, Command.phoneOn);
    events.push(...liveUntil(night, 'neighborActs'));
    expect(events.at(-1)).toEqual({ kind: 'neighborActs', neighbor: 0, does: 'looksAway' });
    expect(first(night)).toMatchObject({ state: 'lookingAway', known: true });
    live(night, 30);
    expect(first(night).lookY).toBeGreaterThan(0.9);
    const later = live(night, 800);
    expect(first(night).state).toBe('standing');
    expect(kinds(later)).not.toContain('neighborActs');
    expect(night.evidence).toMatchObject({ identity: 0, reports: 0 });
    expect(kinds(live(night, 1200))).toContain('neighborActs');
  });
});

describe('one who warns', () => {
  const hunters = [
    { id: 'far', round: [{ x: 10, y: 120 }] },
    { id: 'near', round: [{ x: 110, y: 60 }] },
    { id: 'other', round: [{ x: 120, y: 110 }] },
  ];

  it('comes a few steps nearer and names the nearest agent, and that is all', () => {
    const night = nightBeforeWitness({ traits: ALL_WARN, hunters }, { x: 64, y: 29 });
    live(night, 1, Command.phoneOn);
    const events = liveUntil(night, 'warned');
    expect(events.at(-1)).toEqual({ kind: 'warned', neighbor: 0, hunter: 1 });
    expect(first(night).y).toBeLessThan(26);
    expect(first(night).y).toBeGreaterThan(22);
    live(night, 300, Command.phoneOff);
    expect(first(night).y).toBeCloseTo(29, 0);
    expect(night.evidence.reports).toBe(0);
    expect(night.beliefs[0]?.ticksSinceNews).toBe(-1);
  });

  it('says nothing to one who is no longer there', () => {
    const night = nightBeforeWitness({ traits: ALL_WARN, hunters });
    live(night, 1, Command.phoneOn);
    liveUntil(night, 'neighborActs');
    night.caller.x = 10;
    expect(kinds(live(night, 200))).not.toContain('warned');
  });
});

describe('one who reports', () => {
  const commands = [
    { id: 'far', x: 10, y: 100 },
    { id: 'near', x: 100, y: 26 },
  ];

  it('walks to the nearest post; it knows when he is there and not before', () => {
    const night = nightBeforeWitness({ traits: ALL_REPORT, commands });
    live(night, 1, Command.phoneOn);
    const acts = liveUntil(night, 'neighborActs');
    expect(acts.at(-1)).toMatchObject({ does: 'reports' });
    live(night, 1, Command.phoneOff);
    const { sawTick } = first(night);
    const left = night.tick;
    const walkTicks = (36 - REPORT_CELLS) / FLAT_CELLS_PER_TICK;
    const onTheWay = live(night, Math.floor(walkTicks) - 12);
    expect(kinds(onTheWay)).not.toContain('newsArrived');
    expect(night.beliefs.map(({ ticksSinceNews }) => ticksSinceNews)).toEqual([-1, -1]);
    expect(night.evidence).toMatchObject({ identity: 0, reports: 0 });
    const events = liveUntil(night, 'newsArrived');
    expect(kinds(events)).toEqual(['reported', 'identityRaised', 'newsArrived']);
    expect(events[0]).toEqual({ kind: 'reported', neighbor: 0, command: 1 });
    expect(events[2]).toEqual({ kind: 'newsArrived', command: 1, news: 'report' });
    expect(Math.abs(night.tick - left - walkTicks)).toBeLessThan(14);
    expect(night.evidence).toMatchObject({ identity: REPORT_IDENTITY, reports: 1 });
    expect(night.beliefs[0]?.ticksSinceNews).toBe(-1);
    expect(night.beliefs[1]?.alert).toBeGreaterThan(0);
    expect(sawTick).toBeLessThan(left + NEIGHBOR_LOOK_TICKS);
  });

  it('goes home then, and no second report comes from him', () => {
    const neighbors = [
      villager('w', [
        { x: 64, y: 26 },
        { tick: 5000, x: 30, y: 30, inside: true },
      ]),
    ];
    const night = nightBeforeWitness({ traits: ALL_REPORT, commands, neighbors });
    live(night, 1, Command.phoneOn);
    live(night, 1500);
    expect(first(night).state).toBe('home');
    expect(night.evidence.reports).toBe(1);
  });

  it('tells an agent whom he meets, who passes it on by radio; one under a coat he takes for anyone', () => {
    const meets = (kind: 'hand' | 'plain') => {
      const hunters = [{ id: 'h', kind, command: 0, round: [{ x: 75, y: 26 }] }];
      const night = nightBeforeWitness({ traits: ALL_REPORT, commands, hunters });
      for (const hunter of night.hunters) hunter.antennaX = 1;
      live(night, 1, Command.phoneOn);
      liveUntil(night, 'neighborActs');
      live(night, 1, Command.phoneOff);
      night.caller.x = 5;
      return {
        reported: liveUntil(night, 'reported').find(({ kind }) => kind === 'reported'),
        ticks: kinds(liveUntil(night, 'newsArrived')).length,
        night,
      };
    };
    const hand = meets('hand');
    expect(hand.reported).toEqual({ kind: 'reported', neighbor: 0, command: 0 });
    expect(first(hand.night).x).toBeLessThan(76 + RADIO_DELAY_TICKS * FLAT_CELLS_PER_TICK);
    expect(hand.night.beliefs[0]?.ticksSinceNews).toBe(0);
    expect(meets('plain').reported).toEqual({ kind: 'reported', neighbor: 0, command: 1 });
  });

  it('does what he saw tells him, wherever the caller has gone since', () => {
    const [stays, goes] = [1, 2].map(() => {
      const night = nightBeforeWitness({ traits: ALL_REPORT, commands });
      live(night, 1, Command.phoneOn);
      liveUntil(night, 'neighborActs');
      live(night, 1, Command.phoneOff);
      return night;
    });
    if (!stays || !goes) throw new Error('two nights');
    goes.caller.x = 120;
    goes.caller.y = 120;
    while (stays.evidence.reports === 0) {
      live(stays, 1);
      live(goes, 1);
      const { known: _, ...hidden } = first(goes);
      expect(first(stays)).toMatchObject(hidden);
    }
    expect(goes.evidence).toMatchObject({ reports: 1, identity: stays.evidence.identity });
    expect(goes.beliefs[1]?.massByCell).toEqual(stays.beliefs[1]?.massByCell);
  });

  it('is marked only once the caller could see him do it', () => {
    // One who runs with a lit phone is seen from farther off than she sees anyone.
    const post = [{ id: 'post', x: 64, y: 8 }];
    const night = nightBeforeWitness({ traits: ALL_REPORT, commands: post }, { x: 64, y: 40 });
    live(night, 1, Command.phoneOn, Command.runOn);
    for (let tick = 0; tick < 600 && first(night).state !== 'reporting'; tick++) {
      Object.assign(night.caller, OUT);
      Object.assign(first(night), { lookX: 0, lookY: -1 });
      live(night, 1, walkCommand(EAST, false));
    }
    live(night, 1, Command.stop);
    expect(first(night)).toMatchObject({ state: 'reporting', known: false });
    live(night, 40);
    expect(first(night)).toMatchObject({ state: 'reporting', known: true });
  });
});
