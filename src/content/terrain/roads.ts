// Ways: the road along the river, cart tracks up the main valleys, footpaths from these to high ground.
// Law: each is the line of least effort between its ends, and none crosses the river.
import { valueAt } from '../../core/terrain/field.ts';
import type { Place, Road } from '../../core/terrain/sheet.ts';
import { Way } from '../../core/terrain/sheet.ts';
import type { Drainage } from './flood.ts';
import { lengthOf } from './grid.ts';
import { type Effort, leastCostLine } from './leastcost.ts';
import { toPolyline, walkAlong } from './line.ts';
import { SHEET_CELLS } from './recipe.ts';
import { RIVER_METERS } from './relief.ts';
import { type River, riverHalfWidth, riverV } from './river.ts';
import { bendPlace, type Warp } from './warp.ts';

/** The road keeps this far from the river's middle where it enters and leaves the sheet, in v. */
const ROAD_FROM_RIVER_V = 0.036;
/** A valley worth a track drains this share of the sheet... */
const VALLEY_SHARE = 0.006;
/** ...and opens within this many cells of the village: to either side, and towards the river. */
const VALLEY_REACH_CELLS = 105;
const PLAIN_CELLS = 12;
/** Or behind it, where the village itself lies deep in the sheet. */
const VALLEY_DEEP_CELLS = 60;
/** It opens where its water comes down to this height above the river, in meters. */
const PLAIN_METERS = 32;
const MOST_TRACKS = 3;
/** ...and leads at least this high above the river, in meters, without leaving the sheet, in cells. */
const VALLEY_METERS = 60;
const EDGE_CELLS = 12;
/** A track ends this far up its valley, in cells along the water, or where hardly any water is left. */
const TRACK_CELLS = 88;
const TRACK_END_SHARE = 0.004;
/** A footpath leads at least and at most this far, in cells; so many in all. */
const FOOTPATH_LEAST_CELLS = 9;
const FOOTPATH_MOST_CELLS = 40;
const MOST_FOOTPATHS = 6;
/** Two valleys' mouths, or two footpaths' ends, are at least this far apart, in cells. */
const APART_CELLS = 24;
const FENCE_POINTS = 200;
const FENCE_FROM_BANK_V = 0.0105;

export function layRoads(effort: Effort, river: River, village: Place): Road[] {
  const gate = { x: village.x, y: village.y - 3 };
  const west = { x: 2, y: roadY(river, 2) };
  const east = { x: SHEET_CELLS - 3, y: roadY(river, SHEET_CELLS - 3) };
  return [wayBetween(effort, 'road', west, gate), wayBetween(effort, 'road', gate, east)];
}

export function layTracks(effort: Effort, drainage: Drainage, warp: Warp, village: Place): Road[] {
  return findValleys(effort.heightMeters, drainage, warp, village).map(({ mouth, head }) => {
    const side = mouth.x < village.x ? -8 : 4;
    const yard = { x: village.x + side, y: village.y + 3 };
    return wayBetween(effort, 'track', yard, head);
  });
}

/** Footpaths branch off the tracks to the high points that lie nearest to them. */
export function layFootpaths(effort: Effort, tracks: readonly Road[], summits: readonly Place[]): Road[] {
  const branches = summits
    .map((summit) => ({ summit, ...nearestOn(tracks, summit) }))
    .filter(({ cells }) => cells >= FOOTPATH_LEAST_CELLS && cells <= FOOTPATH_MOST_CELLS)
    .sort((a, b) => a.cells - b.cells || a.summit.x - b.summit.x || a.summit.y - b.summit.y);
  const kept: typeof branches = [];
  for (const branch of branches) {
    if (kept.length >= MOST_FOOTPATHS) break;
    if (kept.every((other) => isApart(other.summit, branch.summit))) kept.push(branch);
  }
  return kept.map(({ from, summit }) => wayBetween(effort, 'footpath', from, summit));
}

/** @returns a value of `Way` by cell; where two ways meet, the better one. */
export function drawWays(roads: readonly Road[]): Uint8Array {
  const wayByCell = new Uint8Array(SHEET_CELLS * SHEET_CELLS);
  for (const road of roads) {
    const way = Way[road.kind];
    walkAlong(road.points, 0.25, (x, y) => {
      const cell = Math.round(y) * SHEET_CELLS + Math.round(x);
      wayByCell[cell] = Math.max(wayByCell[cell] as number, way);
    });
  }
  return wayByCell;
}

/** The border fence, along the near bank from edge to edge. */
export function raiseFence(river: River): Float32Array {
  const points = new Float32Array((FENCE_POINTS + 1) * 2);
  for (let point = 0; point <= FENCE_POINTS; point++) {
    const u = point / FENCE_POINTS;
    points[point * 2] = u * SHEET_CELLS - 0.5;
    points[point * 2 + 1] =
      (riverV(river, u) + riverHalfWidth(river, u) + FENCE_FROM_BANK_V) * SHEET_CELLS - 0.5;
  }
  return points;
}

