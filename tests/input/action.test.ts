import { describe, expect, it } from 'vitest';
import { actionOf } from '../../src/input/action.ts';
import { KEYMAP } from '../../src/input/keymap.ts';

describe('a key or a button', () => {
  it('asks about where one stands', () => {
    expect(KEYMAP.actByCode.KeyE).toBe('ask');
    expect(KEYMAP.actByButton[4]).toBe('ask');
    expect(actionOf('ask')).toEqual({ kind: 'ask', place: null });
  });

  it('chooses how to speak, looks at what one carries, and answers those who hold one', () => {
    expect([KEYMAP.actByCode.KeyG, KEYMAP.actByButton[5]]).toEqual(['toggleGuarded', 'toggleGuarded']);
    expect([KEYMAP.actByCode.KeyT, KEYMAP.actByButton[6]]).toEqual(['things', 'things']);
    const digits = [1, 2, 3].map((digit) => KEYMAP.actByCode[`Digit${digit}`]);
    expect(digits).toEqual(['offerNothing', 'offerHalf', 'offerAll']);
    expect(actionOf('offerHalf')).toEqual({ kind: 'offerHalf' });
  });

  it('leaves by Escape what P would hold', () => {
    expect([KEYMAP.actByCode.Escape, KEYMAP.actByCode.KeyP]).toEqual(['back', 'pause']);
    expect(actionOf('back')).toEqual({ kind: 'back' });
  });
});
