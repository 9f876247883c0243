import { describe, expect, it } from 'vitest';
import { towerName } from '../../src/app/towers.ts';

describe('the name of a tower', () => {
  it('is none while it is alone, and its side of the river among others', () => {
    expect(towerName([{ x: 5, y: 5 }], 0)).toBe('only');
    const pair = [
      { x: 286, y: 10 },
      { x: 70, y: 8 },
    ];
    expect([towerName(pair, 0), towerName(pair, 1)]).toEqual(['east', 'west']);
    const three = [
      { x: 10, y: 20 },
      { x: 12, y: 150 },
      { x: 11, y: 300 },
    ];
    expect(three.map((_, index) => towerName(three, index))).toEqual(['north', 'middle', 'south']);
  });
});
