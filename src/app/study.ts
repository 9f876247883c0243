// A recording is gone through for all that can be told of it: first what happened, then why.
// Law: the same whether a worker or the page does it.
import type { World } from '../core/world.ts';
import { type Trace, traceNight } from '../replay/trace.ts';
import { explainNight, type Why } from '../replay/why.ts';
import { readSent } from './sending.ts';

export interface StudyAsk {
  readonly world: World;
  /** Of the recording. */
  readonly bytes: Uint8Array;
  /** False where it is only asked what happened. */
  readonly withWhy: boolean;
}

export type StudyAnswer =
  | { readonly kind: 'trace'; readonly trace: Trace }
  | { readonly kind: 'why'; readonly why: readonly Why[] };

export function* studyNight({ world, bytes, withWhy }: StudyAsk): Generator<StudyAnswer | null, void> {
  const recording = readSent(bytes);
  yield { kind: 'trace', trace: yield* restingAtEach(traceNight(recording, world)) };
  if (!withWhy) return;
  yield { kind: 'why', why: yield* restingAtEach(explainNight(recording, world)) };
}

/** Work that tells its share in between, as work that only rests there. */
function* restingAtEach<Result>(work: Generator<number, Result>): Generator<null, Result> {
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    yield null;
  }
}
