import { describe, expect, it } from 'vitest';
import { lineClauses } from '../../src/ui/lineWords.ts';

function clausesOf(
  loss: { groundDb?: number; woodlandDb?: number; antennaDb?: number },
  noiseRiseDb = 0,
): ReturnType<typeof lineClauses> {
  const line = { tower: 'only', meters: 1820, groundDb: 0, woodlandDb: 0, antennaDb: 0, ...loss } as const;
  return lineClauses({ line, noiseRiseDb });
}

describe('the line to the tower in words', () => {
  it('is clear, over an edge, or behind a ridge', () => {
    expect(clausesOf({ groundDb: 2 }).ground.key).toBe('tower.clear');
    expect(clausesOf({ groundDb: 12.4 }).ground).toEqual({ key: 'tower.edge', db: 12 });
    expect(clausesOf({ groundDb: 31 }).ground).toEqual({ key: 'tower.ridge', db: 31 });
  });

  it('names trees, the back of the antenna and noise only where they matter', () => {
    expect(clausesOf({ woodlandDb: 1, antennaDb: 3 }, 1)).toMatchObject({
      treesDb: 0,
      antennaDb: 0,
      noiseDb: 0,
    });
    expect(clausesOf({ woodlandDb: 8, antennaDb: 23 }, 18)).toMatchObject({
      treesDb: 8,
      antennaDb: 23,
      noiseDb: 18,
    });
  });

  it('where there is room for one, names what takes most, and noise before all', () => {
    expect(clausesOf({ groundDb: 31, antennaDb: 23 }).most.key).toBe('tower.ridge');
    expect(clausesOf({ groundDb: 8, antennaDb: 23 }).most).toEqual({ key: 'tower.behind', db: 23 });
    expect(clausesOf({ groundDb: 3, woodlandDb: 9 }).most).toEqual({ key: 'tower.inTrees', db: 9 });
    expect(clausesOf({ groundDb: 31 }, 18).most).toEqual({ key: 'tower.noisy', db: 18 });
    expect(clausesOf({}).most.key).toBe('tower.clear');
  });
});
