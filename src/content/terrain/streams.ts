// Brooks in the valleys: the erosion's own drainage, bent along with the land.
// Law: every brook runs downhill into a larger one, into the river or off the sheet; its bed is cut into the
// ground as deep as that takes.
import { valueAt } from '../../core/terrain/field.ts';
import type { Place, Stream } from '../../core/terrain/sheet.ts';
import { type Chance, roll } from './chance.ts';
import type { Drainage } from './flood.ts';
import { lengthOf, smoothstep } from './grid.ts';
import { roundCorners, toPolyline, type Vertex } from './line.ts';
import { SHEET_CELLS } from './recipe.ts';
import { type River, riverV } from './river.ts';
import type { Grain } from './rock.ts';
import { bendPlace, type Warp } from './warp.ts';

/** Random shift of a stream's points, in cells, which hides the grid. */
const SHIFT_CELLS = 0.3;
/** A stream's point is moved to the lowest ground within this many cells: the erosion's grid is that coarse. */
const SNAP_CELLS = 2.3;
/** A bed that is cut: its ground is lowered as a whole this far out, and not at all from the second on, in cells. */
const BED_CELLS = 1.3;
const BED_EDGE_CELLS = 4;
const LOWEST = Number.NEGATIVE_INFINITY;

/** A stretch between two joints, named by cells of the drainage grid. */
interface Reach {
  readonly cells: readonly number[];
  readonly shareAtStart: number;
}

/**
 * Finds the streams of the near bank and cuts their beds into `heightMeters`.
 * @param grain how much ground a spring needs, and how often the beds are cut.
 */
export function runStreams(
  drainage: Drainage,
  warp: Warp,
  river: River,
  chance: Chance,
  heightMeters: Float32Array,
  { springShare, bedPasses, bedsKeepLevel }: Grain,
): Stream[] {
  const reaches = findReaches(drainage, springShare).filter((reach) => isOnNearBank(reach, drainage, river));
  const streams = reaches.map((reach): Stream => {
    const line = roundCorners(drawReach(reach, drainage, warp, chance, heightMeters), 2);
    return { points: toPolyline(line), drainedShare: Float32Array.from(line, (point) => point.value) };
  });
  // A bed may lower the ground under its neighbor, which then has to be cut once more.
  for (let pass = 0; pass < bedPasses; pass++)
    cutBeds(drainage, reaches, streams, heightMeters, bedsKeepLevel);
  return streams;
}

/** @returns reaches with those upstream first, so that each knows how low its tributaries come in. */
function findReaches(drainage: Drainage, springShare: number): Reach[] {
  const { receiver, drainedShare, size } = drainage;
  const inflows = new Uint8Array(size * size);
  const isWet = (cell: number) => (drainedShare[cell] as number) > springShare;
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

function drawReach(
  reach: Reach,
  drainage: Drainage,
  warp: Warp,
  chance: Chance,
  heightMeters: Float32Array,
): Vertex[] {
  const { size, drainedShare } = drainage;
  const scale = SHEET_CELLS / size;
  const lastIndex = reach.cells.length - 1;
  return reach.cells.map((cell, index) => {
    const y = Math.floor(cell / size);
    const x = cell - y * size;
    const place = lowestNear(heightMeters, bendPlace(warp, (x + 0.5) * scale - 0.5, (y + 0.5) * scale - 0.5));
    const shift = index > 0 && index < lastIndex ? SHIFT_CELLS : 0;
    return {
      x: place.x + (roll(chance) - 0.5) * 2 * shift,
      y: place.y + (roll(chance) - 0.5) * 2 * shift,
      // At a joint the receiver already carries its other tributaries: the line keeps its own width.
      value: drainedShare[index < lastIndex ? cell : (reach.cells[lastIndex - 1] as number)] as number,
    };
  });
}

/** @returns the lowest cell near a place; a little distance counts as a little height, so that few move far. */
function lowestNear(heightMeters: Float32Array, place: Place): Place {
  const last = SHEET_CELLS - 1;
  let lowest = Number.POSITIVE_INFINITY;
  let best = place;
  for (let y = Math.max(0, Math.ceil(place.y - SNAP_CELLS)); y <= Math.min(last, place.y + SNAP_CELLS); y++) {
    for (
      let x = Math.max(0, Math.ceil(place.x - SNAP_CELLS));
      x <= Math.min(last, place.x + SNAP_CELLS);
      x++
    ) {
      const away = lengthOf(x - place.x, y - place.y);
      const height = (heightMeters[y * SHEET_CELLS + x] as number) + away;
      if (away > SNAP_CELLS || height >= lowest) continue;
      lowest = height;
      best = { x, y };
    }
  }
  return best;
}

function cutBeds(
  drainage: Drainage,
  reaches: readonly Reach[],
  streams: readonly Stream[],
  heightMeters: Float32Array,
  keepsLevel: boolean,
): void {
  const levelByJoint = new Float32Array(drainage.receiver.length).fill(Number.POSITIVE_INFINITY);
  const uncut = heightMeters.slice();
  reaches.forEach((reach, index) => {
    const stream = streams[index];
    if (stream) cutBed(reach, stream.points, levelByJoint, uncut, heightMeters, keepsLevel);
  });
}

/** Lowers the ground under a stream wherever it would have to run uphill. */
function cutBed(
  reach: Reach,
  points: Float32Array,
  levelByJoint: Float32Array,
  uncut: Float32Array,
  heightMeters: Float32Array,
  keepsLevel: boolean,
): void {
  const start = reach.cells[0] as number;
  const end = reach.cells[reach.cells.length - 1] as number;
  let level = levelByJoint[start] as number;
  for (let at = 0; at < points.length; at += 2) {
    const x = points[at] as number;
    const y = points[at + 1] as number;
    // Bending may take a stream off the sheet and back.
    if (Math.min(x, y) < 0 || Math.max(x, y) > SHEET_CELLS - 1) continue;
    const ground = valueAt(uncut, SHEET_CELLS, x, y);
    level = Math.min(level, ground);
    if (ground > level) lowerAround(x, y, ground - level, keepsLevel ? level : LOWEST, uncut, heightMeters);
  }
  levelByJoint[end] = Math.min(levelByJoint[end] as number, level);
}

function lowerAround(
  x: number,
  y: number,
  depth: number,
  floor: number,
  uncut: Float32Array,
  heightMeters: Float32Array,
): void {
  const last = SHEET_CELLS - 1;
  const reach = BED_EDGE_CELLS;
  for (let cy = Math.max(0, Math.ceil(y - reach)); cy <= Math.min(last, y + reach); cy++) {
    for (let cx = Math.max(0, Math.ceil(x - reach)); cx <= Math.min(last, x + reach); cx++) {
      const cell = cy * SHEET_CELLS + cx;
      const share = smoothstep(BED_EDGE_CELLS, BED_CELLS, lengthOf(cx - x, cy - y));
      const lowered = Math.max(floor, (uncut[cell] as number) - depth * share);
      heightMeters[cell] = Math.min(heightMeters[cell] as number, lowered);
    }
  }
}
