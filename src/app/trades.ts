// What the theatre gives away to workers, and how each of them is called.
import { sparedCores } from '../platform/cores.ts';
import type { Trade } from './labor.ts';
import { liveLucks } from './lucks.ts';
import type { SharedTrade } from './luckTrial.ts';
import { type StudyAnswer, type StudyAsk, studyNight } from './study.ts';

export const STUDY: Trade<StudyAsk, StudyAnswer> = {
  hire: () => new Worker(new URL('./study.worker.ts', import.meta.url), { type: 'module' }),
  live: studyNight,
};

/** Each keeps a world of its own. */
const MOST_LUCK_WORKERS = 4;

export const LUCKS: SharedTrade = {
  workers: sparedCores(MOST_LUCK_WORKERS),
  hire: () => new Worker(new URL('./luck.worker.ts', import.meta.url), { type: 'module' }),
  live: liveLucks,
};

export interface Trades {
  readonly study: Trade<StudyAsk, StudyAnswer>;
  readonly lucks: SharedTrade;
}
