// The border river's own level: flat from bank to bank, falling from one side of the sheet to the other.
// Law: no cell of water lies above its bank, and none upstream below one downstream.
import { mix, smoothstep } from './grid.ts';
import { noiseAt } from './noise.ts';
import { CELL_METERS, SHEET_CELLS } from './recipe.ts';
import { RIVER_METERS } from './relief.ts';
import { downstreamShare, type River, riverHalfWidth } from './river.ts';
import { RIVER_FALL } from './uplift.ts';

/** The bank slopes into the water between these distances from it, in cells, > 0 in the water. */
const BANK_BEGINS_CELLS = -1.4;
const BANK_ENDS_CELLS = -0.2;
/** The bank's foot is at least this much above the water, in meters a cell of distance. */
const BANK_RISE_METERS = CELL_METERS * 0.06;

/** @returns signed distance to the river's bank in cells, > 0 in the water. @param riverDistance in v. */
export function measureBank(river: River, riverDistance: Float32Array): Float32Array {
  return riverDistance.map((distance, cell) => {
    const u = ((cell % SHEET_CELLS) + 0.5) / SHEET_CELLS;
    const gravel = distance < 0 ? gravelCells(river, u, Math.floor(cell / SHEET_CELLS)) : 0;
    return (riverHalfWidth(river, u) - Math.abs(distance)) * SHEET_CELLS - gravel;
  });
}

/** Banks of gravel between the strands of a braided river, beyond its middle, where nobody walks: how much lower the water. */
function gravelCells(river: River, u: number, y: number): number {
  const { gravel, halfWidthV } = river.shape;
  if (gravel === 0) return 0;
  const bar = noiseAt(river.noise, u * 22 + 31, (y / SHEET_CELLS) * 55 + 7);
  return gravel * 2.6 * halfWidthV * SHEET_CELLS * smoothstep(0.05, 0.4, bar);
}

export function fillRiver(
  heightMeters: Float32Array,
  river: River,
  bankCellsByCell: Float32Array,
  metersPerUnit: number,
): void {
  for (let cell = 0; cell < heightMeters.length; cell++) {
    const bank = bankCellsByCell[cell] as number;
    const u = ((cell % SHEET_CELLS) + 0.5) / SHEET_CELLS;
    const level = RIVER_METERS + (1 - downstreamShare(river, u)) * RIVER_FALL * metersPerUnit;
    const share = smoothstep(BANK_BEGINS_CELLS, BANK_ENDS_CELLS, bank);
    const dry = Math.max(heightMeters[cell] as number, level + BANK_RISE_METERS * Math.min(1, -bank));
    heightMeters[cell] = mix(bank < 0 ? dry : level, level, share);
  }
}
