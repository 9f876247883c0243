import { describe, expect, it } from 'vitest';
import { beginNight } from '../../src/core/begin.ts';
import { Command, walkCommand } from '../../src/core/command.ts';
import type { NightEvent } from '../../src/core/event.ts';
import type { Neighbor, Night } from '../../src/core/night.ts';
import {
  ABSENCE_IDENTITY,
  ERRAND_PACE,
  FLAT_CELLS_PER_TICK,
  NEIGHBOR_LOOK_TICKS,
  RADIO_DELAY_TICKS,
  REPORT_CELLS,
  REPORT_IDENTITY,
  SURE_BY_HILL_TICKS,
} from '../../src/core/rules.ts';
import { step } from '../../src/core/step.ts';
import { tinyWorld } from '../helpers/tinyWorld.ts';
import { villager } from '../helpers/villager.ts';

/** The village of a tiny world lies around (64, 64), and so does the caller's door: at (64, 64) one is among houses. */
const EAST = 4;
const WEST = 12;
const OUT = { x: 64, y: 20 };
const ALL_REPORT = { reports: 24, warns: 0 };
const ALL_WARN = { reports: 0, warns: 24 };

type Options = Parameters<typeof tinyWorld>[0];

function live(night: Night, ticks: number, ...commands: number[]): NightEvent[] {
  const events = [...step(night, commands)];
  for (let i = 1; i < ticks; i++) events.push(...step(night, []));
  return events;
}

function kinds(events: readonly NightEvent[]): string[] {
  return events.map(({ kind }) => kind);
}

function first({ neighbors }: Night): Neighbor {
  const [neighbor] = neighbors;
  if (!neighbor) throw new Error('a night without neighbors');
  return neighbor;
}

/** The caller out on the hill with a lit phone, and someone six cells to the south who looks that way. */
function nightBeforeWitness(options: Options = {}, where = { x: 64, y: 26 }): Night {
  const neighbors = [villager('w', [where])];
  const night = beginNight(tinyWorld({ home: OUT, lossDb: 300, neighbors, ...options }), 1);
  for (const neighbor of night.neighbors) neighbor.lookY = -1;
  return night;
}

function liveUntil(night: Night, kind: NightEvent['kind'], most = 4000): NightEvent[] {
  const events: NightEvent[] = [];
  for (let tick = 0; tick < most && !events.some((event) => event.kind === kind); tick++)
    events.push(...step(night, []));
  return events;
}

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
      live(night, 100);
      const other = beginNight(world, luck + 100);
      live(other, 100);
      const placesOf = ({ neighbors }: Night) => neighbors.map(({ x, y, lookX }) => [x, y, lookX]);
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

describe('the knock at every door', () => {
  const rounds = [{ tick: 200 }];

  it('finds one at home who has not left, or who is back before the door', () => {
    const night = beginNight(tinyWorld({ rounds }), 1);
    expect(live(night, 210)).toContainEqual({ kind: 'knocked', answered: true });
    const back = beginNight(tinyWorld({ rounds }), 1);
    back.caller.leftHome = true;
    live(back, 210);
    expect(back.evidence).toMatchObject({ absences: 0, identity: 0 });
  });

  it('finds an empty bed, which says who is out and not where', () => {
    const night = beginNight(tinyWorld({ rounds: [{ tick: 200 }, { tick: 400 }] }), 1);
    live(night, 100, walkCommand(EAST, false));
    const events = live(night, 150);
    expect(events).toContainEqual({ kind: 'knocked', answered: false });
    expect(events).toContainEqual({ kind: 'identityRaised', by: 'absence', identity: ABSENCE_IDENTITY });
    live(night, 200);
    expect(night.evidence.absences).toBe(2);
    expect(night.evidence.identity).toBeCloseTo(1 - (1 - ABSENCE_IDENTITY) * (1 - ABSENCE_IDENTITY), 12);
    expect(night.beliefs[0]?.ticksSinceNews).toBe(-1);
  });

  it('is done by the watch where there is one, who walks to the door and then takes up his round', () => {
    const watch = villager(
      'watch',
      [
        { x: 64, y: 100 },
        { tick: 10, x: 110, y: 100 },
      ],
      { kind: 'watch' },
    );
    const night = beginNight(tinyWorld({ rounds, neighbors: [watch] }), 1);
    night.caller.leftHome = true;
    night.caller.x = 10;
    expect(kinds(live(night, 300))).not.toContain('knocked');
    expect(first(night).state).toBe('knocking');
    liveUntil(night, 'knocked');
    expect(first(night).y).toBeLessThan(67);
    expect(night.evidence.absences).toBe(1);
    live(night, 600);
    expect(first(night)).toMatchObject({ state: 'standing', x: 110, y: 100 });
  });
});

describe('nobody', () => {
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
    expect(events.filter(({ kind }) => kind === 'reported').length).toBe(5);
    expect(events.filter(({ kind }) => kind === 'neighborActs').length).toBeGreaterThan(10);
    expect(events.filter(({ kind }) => kind === 'knocked').length).toBe(4);
    expect(night.neighbors.map(({ state }) => state)).toEqual(new Array(12).fill('home'));
    night.neighbors.forEach((neighbor, n) => {
      expect(Math.abs(neighbor.x - 20 - n) + Math.abs(neighbor.y - 60)).toBeLessThan(2);
    });
  });

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
