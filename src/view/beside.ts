// Where those stand who are around a held caller: a step to the side, so that he is seen and nobody stands in him.
// Law: pure; the night itself is not touched, and they come there softly.
import type { Capture } from '../core/night.ts';
import type { Place } from '../core/terrain/sheet.ts';

/** Cells between the feet of two who stand beside each other. */
const BESIDE_CELLS = 2.9;
/** Figures are tall: one who stands so far south of the caller still covers him. */
const NORTH_CELLS = 2;
const SOUTH_CELLS = 8;
const STEP_TICKS = 14;

type Held = Readonly<Pick<Capture, 'stage' | 'hunter' | 'ticks' | 'offered'>>;

/** @returns true while this hunter has his hand on the caller. */
export function holds({ stage, hunter }: Held, index: number): boolean {
  return stage !== 'free' && hunter === index;
}

/** @param hunters places of all, in their order. @param alpha share of a tick since the last one. */
export function standAround(
  hunters: readonly Place[],
  caller: Place,
  capture: Held,
  alpha: number,
): readonly Place[] {
  const holder = hunters[capture.hunter];
  if (capture.stage === 'free' || holder === undefined) return hunters;
  const share = stepShare(capture, alpha);
  const side = sideOf(holder, caller);
  const standing = { [side]: 1, [-side]: 0 };
  return hunters.map((hunter) => {
    if (hunter === holder) return step(hunter, caller.x + side * BESIDE_CELLS, caller.y - 0.15, share);
    const own = sideOf(hunter, caller);
    const x = caller.x + own * BESIDE_CELLS * ((standing[own] ?? 0) + 1);
    const south = hunter.y - caller.y;
    const isClear = Math.abs(hunter.x - caller.x) >= Math.abs(x - caller.x);
    if (isClear || south < -NORTH_CELLS || south > SOUTH_CELLS) return hunter;
    standing[own] = (standing[own] ?? 0) + 1;
    return step(hunter, x, hunter.y, share);
  });
}

function stepShare({ stage, ticks, offered }: Held, alpha: number): number {
  if (stage === 'settled' || offered >= 0) return 1;
  const t = Math.min(1, (ticks + alpha) / STEP_TICKS);
  return t * t * (3 - 2 * t);
}

function step(from: Place, x: number, y: number, share: number): Place {
  return { x: from.x + (x - from.x) * share, y: from.y + (y - from.y) * share };
}

function sideOf(hunter: Place, caller: Place): -1 | 1 {
  return hunter.x < caller.x ? -1 : 1;
}
