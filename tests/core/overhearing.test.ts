import { describe, expect, it } from 'vitest';
import { beginNight } from '../../src/core/begin.ts';
import { Command } from '../../src/core/command.ts';
import type { NightEvent } from '../../src/core/event.ts';
import type { Night } from '../../src/core/night.ts';
import { PLAIN_LINE_IDENTITY } from '../../src/core/rules.ts';
import { step } from '../../src/core/step.ts';
import type { CallLine } from '../../src/core/world.ts';
import { tinyLine, tinyWorld } from '../helpers/tinyWorld.ts';

const SIZE = 128;
/** The caller speaks for two seconds, 40 ticks; guarded for three. */
const KNEE = tinyLine('knee', 'caller', 2, 0.5);
const SONG = tinyLine('song', 'caller', 2, 0.25);
const WIND = tinyLine('wind', 'farEnd', 2, 1);
/** Path losses to a mast, in dB: every word is understood; only bearings can be taken. */
const NEAR_DB = 60;
const FAR_DB = 130;

function live(night: Night, ticks: number, ...commands: number[]): NightEvent[] {
  const events = [...step(night, commands)];
  for (let i = 1; i < ticks; i++) events.push(...step(night, []));
  return events;
}

/** A call that is answered, with masts that the phone reaches with these losses. */
function answered(call: readonly CallLine[], postLossesDb: readonly number[], lossDb = 118): Night {
  const finders = postLossesDb.map((db, index) => ({
    id: `post-${index}`,
    x: 64,
    y: 120,
    mastMeters: 10,
    lossDbByCell: new Float32Array(SIZE * SIZE).fill(db),
  }));
  const night = beginNight(tinyWorld({ size: SIZE, finders, call, lossDb }), 1);
  live(night, 80, Command.phoneOn);
  live(night, 84, Command.call);
  return night;
}

function told(events: readonly NightEvent[], kind: NightEvent['kind']): NightEvent[] {
  return events.filter((event) => event.kind === kind);
}

describe('a line said plainly', () => {
  it('is understood by whoever receives it well, and says who speaks', () => {
    const night = answered([KNEE], [NEAR_DB]);
    const events = live(night, 45, Command.speak);
    const identity = 0.5 * PLAIN_LINE_IDENTITY;
    expect(told(events, 'overheard')).toEqual([{ kind: 'overheard', finder: 0, line: 0 }]);
    expect(events).toContainEqual({ kind: 'identityRaised', by: 'plainLine', identity });
    expect(night.evidence).toMatchObject({ identity, plainLinesHeard: 1 });
  });

  it('counts once, however many listen', () => {
    const night = answered([KNEE, SONG], [NEAR_DB, NEAR_DB, NEAR_DB]);
    const events = live(night, 45, Command.speak);
    expect(told(events, 'overheard')).toHaveLength(3);
    expect(told(events, 'identityRaised')).toHaveLength(1);
    expect(night.evidence.plainLinesHeard).toBe(1);
  });

  it('adds to what the one before it told', () => {
    const night = answered([KNEE, SONG], [NEAR_DB], 90);
    const events = [...live(night, 60, Command.speak), ...live(night, 60, Command.speak)];
    expect(told(events, 'overheard').map((event) => 'line' in event && event.line)).toEqual([0, 1]);
    expect(night.evidence.identity).toBeCloseTo(
      1 - (1 - 0.5 * PLAIN_LINE_IDENTITY) * (1 - 0.25 * PLAIN_LINE_IDENTITY),
      12,
    );
    expect(night.evidence.plainLinesHeard).toBe(2);
  });

  it('says nothing to an antenna that is only near enough for a bearing', () => {
    const night = answered([KNEE], [FAR_DB]);
    const events = live(night, 45, Command.speak);
    expect(night.posts[0]?.heardDbm).toBeGreaterThan(-105);
    expect(told(events, 'overheard')).toEqual([]);
    expect(night.evidence.identity).toBe(0);
  });

  it('says nothing when most of it was never said', () => {
    const night = answered([KNEE], [NEAR_DB]);
    const events = [...live(night, 20, Command.speak), ...live(night, 100, Command.hangUp)];
    expect(told(events, 'overheard')).toEqual([]);
    expect(night.evidence.identity).toBe(0);
  });

  it('is said by the caller alone: nobody on this bank hears the answers', () => {
    const night = answered([WIND, KNEE], [NEAR_DB]);
    const events = live(night, 100);
    expect(told(events, 'lineHeard')).toContainEqual({ kind: 'lineHeard', line: 0, inside: false });
    expect(told(events, 'overheard')).toEqual([]);
    expect(night.evidence.identity).toBe(0);
  });

  it('is said again in plain words when it breaks, and tells no more for that', () => {
    const night = answered([KNEE], [NEAR_DB], 90);
    const losses = night.world.towers[0]?.lossDbByCell;
    losses?.fill(128);
    const events = live(night, 44, Command.speak);
    losses?.fill(90);
    events.push(...live(night, 120, Command.guardedOn));
    expect(told(events, 'lineBroken').length).toBeGreaterThan(0);
    expect(told(events, 'lineHeard')).toHaveLength(1);
    expect(night.call.guardedByLine[0]).toBe(0);
    expect(night.evidence.identity).toBe(0.5 * PLAIN_LINE_IDENTITY);
  });
});

describe('a line said guarded', () => {
  it('takes its longer time, and tells nobody anything', () => {
    const night = answered([KNEE], [NEAR_DB], 90);
    live(night, 1, Command.guardedOn);
    const events = live(night, 55, Command.speak);
    expect(told(events, 'lineHeard')).toEqual([]);
    events.push(...live(night, 10));
    expect(told(events, 'lineHeard')).toHaveLength(1);
    expect(told(events, 'overheard')).toEqual([]);
    expect(night.evidence.identity).toBe(0);
    expect(night.call.guardedByLine[0]).toBe(1);
  });

  it('is settled when it begins: a change of mind holds from the next line on', () => {
    const night = answered([KNEE, SONG], [NEAR_DB], 90);
    live(night, 5, Command.speak);
    live(night, 40, Command.guardedOn);
    expect(night.call.line).toBe(1);
    live(night, 5, Command.speak);
    live(night, 60, Command.guardedOff);
    expect([...night.call.guardedByLine]).toEqual([0, 1]);
    expect([...night.call.overheardByLine]).toEqual([1, 0]);
  });

  it('leaves the far end’s lines as they are', () => {
    const plain = answered([WIND], [], 90);
    const guarded = answered([WIND], [], 90);
    live(guarded, 1, Command.guardedOn);
    live(plain, 1);
    for (const night of [plain, guarded]) live(night, 76);
    expect([...plain.call.heardByLine]).toEqual([1]);
    expect([...guarded.call.heardByLine]).toEqual([1]);
    expect([...guarded.call.guardedByLine]).toEqual([0]);
  });
});
