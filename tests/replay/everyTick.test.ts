// A full night put away and taken up again at every tick: people of the village, jammers, being held.
// Law: it goes on as the straight run does, so that nothing of a night lives outside of its state.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { chosenLevel } from '../../src/cli/levelFiles.ts';
import { type Checksum, checksum } from '../../src/core/checksum.ts';
import { step } from '../../src/core/step.ts';
import type { World } from '../../src/core/world.ts';
import { toldAs } from '../../src/replay/debug.ts';
import { decodeRecording } from '../../src/replay/format.ts';
import { restore, snapshot } from '../../src/replay/keyframe.ts';
import { grownWorld } from '../helpers/grownLands.ts';

const file = new URL('../golden/static-reckless-3.farend', import.meta.url);
const decoded = decodeRecording(readFileSync(file));
if (!decoded.ok) throw new Error(decoded.error.mend);
const { recording } = decoded;

/** From the walk over the phone and the hunt to the hand on the arm and what follows. */
const FROM_TICK = recording.ticks - 300;
const LONG_MS = 60_000;

let world: World;
const straight: Checksum[] = [];

beforeAll(() => {
  world = grownWorld(chosenLevel(recording.levelId));
  const { night, commandsAt } = toldAs(recording, world);
  straight.push(checksum(night));
  while (night.outcome === 'none') {
    step(night, commandsAt(night.tick));
    straight.push(checksum(night));
  }
}, LONG_MS);

describe('a night of jammers, neighbors and being held', () => {
  it('is what this window holds', () => {
    const { night, commandsAt } = toldAs(recording, world);
    const seen = new Set<string>();
    while (night.outcome === 'none') {
      step(night, commandsAt(night.tick));
      if (night.tick < FROM_TICK) continue;
      seen.add(night.capture.stage);
      if (night.jammers.some(({ on }) => on)) seen.add('jamming');
      if (night.neighbors.some(({ speedCells }) => speedCells > 0)) seen.add('neighbors');
    }
    expect([...seen].sort()).toEqual(['free', 'held', 'jamming', 'neighbors', 'settled']);
  });

  it(
    'goes on as the straight run does when it is put away and taken up at every tick',
    () => {
      const { night: first, commandsAt } = toldAs(recording, world);
      let night = first;
      while (night.outcome === 'none') {
        step(night, commandsAt(night.tick));
        if (night.tick >= FROM_TICK) night = restore(snapshot(night));
        expect(checksum(night)).toEqual(straight[night.tick]);
      }
      expect(night.tick).toBe(recording.ticks);
    },
    LONG_MS,
  );

  it(
    'goes on to the same end from keyframes that were taken all at once and used out of order',
    () => {
      const { night, commandsAt } = toldAs(recording, world);
      const keyframes = [];
      while (night.outcome === 'none') {
        if (night.tick >= FROM_TICK) keyframes.push(snapshot(night));
        step(night, commandsAt(night.tick));
      }
      for (const keyframe of keyframes.reverse()) {
        const copy = restore(keyframe);
        for (let ahead = 0; ahead < 3; ahead++) step(copy, commandsAt(copy.tick));
        expect(checksum(copy)).toEqual(straight[copy.tick]);
      }
    },
    LONG_MS,
  );
});
