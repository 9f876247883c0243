import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/app/library.ts';
import { nightName, runLength, runName, sortRuns } from '../../src/ui/runWords.ts';

const words = (en: string) => ({ en, ko: '밤' });
const nights = ['first', 'second'].map((levelId, index) => ({
  levelId,
  sheetNumber: `0${index}`,
  title: words(`The ${levelId} night`),
  place: words('Somewhere'),
}));

function run(id: string, savedAt: number, is: Partial<NonNullable<Run['facts']>> | null = {}): Run {
  const facts = is && {
    levelId: 'first',
    luck: 1,
    outcome: 'home' as const,
    ticks: 3220,
    watchable: true,
    takenOverAt: 0,
    assists: [],
    whyNot: null,
    ...is,
  };
  return { id, name: '', savedAt, bytes: 100, linesHeard: null, facts };
}

const idsOf = (runs: readonly Run[]): string => runs.map(({ id }) => id).join('');

describe('kept runs', () => {
  it('are called by their own name, or by their night and day', () => {
    expect(runName({ ...run('a', 0), name: ' By the ridge ' }, nights, 'en')).toBe('By the ridge');
    expect(runName(run('a', Date.UTC(2025, 5, 15, 12)), nights, 'en')).toMatch(
      /^The first night, 15 Jun 2025/,
    );
    expect(runName(run('a', Date.UTC(2025, 5, 15, 12), null), nights, 'ko')).toMatch(/^2025/);
    expect(nightName(run('a', 0, { levelId: 'gone' }), nights, 'en')).toBe(
      'a night that is not in this version',
    );
  });

  it('are as long as they were played', () => {
    expect(runLength(run('a', 0), 'en')).toBe('2 min 41 s');
    expect(runLength(run('a', 0, null), 'en')).toBe('');
  });

  it('are put in order by day, by night and by outcome, what cannot be read last', () => {
    const runs = [
      run('a', 1, { levelId: 'second', outcome: 'taken' }),
      run('b', 4, null),
      run('c', 3, { outcome: 'dawn' }),
      run('d', 2, { levelId: 'second' }),
    ];
    expect(idsOf(sortRuns(runs, 'date', nights))).toBe('bcda');
    expect(idsOf(sortRuns(runs, 'night', nights))).toBe('cdab');
    expect(idsOf(sortRuns(runs, 'outcome', nights))).toBe('dcab');
  });
});
