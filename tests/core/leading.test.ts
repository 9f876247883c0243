import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginNight } from '../../src/core/begin.ts';
import { Command, walkCommand } from '../../src/core/command.ts';
import type { Night } from '../../src/core/night.ts';
import { type Companion, TRAIL_POINTS } from '../../src/core/people.ts';
import {
  BROUGHT_HOME_CELLS,
  COMPANION_IDENTITY,
  CONTACT_TICKS,
  LED_BEHIND_CELLS,
  NOTICE_TICKS,
  RESTED_ENOUGH,
  TRAIL_STEP_CELLS,
} from '../../src/core/rules.ts';
import { step } from '../../src/core/step.ts';
import type { CompanionSite } from '../../src/core/world.ts';
import { live, liveUntil, refusalOf, talkOn, walkTo } from '../helpers/living.ts';
import { tinyLine, tinyWorld } from '../helpers/tinyWorld.ts';
import { villager } from '../helpers/villager.ts';

const NORTH = walkCommand(0, false);
const EAST = walkCommand(4, false);
const SOUTH = walkCommand(8, false);
const CALL = [
  tinyLine('hello', 'farEnd', 1),
  tinyLine('it-is-me', 'caller', 1),
  tinyLine('you', 'farEnd', 1),
];

type Options = Parameters<typeof tinyWorld>[0];

function begin(options: Options = {}, age: CompanionSite['age'] = 'adult'): Night {
  const companion = { id: 'mother', age, x: 64, y: 67 };
  return beginNight(tinyWorld({ call: CALL, companion, ...options }), 1);
}

function ledOf(night: Night): Companion {
  if (!night.companion) throw new Error('nobody is led');
  return night.companion;
}

/** Someone who comes along from the first tick on. */
function led(options: Options = {}): Night {
  const night = begin(options);
  live(night, 1, Command.comeOn);
  expect(ledOf(night).state).toBe('following');
  return night;
}

function apart(night: Night): number {
  const { x, y } = ledOf(night);
  return Math.sqrt((night.caller.x - x) ** 2 + (night.caller.y - y) ** 2);
}

/** An agent appears beside whoever is led and looks that way, until it is so. */
function reachFor(night: Night, isSo: () => boolean): ReturnType<typeof live> {
  return liveUntil(night, isSo, 200, () => {
    const { x, y } = ledOf(night);
    Object.assign(night.hunters[0] ?? {}, { x, y: y + 0.8, antennaX: 0, antennaY: -1 });
    return [];
  });
}

