// What the pieces of the theatre read: one thing of what is watched at a time, and whom words name.
// Law: a piece is drawn again only when its own thing changes; the night itself changes with every frame.
import { useComputed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Watching } from '../../app/theatre.ts';
import { type ToldMoment, toldMoments } from '../../app/told.ts';
import { useGame, useLanguage } from '../context.ts';
import type { WhyTelling } from './whyWords.ts';

export function useWatching<T>(read: (watching: Watching) => T, without: T): T {
  const { theatre } = useGame();
  return useComputed(() => (theatre.watching.value ? read(theatre.watching.value) : without)).value;
}

/** All that is told of the night; none before it was gone through. */
export function useToldMoments(): readonly ToldMoment[] {
  const { theatre } = useGame();
  const [trace, why] = [theatre.trace.value, theatre.why.value];
  return useMemo(() => toldMoments(trace, why), [trace, why]);
}

const NO_ROUTE = new Float32Array(0);

/** Null before a night is there. */
export function useTelling(): WhyTelling | null {
  const game = useGame();
  const language = useLanguage();
  const page = game.page.value;
  const route = game.theatre.trace.value?.route ?? NO_ROUTE;
  const world = game.frame()?.night.world;
  return world ? { language, page, world, route } : null;
}
