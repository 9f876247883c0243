// From a push of the thumb, or from keys held, to one of sixteen headings and a pace.
// Law: pure. A push near the border of two headings or paces keeps the one it had, so that nothing flickers.
import { DIRECTIONS, type Direction } from './keymap.ts';

/** Where a walk leads; heading -1 stands still. */
export interface Steer {
  readonly heading: number;
  readonly slowly: boolean;
}

export const STILL: Steer = { heading: -1, slowly: false };

const HEADINGS = 16;
/** How far past the border, in sixteenths, a push must go before the next heading is taken. */
const HEADING_HOLD = 0.2;
/** Shares of the stick's full way. 12 of 52 px is where a thumb that rests becomes a thumb that pushes. */
const DEAD_SHARE = 12 / 52;
const SLOW_SHARE = 0.45;
/** How far back past a border, as a share, a push must come before it counts as smaller. */
const SHARE_HOLD = 0.05;

/**
 * @param x east and `y` south, in shares of the stick's full way
 * @param before what the same stick said last
 */
export function readStick(x: number, y: number, before: Steer): Steer {
  const share = Math.hypot(x, y);
  const wasWalking = before.heading >= 0;
  if (share < DEAD_SHARE - (wasWalking ? SHARE_HOLD : 0)) return STILL;
  const slowBelow = SLOW_SHARE - (wasWalking && !before.slowly ? SHARE_HOLD : 0);
  return { heading: headingOf(x, y, before.heading), slowly: share < slowBelow };
}

/** @param held the heading walked until now, or -1. */
export function headingOf(x: number, y: number, held: number): number {
  const sixteenths = (Math.atan2(x, -y) / (2 * Math.PI)) * HEADINGS;
  if (held >= 0 && Math.abs(turn(sixteenths - held)) <= 0.5 + HEADING_HOLD) return held;
  return (Math.round(sixteenths) + HEADINGS) % HEADINGS;
}

/** @returns the same turn the short way round, -8 to 8 sixteenths. */
function turn(sixteenths: number): number {
  return sixteenths - HEADINGS * Math.round(sixteenths / HEADINGS);
}

/** @param directions held now, oldest first: of two that are opposed, the newer one counts. */
export function steerOf(directions: Iterable<Direction>): Steer {
  let x = 0;
  let y = 0;
  for (const direction of directions) {
    const step = DIRECTIONS[direction];
    if (step.x !== 0) x = step.x;
    else y = step.y;
  }
  return x === 0 && y === 0 ? STILL : { heading: headingOf(x, y, -1), slowly: false };
}
