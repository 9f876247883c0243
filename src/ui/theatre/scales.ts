// Where things lie on the timeline: hours, the call's bars, the area of exposure, and words that do not touch each other.
// Law: pure; ticks and pixels in, pixels out; the whole night always fits the width.
import type { Trace } from '../../replay/trace.ts';

export interface Scale {
  readonly ticks: number;
  readonly widthPx: number;
}

export function xOf({ ticks, widthPx }: Scale, tick: number): number {
  return ticks === 0 ? 0 : (Math.min(ticks, Math.max(0, tick)) / ticks) * widthPx;
}

export function tickAt({ ticks, widthPx }: Scale, xPx: number): number {
  if (widthPx <= 0) return 0;
  return Math.round(Math.min(1, Math.max(0, xPx / widthPx)) * ticks);
}

export interface Hour {
  readonly xPx: number;
  /** Seconds after midnight. */
  readonly seconds: number;
  /** Between two of those that are named lies one that is not. */
  readonly named: boolean;
}

const STEP_MINUTES = [1, 2, 4, 10, 20, 30, 60, 120, 240];
/**
 * @param span the clock at the first tick and at the last, in seconds.
 * @param roomPx the least between two times that are named.
 */
export function hoursOf(
  span: { readonly from: number; readonly to: number },
  widthPx: number,
  roomPx: number,
): Hour[] {
  const seconds = span.to - span.from;
  if (seconds <= 0 || widthPx <= 0) return [];
  const most = Math.max(1, Math.floor(widthPx / roomPx));
  const minutes = STEP_MINUTES.find((step) => seconds / (step * 60) <= most) ?? 480;
  const half = minutes * 30;
  const hours: Hour[] = [];
  for (let at = Math.ceil(span.from / half) * half; at <= span.to; at += half) {
    const xPx = ((at - span.from) / seconds) * widthPx;
    hours.push({ xPx, seconds: at, named: at % (minutes * 60) === 0 });
  }
  return hours;
}

export interface Bar {
  readonly xPx: number;
  /** 0 to 1: how clear the speech was; what nobody says is as thin as can be. */
  readonly height: number;
}

/** Speech by its code in the trace (2 lost to 5 clear). */
const HEIGHT_BY_VOICE = [0, 0.08, 0.2, 0.45, 0.75, 1];

/** @returns the call as bars of `barPx`, each the mean of its ticks; none where there is no call. */
export function waveBars({ voice }: Pick<Trace, 'voice'>, scale: Scale, barPx: number): Bar[] {
  const bars: Bar[] = [];
  const count = Math.floor(scale.widthPx / barPx);
  for (let bar = 0; bar < count; bar++) {
    const first = tickAt(scale, bar * barPx);
    const last = Math.max(first + 1, tickAt(scale, (bar + 1) * barPx));
    const height = meanHeight(voice, first, last);
    if (height > 0) bars.push({ xPx: bar * barPx, height });
  }
  return bars;
}

function meanHeight(voice: Uint8Array, first: number, last: number): number {
  let sum = 0;
  let spoken = 0;
  for (let tick = first; tick < last; tick++) {
    const height = HEIGHT_BY_VOICE[voice[tick] ?? 0] ?? 0;
    sum += height;
    if (height > 0) spoken++;
  }
  return spoken === 0 ? 0 : sum / spoken;
}

/** @returns the line of exposure as SVG points, one a pixel, each the most of its ticks; of level stretches the ends. */
export function exposurePoints(
  { exposureLevel }: Pick<Trace, 'exposureLevel'>,
  scale: Scale,
  heightPx: number,
): string {
  const columns = Math.max(1, Math.round(scale.widthPx));
  const ys = Array.from({ length: columns + 1 }, (_, x) => {
    const first = tickAt(scale, (x / columns) * scale.widthPx);
    const next = tickAt(scale, ((x + 1) / columns) * scale.widthPx);
    return (heightPx * (1 - mostOf(exposureLevel, first, Math.max(first + 1, next)))).toFixed(1);
  });
  return ys
    .map((y, x) => (y === ys[x - 1] && y === ys[x + 1] ? '' : `${x},${y}`))
    .filter((point) => point !== '')
    .join(' ');
}

function mostOf(levels: Float32Array, first: number, end: number): number {
  let most = 0;
  for (let tick = first; tick < end; tick++) most = Math.max(most, levels[tick] ?? 0);
  return most;
}

/** @returns for each place whether a letter below it would have room, from left to right. */
export function lettersThatFit(xsPx: readonly number[], roomPx: number): boolean[] {
  let last = Number.NEGATIVE_INFINITY;
  return xsPx.map((xPx) => {
    if (xPx - last < roomPx) return false;
    last = xPx;
    return true;
  });
}

export interface Wish {
  readonly xPx: number;
  readonly wordsPx: number;
  /** The least is placed first. */
  readonly rank: number;
}

export interface Stretch {
  readonly fromPx: number;
  readonly toPx: number;
}

/** Where the words of a mark stand: in which row, and on which side of their mark. */
export interface Spot {
  readonly row: number;
  readonly side: 'right' | 'left';
}

/** Between a mark and its words, and between words. */
const GAP_PX = 8;

/**
 * @param takenByRow stretches on which no words may lie, for each row, the best row first.
 * @returns for each wish where its words have room, or null where they have none.
 */
export function placeWords(
  wishes: readonly Wish[],
  takenByRow: readonly (readonly Stretch[])[],
  widthPx: number,
): (Spot | null)[] {
  const busyByRow = takenByRow.map((taken) => [...taken]);
  const spots = new Array<Spot | null>(wishes.length).fill(null);
  const order = wishes
    .map((wish, index) => ({ wish, index }))
    .sort((a, b) => a.wish.rank - b.wish.rank || a.index - b.index);
  for (const { wish, index } of order) {
    const spot = freeSpot(wish, busyByRow, widthPx);
    spots[index] = spot;
    // A mark's own line is nobody's place for words.
    for (const busy of busyByRow) busy.push({ fromPx: wish.xPx - 1, toPx: wish.xPx + 1 });
    if (spot) busyByRow[spot.row]?.push(stretchOf(wish, spot.side));
  }
  return spots;
}

function stretchOf({ xPx, wordsPx: width }: Wish, side: Spot['side']): Stretch {
  const room = width + GAP_PX;
  return side === 'right' ? { fromPx: xPx, toPx: xPx + room } : { fromPx: xPx - room, toPx: xPx };
}

function freeSpot(wish: Wish, busyByRow: readonly Stretch[][], widthPx: number): Spot | null {
  for (const [row, busy] of busyByRow.entries()) {
    for (const side of ['right', 'left'] as const) {
      const { fromPx, toPx } = stretchOf(wish, side);
      const isFree = busy.every((other) => toPx <= other.fromPx || fromPx >= other.toPx);
      if (fromPx >= 0 && toPx <= widthPx && isFree) return { row, side };
    }
  }
  return null;
}

/** @returns how wide words will be, about, at 15 px: nobody measures text for so little. */
export function wordsPx(words: string): number {
  let width = 0;
  for (const letter of words) width += letter.charCodeAt(0) > 0x2e7f ? 14 : 6.6;
  return width;
}
