// A worker that is asked: every ask comes to an end, and time that a device slept is nobody's silence.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Failed, Hand } from '../../src/app/hand.ts';

interface Told {
  readonly kind: 'step';
  readonly share: number;
}
type Answer = { readonly kind: 'done' };

class Asked {
  onmessage: ((event: { data: Told | Answer | Failed }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  isTerminated = false;
  postMessage(): void {}
  terminate(): void {
    this.isTerminated = true;
  }
}

function hired() {
  const worker = new Asked();
  const heard: (Told | Answer | Failed)[] = [];
  const hand = new Hand<string, Told, Answer>(() => worker as unknown as Worker, 'The night', {
    step: (step) => heard.push(step),
    end: (answer) => heard.push(answer),
  });
  hand.ask('a night');
  return { worker, hand, heard };
}

const IN_TIME = { kind: 'failed', detail: 'The night was not made in time.' };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a worker that is asked', () => {
  it('tells its steps and answers, and is not waited for after that', () => {
    const { worker, heard } = hired();
    worker.onmessage?.({ data: { kind: 'step', share: 0.5 } });
    worker.onmessage?.({ data: { kind: 'done' } });
    vi.advanceTimersByTime(600_000);
    expect(heard).toEqual([{ kind: 'step', share: 0.5 }, { kind: 'done' }]);
  });

  it('is given up after a minute without a word, and each word is a new minute', () => {
    const { worker, heard } = hired();
    vi.advanceTimersByTime(59_000);
    worker.onmessage?.({ data: { kind: 'step', share: 0.1 } });
    vi.advanceTimersByTime(59_000);
    expect(heard).toHaveLength(1);
    vi.advanceTimersByTime(1000);
    expect([heard.at(-1), worker.isTerminated]).toEqual([IN_TIME, true]);
  });

  it('is not given up because the device slept for an hour', () => {
    const { heard } = hired();
    vi.advanceTimersByTime(20_000);
    // Asleep nothing ticks; awake again, what was due comes once.
    vi.setSystemTime(Date.now() + 3_600_000);
    vi.advanceTimersByTime(20_000);
    expect(heard).toEqual([]);
  });

  it('says in a sentence that it broke, and nothing once it was let go', () => {
    const broken = hired();
    broken.worker.onerror?.({ message: '' });
    expect(broken.heard).toEqual([{ kind: 'failed', detail: 'The night could not be made.' }]);
    const left = hired();
    left.hand.letGo();
    left.worker.onmessage?.({ data: { kind: 'done' } });
    vi.advanceTimersByTime(600_000);
    expect([left.heard, left.worker.isTerminated]).toEqual([[], true]);
  });
});
