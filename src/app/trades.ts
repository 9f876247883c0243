// What the theatre gives away to workers, and how each of them is called.
import type { OtherNight } from '../solver/otherLuck.ts';
import type { Trade } from './labor.ts';
import { type LucksAsk, liveLucks } from './lucks.ts';
import { type StudyAnswer, type StudyAsk, studyNight } from './study.ts';

export const STUDY: Trade<StudyAsk, StudyAnswer> = {
  hire: () => new Worker(new URL('./study.worker.ts', import.meta.url), { type: 'module' }),
  live: studyNight,
};

export const LUCKS: Trade<LucksAsk, OtherNight> = {
  hire: () => new Worker(new URL('./luck.worker.ts', import.meta.url), { type: 'module' }),
  live: liveLucks,
};

export interface Trades {
  readonly study: Trade<StudyAsk, StudyAnswer>;
  readonly lucks: Trade<LucksAsk, OtherNight>;
}
