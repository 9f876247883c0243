import { describe, expect, it } from 'vitest';
import { buttonText, keyText } from '../../src/i18n/keys.ts';

const UNKNOWN = new Map<string, string>();

describe('a key by its name', () => {
  it('is the letter of its place where the layout is not known', () => {
    expect(['KeyQ', 'Digit1', 'ShiftLeft', 'ArrowUp'].map((code) => keyText('en', code, UNKNOWN))).toEqual([
      'Q',
      '1',
      'Shift',
      '↑',
    ]);
  });

  it('is the letter of the layout where that is known', () => {
    const french = new Map([
      ['KeyQ', 'a'],
      ['Semicolon', 'm'],
      ['Slash', '!'],
    ]);
    expect(['KeyQ', 'Semicolon', 'Slash'].map((code) => keyText('en', code, french))).toEqual([
      'A',
      'M',
      '/',
    ]);
  });

  it('is the Latin letter of a Korean keyboard, which prints both', () => {
    expect(keyText('ko', 'KeyQ', new Map([['KeyQ', 'ㅂ']]))).toBe('Q');
  });

  it('tells of the keys beside in both languages', () => {
    expect(keyText('en', 'Numpad1', UNKNOWN)).toBe('Num 1');
    expect(keyText('ko', 'NumpadAdd', UNKNOWN)).toBe('숫자판 +');
    expect([buttonText(0), buttonText(17)]).toEqual(['A · ✕', '18']);
  });
});
