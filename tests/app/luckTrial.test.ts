import { describe, expect, it } from 'vitest';
import { type LucksAsk, liveLucks } from '../../src/app/lucks.ts';
import { LuckTrial, type SharedTrade } from '../../src/app/luckTrial.ts';
import type { Recording } from '../../src/replay/recording.ts';
import { otherLucks, otherNights, summarizeLuck } from '../../src/solver/otherLuck.ts';
import { playShortNight, shortWorld } from '../replay/shortNight.ts';

const world = { ...shortWorld(), dawnTick: 120 };
const recording = playShortNight(world, 120);

/** Without workers: the page does all of it. */
const ALONE: SharedTrade = {
  hire: () => {
    throw new Error('no workers here');
  },
  live: liveLucks,
  workers: 2,
};

function finish(trial: LuckTrial): void {
  for (let i = 0; i < 1000 && trial.state.value?.running; i++) trial.workUntil(performance.now() + 50);
}

function counted(of: Recording) {
  const nights = [...otherNights(of, world, otherLucks(of, 200))].filter((night) => night !== null);
  return summarizeLuck(nights, world.call.length);
}

describe('the same steps under other lucks', () => {
  it('come to what they come to in Node, however they are shared', () => {
    const trial = new LuckTrial(ALONE);
    trial.begin(recording, world);
    expect(trial.state.value).toMatchObject({ done: 0, runs: 200, running: true });
    finish(trial);
    expect(trial.state.value).toMatchObject({ done: 200, running: false });
    expect(trial.state.value?.summary).toEqual(counted(recording));
  });

  it('are shared by two workers, one luck to this and one to that; the second begins when the first has answered', () => {
    const asks: LucksAsk[] = [];
    const workers: { ended: boolean; onmessage?: (event: { data: unknown }) => void }[] = [];
    const trial = new LuckTrial({
      hire: () => {
        const worker = {
          ended: false,
          postMessage: (ask: LucksAsk) => asks.push(ask),
          terminate: () => {
            worker.ended = true;
          },
        };
        workers.push(worker);
        return worker as unknown as Worker;
      },
      live: liveLucks,
      workers: 2,
    });
    trial.begin(recording, world);
    trial.begin(recording, world);
    expect(workers).toHaveLength(1);
    const [first] = [...otherNights(recording, world, [1])].filter((night) => night !== null);
    workers[0]?.onmessage?.({ data: { kind: 'answers', answers: [first] } });
    expect(trial.state.value).toMatchObject({ done: 1, running: true });
    expect(asks.map(({ lucks }) => lucks.slice(0, 3))).toEqual([
      [1, 3, 6],
      [2, 4, 7],
    ]);
    trial.stop();
    expect(workers.map(({ ended }) => ended)).toEqual([true, true]);
    expect(trial.state.value?.running).toBe(false);
  });

  it('say so where they cannot be lived, and may be tried again', () => {
    let isBroken = true;
    const trial = new LuckTrial({
      ...ALONE,
      *live(ask) {
        yield null;
        if (isBroken) throw new Error('not here');
        yield* liveLucks(ask);
      },
    });
    trial.begin(recording, world);
    expect(trial.state.value).toMatchObject({ running: true, failed: false });
    finish(trial);
    expect(trial.state.value).toMatchObject({ done: 0, running: false, failed: true });
    isBroken = false;
    trial.begin(recording, world);
    finish(trial);
    expect(trial.state.value).toMatchObject({ done: 200, running: false, failed: false });
  });

  it('keep what is done when they are stopped, go on from there, and are forgotten with the recording', () => {
    const trial = new LuckTrial(ALONE);
    trial.stop();
    expect(trial.state.value).toBeNull();
    trial.begin(recording, world);
    while ((trial.state.value?.done ?? 0) < 5) trial.workUntil(performance.now() + 1);
    trial.stop();
    const { done = 0 } = trial.state.value ?? {};
    trial.workUntil(performance.now() + 50);
    expect(trial.state.value).toMatchObject({ done, running: false });
    expect(trial.state.value?.summary.runs).toBe(done);
    trial.begin(recording, world);
    finish(trial);
    expect(trial.state.value?.summary).toEqual(counted(recording));
    trial.forget();
    expect(trial.state.value).toBeNull();
  });
});
