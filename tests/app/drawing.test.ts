// A night made by two workers side by side: whoever is done first, it is the night that one alone would have found.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Drawing, type NoNight } from '../../src/app/drawing.ts';
import type { FreeStep, MadeNight } from '../../src/app/freeWork.ts';
import { parseFreeCode } from '../../src/content/free/code.ts';
import { keyOfSeed } from '../../src/content/free/recipe.ts';
import { answerOf, FreeWorker, madeUp } from './freeNight.ts';

const { text, difficulty, options } = parseFreeCode('larch');

beforeEach(() => {
  FreeWorker.hired = [];
  vi.stubGlobal('Worker', FreeWorker);
});

/** Two are at work: the first at try 0, the second at try 1. */
function drawing() {
  const ends: (MadeNight | NoNight)[] = [];
  const steps: FreeStep[] = [];
  const drawn = Drawing.ofSeed(
    { key: keyOfSeed(text), difficulty, options },
    { step: (step) => steps.push(step), end: (made) => ends.push(made) },
  );
  expect(FreeWorker.hired).toHaveLength(1);
  const first = FreeWorker.newest;
  first.step('proof', 0.2);
  expect(FreeWorker.hired).toHaveLength(2);
  const second = FreeWorker.newest;
  expect([first, second].map(({ ask }) => ask?.recipe.variant)).toEqual([0, 1]);
  return { drawn, first, second, ends, steps };
}

const night = (variant: number) => answerOf(madeUp('larch', variant));
const idOf = (made: MadeNight | NoNight | undefined) =>
  made && 'level' in made ? made.level.id : made?.kind;

describe('two who make the tries of a seed', () => {
  it('give the lowest that is won, though a higher one was won before', () => {
    const { first, second, ends } = drawing();
    second.answer(night(1));
    expect([ends, second.isTerminated, first.isTerminated]).toEqual([[], true, false]);
    first.answer(night(0));
    expect(ends.map(idOf)).toEqual([madeUp('larch', 0).level.id]);
    expect(first.isTerminated).toBe(true);
  });

  it('give the higher one where all below it are passed over', () => {
    const { first, second, ends } = drawing();
    second.answer(night(1));
    first.answer({ kind: 'passedOver' });
    expect(ends.map(idOf)).toEqual([madeUp('larch', 1).level.id]);
  });

  it('go on with the next try that nobody is at, and leave those that cannot be the night any more', () => {
    const { first, second, ends } = drawing();
    second.answer({ kind: 'passedOver' });
    expect(second.ask?.recipe.variant).toBe(2);
    first.answer(night(0));
    expect([ends.length, second.isTerminated]).toEqual([1, true]);
    second.answer(night(2));
    expect(ends).toHaveLength(1);
  });

  it('tell how far the lowest try is that is not decided', () => {
    const { first, second, steps } = drawing();
    second.step('people', 0.5, 1);
    expect(steps.at(-1)).toMatchObject({ variant: 0, step: 'proof' });
    first.answer({ kind: 'passedOver' });
    expect(steps.at(-1)).toMatchObject({ variant: 1, step: 'people', share: 0.5 });
  });

  it('are one where the other fails: its try is made all the same', () => {
    const { first, second, ends } = drawing();
    second.answer({ kind: 'failed', detail: 'no memory' });
    expect([ends, second.isTerminated]).toEqual([[], true]);
    first.answer({ kind: 'passedOver' });
    expect([first.ask?.recipe.variant, FreeWorker.hired.length]).toEqual([1, 2]);
    first.answer(night(1));
    expect(ends.map(idOf)).toEqual([madeUp('larch', 1).level.id]);
  });

  it('hire another where a lower try came back from the one who failed, and the other has won a higher one', () => {
    const { first, second, ends } = drawing();
    first.answer({ kind: 'failed', detail: 'no memory' });
    second.answer(night(1));
    expect([ends, FreeWorker.hired.length]).toEqual([[], 3]);
    expect(FreeWorker.newest.ask?.recipe.variant).toBe(0);
    FreeWorker.newest.answer({ kind: 'passedOver' });
    expect(ends.map(idOf)).toEqual([madeUp('larch', 1).level.id]);
  });

  it('end where both fail, and are not heard of once they were dropped', () => {
    const { first, second, ends } = drawing();
    second.answer({ kind: 'failed', detail: 'no memory' });
    first.answer({ kind: 'failed', detail: 'no memory either' });
    expect(ends).toEqual([{ kind: 'failed', detail: 'no memory either' }]);
    FreeWorker.hired = [];
    const other = drawing();
    other.drawn.drop();
    other.first.answer(night(0));
    expect([other.ends, other.first.isTerminated, other.second.isTerminated]).toEqual([[], true, true]);
  });
});
