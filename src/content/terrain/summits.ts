// High points that one would climb to: knolls and summits that stand out from what lies around them.
// Law: on the near bank, inside the sheet, listed from west to east.
import type { Place } from '../../core/terrain/sheet.ts';
import { CELL_METERS, SHEET_CELLS } from './recipe.ts';
import { RIVER_METERS } from './relief.ts';
import type { Ground } from './village.ts';

/** A high point is the highest within this many cells of the smoothed ground. */
const REACH_CELLS = 9;
/** And at least this much above the river, in meters. */
const LEAST_METERS = 110;
const EDGE_CELLS = 8;

export function findSummits(ground: Ground): Place[] {
  const summits: Place[] = [];
  for (let x = EDGE_CELLS; x < SHEET_CELLS - EDGE_CELLS; x++) {
    for (let y = EDGE_CELLS; y < SHEET_CELLS - EDGE_CELLS; y++) {
      const height = ground.smoothMeters[y * SHEET_CELLS + x] as number;
      if (height > RIVER_METERS + LEAST_METERS && isHighest(ground.smoothMeters, x, y, height))
        summits.push({ x, y });
    }
  }
  return summits;
}

function isHighest(heightMeters: Float32Array, x: number, y: number, height: number): boolean {
  const reach = REACH_CELLS;
  for (let dy = -reach; dy <= reach; dy++) {
    const row = Math.min(SHEET_CELLS - 1, Math.max(0, y + dy)) * SHEET_CELLS;
    for (let dx = -reach; dx <= reach; dx++) {
      if (dx * dx + dy * dy > reach * reach) continue;
      const toX = Math.min(SHEET_CELLS - 1, Math.max(0, x + dx));
      if ((heightMeters[row + toX] as number) > height) return false;
    }
  }
  return true;
}

/** @returns rise over run of every cell; 0 along the edge. */
export function measureSlope(heightMeters: Float32Array): Float32Array {
  const slope = new Float32Array(heightMeters.length);
  for (let y = 1; y < SHEET_CELLS - 1; y++) {
    for (let x = 1; x < SHEET_CELLS - 1; x++) {
      const cell = y * SHEET_CELLS + x;
      const east = (heightMeters[cell + 1] as number) - (heightMeters[cell - 1] as number);
      const south =
        (heightMeters[cell + SHEET_CELLS] as number) - (heightMeters[cell - SHEET_CELLS] as number);
      slope[cell] = Math.sqrt(east * east + south * south) / (2 * CELL_METERS);
    }
  }
  return slope;
}
