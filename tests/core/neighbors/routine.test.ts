import { describe, expect, it } from 'vitest';
import { beginNight } from '../../../src/core/begin.ts';
import { Command } from '../../../src/core/command.ts';
import type { Night } from '../../../src/core/night.ts';
import { ERRAND_PACE, FLAT_CELLS_PER_TICK } from '../../../src/core/rules.ts';
import { step } from '../../../src/core/step.ts';
import { tinyWorld } from '../../helpers/tinyWorld.ts';
import { villager } from '../../helpers/villager.ts';
import { first, live } from './village.ts';

describe('a neighbor on his errands', () => {
  const site = villager('n', [
    { x: 40, y: 64, inside: true },
    { tick: 100, x: 60, y: 64 },
    { tick: 300, x: 40, y: 64, inside: true },
  ]);

  it('sets out when it is time, takes the time of the walk, stands there, and goes home', () => {
    const night = beginNight(tinyWorld({ neighbors: [site] }), 1);
    live(night, 100);
    expect(first(night)).toMatchObject({ state: 'home', x: 40 });
    live(night, 51);
    expect(first(night).state).toBe('walking');
    expect(first(night).x).toBeCloseTo(40 + 50 * FLAT_CELLS_PER_TICK * ERRAND_PACE, 5);
    live(night, 60);
    expect(first(night)).toMatchObject({ state: 'standing', x: 60 });
    live(night, 200);
    expect(first(night)).toMatchObject({ state: 'home', x: 40, y: 64 });
  });

  it('looks where he walks, and slowly all round where he stands', () => {
    const night = beginNight(tinyWorld({ neighbors: [site] }), 1);
    live(night, 130);
    expect(first(night).lookX).toBeGreaterThan(0.99);
    live(night, 120);
    const seen: number[] = [];
    for (let tick = 0; tick < 50; tick++) {
      live(night, 1);
      seen.push(first(night).lookX);
    }
    expect(Math.min(...seen)).toBeLessThan(0.9);
    expect(Math.hypot(first(night).lookX, first(night).lookY)).toBeCloseTo(1, 9);
  });

  it('walks the same ways under every luck; only what he will do is luck', () => {
    const neighbors = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, row) =>
      villager(id, [
        { x: 30, y: 30 + row },
        { tick: 5, x: 90, y: 30 + row },
      ]),
    );
    const world = tinyWorld({ neighbors, traits: { reports: 2, warns: 1 }, home: { x: 20, y: 110 } });
    const traits = new Set<string>();
    for (let luck = 1; luck <= 20; luck++) {
      const night = beginNight(world, luck);
      const given = night.neighbors.map(({ trait }) => trait);
      expect([...given].sort()).toEqual([
        'looksAway',
        'looksAway',
        'looksAway',
        'reports',
        'reports',
        'warns',
      ]);
      traits.add(given.join());
      const other = beginNight(world, luck + 100);
      const placesOf = ({ neighbors }: Night) => neighbors.map(({ x, y, lookX }) => [x, y, lookX]);
      expect(placesOf(other)).toEqual(placesOf(night));
      live(night, 100);
      live(other, 100);
      expect(placesOf(other)).toEqual(placesOf(night));
    }
    expect(traits.size).toBeGreaterThan(8);
  });

  it('is no luck of anyone else: one more leaves every stream and all but one trait as they were', () => {
    const five = ['a', 'b', 'c', 'd', 'e'].map((id) => villager(id, [{ x: 30, y: 30 }]));
    const six = [villager('new', [{ x: 30, y: 30 }]), ...five];
    const hunters = [{ id: 'h', round: [{ x: 100, y: 100 }] }];
    for (let luck = 1; luck <= 20; luck++) {
      const traits = { reports: 2, warns: 0 };
      const before = beginNight(tinyWorld({ neighbors: five, hunters, traits }), luck);
      const after = beginNight(tinyWorld({ neighbors: six, hunters, traits }), luck);
      expect(after.hunters).toEqual(before.hunters);
      expect(after.phone).toEqual(before.phone);
      const kept = after.neighbors.slice(1).filter(({ trait }, n) => trait === before.neighbors[n]?.trait);
      expect(kept.length).toBeGreaterThanOrEqual(4);
    }
  });
});

describe('nobody', () => {
  it('plans in a tick in which another neighbor does', () => {
    const neighbors = [10, 20, 30].map((y) => villager(`n${y}`, [{ x: 100, y }]));
    const night = beginNight(tinyWorld({ neighbors }), 1);
    for (const neighbor of night.neighbors)
      Object.assign(neighbor, { x: 20, state: 'returning', routeStep: -1 });
    const planned = [1, 2, 3].map(() => {
      live(night, 1);
      return night.neighbors.filter(({ routeStep }) => routeStep >= 0).length;
    });
    expect(planned).toEqual([1, 2, 3]);
  });

  it('stays out or gets stuck: after a day and a night of alarms everyone is home', () => {
    // A wall with one gap, a pond, and posts and doors on either side of them.
    const ease = (x: number, y: number) =>
      (Math.abs(x - 64) < 2 && Math.abs(y - 90) > 3) || (x - 30) * (x - 30) + (y - 30) * (y - 30) < 60
        ? 0
        : 0.9;
    const neighbors = Array.from({ length: 12 }, (_, n) =>
      villager(
        `n${n}`,
        [
          { x: 20 + n, y: 60, inside: true },
          { tick: 20 * n, x: 22 + 2 * n, y: 44 },
          { tick: 400, x: 50, y: 80 + n },
          { tick: 4000, x: 20 + n, y: 60, inside: true },
        ],
        { kind: n < 2 ? 'watch' : 'villager', age: n % 3 === 0 ? 'old' : 'adult' },
      ),
    );
    const night = beginNight(
      tinyWorld({
        ease,
        neighbors,
        traits: { reports: 5, warns: 4 },
        commands: [{ id: 'over', x: 110, y: 20 }],
        rounds: [{ tick: 300 }, { tick: 340 }, { tick: 2000 }, { tick: 20000 }],
        home: { x: 100, y: 110 },
        lossDb: 300,
        dawnTick: 43200,
      }),
      1,
    );
    const events = live(night, 1, Command.phoneOn);
    night.caller.leftHome = true;
    for (let tick = 1; tick < 43000; tick++) {
      const near = night.neighbors[Math.floor(tick / 200) % 12];
      if (near && tick < 3500) {
        night.caller.x = near.x + 3 * near.lookX;
        night.caller.y = near.y + 3 * near.lookY;
      } else night.caller.x = 5;
      events.push(...step(night, []));
    }
    // A villager reports once; a watchman is out again for the next round.
    const reported = events.flatMap((event) => (event.kind === 'reported' ? [event.neighbor] : []));
    expect(new Set(reported).size).toBe(5);
    const villagers = reported.filter((neighbor) => neighbor >= 2);
    expect(new Set(villagers).size).toBe(villagers.length);
    expect(events.filter(({ kind }) => kind === 'neighborActs').length).toBeGreaterThan(10);
    expect(events.filter(({ kind }) => kind === 'knocked').length).toBe(4);
    expect(night.neighbors.map(({ state }) => state)).toEqual(new Array(12).fill('home'));
    night.neighbors.forEach((neighbor, n) => {
      expect(Math.abs(neighbor.x - 20 - n) + Math.abs(neighbor.y - 60)).toBeLessThan(2);
    });
  });
});
