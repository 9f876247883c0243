// The survey of a land: where one can stand and go, how long every walk from home takes, where towers could be.
// Law: made once for a land, whatever is tried on it.
import { apart } from '../../core/terrain/apart.ts';
import { easeOf } from '../../core/terrain/pace.ts';
import { makePlanningGrid } from '../../core/terrain/plan.ts';
import { reachFrom } from '../../core/terrain/reach.ts';
import type { Place, Sheet } from '../../core/terrain/sheet.ts';
import { farSideOf } from '../../core/terrain/side.ts';
import { placeAsGrown } from '../terrain/turn.ts';
import { roadEase } from '../trucks.ts';
import type { Ground, Node, RoadPlace } from './ground.ts';
import { towerSites } from './tower.ts';

const EDGE_CELLS = 6;

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

function roadPlaces(sheet: Sheet, easeByCell: Float32Array): RoadPlace[] {
  const side = farSideOf(sheet);
  const asGrown = (place: Place) => placeAsGrown(place, side);
  const home = asGrown(sheet.village.door);
  const ease = roadEase(sheet, easeByCell);
  const places: (Place & { readonly grown: Place })[] = [];
  for (const road of sheet.roads) {
    if (road.kind !== 'road') continue;
    for (let at = 0; at < road.points.length; at += 2) {
      const x = Math.round(road.points[at] as number);
      const y = Math.round(road.points[at + 1] as number);
      const isInside = Math.min(x, y) >= EDGE_CELLS && Math.max(x, y) < sheet.size - EDGE_CELLS;
      if (isInside && ease[y * sheet.size + x] === 1) places.push({ x, y, grown: asGrown({ x, y }) });
    }
  }
  places.sort((a, b) => a.grown.x - b.grown.x || a.grown.y - b.grown.y);
  return places.map(({ x, y, grown }) => ({ x, y, along: grown.x - home.x }));
}
