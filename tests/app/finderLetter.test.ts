import { describe, expect, it } from 'vitest';
import { finderLetter } from '../../src/app/finderLetter.ts';

describe('the letter of a finder', () => {
  it('is A for the first, and goes on after Z with two letters', () => {
    expect([0, 1, 25, 26, 27, 51, 52, 701, 702].map(finderLetter)).toEqual([
      'A',
      'B',
      'Z',
      'AA',
      'AB',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ]);
  });

  it('is another one for every finder', () => {
    const letters = Array.from({ length: 2000 }, (_, finder) => finderLetter(finder));
    expect(new Set(letters).size).toBe(letters.length);
  });
});
