import { describe, expect, it } from 'vitest';
import { beginNight } from '../../../src/core/begin.ts';
import { Command, walkCommand } from '../../../src/core/command.ts';
import type { NightEvent } from '../../../src/core/event.ts';
import { LET_GO_TICKS, SURE_BY_HILL_TICKS } from '../../../src/core/rules.ts';
import { tinyWorld } from '../../helpers/tinyWorld.ts';
import { villager } from '../../helpers/villager.ts';
import { ALL_REPORT, EAST, first, kinds, live, nightBeforeWitness, OUT, WEST } from './village.ts';

describe('suspicion', () => {
  it('is not raised by one who passes between the houses, however long', () => {
    const neighbors = [villager('n', [{ x: 64, y: 66 }])];
    const night = beginNight(tinyWorld({ neighbors, traits: ALL_REPORT }), 1);
    let sees = 0;
    for (let turn = 0; turn < 40; turn++) {
      live(night, 25, walkCommand(turn % 2 === 0 ? EAST : WEST, false));
      sees = Math.max(sees, first(night).seesTicks);
      expect(first(night).suspicion).toBe(0);
    }
    expect(sees).toBeGreaterThan(100);
  });

  it('is not made sure by two who pass each other on the hill', () => {
    const neighbors = [
      villager('n', [
        { x: 30, y: 20 },
        { tick: 0, x: 100, y: 20 },
      ]),
    ];
    const night = beginNight(tinyWorld({ neighbors, traits: ALL_REPORT, home: OUT }), 1);
    const events = live(night, 400, walkCommand(WEST, false));
    expect(first(night).x).toBeGreaterThan(night.caller.x + 20);
    expect(kinds(events)).not.toContain('neighborSaw');
    expect(kinds(events)).not.toContain('neighborActs');
  });

  it('rises by a lit phone and makes him sure, first stopping him; both are told', () => {
    const night = nightBeforeWitness();
    const events = live(night, 200, Command.phoneOn);
    const order = kinds(events).filter((kind) => kind.startsWith('neighbor'));
    expect(order.slice(0, 2)).toEqual(['neighborSaw', 'neighborActs']);
    const patient = nightBeforeWitness();
    expect(kinds(live(patient, 60, Command.phoneOn))).not.toContain('neighborActs');
    live(patient, 1, Command.phoneOff);
    expect(first(patient).state).toBe('watching');
  });

  it('is not raised by one who was just stopped and let go', () => {
    const night = nightBeforeWitness();
    Object.assign(night, { assists: { slowHearing: false, noArrest: true } });
    night.capture.sentence = 'warned';
    expect(kinds(live(night, LET_GO_TICKS - 1, Command.phoneOn))).not.toContain('neighborSaw');
    expect([first(night).seesTicks, first(night).suspicion]).toEqual([0, 0]);
    expect(kinds(live(night, 200))).toContain('neighborSaw');
  });

  it('rises by running, more slowly than by a phone, and out on the hill more slowly still', () => {
    const suspicionAfter = (...commands: number[]): number => {
      const night = nightBeforeWitness({ ease: () => 0.02 });
      live(night, 40, ...commands);
      return first(night).suspicion;
    };
    const phone = suspicionAfter(Command.phoneOn);
    const running = suspicionAfter(Command.runOn, walkCommand(EAST, false));
    const out = suspicionAfter();
    expect(out).toBeGreaterThan(0);
    expect(running).toBeGreaterThan(1.5 * out);
    expect(phone).toBeGreaterThan(1.5 * running);
  });

  it('is less on a road than beside it', () => {
    const suspicionWith = (way: number): number => {
      const world = tinyWorld({ home: OUT, neighbors: [villager('w', [{ x: 64, y: 14 }])] });
      world.sheet.wayByCell.fill(way);
      const night = beginNight(world, 1);
      live(night, 40);
      return first(night).suspicion;
    };
    expect(suspicionWith(3)).toBeCloseTo(suspicionWith(0) / 2, 9);
  });

  it('is less for one who lies low, who is not seen at all a little farther off', () => {
    const suspicionLow = (low: number, southCells: number): number => {
      const night = nightBeforeWitness({}, { x: 64, y: 20 + southCells });
      live(night, 40, low, Command.phoneOn);
      return first(night).suspicion;
    };
    expect(suspicionLow(Command.lowOn, 4)).toBeGreaterThan(0);
    expect(suspicionLow(Command.lowOn, 4)).toBeLessThan(0.6 * suspicionLow(Command.lowOff, 4));
    expect(suspicionLow(Command.lowOff, 9)).toBeGreaterThan(0);
    expect(suspicionLow(Command.lowOn, 9)).toBe(0);
  });

  it('does not see through a hill, nor out of a house', () => {
    const ridge = nightBeforeWitness({ height: (_x, y) => (Math.abs(y - 23) < 2 ? 540 : 500) });
    const indoors = nightBeforeWitness({ neighbors: [villager('w', [{ x: 64, y: 26, inside: true }])] });
    for (const night of [ridge, indoors]) {
      live(night, 300, Command.phoneOn);
      expect(first(night)).toMatchObject({ suspicion: 0, seesTicks: 0 });
    }
  });

  it('fades slowly, and he goes on with his errand', () => {
    const night = nightBeforeWitness({
      neighbors: [
        villager('w', [
          { x: 64, y: 26 },
          { tick: 60, x: 110, y: 26 },
        ]),
      ],
    });
    live(night, 50, Command.phoneOn);
    const before = first(night).suspicion;
    night.caller.x = 10;
    live(night, 10);
    expect(first(night).state).toBe('watching');
    live(night, 100, Command.phoneOff);
    expect(first(night).state).toBe('walking');
    expect(first(night).suspicion).toBeLessThan(before);
    expect(first(night).suspicion).toBeGreaterThan(before / 2);
  });

  it('is helped by the lantern of the watch where nobody else sees', () => {
    const suspicionOf = (kind: 'watch' | 'villager'): number => {
      const neighbors = [villager('w', [{ x: 64, y: 26 }], { kind })];
      const night = nightBeforeWitness({ neighbors, forest: 1 });
      live(night, 40, Command.lowOn, Command.phoneOn);
      return first(night).suspicion;
    };
    expect(suspicionOf('villager')).toBe(0);
    expect(suspicionOf('watch')).toBeGreaterThan(0);
  });
});

describe('nobody', () => {
  it('is sure of anyone on the hill before he has had time to be', () => {
    const night = nightBeforeWitness();
    const events: NightEvent[] = [];
    for (let tick = 0; tick < SURE_BY_HILL_TICKS; tick++) {
      Object.assign(first(night), { lookX: 0, lookY: -1 });
      events.push(...live(night, 1));
    }
    expect(kinds(events)).not.toContain('neighborActs');
  });
});
