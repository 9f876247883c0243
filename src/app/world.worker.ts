// Builds a world away from the page, so that the page stays awake.
// Law: one request, then steps, then one world or one error, never silence; the world is handed over as it lies in memory.
import type { Level } from '../content/levels.ts';
import { buildWorld } from '../content/world.ts';
import type { World } from '../core/world.ts';
import { buffersOf } from './buffers.ts';
import type { Failed } from './hand.ts';

export interface WorldStep {
  readonly kind: 'step';
  readonly step: 'land' | 'reception';
  readonly share: number;
}

export interface GrownWorld {
  readonly kind: 'world';
  readonly world: World;
}

function answer(message: WorldStep | GrownWorld | Failed): void {
  self.postMessage(message, { transfer: buffersOf(message) });
}

self.onmessage = (request: MessageEvent<Level>) => {
  try {
    answer({
      kind: 'world',
      world: buildWorld(request.data, (step, share) => answer({ kind: 'step', step, share })),
    });
  } catch (error) {
    answer({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) });
  }
};
