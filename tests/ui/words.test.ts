import { describe, expect, it } from 'vitest';
import { beginNight } from '../../src/core/begin.ts';
import { peopleWords } from '../../src/ui/peopleWords.ts';
import { causeWords, identityCauses } from '../../src/ui/words.ts';
import { tinyWorld } from '../helpers/tinyWorld.ts';
import { villager } from '../helpers/villager.ts';

/** The caller at home at (64, 64), an agent 300 m east, a villager 50 m north whose deed the caller saw or not. */
function nightOf({ known = false } = {}) {
  const world = tinyWorld({
    hunters: [{ id: 'a', round: [{ x: 94, y: 64 }] }],
    neighbors: [villager('v', [{ x: 64, y: 59 }])],
  });
  const begun = beginNight(world, 1);
  for (const neighbor of begun.neighbors) neighbor.known = known;
  return begun;
}

const night = nightOf();

describe('what people do, in words', () => {
  it('says where they are from the caller', () => {
    expect(peopleWords({ kind: 'neighborSaw', neighbor: 0 }, night, 'en')).toBe(
      'Someone has stopped to look, 50 m north.',
    );
    expect(peopleWords({ kind: 'warned', neighbor: 0, hunter: 0 }, night, 'en')).toBe(
      'A neighbor says: one with an antenna, east, 300 m.',
    );
    expect(peopleWords({ kind: 'coatOff', hunter: 0 }, night, 'ko')).toContain('동쪽 300 m');
  });

  it('keeps what a neighbor does out of the caller’s sight', () => {
    const acts = { kind: 'neighborActs', neighbor: 0, does: 'reports' } as const;
    expect(peopleWords(acts, night, 'en')).toBeNull();
    expect(peopleWords(acts, nightOf({ known: true }), 'en')).toBe('The one who looked walks off to tell.');
  });

  it('tells of a report only by one whom the caller saw set out', () => {
    const reported = { kind: 'reported', neighbor: 0, command: 0 } as const;
    expect(peopleWords(reported, night, 'en')).toBeNull();
    expect(peopleWords(reported, nightOf({ known: true }), 'en')).toBe(
      'A neighbor has told them of someone.',
    );
  });

  it.each([
    { kind: 'knocked', answered: false },
    { kind: 'knocked', answered: true },
    { kind: 'coatOff', hunter: 0 },
    { kind: 'phoneFound', hunter: 0, withSim: true },
    { kind: 'reported', neighbor: 0, command: 0 },
  ] as const)('is silent of what nobody could notice from 400 m off: %o', (event) => {
    const away = nightOf({ known: true });
    away.caller.y = 24;
    const [agent, neighbor] = [away.hunters[0], away.neighbors[0]];
    Object.assign(agent ?? {}, { x: 64, y: 64 });
    Object.assign(neighbor ?? {}, { x: 64, y: 64 });
    expect(peopleWords(event, away, 'en')).not.toBeNull();
    away.caller.y = 23;
    expect(peopleWords(event, away, 'en')).toBeNull();
  });

  it('tells once that a line was understood, however many listened', () => {
    expect(peopleWords({ kind: 'overheard', finder: 0, line: 1 }, night, 'en')).toBeNull();
    const raised = { kind: 'identityRaised', by: 'plainLine', identity: 0.3 } as const;
    expect(peopleWords(raised, night, 'en')).toBe('Someone understood that.');
    expect(peopleWords({ ...raised, by: 'report' }, night, 'en')).toBeNull();
  });

  it('has a sentence for each thing that is put, found, broken or empty', () => {
    const events = [
      { kind: 'phonePut', where: 'hidden' },
      { kind: 'phonePut', where: 'dropped' },
      { kind: 'phonePut', where: 'fetched' },
      { kind: 'phoneFound', hunter: 0, withSim: true },
      { kind: 'simBroken' },
      { kind: 'batteryLow', battery: 0.15 },
      { kind: 'batteryEmpty' },
      { kind: 'knocked', answered: true },
      { kind: 'knocked', answered: false },
      { kind: 'reported', neighbor: 0, command: 0 },
    ] as const;
    const sentences = events.map((event) => peopleWords(event, nightOf({ known: true }), 'en'));
    expect(new Set(sentences).size).toBe(events.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*\.$/);
  });
});

describe('causes in words', () => {
  it('tell who and how closely', () => {
    expect(causeWords({ kind: 'heard', by: 'hand' }, 'en')).toBe('a hand-held antenna heard a signal');
    expect(causeWords({ kind: 'twoCross', meters: 95 }, 'en')).toBe('two bearings cross, within 95 m');
    expect(causeWords({ kind: 'seen', by: 'agent', meters: 80, eighth: 2 }, 'en')).toBe(
      'seen by an agent, 80 m east',
    );
  });

  it('of being known are one sentence each, and none that did not count', () => {
    const identity = {
      known: 'known',
      linesUnderstood: 2,
      reports: 1,
      absences: 0,
      phoneFound: true,
    } as const;
    expect(identityCauses(identity, 'en')).toEqual([
      'They understood 2 lines of yours.',
      'A neighbor told of someone.',
      'They have the phone, and the numbers in it.',
    ]);
  });
});
