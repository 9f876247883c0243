import { describe, expect, it } from 'vitest';
import type { NightPage, OutcomePage } from '../../src/app/game.ts';
import { UNKNOWN } from '../../src/app/identity.ts';
import { LINE_PARTS } from '../../src/core/night.ts';
import { familyLines } from '../../src/ui/family.ts';
import { endingOf } from '../../src/ui/familyKnows.ts';

const words = (en: string, ko: string) => ({ en, ko });

/** Two voices, four lines. */
const night: NightPage = {
  levelId: 'tiny',
  sheetNumber: '01',
  place: words('Tiny', '작은골'),
  title: words('A night', '하룻밤'),
  year: 2012,
  before: words('Go.', '가라.'),
  farName: words('Aunt', '이모'),
  lines: [
    { id: 'who', voice: 'farEnd', words: words('Who is this?', '누구세요?'), guarded: null, brings: null },
    {
      id: 'me',
      voice: 'caller',
      words: words('Your mother Sun-hee.', '네 엄마다.'),
      guarded: words('You know me.', '나다.'),
      brings: null,
    },
    {
      id: 'well',
      voice: 'caller',
      words: words('I am well and warm', '잘 있다.'),
      guarded: null,
      brings: null,
    },
    { id: 'sleep', voice: 'farEnd', words: words('Sleep well.', '주무세요.'), guarded: null, brings: null },
  ],
  legal: null,
  isLed: false,
  isPaid: false,
  about: [],
  river: words('River', '강'),
  seed: 'tiny',
  luck: 1,
  overlook: { x: 0, y: 0 },
};

const all = (clarity: number): number[] => Array.from({ length: LINE_PARTS }, () => clarity);

function endOf(change: Partial<OutcomePage>): OutcomePage {
  return {
    outcome: 'home',
    clockSeconds: 0,
    onAirSeconds: 0,
    calls: 0,
    heardByLine: [false, false, false, false],
    guardedByLine: [false, false, false, false],
    overheardByLine: [false, false, false, false],
    clarityByLine: [all(0), all(0), all(0), all(0)],
    closestFixMeters: -1,
    bearings: 0,
    wasLetGo: false,
    assists: [],
    lastCallEnd: null,
    sentence: 'none',
    heldBy: null,
    offeredPounds: -1,
    poundsLeft: 300,
    identity: UNKNOWN,
    ledger: null,
    companion: null,
    ...change,
  };
}

describe('what the far bank has of a night', () => {
  it('is a blank for each line of the caller’s when no call came, and none of its words', () => {
    const lines = familyLines(night, endOf({}), 'en');
    expect(lines.map(({ id }) => id)).toEqual(['me', 'well']);
    expect(JSON.stringify(lines)).not.toMatch(/mother|warm/);
  });

  it('is each line that got through in the words in which it was said, their own lines among them', () => {
    const half = all(3).map((clarity, part) => (part < LINE_PARTS / 2 ? clarity : 0));
    const end = endOf({
      heardByLine: [true, true, false, false],
      guardedByLine: [false, true, false, false],
      clarityByLine: [all(3), all(3), half, all(0)],
    });
    const lines = familyLines(night, end, 'en');
    expect(lines.map(({ id }) => id)).toEqual(['who', 'me', 'well']);
    expect(lines[1]?.pieces).toEqual([{ text: 'You know me.' }]);
    expect(lines[2]?.pieces[0]).toEqual({ text: 'I am well ' });
    expect(JSON.stringify(lines[2])).not.toMatch(/warm/);
  });

  it('ends as the call did for them, whatever became of the caller', () => {
    const some = [true, true, false, false];
    expect(endingOf(endOf({}))).toBe('never');
    expect(endingOf(endOf({ calls: 1 }))).toBe('rang');
    expect(endingOf(endOf({ calls: 1, onAirSeconds: 4 }))).toBe('unanswered');
    expect(endingOf(endOf({ calls: 1, heardByLine: some, lastCallEnd: 'dropped' }))).toBe('broken');
    expect(endingOf(endOf({ calls: 1, heardByLine: some, lastCallEnd: 'cutOff', outcome: 'taken' }))).toBe(
      'broken',
    );
    expect(endingOf(endOf({ calls: 2, heardByLine: some, lastCallEnd: 'hungUp' }))).toBe('quiet');
    expect(endingOf(endOf({ calls: 1, heardByLine: all(1).slice(0, 4).map(Boolean) }))).toBe('whole');
  });
});
