// Asks a worker for worlds and remembers the last one of each level.
// Law: a worker that fails or falls silent becomes an error, never a hang.
import type { Level } from '../content/levels.ts';
import type { OnStep } from '../content/world.ts';
import type { World } from '../core/world.ts';
import type { WorldMessage } from './world.worker.ts';

/** A slow phone needs about ten seconds; nothing needs this long. */
const LONGEST_MS = 60000;

export class Worlds {
  readonly #worlds = new Map<string, Promise<World>>();

  /** @throws (rejects) with a sentence when the world could not be built. */
  get(level: Level, onStep: OnStep): Promise<World> {
    const known = this.#worlds.get(level.id);
    if (known) return known;
    const world = buildInWorker(level, onStep);
    this.#worlds.set(level.id, world);
    world.catch(() => this.#worlds.delete(level.id));
    return world;
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
