// What a browser is asked to do for `npm run bench:seek`: seek in the longest golden night.
import { measureSeeks } from '../../src/cli/seeking.ts';
import { buildWorld } from '../../src/content/world.ts';
import { goldenNights, levelOf } from './golden.ts';

/** @returns the figures as JSON. */
export function seekWork(seeks: number): string {
  const recordings = goldenNights().map(({ recording }) => recording);
  const longest = recordings.reduce((a, b) => (b.ticks > a.ticks ? b : a));
  const world = buildWorld(levelOf(longest.levelId));
  return JSON.stringify(measureSeeks(longest, world, seeks, () => performance.now()));
}
