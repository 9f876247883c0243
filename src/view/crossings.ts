// Where pencil lines end: near the place where a bearing crosses another finder's.
// Law: pure; a line's length is told by bearings of about the same time, never by where the caller was.
import type { Place } from '../core/terrain/sheet.ts';
import type { TracedBearing } from './traced.ts';

const SHORTEST_CELLS = 14;
const LONGEST_CELLS = 90;
/** A line without another to cross is drawn so long. */
const ALONE_CELLS = 46;
/** It runs on a little behind the crossing, as a hand does. */
const BEYOND_CELLS = 7;
const TOGETHER_TICKS = 500;
/** Lines that meet flatter than this cross nowhere in particular. */
const FLATTEST_SINE = 0.14;

type Line = Pick<TracedBearing, 'fromX' | 'fromY' | 'towardsX' | 'towardsY'>;

/** @returns where two bearings cross before both of their finders, or null. */
export function crossingOf(a: Line, b: Line): Place | null {
  const along = alongCells(a, b);
  if (along === null || along > LONGEST_CELLS) return null;
  return { x: a.fromX + a.towardsX * along, y: a.fromY + a.towardsY * along };
}

/** @returns for each bearing how far its line is drawn, in cells. */
export function lineCells(bearings: readonly TracedBearing[]): number[] {
  return bearings.map((bearing, index) => {
    const crossings = bearings.flatMap((other, at) => {
      if (other.finder === bearing.finder || Math.abs(other.tick - bearing.tick) > TOGETHER_TICKS) return [];
      const along = alongCells(bearing, other);
      // What was known before counts; what came after only where nothing was.
      return along === null
        ? []
        : [{ along, away: Math.abs(other.tick - bearing.tick), isBefore: at < index }];
    });
    crossings.sort((a, b) => Number(b.isBefore) - Number(a.isBefore) || a.away - b.away);
    const first = crossings[0];
    if (first === undefined) return ALONE_CELLS;
    return Math.max(SHORTEST_CELLS, Math.min(LONGEST_CELLS, first.along + BEYOND_CELLS));
  });
}

/** @returns cells from the first finder to the crossing, or null where it lies behind one of them. */
function alongCells(a: Line, b: Line): number | null {
  const sine = a.towardsX * b.towardsY - a.towardsY * b.towardsX;
  if (Math.abs(sine) < FLATTEST_SINE) return null;
  const dx = b.fromX - a.fromX;
  const dy = b.fromY - a.fromY;
  const along = (dx * b.towardsY - dy * b.towardsX) / sine;
  const alongOther = (dx * a.towardsY - dy * a.towardsX) / sine;
  return along > 0 && alongOther > 0 ? along : null;
}
