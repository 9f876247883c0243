import { beforeEach, describe, expect, it } from 'vitest';
import type { Action } from '../../src/input/action.ts';
import { STILL } from '../../src/input/heading.ts';
import { Steering } from '../../src/input/steering.ts';

const EAST = { heading: 4, slowly: false };
const NORTH_SLOWLY = { heading: 0, slowly: true };

describe('hands that steer', () => {
  let told: Action[];
  let steering: Steering;
  beforeEach(() => {
    told = [];
    steering = new Steering((action) => told.push(action));
  });

  it('tell a walk once, however often they ask for the same', () => {
    for (let i = 0; i < 5; i++) steering.wish('pad', { ...EAST });
    expect(told).toEqual([{ kind: 'walk', ...EAST }]);
  });

  it('tell again when only the pace changes', () => {
    steering.wish('thumb', EAST);
    steering.wish('thumb', { heading: 4, slowly: true });
    expect(told).toHaveLength(2);
  });

  it('follow the device that moved last, and fall back when it lets go', () => {
    steering.wish('keys', EAST);
    steering.wish('thumb', NORTH_SLOWLY);
    steering.wish('thumb', STILL);
    steering.wish('keys', STILL);
    expect(told).toEqual([
      { kind: 'walk', ...EAST },
      { kind: 'walk', ...NORTH_SLOWLY },
      { kind: 'walk', ...EAST },
      { kind: 'walk', heading: -1, slowly: false },
    ]);
  });

  it('say nothing when what they held was for something else, and begin anew with the next push', () => {
    steering.wish('keys', EAST);
    steering.forget();
    steering.letGo();
    expect(told).toHaveLength(1);
    steering.wish('keys', EAST);
    expect(told).toHaveLength(2);
  });

  it('stop at once when all let go, and say nothing when nobody walked', () => {
    steering.letGo();
    expect(told).toEqual([]);
    steering.wish('keys', EAST);
    steering.letGo();
    expect(told.at(-1)).toEqual({ kind: 'walk', heading: -1, slowly: false });
  });
});
