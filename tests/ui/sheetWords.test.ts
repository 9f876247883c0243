import { describe, expect, it } from 'vitest';
import { castWords, keptWords } from '../../src/ui/sheetWords.ts';

const nobody = { agents: 0, trucks: 0, masts: 0, jammers: 0, neighbors: 0 };
const kept = (...linesHeard: (number | null)[]) => linesHeard.map((heard) => ({ linesHeard: heard }));

describe('a sheet in words', () => {
  it('tells who listens there, and the neighbors where few do', () => {
    expect(castWords({ ...nobody, agents: 1, neighbors: 4 }, 'en')).toBe('one agent, four neighbors');
    expect(castWords({ ...nobody, agents: 4, jammers: 2, neighbors: 8 }, 'en')).toBe(
      'four agents, two jammers',
    );
    expect(castWords({ ...nobody, agents: 12, trucks: 1 }, 'en')).toBe('12 agents, one truck');
    expect(castWords({ ...nobody, agents: 3, masts: 1 }, 'ko')).toBe('요원 세 명, 듣는 기둥 한 개');
    expect(castWords(nobody, 'en')).toBe('');
  });

  it('tells what was kept, and the best of it only where that is known', () => {
    const night = { linesTotal: 10 };
    expect(keptWords(night, [], 'en')).toEqual(['not yet walked']);
    expect(keptWords(night, kept(null), 'en')).toEqual(['one run kept']);
    expect(keptWords(night, kept(null, 3, 0), 'en')).toEqual([
      '3 runs kept',
      'at best 3 of 10 lines got through',
    ]);
    expect(keptWords(night, kept(0), 'ko')).toHaveLength(2);
  });
});
