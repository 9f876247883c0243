// Which tiles each jammer can change: only those are painted anew when it falls silent.
// Law: a jammer left out of a tile's air changes no pixel of that tile.
import type { Air } from './air.ts';
import { interferenceDb, UNHEARD_INR_DB } from './airMaps.ts';
import { type SheetSource, TILE_CELLS } from './source.ts';

/** A cell is felt this far away: by the spline, and by the softening of the rings. */
const FELT_CELLS = 4;

export class Reach {
  readonly #across: number;
  /** By jammer and stand: 1 for each tile that it reaches. */
  readonly #tiles: readonly (readonly Uint8Array[])[];

  constructor({ sheet, jammers }: SheetSource) {
    this.#across = Math.ceil(sheet.size / TILE_CELLS);
    this.#tiles = jammers.map(({ eirpDbm, stands }) =>
      stands.map(({ lossDbByCell }) => reachedTiles(sheet.size, this.#across, eirpDbm, lossDbByCell)),
    );
  }

  /** @returns the air as far as it matters to one tile. */
  within(air: Air, column: number, row: number): Air {
    const tile = row * this.#across + column;
    return air.map((stand, jammer) => (this.#tiles[jammer]?.[stand]?.[tile] === 1 ? stand : -1));
  }
}

function reachedTiles(size: number, across: number, eirpDbm: number, lossDbByCell: Float32Array): Uint8Array {
  const tiles = new Uint8Array(across * across);
  const tileOf = (cell: number) => Math.max(0, Math.min(across - 1, Math.floor(cell / TILE_CELLS)));
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      if (interferenceDb(eirpDbm, lossDbByCell[y * size + x] as number) <= UNHEARD_INR_DB) continue;
      for (const row of [tileOf(y - FELT_CELLS), tileOf(y + FELT_CELLS)]) {
        tiles[row * across + tileOf(x - FELT_CELLS)] = 1;
        tiles[row * across + tileOf(x + FELT_CELLS)] = 1;
      }
    }
  }
  return tiles;
}
