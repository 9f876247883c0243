// The same steps under some of the other lucks: one share of what is counted together.
import type { World } from '../core/world.ts';
import { type OtherNight, otherNights } from '../solver/otherLuck.ts';
import { readSent } from './sending.ts';

export interface LucksAsk {
  readonly world: World;
  /** Of the recording. */
  readonly bytes: Uint8Array;
  readonly lucks: readonly number[];
}

export function* liveLucks({ world, bytes, lucks }: LucksAsk): Generator<OtherNight | null, void> {
  yield* otherNights(readSent(bytes), world, lucks);
}