describe('whoever is led', () => {
  it('waits where the night finds them, until told to come on by someone near', () => {
    const night = begin();
    expect(ledOf(night).state).toBe('waiting');
    live(night, 100, NORTH);
    expect(ledOf(night)).toMatchObject({ x: 64, y: 67, walkedCells: 0 });
    expect(refusalOf(night, Command.comeOn)).toBe('nobodyHere');
    expect(refusalOf(night, Command.waitHere)).toBe('nobodyHere');
    expect(refusalOf(beginNight(tinyWorld(), 1), Command.comeOn)).toBe('nobodyHere');
  });

  it('tells each turn once', () => {
    const night = begin();
    const turned = { kind: 'companionTurned', now: 'following', before: 'waiting' };
    expect(live(night, 1, Command.comeOn, Command.comeOn)).toEqual([turned]);
    const waits = { kind: 'companionTurned', now: 'waiting', before: 'following' };
    expect(live(night, 1, Command.waitHere, Command.waitHere)).toEqual([waits]);
  });

  it('walks in the caller’s steps around a corner, a little behind', () => {
    const night = led();
    live(night, 100, EAST);
    live(night, 100, NORTH);
    const corner = night.caller.x;
    live(night, 60, Command.stop);
    const { x, y } = ledOf(night);
    expect(apart(night)).toBeLessThanOrEqual(LED_BEHIND_CELLS);
    expect(apart(night)).toBeGreaterThan(LED_BEHIND_CELLS - TRAIL_STEP_CELLS);
    expect(Math.abs(x - corner)).toBeLessThan(1);
    expect(y).toBeGreaterThan(night.caller.y);
  });

  it('does not walk again the way on which the caller came back to them', () => {
    const night = led({ companion: { id: 'mother', age: 'old', x: 64, y: 67 } });
    live(night, 150, NORTH);
    liveUntil(
      night,
      () => apart(night) < 1,
      400,
      () => [SOUTH],
    );
    live(night, 60, SOUTH);
    const northmost = ledOf(night).y;
    const events = liveUntil(
      night,
      () => false,
      100,
      () => {
        expect(ledOf(night).y).toBeGreaterThanOrEqual(northmost - 1e-9);
        return [SOUTH];
      },
    );
    expect(events).not.toContainEqual(expect.objectContaining({ kind: 'refused' }));
  });

  it('gets around a rock that stands between two points of the trail', () => {
    const ease = (x: number, y: number) => (Math.abs(x - 66) <= 1 && Math.abs(y - 66) <= 1 ? 0 : 1);
    const night = led({ ease, companion: { id: 'mother', age: 'adult', x: 64, y: 66 } });
    walkTo(night, { x: 70, y: 66 });
    live(night, 200, Command.stop);
    expect(apart(night)).toBeLessThan(3);
  });

  it('forgets the oldest of a long trail, and never keeps more than its ring', () => {
    const night = led();
    Object.assign(ledOf(night), { tired: 0.99 });
    ledOf(night).state = 'resting';
    for (let leg = 0; leg < 8; leg++) {
      Object.assign(ledOf(night), { tired: 0.99 });
      live(night, 400, leg % 2 ? walkCommand(0, false) : walkCommand(8, false));
    }
    const { trail, trailFrom, trailTo } = ledOf(night);
    expect(trail).toHaveLength(TRAIL_POINTS * 2);
    expect((trailTo + TRAIL_POINTS - trailFrom) % TRAIL_POINTS).toBe(TRAIL_POINTS - 1);
  });

  it('is slower by age, and slower still when tired', () => {
    const paceOf = (age: 'child' | 'adult' | 'old', tired: number): number => {
      const night = begin({}, age);
      live(night, 1, Command.comeOn);
      night.caller.y = 20;
      live(night, 3);
      ledOf(night).tired = tired;
      live(night, 1);
      return ledOf(night).speedCells;
    };
    expect(paceOf('adult', 0)).toBeGreaterThan(paceOf('child', 0));
    expect(paceOf('child', 0)).toBeGreaterThan(paceOf('old', 0));
    expect(paceOf('old', 0)).toBeGreaterThan(paceOf('old', 0.9));
  });
});

