// What the theatre gives away to workers, and how each of them is called.
import { sparedCores } from '../platform/cores.ts';
import type { Trade } from './labor.ts';
import type { SharedTrade } from './luckTrial.ts';
import type { StudyAnswer, StudyAsk } from './study.ts';

export const STUDY: Trade<StudyAsk, StudyAnswer> = {
  hire: () => new Worker(new URL('./study.worker.ts', import.meta.url), { type: 'module' }),
  live: (ask) => liveWhenFetched(async () => (await import('./study.ts')).studyNight, ask),
};

/** Each keeps a world of its own. */
const MOST_LUCK_WORKERS = 4;

export const LUCKS: SharedTrade = {
  workers: sparedCores(MOST_LUCK_WORKERS),
  hire: () => new Worker(new URL('./luck.worker.ts', import.meta.url), { type: 'module' }),
  live: (ask) => liveWhenFetched(async () => (await import('./lucks.ts')).liveLucks, ask),
};

export interface Trades {
  readonly study: Trade<StudyAsk, StudyAnswer>;
  readonly lucks: SharedTrade;
}

/** Where no worker does it, the page has to fetch first how it is done; until then the work rests. */
function* liveWhenFetched<Ask, Answer>(
  fetchLive: () => Promise<Trade<Ask, Answer>['live']>,
  ask: Ask,
): Generator<Answer | null, void> {
  let live: Trade<Ask, Answer>['live'] | null = null;
  let refusal: unknown = null;
  fetchLive().then(
    (fetched) => {
      live = fetched;
    },
    (error: unknown) => {
      refusal = error;
    },
  );
  while (live === null) {
    if (refusal !== null) throw refusal;
    yield null;
  }
  yield* (live as Trade<Ask, Answer>['live'])(ask);
}
