import { describe, expect, it } from 'vitest';
import { lettersOf, partOfLetter, wordRuns, wordsSaid } from '../../src/ui/speech.ts';

const PARTS = 24;
const allClear = (): number[] => Array.from({ length: PARTS }, () => 3);

describe('speech, letter by letter', () => {
  it('spreads the parts evenly, first letter to first part and last letter to last part', () => {
    for (const letters of [1, 5, 24, 71]) {
      expect(partOfLetter(0, letters, PARTS)).toBe(0);
      expect(partOfLetter(letters - 1, letters, PARTS)).toBe(Math.floor(((letters - 1) * PARTS) / letters));
    }
    expect(partOfLetter(70, 71, PARTS)).toBe(PARTS - 1);
  });

  it('shows no letter before it is spoken', () => {
    const letters = lettersOf('Half is for her', allClear(), 0.5);
    expect(letters.filter((letter) => letter.clarity === -1).length).toBeGreaterThan(0);
    expect(letters[0]?.clarity).toBe(3);
    expect(letters.at(-1)?.clarity).toBe(-1);
    expect(lettersOf('Half is for her', allClear(), 0).every((letter) => letter.clarity === -1)).toBe(true);
  });

  it('gives each letter the clarity of its own part', () => {
    const clarity = allClear();
    clarity[0] = 0;
    clarity[1] = 1;
    const letters = lettersOf('abcdefghijklmnopqrstuvwx', clarity, 1);
    expect(letters.map((letter) => letter.clarity).slice(0, 3)).toEqual([0, 1, 3]);
  });

  it('tells what noise took from what distance took, and only of letters that are lost', () => {
    const clarity = allClear();
    clarity[0] = 0;
    clarity[1] = 0;
    clarity[2] = 1;
    const drowned = allClear().map((_, part) => part > 0);
    const letters = lettersOf('abcdefghijklmnopqrstuvwx', clarity, 1, drowned);
    expect(letters.slice(0, 4).map((letter) => letter.drowned)).toEqual([false, true, false, false]);
  });

  it('counts a Korean syllable as one letter', () => {
    expect(lettersOf('밥은', allClear(), 1)).toHaveLength(2);
  });
});

describe('the words in which a line is said', () => {
  const words = { en: 'You split your knee.', ko: '무릎을 찧었지.' };
  const guarded = { en: 'I sat with you.', ko: '곁에 앉아 있었지.' };

  it('are the guarded ones when it was said so and there are any', () => {
    expect(wordsSaid({ words, guarded }, true)).toBe(guarded);
    expect(wordsSaid({ words, guarded }, false)).toBe(words);
    expect(wordsSaid({ words, guarded: null }, true)).toBe(words);
  });
});

describe('the words after the night', () => {
  it('keeps every word and every space of the line', () => {
    const clarity = allClear().map((_, part) => (part % 5 === 0 ? 0 : 3));
    const words = 'I am. I sent it with the same man.';
    expect(
      wordRuns(words, clarity)
        .map((run) => run.text)
        .join(''),
    ).toBe(words);
  });

  it('joins neighboring lost words into one phrase', () => {
    const clarity = allClear().map((_, part) => (part < 12 ? 3 : 0));
    const runs = wordRuns('one two six ten', clarity);
    expect(runs.map((run) => run.heard)).toEqual([true, false]);
  });

  it('calls a line lost of which nothing came through', () => {
    expect(
      wordRuns(
        'Sleep now.',
        allClear().map(() => 0),
      ),
    ).toEqual([{ text: 'Sleep now.', heard: false }]);
  });
});
