import { describe, expect, it } from 'vitest';
import { actionOf } from '../../src/input/action.ts';
import { KEYMAP } from '../../src/input/keymap.ts';

describe('a key or a button', () => {
  it('asks about where one stands', () => {
    expect(KEYMAP.actByCode.KeyE).toBe('ask');
    expect(KEYMAP.actByButton[4]).toBe('ask');
    expect(actionOf('ask')).toEqual({ kind: 'ask', place: null });
  });

  it('leaves by Escape what P would hold', () => {
    expect([KEYMAP.actByCode.Escape, KEYMAP.actByCode.KeyP]).toEqual(['back', 'pause']);
    expect(actionOf('back')).toEqual({ kind: 'back' });
  });
});
