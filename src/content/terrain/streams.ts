// Brooks in the valleys: the erosion's own drainage, bent along with the land.
// Law: every brook runs downhill into a larger one, into the river or off the sheet; its bed is cut into the
// ground as deep as that takes.
import { valueAt } from '../../core/terrain/field.ts';
import type { Stream } from '../../core/terrain/sheet.ts';
import { type Chance, roll } from './chance.ts';
import type { Drainage } from './flood.ts';
import { lengthOf } from './grid.ts';
import { roundCorners, toPolyline, type Vertex } from './line.ts';
import { SHEET_CELLS } from './recipe.ts';
import { type River, riverV } from './river.ts';
import { bendPlace, type Warp } from './warp.ts';

/** Water is drawn where this share of the sheet drains through: 4 hectares. */
const STREAM_SHARE = 0.0042;
/** Random shift of a stream's points, in cells, which hides the grid. */
const SHIFT_CELLS = 0.3;
/** Half width of a bed that is cut, in cells, and the rise of its sides in meters a cell. */
const BED_CELLS = 2.2;
const BED_SIDE_METERS = 2;

/** A stretch between two joints, named by cells of the drainage grid. */
interface Reach {
  readonly cells: readonly number[];
  readonly shareAtStart: number;
}

/** Finds the streams of the near bank and cuts their beds into `heightMeters`. */
export function runStreams(
  drainage: Drainage,
  warp: Warp,
  river: River,
  chance: Chance,
  heightMeters: Float32Array,
): Stream[] {
  const levelByJoint = new Float32Array(drainage.size * drainage.size).fill(Number.POSITIVE_INFINITY);
  const streams: Stream[] = [];
  for (const reach of findReaches(drainage)) {
    if (!isOnNearBank(reach, drainage, river)) continue;
    const line = roundCorners(drawReach(reach, drainage, warp, chance), 2);
    const points = toPolyline(line);
    cutBed(reach, points, levelByJoint, heightMeters);
    streams.push({ points, drainedShare: Float32Array.from(line, (point) => point.value) });
  }
  return streams;
}

/** @returns reaches with those upstream first, so that each knows how low its tributaries come in. */
function findReaches(drainage: Drainage): Reach[] {
  const { receiver, drainedShare, size } = drainage;
  const inflows = new Uint8Array(size * size);
  const isWet = (cell: number) => (drainedShare[cell] as number) > STREAM_SHARE;
  for (let cell = 0; cell < inflows.length; cell++) {
    const next = receiver[cell] as number;
    if (isWet(cell) && next !== cell) inflows[next] = (inflows[next] as number) + 1;
  }
  const reaches: Reach[] = [];
  for (let cell = 0; cell < inflows.length; cell++) {
    if (!isWet(cell) || inflows[cell] === 1) continue;
    const cells = [cell];
    let at = cell;
    while (receiver[at] !== at) {
      at = receiver[at] as number;
      cells.push(at);
      if ((inflows[at] as number) > 1) break;
    }
    if (cells.length > 1) reaches.push({ cells, shareAtStart: drainedShare[cell] as number });
  }
  return reaches.sort(
    (a, b) => a.shareAtStart - b.shareAtStart || (a.cells[0] as number) - (b.cells[0] as number),
  );
}

function isOnNearBank(reach: Reach, drainage: Drainage, river: River): boolean {
  const cell = reach.cells[0] as number;
  const y = Math.floor(cell / drainage.size);
  const u = (cell - y * drainage.size + 0.5) / drainage.size;
  return (y + 0.5) / drainage.size > riverV(river, u);
}

function drawReach(reach: Reach, drainage: Drainage, warp: Warp, chance: Chance): Vertex[] {
  const { size, drainedShare } = drainage;
  const scale = SHEET_CELLS / size;
  const lastIndex = reach.cells.length - 1;
  return reach.cells.map((cell, index) => {
    const y = Math.floor(cell / size);
    const x = cell - y * size;
    const place = bendPlace(warp, (x + 0.5) * scale - 0.5, (y + 0.5) * scale - 0.5);
    const shift = index > 0 && index < lastIndex ? SHIFT_CELLS : 0;
    return {
      x: place.x + (roll(chance) - 0.5) * 2 * shift,
      y: place.y + (roll(chance) - 0.5) * 2 * shift,
      // At a joint the receiver already carries its other tributaries: the line keeps its own width.
      value: drainedShare[index < lastIndex ? cell : (reach.cells[lastIndex - 1] as number)] as number,
    };
  });
}

/** Lowers the ground under a stream wherever it would have to run uphill. */
function cutBed(
  reach: Reach,
  points: Float32Array,
  levelByJoint: Float32Array,
  heightMeters: Float32Array,
): void {
  const start = reach.cells[0] as number;
  const end = reach.cells[reach.cells.length - 1] as number;
  let level = levelByJoint[start] as number;
  for (let at = 0; at < points.length; at += 2) {
    const x = points[at] as number;
    const y = points[at + 1] as number;
    level = Math.min(level, valueAt(heightMeters, SHEET_CELLS, x, y));
    lowerAround(heightMeters, x, y, level);
  }
  levelByJoint[end] = Math.min(levelByJoint[end] as number, level);
}

function lowerAround(heightMeters: Float32Array, x: number, y: number, level: number): void {
  const last = SHEET_CELLS - 1;
  for (let cy = Math.max(0, Math.ceil(y - BED_CELLS)); cy <= Math.min(last, y + BED_CELLS); cy++) {
    for (let cx = Math.max(0, Math.ceil(x - BED_CELLS)); cx <= Math.min(last, x + BED_CELLS); cx++) {
      const away = Math.max(0, lengthOf(cx - x, cy - y) - 0.5);
      const cell = cy * SHEET_CELLS + cx;
      heightMeters[cell] = Math.min(heightMeters[cell] as number, level + BED_SIDE_METERS * away);
    }
  }
}
