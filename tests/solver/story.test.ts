// Every night of the story can be won by whoever takes care, and is lost by whoever pays no heed: one luck each.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allLevels } from '../../src/cli/levelFiles.ts';
import { beginNight } from '../../src/core/begin.ts';
import type { Night } from '../../src/core/night.ts';
import { step } from '../../src/core/step.ts';
import type { World } from '../../src/core/world.ts';
import { BOTS } from '../../src/solver/bots.ts';
import { grownWorld } from '../helpers/grownLands.ts';

/** Under how many lucks each night is won and lost is the matter of balance.test.ts; here one is named. */
const LUCK_BY_LEVEL: Readonly<Record<string, number>> = {
  'legal-phone': 2,
  'larch-hollow': 3,
  static: 1,
  'red-light': 1,
  'no-names': 1,
  everybody: 1,
  'thirty-percent': 3,
  'under-the-coat': 1,
  'quiet-gap': 1,
  'way-home': 1,
  waiting: 1,
};

const story = allLevels().filter(({ chapter }) => chapter !== undefined);

function live(world: World, name: string, luck: number): Night {
  const night = beginNight(world, luck);
  const bot = BOTS[name]?.(world);
  while (night.outcome === 'none') step(night, bot?.decide(night) ?? []);
  return night;
}

describe.each(story.map((level) => [level.id, level] as const))('%s', (id, level) => {
  const luck = LUCK_BY_LEVEL[id] ?? 0;
  let world: World | null = null;
  const grown = (): World => {
    if (!world) throw new Error(`${id}: expected a world`);
    return world;
  };
  beforeAll(() => {
    world = grownWorld(level);
  }, 60_000);
  afterAll(() => {
    world = null;
  });

  it(`is won by the expert under luck ${luck}: all is said, and one is home before light`, {
    timeout: 60_000,
  }, () => {
    const { outcome, call, tick } = live(grown(), 'expert', luck);
    expect(outcome).toBe('home');
    expect([...call.heardByLine]).toEqual(level.call.lines.map(() => 1));
    expect(tick).toBeLessThan(grown().dawnTick);
  });

  it(`is lost by the reckless under luck ${luck}`, { timeout: 60_000 }, () => {
    expect(live(grown(), 'reckless', luck).outcome).not.toBe('home');
  });
});
