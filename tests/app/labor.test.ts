import { afterEach, describe, expect, it, vi } from 'vitest';
import { Errand, serve, type Trade } from '../../src/app/labor.ts';

/** Counts to a number, and rests before each. */
function* count(to: number): Generator<number | null, void> {
  for (let i = 1; i <= to; i++) {
    yield null;
    yield i;
  }
}

/** A worker whose answers the test gives. */
class Puppet {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: ((event: unknown) => void) | null = null;
  asked: unknown[] = [];
  ended = false;

  postMessage(ask: unknown): void {
    this.asked.push(ask);
  }
  terminate(): void {
    this.ended = true;
  }
  say(data: unknown): void {
    this.onmessage?.({ data });
  }
}

function begin(hire: () => Puppet, live: Trade<number, number>['live'] = count) {
  const heard: number[] = [];
  const ends: boolean[] = [];
  const errand = new Errand<number, number>({ hire: () => hire() as unknown as Worker, live }, 3, {
    answer: (answers) => heard.push(...answers),
    end: (isWhole) => ends.push(isWhole),
  });
  return { errand, heard, ends };
}

const soon = () => performance.now() + 1000;

afterEach(() => vi.unstubAllGlobals());

describe('work given to a worker', () => {
  it('is answered as it goes, and the worker is let go at its end', () => {
    const worker = new Puppet();
    const { heard, ends, errand } = begin(() => worker);
    expect(worker.asked).toEqual([3]);
    worker.say({ kind: 'answers', answers: [1, 2] });
    expect([heard, ends]).toEqual([[1, 2], []]);
    worker.say({ kind: 'done' });
    expect([ends, worker.ended]).toEqual([[true], true]);
    errand.workUntil(soon());
    expect(heard).toEqual([1, 2]);
  });

  it('is heard of no more once it was dropped', () => {
    const worker = new Puppet();
    const { heard, ends, errand } = begin(() => worker);
    errand.drop();
    worker.say({ kind: 'answers', answers: [1] });
    worker.say({ kind: 'done' });
    errand.workUntil(soon());
    expect([heard, ends, worker.ended]).toEqual([[], [], true]);
  });

  it('is done on the page where the worker fails, from the beginning', () => {
    for (const fail of [
      (worker: Puppet) => worker.say({ kind: 'failed' }),
      (worker: Puppet) => worker.onerror?.({}),
    ]) {
      const worker = new Puppet();
      const { heard, ends, errand } = begin(() => worker);
      worker.say({ kind: 'answers', answers: [1] });
      fail(worker);
      expect(worker.ended).toBe(true);
      errand.workUntil(soon());
      expect([heard, ends]).toEqual([[1, 1, 2, 3], [true]]);
    }
  });

  it('is not done again where a worker that was let go fails late', () => {
    const worker = new Puppet();
    const { heard, ends, errand } = begin(() => worker);
    worker.say({ kind: 'answers', answers: [1, 2, 3] });
    worker.say({ kind: 'done' });
    worker.onerror?.({});
    errand.workUntil(soon());
    expect([heard, ends]).toEqual([[1, 2, 3], [true]]);
  });

  it('stays with a worker that has nothing to tell but is at work', () => {
    vi.useFakeTimers();
    const worker = new Puppet();
    const { heard, errand } = begin(() => worker);
    for (let i = 0; i < 4; i++) {
      vi.advanceTimersByTime(20_000);
      worker.say({ kind: 'alive' });
    }
    vi.useRealTimers();
    errand.workUntil(soon());
    expect([worker.ended, heard]).toEqual([false, []]);
  });

  it('is done on the page where there is no worker at all, and where one falls silent', () => {
    const without = begin(() => {
      throw new Error('no workers here');
    });
    without.errand.workUntil(soon());
    expect([without.heard, without.ends]).toEqual([[1, 2, 3], [true]]);

    vi.useFakeTimers();
    const silent = begin(() => new Puppet());
    vi.advanceTimersByTime(60_000);
    vi.useRealTimers();
    silent.errand.workUntil(soon());
    expect([silent.heard, silent.ends]).toEqual([[1, 2, 3], [true]]);
  });

  it('says so where it fails on the page too, and goes on later where a frame is over', () => {
    const broken = begin(
      () => {
        throw new Error('no workers here');
      },
      function* () {
        yield null;
        throw new Error('no such night');
      },
    );
    expect(() => broken.errand.workUntil(soon())).not.toThrow();
    expect(broken.ends).toEqual([false]);

    const slow = begin(() => {
      throw new Error('no workers here');
    });
    slow.errand.workUntil(performance.now() - 1);
    expect(slow.heard).toEqual([]);
  });
});

describe('the worker itself', () => {
  function ask(live: Trade<number, number>['live']): unknown[] {
    const told: unknown[] = [];
    const self = {
      postMessage: (message: unknown) => told.push(message),
      onmessage: (_event: unknown) => {},
    };
    vi.stubGlobal('self', self);
    serve(live);
    self.onmessage({ data: 3 });
    return told;
  }

  it('tells its first answer at once, the others together, and its end', () => {
    expect(ask(count)).toEqual([
      { kind: 'answers', answers: [1] },
      { kind: 'answers', answers: [2, 3] },
      { kind: 'done' },
    ]);
  });

  it('says at most once a second that it is at work, while it has nothing to tell', () => {
    let nowMs = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => nowMs);
    const told = ask(function* () {
      for (; nowMs < 3500; nowMs += 100) yield null;
      yield 7;
    });
    vi.restoreAllMocks();
    const alive = { kind: 'alive' };
    expect(told).toEqual([alive, alive, alive, { kind: 'answers', answers: [7] }, { kind: 'done' }]);
  });

  it('says that it failed', () => {
    const live = () => {
      throw new Error('no such night');
    };
    expect(ask(live)).toEqual([{ kind: 'failed' }]);
  });
});
