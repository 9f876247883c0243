import { describe, expect, it } from 'vitest';
import { isClick, isTap, movedTo, pressAt } from '../../src/input/press.ts';

describe('a press', () => {
  const press = pressAt(100, 100, 1000);

  it('is a tap when it is short and stays', () => {
    expect(isTap(movedTo(press, 105, 104), 1170)).toBe(true);
  });

  it('is no tap when it lasts 180 ms, though a mouse may take its time', () => {
    expect(isTap(press, 1180)).toBe(false);
    expect(isClick(press)).toBe(true);
  });

  it('is a drag from 10 px on, even when it comes back', () => {
    const returned = movedTo(movedTo(press, 110, 100), 100, 100);
    expect(isTap(returned, 1050)).toBe(false);
    expect(isClick(returned)).toBe(false);
  });
});