function roadY(river: River, x: number): number {
  return (riverV(river, x / SHEET_CELLS) + ROAD_FROM_RIVER_V) * SHEET_CELLS;
}

function wayBetween(effort: Effort, kind: Road['kind'], from: Place, to: Place): Road {
  return { kind, points: toPolyline(leastCostLine(effort, from, to)) };
}

interface Valley {
  readonly mouth: Place;
  readonly head: Place;
  readonly share: number;
}

/** @returns the largest valleys that open on the plain near the village, apart from each other. */
function findValleys(heightMeters: Float32Array, drainage: Drainage, warp: Warp, village: Place): Valley[] {
  const largestInflow = findLargestInflows(drainage);
  const valleys: Valley[] = [];
  for (let cell = 0; cell < drainage.receiver.length; cell++) {
    const share = drainage.drainedShare[cell] as number;
    if (share < VALLEY_SHARE) continue;
    const mouth = placeOf(drainage, warp, cell);
    const isFar =
      mouth.y < village.y - PLAIN_CELLS || mouth.y > Math.max(SHEET_CELLS / 2, village.y + VALLEY_DEEP_CELLS);
    if (isFar || Math.abs(mouth.x - village.x) > VALLEY_REACH_CELLS) continue;
    const below = placeOf(drainage, warp, drainage.receiver[cell] as number);
    if (isAbovePlain(heightMeters, below) || !isAbovePlain(heightMeters, mouth)) continue;
    const head = climbValley(drainage, warp, largestInflow, cell);
    if (isHighGround(heightMeters, head)) valleys.push({ mouth, head, share });
  }
  valleys.sort((a, b) => b.share - a.share || a.mouth.x - b.mouth.x || a.mouth.y - b.mouth.y);
  const kept: Valley[] = [];
  for (const valley of valleys) {
    if (kept.length < MOST_TRACKS && kept.every((other) => isApart(other.mouth, valley.mouth)))
      kept.push(valley);
  }
  return kept;
}

function isAbovePlain(heightMeters: Float32Array, place: Place): boolean {
  return valueAt(heightMeters, SHEET_CELLS, place.x, place.y) >= RIVER_METERS + PLAIN_METERS;
}

function isHighGround(heightMeters: Float32Array, place: Place): boolean {
  const fromEdge = Math.min(place.x, place.y, SHEET_CELLS - 1 - place.x, SHEET_CELLS - 1 - place.y);
  const height = valueAt(heightMeters, SHEET_CELLS, place.x, place.y);
  return fromEdge >= EDGE_CELLS && height >= RIVER_METERS + VALLEY_METERS;
}

/** @returns by cell the neighbor that brings it the most water, or -1 at a spring. */
function findLargestInflows(drainage: Drainage): Int32Array {
  const { receiver, drainedShare } = drainage;
  const largest = new Int32Array(receiver.length).fill(-1);
  for (let cell = 0; cell < receiver.length; cell++) {
    const next = receiver[cell] as number;
    if (next === cell) continue;
    const before = largest[next] as number;
    if (before < 0 || (drainedShare[cell] as number) > (drainedShare[before] as number)) largest[next] = cell;
  }
  return largest;
}

function climbValley(drainage: Drainage, warp: Warp, largestInflow: Int32Array, mouth: number): Place {
  const cellsPerStep = SHEET_CELLS / drainage.size;
  let cell = mouth;
  for (let climbed = 0; climbed < TRACK_CELLS; climbed += cellsPerStep) {
    const above = largestInflow[cell] as number;
    if (above < 0 || (drainage.drainedShare[above] as number) < TRACK_END_SHARE) break;
    cell = above;
  }
  return placeOf(drainage, warp, cell);
}

function placeOf(drainage: Drainage, warp: Warp, cell: number): Place {
  const scale = SHEET_CELLS / drainage.size;
  const y = Math.floor(cell / drainage.size);
  const x = cell - y * drainage.size;
  return bendPlace(warp, (x + 0.5) * scale - 0.5, (y + 0.5) * scale - 0.5);
}

function nearestOn(tracks: readonly Road[], place: Place): { from: Place; cells: number } {
  let from = place;
  let cells = Number.POSITIVE_INFINITY;
  for (const track of tracks) {
    walkAlong(track.points, 1, (x, y) => {
      const away = lengthOf(x - place.x, y - place.y);
      if (away >= cells) return;
      cells = away;
      from = { x, y };
    });
  }
  return { from, cells };
}

function isApart(a: Place, b: Place): boolean {
  return lengthOf(a.x - b.x, a.y - b.y) >= APART_CELLS;
}
