import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { charactersOf } from '../../src/app/messageText.ts';
import type { LetterKey } from '../../src/i18n/letter.ts';
import { lettersEn } from '../../src/i18n/letters.en.ts';
import { lettersKo } from '../../src/i18n/letters.ko.ts';
import { PREPARED, sayLetter } from '../../src/i18n/letters.ts';
import { fitting } from '../../src/ui/message/drawCard.ts';

const WIDEST_PX = 1200 - 2 * 56;
/** As wide as Hangul is, which is wider than most letters. */
const wide = (line: string, sizePx: number) => [...line].length * sizePx;

describe('the card', () => {
  it('has few words large and many words smaller', () => {
    const few = fitting('Let them call.', wide);
    expect([few.lines, few.sizePx]).toEqual([['Let them call.'], 46]);
    const many = fitting('가나다라 '.repeat(56).trim(), wide);
    expect(many.sizePx).toBeLessThan(30);
    expect(many.lines.join(' ')).toBe('가나다라 '.repeat(56).trim());
  });

  it('keeps lines that were wished for, as long as there is room', () => {
    expect(fitting('Let them call.\n\nLet them write.', wide).lines).toEqual([
      'Let them call.',
      '',
      'Let them write.',
    ]);
    const { lines } = fitting(Array.from({ length: 93 }, () => 'ab').join('\n'), wide);
    expect(lines.join(' ')).toBe(Array.from({ length: 93 }, () => 'ab').join(' '));
  });

  it('holds all of any words, within its edges', () => {
    const words = fc.string({ unit: fc.constantFrom('a', '가', ' ', '\n', '🌲', '漢'), maxLength: 280 });
    fc.assert(
      fc.property(words, (text) => {
        const { lines, sizePx } = fitting(text.trim(), wide);
        const bare = (written: string) => written.replace(/\s/g, '');
        expect(bare(lines.join(''))).toBe(bare(text));
        expect(lines.every((line) => wide(line, sizePx) <= WIDEST_PX)).toBe(true);
        expect(274 + (lines.length - 1) * sizePx * 1.42).toBeLessThanOrEqual(536);
      }),
    );
  });
});

describe('the words of the page of messages', () => {
  const keys = Object.keys(lettersEn) as LetterKey[];
  const valuesIn = (words: string) => [...words.matchAll(/\{(\w+)\}/g)].map(([value]) => value).sort();

  it('are there in both languages, with the same values', () => {
    expect(Object.keys(lettersKo)).toEqual(keys);
    for (const key of keys) {
      expect(valuesIn(lettersKo[key]), key).toEqual(valuesIn(lettersEn[key]));
      expect(lettersKo[key], key).toMatch(/[가-힣]/);
      expect(lettersEn[key], key).not.toMatch(/[가-힣]|\bfail/i);
    }
  });

  it('can be sent as they are', () => {
    for (const key of PREPARED)
      for (const language of ['en', 'ko'] as const)
        expect(charactersOf(sayLetter(language, key)), key).toBeLessThanOrEqual(280);
  });

  it('hold no address but the one by which the report is found', () => {
    for (const words of [...Object.values(lettersEn), ...Object.values(lettersKo)])
      expect(words.replace('amnesty.org', '')).not.toMatch(/@|https?:|www\.|\b\w+\.(org|com|net)\b/);
  });
});
