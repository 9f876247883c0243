import { describe, expect, it } from 'vitest';
import { steerOf } from '../../src/input/heading.ts';
import type { Direction } from '../../src/input/keymap.ts';
import { turn } from '../../src/input/keys.ts';

/** @returns the heading after these directions were given one after the other. */
function headingAfter(...given: readonly Direction[]): number {
  const held = new Map<Direction, Direction>();
  for (const direction of given) turn(held, direction, direction);
  return steerOf(held.values()).heading;
}

describe('a direction that stays', () => {
  it('leads on until it is given again', () => {
    expect(headingAfter('north')).toBe(0);
    expect(headingAfter('north', 'north')).toBe(-1);
  });

  it('leads between two that were given in a row', () => {
    expect(headingAfter('north', 'east')).toBe(2);
    expect(headingAfter('north', 'east', 'north')).toBe(4);
  });

  it('is ended by its opposite, which leads on', () => {
    expect(headingAfter('north', 'south')).toBe(8);
    expect(headingAfter('north', 'east', 'west')).toBe(14);
  });
});
