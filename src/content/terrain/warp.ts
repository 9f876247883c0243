// The whole relief is bent a little, so that nothing shows the grid it was eroded on.
// Law: nothing moves at the river or beyond it; what lies on the land (streams) must be bent along.
import { valueAt } from '../../core/terrain/field.ts';
import type { Place } from '../../core/terrain/sheet.ts';
import { smoothstep } from './grid.ts';
import { type Noise, noiseAt } from './noise.ts';
import { SHEET_CELLS } from './recipe.ts';

export interface Warp {
  readonly noise: Noise;
  /** How much of the bend is felt, by cell. */
  readonly shareByCell: Float32Array;
}

/** Bends in cells, with the width of each in cells. */
const WIDE = { bend: 8.5, cells: 41 };
const SMALL = { bend: 2.6, cells: 15 };
/** The bend begins and is whole at these distances from the river, in v. */
const BEGINS_V = 0.02;
const WHOLE_V = 0.16;
/** Rounds to undo a bend; each leaves about a third of the error. */
const UNDO_ROUNDS = 8;

/** @param riverDistance by cell, positive on the near side. */
export function layWarp(noise: Noise, riverDistance: Float32Array): Warp {
  return { noise, shareByCell: riverDistance.map((distance) => smoothstep(BEGINS_V, WHOLE_V, distance)) };
}

export function bend(warp: Warp, heightMeters: Float32Array): Float32Array {
  const bent = heightMeters.slice();
  for (let y = 0; y < SHEET_CELLS; y++) {
    for (let x = 0; x < SHEET_CELLS; x++) {
      const cell = y * SHEET_CELLS + x;
      const share = warp.shareByCell[cell] as number;
      if (share === 0) continue;
      const fromX = x + share * bendX(warp.noise, x, y);
      const fromY = y + share * bendY(warp.noise, x, y);
      bent[cell] = valueAt(heightMeters, SHEET_CELLS, fromX, fromY);
    }
  }
  return bent;
}

/** @returns where a place of the unbent land has gone. */
export function bendPlace(warp: Warp, x: number, y: number): Place {
  let atX = x;
  let atY = y;
  for (let round = 0; round < UNDO_ROUNDS; round++) {
    const share = valueAt(warp.shareByCell, SHEET_CELLS, atX, atY);
    const nextX = x - share * bendX(warp.noise, atX, atY);
    atY = y - share * bendY(warp.noise, atX, atY);
    atX = nextX;
  }
  return { x: atX, y: atY };
}

function bendX(noise: Noise, x: number, y: number): number {
  const wide = noiseAt(noise, x / WIDE.cells + 5.5, y / WIDE.cells + 1.5);
  return WIDE.bend * wide + SMALL.bend * noiseAt(noise, x / SMALL.cells + 50, y / SMALL.cells);
}

function bendY(noise: Noise, x: number, y: number): number {
  const wide = noiseAt(noise, x / WIDE.cells + 25.5, y / WIDE.cells + 91.5);
  return WIDE.bend * wide + SMALL.bend * noiseAt(noise, x / SMALL.cells + 80, y / SMALL.cells + 31);
}
