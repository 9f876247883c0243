// The bots by name, for the command line and the tests.
import type { World } from '../core/world.ts';
import type { Bot } from './bot.ts';
import { makeCareful } from './careful.ts';
import { makeReckless } from './reckless.ts';

export const BOTS: Readonly<Record<string, (world: World) => Bot>> = {
  careful: makeCareful,
  reckless: makeReckless,
};
