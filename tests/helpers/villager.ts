// A villager for tiny worlds: straight ways over open ground.
// Law: everything a test depends on is written in the test; this only fills in the rest.
import type { Errand, NeighborSite } from '../../src/core/world.ts';

interface Goes {
  readonly tick?: number;
  readonly x: number;
  readonly y: number;
  readonly inside?: boolean;
}

/** @param goes where the night finds him, then where he goes. */
export function villager(
  id: string,
  goes: readonly Goes[],
  is: Partial<Pick<NeighborSite, 'kind' | 'age'>> = {},
): NeighborSite {
  const errands = goes.map(({ tick = 0, x, y, inside = false }, index): Errand => {
    const from = goes[index - 1];
    return { tick, x, y, inside, way: from ? Float32Array.of(from.x, from.y, x, y) : new Float32Array(0) };
  });
  return { id, kind: 'villager', age: 'adult', errands, ...is };
}
