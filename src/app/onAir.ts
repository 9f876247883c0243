// What is on the air now: the call that the phone in the hand holds, and the line of it that is said.
// Law: reads only; the ear takes it from here, as it takes all else that is heard.
import type { ReadonlyNight } from '../core/night.ts';
import { callNow, isInside, linesNow } from '../core/systems/call.ts';
import type { CallLine } from '../core/world.ts';

export interface OnAir {
  readonly call: ReadonlyNight['call'];
  /** Null when all is said. */
  readonly line: CallLine | null;
  /** Tells the calls of one night apart: abroad, or within the country. */
  readonly isInside: boolean;
}

export function onAir(night: ReadonlyNight): OnAir {
  const call = callNow(night);
  return { call, line: linesNow(night)[call.line] ?? null, isInside: isInside(night) };
}
