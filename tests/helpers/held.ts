// Being held on a real level: the reckless bot walks into it, and a test answers.
// Law: by commands alone, under the first luck on which it happens.
import { beginNight } from '../../src/core/begin.ts';
import type { Night, Start } from '../../src/core/night.ts';
import { step } from '../../src/core/step.ts';
import type { World } from '../../src/core/world.ts';
import { BOTS } from '../../src/solver/bots.ts';

/** @param from the first luck that is tried. @returns a night on which an agent has just laid his hand on the caller. */
export function heldNight(world: World, start: Start | null, from = 1): Night {
  for (let luck = from; luck < from + 20; luck++) {
    const night = beginNight(world, luck, start);
    const bot = BOTS.reckless?.(world);
    while (night.outcome === 'none' && night.capture.stage === 'free') step(night, bot?.decide(night) ?? []);
    if (night.capture.stage === 'held') return night;
  }
  throw new Error(`${world.levelId}: nobody is ever held`);
}

/** Answers once and waits for what follows. */
export function answer(night: Night, offer: number): Night {
  step(night, [offer]);
  while (night.outcome === 'none') step(night, []);
  return night;
}
