// A free night for tests: a level that says it is one, on tiny ground, with workers that answer when a test tells them to.
// Law: nothing grows here; what a worker would answer is written in the test.
import type { FreeAnswer, FreeAsk, FreeStep } from '../../src/app/freeWork.ts';
import type { Failed } from '../../src/app/hand.ts';
import { type FreeCode, parseFreeCode } from '../../src/content/free/code.ts';
import { freeIdOf, keyOfSeed } from '../../src/content/free/recipe.ts';
import { contentHash } from '../../src/content/levelFacts.ts';
import type { Level } from '../../src/content/schema.ts';
import type { World } from '../../src/core/world.ts';
import { encodeRecording } from '../../src/replay/format.ts';
import type { Recording } from '../../src/replay/recording.ts';
import { tinyWorld } from '../helpers/tinyWorld.ts';
import { playShortNight } from '../replay/shortNight.ts';
import { levelNamed } from './goldenNight.ts';

const MODEL = levelNamed('larch-hollow');

interface MadeUp {
  readonly level: Level;
  readonly world: World;
  /** Of a night that came home; its length is told by its ticks. */
  readonly proof: Recording;
}

/** @param variant which try of the code's seed it is. @param title in which two nights of one recipe may differ. */
export function madeUp(code: string, variant = 0, title = 'A night'): MadeUp {
  const { text, difficulty, options }: FreeCode = parseFreeCode(code);
  const id = freeIdOf({ key: keyOfSeed(text), difficulty, options, variant });
  const { chapter: _, ...model } = MODEL;
  const level = { ...model, id, title: { en: title, ko: title } };
  const world = { ...tinyWorld(), levelId: id, contentHash: contentHash(level) };
  return { level, world, proof: { ...playShortNight(world, 40), outcome: 'home' } };
}

export function answerOf({ level, world, proof }: MadeUp, isProven = true): FreeAnswer {
  return { kind: 'night', level, world, proof: isProven ? encodeRecording(proof) : null };
}

/** Stands for the browser's Worker: one that makes free nights waits for the test; one that grows land has it at once. */
export class FreeWorker {
  static hired: FreeWorker[] = [];
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  ask: FreeAsk | null = null;
  isTerminated = false;
  readonly #isForLand: boolean;

  constructor(address: URL) {
    this.#isForLand = address.pathname.endsWith('/world.worker.ts');
    if (!this.#isForLand) FreeWorker.hired.push(this);
  }

  static get newest(): FreeWorker {
    const worker = FreeWorker.hired.at(-1);
    if (!worker) throw new Error('expected someone at work');
    return worker;
  }

  postMessage(asked: FreeAsk | Level): void {
    if (!this.#isForLand) this.ask = asked as FreeAsk;
    else queueMicrotask(() => this.onmessage?.({ data: { kind: 'world', world: landOf(asked as Level) } }));
  }

  terminate(): void {
    this.isTerminated = true;
  }

  /** What was sent before it was let go may come after it. */
  answer(answer: FreeAnswer | FreeStep | Failed): void {
    this.onmessage?.({ data: answer });
  }

  step(step: FreeStep['step'], share: number, variant = 0): void {
    this.answer({ kind: 'step', variant, step, share });
  }
}

/** The tiny ground of any level. */
export function landOf(level: Level): World {
  return { ...tinyWorld(), levelId: level.id, contentHash: contentHash(level) };
}
