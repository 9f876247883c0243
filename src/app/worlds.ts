// Asks a worker for worlds and remembers the last one of each level.
// Law: a worker that fails or falls silent becomes an error, never a hang; whoever asks while a world grows hears how far
// it is.
import type { Level } from '../content/levels.ts';
import type { OnStep } from '../content/world.ts';
import type { World } from '../core/world.ts';
import type { WorldMessage } from './world.worker.ts';

/** A slow phone needs about ten seconds; nothing needs this long. */
const LONGEST_MS = 60000;
const MOST_GUESTS = 3;

interface Growth {
  readonly world: Promise<World>;
  readonly listeners: OnStep[];
}

export class Worlds {
  readonly #growths = new Map<string, Growth>();
  /** Levels of the worlds that were grown elsewhere, the oldest first. */
  #guests: string[] = [];

  /** @throws (rejects) with a sentence when the world could not be built. */
  get(level: Level, onStep: OnStep): Promise<World> {
    const known = this.#growths.get(level.id);
    known?.listeners.push(onStep);
    return (known ?? this.#grow(level, onStep)).world;
  }

  has(levelId: string): boolean {
    return this.#growths.has(levelId);
  }

  /** A world that was grown elsewhere. Only the newest few of these stay: each is some megabytes, and grows again. */
  keep(world: World): void {
    const { levelId } = world;
    if (this.#growths.has(levelId) && !this.#guests.includes(levelId)) return;
    this.#growths.set(levelId, { world: Promise.resolve(world), listeners: [] });
    this.#guests = [...this.#guests.filter((id) => id !== levelId), levelId];
    for (const id of this.#guests.splice(0, this.#guests.length - MOST_GUESTS)) this.#growths.delete(id);
  }

  #grow(level: Level, onStep: OnStep): Growth {
    const listeners = [onStep];
    const world = buildInWorker(level, (step, share) => {
      for (const listen of listeners) listen(step, share);
    });
    const growth = { world, listeners };
    this.#growths.set(level.id, growth);
    const forgetListeners = () => {
      listeners.length = 0;
    };
    world.then(forgetListeners, () => this.#growths.delete(level.id));
    return growth;
  }
}

function buildInWorker(level: Level, onStep: OnStep): Promise<World> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./world.worker.ts', import.meta.url), { type: 'module' });
    const timer = setTimeout(
      () => end(() => reject(new Error('The land did not grow in time.'))),
      LONGEST_MS,
    );
    const end = (settle: () => void) => {
      clearTimeout(timer);
      worker.terminate();
      settle();
    };
    worker.onerror = (event) => end(() => reject(new Error(event.message || 'The land could not be grown.')));
    worker.onmessage = (event: MessageEvent<WorldMessage>) => {
      const message = event.data;
      if (message.kind === 'step') return onStep(message.step, message.share);
      if (message.kind === 'world') return end(() => resolve(message.world));
      return end(() => reject(new Error(message.detail)));
    };
    worker.postMessage(level);
  });
}
