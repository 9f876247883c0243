// The land as one surveys it who places people on it: where one can stand and go, and how long every walk from home takes.
// Law: read from the sheet alone; everything is placed on nodes of the planning grid, where one can stand.
import { easeOf } from '../../core/terrain/pace.ts';
import { makePlanningGrid, type PlanningGrid } from '../../core/terrain/plan.ts';
import { type Reach, reachFrom } from '../../core/terrain/reach.ts';
import type { Place, Sheet } from '../../core/terrain/sheet.ts';
import { isClearBetween } from '../../core/terrain/sight.ts';
import { roadEase } from '../trucks.ts';
import { type TowerSite, towerSites } from './tower.ts';

export interface Ground {
  readonly sheet: Sheet;
  readonly easeByCell: Float32Array;
  readonly home: Place;
  /** Every place where one can stand and to which one can walk from home, a node each. */
  readonly nodes: readonly Node[];
  readonly reach: Reach;
  readonly planning: PlanningGrid;
  readonly roads: readonly Place[];
  readonly towerSites: readonly TowerSite[];
}

export interface Node extends Place {
  readonly node: number;
  readonly fromHomeCells: number;
  /** Time of the walk from home, in cells of a level road. */
  readonly time: number;
  readonly way: number;
  readonly heightMeters: number;
}

const EDGE_CELLS = 6;
const EYES_METERS = 1.6;

export function survey(sheet: Sheet): Ground {
  const easeByCell = easeOf(sheet);
  const grid = makePlanningGrid(sheet, easeByCell);
  const home = sheet.village.door;
  const reach = reachFrom(grid, home);
  const nodes: Node[] = [];
  for (let node = 0; node < reach.timeByNode.length; node++) {
    const x = grid.xByNode[node] as number;
    const y = grid.yByNode[node] as number;
    const time = reach.timeByNode[node] as number;
    const isInside = Math.min(x, y) >= EDGE_CELLS && Math.max(x, y) < sheet.size - EDGE_CELLS;
    if (!isInside || !Number.isFinite(time)) continue;
    const cell = y * sheet.size + x;
    nodes.push({
      node,
      x,
      y,
      time,
      fromHomeCells: apart(home, { x, y }),
      way: sheet.wayByCell[cell] as number,
      heightMeters: sheet.heightMetersByCell[cell] as number,
    });
  }
  const roads = roadPlaces(sheet, easeByCell);
  return {
    sheet,
    easeByCell,
    home,
    nodes,
    reach,
    planning: grid,
    roads,
    towerSites: towerSites(sheet, nodes),
  };
}

/** Places on the road where a truck can be, from west to east. */
function roadPlaces(sheet: Sheet, easeByCell: Float32Array): Place[] {
  const ease = roadEase(sheet, easeByCell);
  const places: Place[] = [];
  for (const road of sheet.roads) {
    if (road.kind !== 'road') continue;
    for (let at = 0; at < road.points.length; at += 2) {
      const x = Math.round(road.points[at] as number);
      const y = Math.round(road.points[at + 1] as number);
      const isInside = Math.min(x, y) >= EDGE_CELLS && Math.max(x, y) < sheet.size - EDGE_CELLS;
      if (isInside && ease[y * sheet.size + x] === 1) places.push({ x, y });
    }
  }
  return places.sort((a, b) => a.x - b.x || a.y - b.y);
}

export function apart(a: Place, b: Place): number {
  const dx = a.x - b.x;
  const dy = a.y - b.y;
  return Math.sqrt(dx * dx + dy * dy);
}

/** @returns whether nothing but air is between the eyes of two who stand. */
export function isSeenFrom(sheet: Sheet, a: Place, b: Place): boolean {
  return isClearBetween(sheet, a.x, a.y, EYES_METERS, b.x, b.y, EYES_METERS);
}
