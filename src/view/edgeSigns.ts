// Where the signs for what lies beyond the map stand: spread along its edge, each with its number on the inner side.
// Law: pure; two signs keep their distance, and no number lies on another number or on a sign while there is room.

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface LabelPlace extends Point {
  /** 0: the number stands to the right of the point, 1: to the left, 0.5: around it. */
  readonly align: 0 | 0.5 | 1;
}

export const LABEL_WIDTH_PX = 72;
export const LABEL_HEIGHT_PX = 24;
/** Least way along the edge between two signs: half as much again as they keep in the straight, for the corners. */
const GAP_PX = 57;
const SIGN_PX = 26;
const BESIDE_PX = 16;
const BELOW_PX = 24;
/** Passes after which signs that push one another stand well enough. */
const PASSES = 8;

/** @returns where the line from `from`, inside the box, to `target`, outside it, meets the edge. */
export function edgePoint(from: Point, target: Point, box: Box): Point {
  const start = {
    x: Math.max(box.left + 1, Math.min(box.right - 1, from.x)),
    y: Math.max(box.top + 1, Math.min(box.bottom - 1, from.y)),
  };
  const dx = target.x - start.x;
  const dy = target.y - start.y;
  let share = 1;
  if (dx > 0) share = Math.min(share, (box.right - start.x) / dx);
  if (dx < 0) share = Math.min(share, (box.left - start.x) / dx);
  if (dy > 0) share = Math.min(share, (box.bottom - start.y) / dy);
  if (dy < 0) share = Math.min(share, (box.top - start.y) / dy);
  return { x: start.x + dx * share, y: start.y + dy * share };
}

/** Slides points along the edge until neighbors keep their distance; their order along the edge stays. */
export function spreadAlongEdge(points: readonly Point[], box: Box, px: number): Point[] {
  const round = 2 * (box.right - box.left + box.bottom - box.top);
  const gap = Math.min(GAP_PX * px, round / Math.max(1, points.length));
  const ways = points.map((point, index) => ({ index, way: wayOf(point, box) }));
  ways.sort((a, b) => a.way - b.way || a.index - b.index);
  for (let pass = 0; pass < PASSES && ways.length > 1; pass++) {
    ways.forEach((here, order) => {
      const next = ways[(order + 1) % ways.length] ?? here;
      const isLast = order === ways.length - 1;
      const lack = gap - (next.way + (isLast ? round : 0) - here.way);
      if (lack <= 0) return;
      here.way -= lack / 2;
      next.way += lack / 2;
    });
  }
  const spread = [...points];
  for (const { index, way } of ways) spread[index] = pointAt(((way % round) + round) % round, box);
  return spread;
}

/** @returns how clear some are of others: 0 where any two touch, 1 from so many pixels on. */
export function clearShare(some: readonly Box[], others: readonly Box[], pixels: number): number {
  const gaps = some.flatMap((one) => others.map((other) => gapBetween(one, other)));
  return Math.min(1, ...gaps.map((gap) => gap / pixels));
}

/**
 * @param letterPx - device pixels a CSS pixel of words: more where words were asked to be larger.
 * @returns a place for each sign's number: inwards if it can be, else along the edge, else further in.
 */
export function placeLabels(signs: readonly Point[], box: Box, px: number, letterPx: number): LabelPlace[] {
  const taken: Box[] = signs.map(({ x, y }) => around(x, y, SIGN_PX * px, SIGN_PX * px));
  return signs.map((sign) => {
    const choices = labelChoices(sign, box, px, letterPx);
    const place = choices.find((choice) => taken.every((other) => !overlaps(boxOf(choice, letterPx), other)));
    const chosen = place ?? (choices[0] as LabelPlace);
    taken.push(boxOf(chosen, letterPx));
    return chosen;
  });
}

function labelChoices({ x, y }: Point, box: Box, px: number, letterPx: number): LabelPlace[] {
  const onSide = x < box.left + 1 || x > box.right - 1;
  const east = x < (box.left + box.right) / 2 ? 1 : -1;
  const south = y < (box.top + box.bottom) / 2 ? 1 : -1;
  const beside = (way: number, row = 0, more = 0): LabelPlace => ({
    x: x + way * (BESIDE_PX * px + more * letterPx),
    y: y + row * BELOW_PX * letterPx,
    align: way > 0 ? 0 : 1,
  });
  const inward = (row: number): LabelPlace => ({ x, y: y + row * south * BELOW_PX * letterPx, align: 0.5 });
  // Near a corner a number below its sign would stand over the map's edge.
  const isTight = Math.min(x - box.left, box.right - x) < (LABEL_WIDTH_PX / 2) * letterPx;
  const near = onSide || isTight ? [beside(east)] : [inward(1), beside(1), beside(-1)];
  const far = [1, 2, 3, 4].flatMap((row) => [
    ...(onSide || isTight ? [] : [inward(row)]),
    beside(east, row * south),
    beside(east, -row * south),
    beside(east, (row - 1) * south, LABEL_WIDTH_PX),
  ]);
  const isOnMap = (place: LabelPlace) => place.y >= box.top && place.y <= box.bottom;
  return [...near, ...far.filter(isOnMap)];
}

function boxOf({ x, y, align }: LabelPlace, letterPx: number): Box {
  const width = LABEL_WIDTH_PX * letterPx;
  return around(x + (0.5 - align) * width, y, width, LABEL_HEIGHT_PX * letterPx);
}

function around(x: number, y: number, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

/** @returns what a sign and its number cover. */
export function coveredBy(sign: Point, label: LabelPlace, px: number, letterPx: number): readonly [Box, Box] {
  return [around(sign.x, sign.y, SIGN_PX * px, SIGN_PX * px), boxOf(label, letterPx)];
}

export function movedBy({ left, top, right, bottom }: Box, x: number, y: number): Box {
  return { left: left + x, right: right + x, top: top + y, bottom: bottom + y };
}

/** 0 where they touch or lie over one another. */
function gapBetween(a: Box, b: Box): number {
  const beside = Math.max(a.left - b.right, b.left - a.right, 0);
  const above = Math.max(a.top - b.bottom, b.top - a.bottom, 0);
  return Math.max(beside, above);
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The way along the edge from its top left corner, clockwise. */
function wayOf({ x, y }: Point, box: Box): number {
  const width = box.right - box.left;
  const height = box.bottom - box.top;
  const fromSides = [y - box.top, box.right - x, box.bottom - y, x - box.left];
  const nearest = fromSides.indexOf(Math.min(...fromSides));
  if (nearest === 0) return x - box.left;
  if (nearest === 1) return width + (y - box.top);
  if (nearest === 2) return width + height + (box.right - x);
  return 2 * width + height + (box.bottom - y);
}

function pointAt(way: number, box: Box): Point {
  const width = box.right - box.left;
  const height = box.bottom - box.top;
  if (way < width) return { x: box.left + way, y: box.top };
  if (way < width + height) return { x: box.right, y: box.top + (way - width) };
  if (way < 2 * width + height) return { x: box.right - (way - width - height), y: box.bottom };
  return { x: box.left, y: box.bottom - (way - 2 * width - height) };
}
