// Which side of a figure is seen: front, back or profile, and which way it is mirrored, from where it looks on the sheet.
// Law: pure; one who turns slowly changes once, not to and fro, and one who keeps to a diagonal never changes.

export type Side = 'front' | 'back' | 'side';

export interface Facing {
  readonly side: Side;
  /** Drawings look to the east; those who look to the west are mirrored. */
  readonly west: boolean;
}

/** A look so far to the east or west is a profile, until it is less than the second: 8 degrees around a diagonal. */
const SIDE_FROM = 0.8;
const SIDE_UNTIL = 0.6;
/** A look so far to the north shows the back, until it is so far to the south. */
const BACK_FROM = -0.12;
const BACK_UNTIL = 0.02;
/** So far to the other side is turned around. */
const ROUND_FROM = 0.12;

export const FACING_US: Facing = { side: 'front', west: false };

/** @param x, y unit vector of the look, or zero for one who does not look anywhere new. */
export function facingOf(x: number, y: number, before: Facing): Facing {
  if (x === 0 && y === 0) return before;
  return { side: sideOf(x, y, before.side), west: x < (before.west ? ROUND_FROM : -ROUND_FROM) };
}

/** @param x, y unit vector of the look. @param before the side that was seen last. */
function sideOf(x: number, y: number, before: Side): Side {
  if (Math.abs(x) > (before === 'side' ? SIDE_UNTIL : SIDE_FROM)) return 'side';
  return y < (before === 'back' ? BACK_UNTIL : BACK_FROM) ? 'back' : 'front';
}
