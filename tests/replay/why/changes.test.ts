// What would have changed it is tried, not guessed: the smallest number of seconds that works, and only what makes sense.
import { describe, expect, it } from 'vitest';
import { Command } from '../../../src/core/command.ts';
import { explainNight, type Why } from '../../../src/replay/why.ts';
import { tinyLine, tinyWorld } from '../../helpers/tinyWorld.ts';
import { explained, NORTH, recorded } from './tell.ts';

const SIZE = 128;
const LONG_CALL = [tinyLine('long', 'farEnd', 20)];
const mast = {
  id: 'm',
  x: 64,
  y: 120,
  mastMeters: 10,
  lossDbByCell: new Float32Array(SIZE * SIZE).fill(110),
};
const kindsOf = ({ changes }: Pick<Why, 'changes'>) => changes.map(({ kind }) => kind);

describe('what would have changed a rise', () => {
  it('by bearings is to hang up just before the first of them, if it was a call', () => {
    const world = tinyWorld({ finders: [mast], call: LONG_CALL });
    const recording = recorded(world, 200, { 20: [Command.phoneOn], 60: [Command.call] });
    const [heard, bearing] = explained(recording, world);
    expect(heard).toMatchObject({ now: 'heard', changes: [{ kind: 'phoneOff', seconds: 1 }] });
    expect(bearing).toMatchObject({ now: 'bearing', changes: [{ kind: 'hangUp', seconds: 2 }] });
  });

  it('by sight is to lie low, to stand or to turn, and not to hang up outside of a call', () => {
    const hunters = [{ id: 'h', round: [{ x: 64, y: 60 }] }];
    const world = tinyWorld({ home: { x: 64, y: 100 }, hunters });
    const [found] = explained(recorded(world, 400, { 20: [NORTH] }), world);
    expect(found?.now).toBe('found');
    expect([...kindsOf(found ?? { changes: [] })].sort()).toEqual(['lieLow', 'standStill', 'turnBack']);
    const seconds = (found?.changes ?? []).map((change) => change.seconds);
    expect(seconds).toEqual([...seconds].sort((a, b) => a - b));
  });

  it('is nothing where nothing helps: an agent stood before the door', () => {
    const hunters = [{ id: 'h', round: [{ x: 64, y: 62 }] }];
    const world = tinyWorld({ hunters });
    const why = explained(recorded(world, 100, {}), world);
    expect(why.map(({ kind, changes }) => [kind, changes])).toEqual([
      ['rise', []],
      ['held', []],
    ]);
  });

  it('reaches back no farther than the night', () => {
    const world = tinyWorld({ finders: [mast] });
    const recording = recorded(world, 100, { 0: [Command.phoneOn] });
    for (const { tick, changes } of explained(recording, world))
      for (const { seconds } of changes) {
        expect(seconds).toBeGreaterThan(0);
        expect(seconds * 20).toBeLessThanOrEqual(tick);
      }
  });
});

describe('the work of explaining', () => {
  it('comes in slices whose share only grows, up to the whole', () => {
    const world = tinyWorld({ finders: [mast], call: LONG_CALL });
    const recording = recorded(world, 400, { 20: [Command.phoneOn], 60: [Command.call] });
    const shares = [...explainNight(recording, world)];
    expect(shares.length).toBeGreaterThan(10);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.every((share) => share > 0 && share <= 1)).toBe(true);
  });
});
