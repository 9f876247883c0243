// Going along a line on the sheet by its length.
import type { Place, Polyline } from './sheet.ts';

export interface OnLine extends Place {
  /** Unit vector of the piece that the point lies on. */
  readonly directionX: number;
  readonly directionY: number;
}

/** @returns the point so many cells from the line's start, or null beyond its end. */
export function pointAlong(line: Polyline, cells: number): OnLine | null {
  let rest = cells;
  for (let at = 2; at + 1 < line.length; at += 2) {
    const x = line[at - 2] as number;
    const y = line[at - 1] as number;
    const dx = (line[at] as number) - x;
    const dy = (line[at + 1] as number) - y;
    const length = Math.sqrt(dx * dx + dy * dy);
    if (rest <= length && length > 0) {
      const share = rest / length;
      return { x: x + dx * share, y: y + dy * share, directionX: dx / length, directionY: dy / length };
    }
    rest -= length;
  }
  return null;
}
