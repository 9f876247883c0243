// Which side of a figure is seen: front, back or profile, from where he looks on the sheet.
// Law: pure; one who turns slowly changes his side once, not to and fro.

export type Side = 'front' | 'back' | 'side';

/** A look so far to the east or west is a profile, until it is less than the second. */
const SIDE_FROM = 0.8;
const SIDE_UNTIL = 0.7;
/** A look so far to the north shows the back, until it is so far to the south. */
const BACK_FROM = -0.12;
const BACK_UNTIL = 0.02;

/** @param x, y unit vector of the look. @param before the side that was seen last. */
export function sideOf(x: number, y: number, before: Side): Side {
  if (Math.abs(x) > (before === 'side' ? SIDE_UNTIL : SIDE_FROM)) return 'side';
  return y < (before === 'back' ? BACK_UNTIL : BACK_FROM) ? 'back' : 'front';
}
