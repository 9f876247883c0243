// Where the one who holds the caller is drawn: a step to the side, so that two people stand there and not one.
// Law: pure; the night itself is not touched, and he comes there softly.
import type { Capture } from '../core/night.ts';
import type { Place } from '../core/terrain/sheet.ts';

/** Cells between their feet. */
const BESIDE_CELLS = 2.9;
const STEP_TICKS = 14;

type Held = Readonly<Pick<Capture, 'stage' | 'hunter' | 'ticks' | 'offered'>>;

/** @returns true while this hunter has his hand on the caller. */
export function holds({ stage, hunter }: Held, index: number): boolean {
  return stage !== 'free' && hunter === index;
}

/** @param alpha share of a tick since the last one. */
export function standBeside(hunter: Place, caller: Place, capture: Held, alpha: number): Place {
  const isLater = capture.stage === 'settled' || capture.offered >= 0;
  const t = isLater ? 1 : Math.min(1, (capture.ticks + alpha) / STEP_TICKS);
  const share = t * t * (3 - 2 * t);
  const side = hunter.x < caller.x ? -1 : 1;
  return {
    x: hunter.x + (caller.x + side * BESIDE_CELLS - hunter.x) * share,
    y: hunter.y + (caller.y - 0.15 - hunter.y) * share,
  };
}
