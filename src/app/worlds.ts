// Asks a worker for worlds and remembers the last one of each shipped level, and those of the newest free nights.
// Law: a worker that fails or falls silent becomes an error, never a hang; whoever asks while a world grows hears how far
// it is.
import type { Level } from '../content/levels.ts';
import type { OnStep } from '../content/world.ts';
import type { World } from '../core/world.ts';
import { Hand } from './hand.ts';
import { isFreeLevel } from './nightMark.ts';
import type { GrownWorld, WorldStep } from './world.worker.ts';

/** Of free nights there are ever more: each world is some megabytes, and grows again. */
const MOST_GUESTS = 3;

interface Growth {
  readonly world: Promise<World>;
  /** Of those who wait for it; nobody once it has grown. */
  readonly listeners: Set<OnStep>;
  isGrown: boolean;
}

export class Worlds {
  readonly #growths = new Map<string, Growth>();
  /** Levels of the free nights among them, the one that was asked for last at the end. */
  #guests: string[] = [];

  /** @throws (rejects) with a sentence when the world could not be built. */
  get(level: Level, onStep: OnStep): Promise<World> {
    const growth = this.#growths.get(level.id) ?? this.#grow(level);
    if (!growth.isGrown) growth.listeners.add(onStep);
    this.#welcome(level.id);
    return growth.world;
  }

  has(levelId: string): boolean {
    return this.#growths.has(levelId);
  }

  /** A world that was grown elsewhere. */
  keep(world: World): void {
    const { levelId } = world;
    this.#growths.set(levelId, { world: Promise.resolve(world), listeners: new Set(), isGrown: true });
    this.#welcome(levelId);
  }

  #welcome(levelId: string): void {
    if (!isFreeLevel(levelId)) return;
    this.#guests = [...this.#guests.filter((id) => id !== levelId), levelId];
    for (const id of this.#guests.splice(0, this.#guests.length - MOST_GUESTS)) this.#growths.delete(id);
  }

  #grow(level: Level): Growth {
    const listeners = new Set<OnStep>();
    const world = buildInWorker(level, (step, share) => {
      for (const listen of listeners) listen(step, share);
    });
    const growth = { world, listeners, isGrown: false };
    this.#growths.set(level.id, growth);
    const settle = (): void => {
      growth.isGrown = true;
      listeners.clear();
    };
    world.then(settle, () => {
      settle();
      if (this.#growths.get(level.id) === growth) this.#growths.delete(level.id);
    });
    return growth;
  }
}

function buildInWorker(level: Level, onStep: OnStep): Promise<World> {
  return new Promise((resolve, reject) => {
    const hand = new Hand<Level, WorldStep, GrownWorld>(hireGrower, 'The land', {
      step: ({ step, share }) => onStep(step, share),
      end: (grown) => {
        hand.letGo();
        if (grown.kind === 'world') resolve(grown.world);
        else reject(new Error(grown.detail));
      },
    });
    hand.ask(level);
  });
}

function hireGrower(): Worker {
  return new Worker(new URL('./world.worker.ts', import.meta.url), { type: 'module' });
}
