// The way walked as a line and the few clock times along it. Law: pure; marks never crowd, and a call is never left out.
import { overlaps, type Room } from './roomForWords.ts';
import type { Trace } from './traced.ts';

export interface WayPoint {
  readonly tick: number;
  readonly x: number;
  readonly y: number;
}

export interface RouteMark extends WayPoint {
  /** A call is told from its first tick on, a time always. */
  readonly kind: 'time' | 'call';
  readonly toTick: number;
  /** Its words stand to the east of its ring or to the west. */
  readonly side: 1 | -1;
  /** Lines that they stand higher, because others from the same place stand there already. */
  readonly lift: number;
}

/** Points closer than this tell nothing new. */
const STEP_CELLS = 0.35;
/** Times between start and end. */
const PARTS = 6;
/** Room that a ring with its time needs, in CSS px. */
const TIME_WIDTH_PX = 56;
const CALL_WIDTH_PX = 190;
const HIGH_PX = 20;
/** From a line of words to the next above it. */
export const LINE_PX = 21;
const RING_PX = 7;
/** The words of a call stand over the shoulder of whoever kneels there. */
const CALL_RISE_PX = 24;

/** @returns the way as a line, without the ticks in which nobody moved. */
export function wayOf({ route }: Pick<Trace, 'route'>): WayPoint[] {
  const points: WayPoint[] = [];
  const last = route.length / 2 - 1;
  let [lastX, lastY] = [Infinity, Infinity];
  for (let tick = 0; tick <= last; tick++) {
    const x = route[tick * 2] as number;
    const y = route[tick * 2 + 1] as number;
    const moved = Math.abs(x - lastX) + Math.abs(y - lastY);
    if (moved < STEP_CELLS && tick !== last) continue;
    points.push({ tick, x, y });
    [lastX, lastY] = [x, y];
  }
  return points;
}

/**
 * @param cssPixelsPerCell tells how near two marks lie to each other on the screen.
 * @param avoided where other words stand already, in CSS px from the sheet's corner.
 */
export function routeMarks(
  { route, calls, ticks }: Pick<Trace, 'route' | 'calls' | 'ticks'>,
  cssPixelsPerCell: number,
  avoided: readonly Room[] = [],
): RouteMark[] {
  const at = (tick: number): WayPoint => ({
    tick,
    x: route[tick * 2] as number,
    y: route[tick * 2 + 1] as number,
  });
  const kept: RouteMark[] = [];
  const taken: Room[] = [...avoided];
  const keep = (mark: Unplaced, isNeeded: boolean) => {
    const lifts = isNeeded ? [0, 1, 2, 3] : [0];
    const choices = lifts.flatMap((lift) =>
      ([1, -1] as const).map((side) => ({ side, lift, box: boxOf(mark, side, lift, cssPixelsPerCell) })),
    );
    const free = choices.find(({ box }) => taken.every((other) => !overlaps(box, other)));
    const chosen = free ?? (isNeeded ? choices[0] : undefined);
    if (chosen === undefined) return;
    kept.push({ ...mark, side: chosen.side, lift: chosen.lift });
    taken.push(chosen.box);
  };
  for (const { fromTick, toTick } of calls) keep({ ...at(fromTick), kind: 'call', toTick }, true);
  for (const { toTick } of calls) if (toTick < ticks) keep(timeAt(at(toTick)), false);
  keep(timeAt(at(0)), false);
  for (let part = 1; part < PARTS; part++) keep(timeAt(at(Math.round((ticks * part) / PARTS))), false);
  return kept.sort((a, b) => a.tick - b.tick);
}

type Unplaced = Omit<RouteMark, 'side' | 'lift'>;

function timeAt(point: WayPoint): Unplaced {
  return { ...point, kind: 'time', toTick: point.tick };
}

function boxOf({ x, y, kind }: Unplaced, side: number, lift: number, scale: number): Room {
  const width = kind === 'call' ? CALL_WIDTH_PX : TIME_WIDTH_PX;
  const [near, far] = [x * scale - side * RING_PX, x * scale + side * width];
  // Who kneels there, and the words over his shoulder, take more than a line.
  const up = kind === 'call' ? CALL_RISE_PX + HIGH_PX : HIGH_PX / 2;
  const raised = lift * LINE_PX;
  return {
    left: Math.min(near, far),
    right: Math.max(near, far),
    top: y * scale - up - raised,
    bottom: lift === 0 ? y * scale + HIGH_PX / 2 : y * scale - up + HIGH_PX - raised - 1,
  };
}