describe('being tired', () => {
  /** A tenth of a slope: a meter up for each cell walked north. */
  const slope = (_x: number, y: number) => 700 - 3 * y;

  it('comes from climbing, more than from the level; one sits down, rests, and comes on by oneself', () => {
    const flat = led();
    const steep = led({ height: slope });
    live(flat, 150, NORTH);
    live(steep, 150, NORTH);
    expect(ledOf(steep).tired).toBeGreaterThan(5 * ledOf(flat).tired);
    const night = led({ height: slope });
    const events = liveUntil(
      night,
      () => ledOf(night).state === 'resting',
      3000,
      () => [NORTH],
    );
    expect(events).toContainEqual({ kind: 'companionTurned', now: 'resting', before: 'following' });
    const { x, y } = ledOf(night);
    expect(refusalOf(night, Command.waitHere)).toMatch(/companionRests|nobodyHere/);
    live(night, 100, Command.stop);
    expect(ledOf(night)).toMatchObject({ x, y, state: 'resting' });
    liveUntil(night, () => ledOf(night).state === 'following', 2000);
    expect(ledOf(night).tired).toBeLessThanOrEqual(RESTED_ENOUGH);
  });

  it('cannot be talked away', () => {
    const night = led();
    Object.assign(ledOf(night), { state: 'resting', tired: 0.9 });
    expect(refusalOf(night, Command.comeOn)).toBe('companionRests');
    expect(refusalOf(night, Command.waitHere)).toBe('companionRests');
    expect(ledOf(night).state).toBe('resting');
  });

  it('passes while waiting, and stays between 0 and 1 whatever one does', () => {
    const commands = fc.array(
      fc.record({
        command: fc.constantFrom(
          NORTH,
          SOUTH,
          EAST,
          Command.stop,
          Command.runOn,
          Command.comeOn,
          Command.waitHere,
        ),
        ticks: fc.integer({ min: 1, max: 120 }),
      }),
      { minLength: 1, maxLength: 12 },
    );
    const world = tinyWorld({ height: slope, companion: { id: 'mother', age: 'old', x: 64, y: 67 } });
    fc.assert(
      fc.property(commands, (given) => {
        const night = beginNight(world, 1);
        for (const { command, ticks } of given) {
          live(night, ticks, command);
          const { tired, x, y, trailFrom, trailTo } = ledOf(night);
          expect(tired).toBeGreaterThanOrEqual(0);
          expect(tired).toBeLessThanOrEqual(1);
          for (const place of [x, y]) expect(place > 0 && place < 127).toBe(true);
          for (const point of [trailFrom, trailTo]) expect(point >= 0 && point < TRAIL_POINTS).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('the call of whoever is led', () => {
  it('begins and goes on only beside the phone', () => {
    const night = led();
    live(night, 60, Command.phoneOn, Command.waitHere);
    live(night, 25, EAST);
    live(night, 1, Command.stop);
    expect(refusalOf(night, Command.call)).toBe('companionAway');
    walkTo(night, { x: 64, y: 66 });
    expect(refusalOf(night, Command.call)).toBeNull();
    liveUntil(night, () => night.call.line === 1, 400);
    live(night, 30, EAST);
    expect(refusalOf(night, Command.speak)).toBe('companionAway');
  });

  it('falls silent while they are apart: neither end begins another line', () => {
    const night = led();
    live(night, 60, Command.phoneOn, Command.waitHere);
    liveUntil(
      night,
      () => night.phone.state === 'inCall',
      200,
      () => talkOn(night),
    );
    live(night, 20, EAST);
    const events = live(night, 200, Command.stop);
    expect(events.filter(({ kind }) => kind === 'lineBegun')).toEqual([]);
    const back = walkTo(night, { x: 64, y: 66 });
    expect([...back, ...live(night, 60)].map(({ kind }) => kind)).toContain('lineBegun');
  });
});

describe('an agent who sees whoever is led', () => {
  const agent = { hunters: [{ id: 'a', round: [{ x: 20, y: 20 }] }] };

  it('knows it after some moments, and goes for them', () => {
    const night = led(agent);
    const events = reachFor(night, () => night.hunters[0]?.mode === 'chase');
    expect(events).toContainEqual({ kind: 'companionSeen', hunter: 0 });
    expect(night.hunters[0]?.seesCompanionTicks).toBeGreaterThanOrEqual(NOTICE_TICKS);
  });

  it('takes them by the hand as anyone, which says something of who leads', () => {
    const night = led({ ...agent, companion: { id: 'mother', age: 'adult', x: 64, y: 69 } });
    live(night, 60, Command.phoneOn, Command.waitHere);
    const events = reachFor(night, () => ledOf(night).state === 'taken');
    expect(events).toContainEqual({ kind: 'companionTurned', now: 'taken', before: 'waiting' });
    expect(events).toContainEqual({ kind: 'phoneSwitched', on: false });
    expect(night.evidence.identity).toBeCloseTo(COMPANION_IDENTITY, 12);
    expect(ledOf(night).takenBy).toBe(0);
    expect(night.capture.stage).toBe('free');
  });

  it('has his hands full then: he stands, hears nothing, and lays his hand on nobody', () => {
    const night = led({ ...agent, lossDb: 100 });
    reachFor(night, () => ledOf(night).state === 'taken');
    const [hunter] = night.hunters;
    Object.assign(night.caller, { x: hunter?.x, y: hunter?.y });
    const events = live(night, 300, Command.phoneOn);
    expect(night.capture.stage).toBe('free');
    expect(hunter).toMatchObject({ mode: 'listen', speedCells: 0, seesTicks: 0, contactTicks: 0 });
    expect(events.filter(({ kind }) => kind === 'bearingTaken')).toEqual([]);
    expect(events.filter(({ kind }) => kind === 'seen' || kind === 'companionSeen')).toEqual([]);
  });

  it('takes one of two who stand in reach, not both', () => {
    const night = led(agent);
    Object.assign(night.caller, { x: 64.4, y: 67 });
    reachFor(night, () => ledOf(night).state === 'taken' || night.capture.stage === 'held');
    live(night, CONTACT_TICKS + 2);
    expect([ledOf(night).state, night.capture.stage]).toEqual(['taken', 'free']);
  });

  it('leaves the night to go on: nothing more can be said, and one may go home', () => {
    const night = led(agent);
    Object.assign(night.caller, { x: 64, y: 64, leftHome: true });
    reachFor(night, () => ledOf(night).state === 'taken');
    live(night, 60, Command.phoneOn);
    expect(refusalOf(night, Command.call)).toBe('companionAway');
    expect(refusalOf(night, Command.comeOn)).toBe('nobodyHere');
    live(night, 1, Command.goIn);
    expect(night.outcome).toBe('home');
    expect(ledOf(night).state).toBe('taken');
  });
});

describe('a neighbor', () => {
  const watching = villager('n', [{ x: 20, y: 64, inside: false }]);
  const options = { neighbors: [watching], traits: { reports: 1, warns: 0 }, home: { x: 100, y: 64 } };

  it('minds a stranger on the hill, looks there, and tells where it was', () => {
    const ease = (x: number, y: number) =>
      (x === 20 && y === 68) || Math.abs(x - 20) > 1 || Math.abs(y - 68) > 1 ? 1 : 0;
    const night = begin({ ...options, ease, companion: { id: 'mother', age: 'adult', x: 20, y: 68 } });
    ledOf(night).state = 'following';
    const events = live(night, 2000);
    expect(events).toContainEqual({ kind: 'neighborActs', neighbor: 0, does: 'reports' });
    expect(night.neighbors[0]).toMatchObject({ seesTicks: 0 });
    expect(Math.round(night.neighbors[0]?.sawX ?? 0)).toBe(20);
  });

  it('minds nobody who is a guest between the houses', () => {
    const night = begin({
      ...options,
      companion: { id: 'mother', age: 'adult', x: 60, y: 64 },
      neighbors: [villager('n', [{ x: 60, y: 60, inside: false }])],
    });
    ledOf(night).state = 'following';
    live(night, 1200);
    expect(night.neighbors[0]?.suspicion).toBe(0);
  });
});

describe('the way home of two', () => {
  it('ends for both where they come to the door together', () => {
    const night = led();
    live(night, 60, NORTH);
    walkTo(night, night.world.home);
    const events = live(night, 1, Command.goIn);
    expect(apart(night)).toBeLessThanOrEqual(BROUGHT_HOME_CELLS);
    expect(events).toContainEqual({ kind: 'companionTurned', now: 'home', before: 'following' });
  });

  it('leaves behind whoever is farther off', () => {
    const night = led();
    live(night, 100, NORTH);
    live(night, 1, Command.waitHere);
    expect(ledOf(night).state).toBe('waiting');
    walkTo(night, night.world.home);
    const events = live(night, 1, Command.goIn);
    expect(events).toContainEqual({ kind: 'companionTurned', now: 'behind', before: 'waiting' });
    expect(step(night, [Command.comeOn])).toEqual([]);
  });
});
