// Makes free nights away from the page, so that the page stays awake.
// Law: for each ask steps, then one answer; a world is handed over as it lies in memory, never copied, and with it the
// land that further tries would share: who made a night that was won is asked for no more.
import { buffersOf } from './buffers.ts';
import { type FreeAnswer, type FreeAsk, FreeMaker, type FreeStep } from './freeWork.ts';
import type { Failed } from './hand.ts';

/** Steps are told at most so often: more is not seen, and each wakes the page. */
const TELL_EVERY_MS = 60;

function answer(message: FreeStep | FreeAnswer | Failed): void {
  self.postMessage(message, { transfer: buffersOf(message) });
}

function teller(): (step: FreeStep) => void {
  let [last, toldMs] = ['', Number.NEGATIVE_INFINITY];
  return (step) => {
    const [name, nowMs] = [`${step.variant} ${step.step}`, performance.now()];
    if (name === last && nowMs - toldMs < TELL_EVERY_MS) return;
    [last, toldMs] = [name, nowMs];
    answer(step);
  };
}

const maker = new FreeMaker();

self.onmessage = ({ data }: MessageEvent<FreeAsk>) => answer(maker.make(data, teller()));
