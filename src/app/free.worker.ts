// Makes free nights away from the page, so that the page stays awake.
// Law: one ask, then steps, then one answer; a world is handed over as it lies in memory, never copied.
import { buffersOf } from './buffers.ts';
import { type FreeAnswer, type FreeAsk, type FreeStep, makeNight } from './freeWork.ts';

/** Steps are told at most so often: more is not seen, and each wakes the page. */
const TELL_EVERY_MS = 60;

function answer(message: FreeAnswer): void {
  self.postMessage(message, { transfer: buffersOf(message) });
}

function teller(): (step: FreeStep) => void {
  let [last, toldMs] = ['', Number.NEGATIVE_INFINITY];
  return (step) => {
    const [name, nowMs] = [`${step.variant} ${step.step}`, performance.now()];
    if (name === last && nowMs - toldMs < TELL_EVERY_MS) return;
    [last, toldMs] = [name, nowMs];
    answer({ kind: 'step', ...step });
  };
}

self.onmessage = ({ data }: MessageEvent<FreeAsk>) => answer(makeNight(data, teller()));
