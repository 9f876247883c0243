// The bots by name, from the boldest to the wisest, for the command line and the tests.
import type { World } from '../core/world.ts';
import type { Bot } from './bot.ts';
import { Planner } from './planner.ts';
import { makeReckless } from './reckless.ts';
import { CAREFUL, EXPERT, HASTY } from './style.ts';

export const BOTS: Readonly<Record<string, (world: World) => Bot>> = {
  reckless: makeReckless,
  hasty: (world) => new Planner(world, HASTY),
  careful: (world) => new Planner(world, CAREFUL),
  expert: (world) => new Planner(world, EXPERT),
};
