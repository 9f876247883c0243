// Where the forest stands, and every tree that is drawn of it.
// Law: no tree in water, on a road or on a roof; trees are sorted from north to south, as they hide each other.

import { exp } from '../../core/math/exact.ts';
import { blur } from '../../core/terrain/blur.ts';
import { valueAt } from '../../core/terrain/field.ts';
import { type House, type Place, Way } from '../../core/terrain/sheet.ts';
import { type Chance, roll } from './chance.ts';
import { lengthOf, mix, smoothstep } from './grid.ts';
import { layeredNoiseAt, type Noise } from './noise.ts';
import { SHEET_CELLS } from './recipe.ts';

/** Forest begins above the plain and ends below the bare tops, in meters. */
const FOOT_METERS = [432, 500] as const;
const TOP_METERS = [840, 915] as const;
/** People have cut what stood near the village: within about this many cells. */
const CUT_CELLS = 26;
const CUT_SHARE = 0.9;
const TRIES = 90000;
/** Trees stand this far apart in thin and in dense forest, in cells; below the least density there are none. */
const LEAST_DENSITY = 0.16;
const THIN_CELLS = 2.1;
const DENSE_CELLS = 0.92;
/** Side of the squares in which a tree looks for neighbors, in cells: no less than half of THIN_CELLS. */
const BUCKET_CELLS = 2;
const BUCKETS = SHEET_CELLS / BUCKET_CELLS;
const FROM_HOUSE_CELLS = 2;

export function growForest(
  noise: Noise,
  heightMeters: Float32Array,
  bankCellsByCell: Float32Array,
  bankByCell: Uint8Array,
  village: Place,
): Float32Array {
  const density = new Float32Array(SHEET_CELLS * SHEET_CELLS);
  for (let y = 0; y < SHEET_CELLS; y++) {
    for (let x = 0; x < SHEET_CELLS; x++) {
      const cell = y * SHEET_CELLS + x;
      if ((bankCellsByCell[cell] as number) > -2) continue;
      const height = heightMeters[cell] as number;
      density[cell] = bankByCell[cell]
        ? farDensity(noise, x, y, height)
        : nearDensity(noise, x, y, height, village);
    }
  }
  return blur(density, SHEET_CELLS, 1, 1);
}

function nearDensity(noise: Noise, x: number, y: number, height: number, village: Place): number {
  const patch = layeredNoiseAt(noise, x / 30 + 3, y / 30 + 80, 4) + 0.1 * smoothstep(470, 640, height);
  const belt = smoothstep(...FOOT_METERS, height) * (1 - smoothstep(...TOP_METERS, height));
  const dx = x - village.x;
  const dy = y - village.y;
  const cut = CUT_SHARE * exp(-(dx * dx + dy * dy) / (CUT_CELLS * CUT_CELLS));
  return smoothstep(-0.06, 0.26, patch) * belt * (1 - cut);
}

function farDensity(noise: Noise, x: number, y: number, height: number): number {
  return (
    0.5 *
    smoothstep(0.05, 0.3, layeredNoiseAt(noise, x / 20 + 3, y / 20 + 80, 3)) *
    smoothstep(415, 440, height)
  );
}

/** @returns x, y, size triplets: dart throwing with a distance that follows the density. */
export function plantTrees(
  forestByCell: Float32Array,
  bankCellsByCell: Float32Array,
  wayByCell: Uint8Array,
  houses: readonly House[],
  chance: Chance,
): Float32Array {
  const stand: Stand = {
    x: [],
    y: [],
    size: [],
    first: new Int32Array(BUCKETS * BUCKETS).fill(-1),
    next: [],
  };
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const x = roll(chance) * (SHEET_CELLS - 1);
    const y = roll(chance) * (SHEET_CELLS - 1);
    const density = valueAt(forestByCell, SHEET_CELLS, x, y);
    if (density <= LEAST_DENSITY || !hasRoom(stand, x, y, mix(THIN_CELLS, DENSE_CELLS, density))) continue;
    const cell = Math.round(y) * SHEET_CELLS + Math.round(x);
    if ((bankCellsByCell[cell] as number) > -1 || (wayByCell[cell] as number) > Way.footpath) continue;
    if (houses.some((house) => lengthOf(house.x - x, house.y - y) < FROM_HOUSE_CELLS)) continue;
    plant(stand, x, y, 0.75 + roll(chance) * 0.5);
  }
  return sortedTriplets(stand);
}

/** The trees so far, chained by bucket. */
interface Stand {
  readonly x: number[];
  readonly y: number[];
  readonly size: number[];
  readonly first: Int32Array;
  readonly next: number[];
}

function plant(stand: Stand, x: number, y: number, size: number): void {
  const bucket = Math.floor(y / BUCKET_CELLS) * BUCKETS + Math.floor(x / BUCKET_CELLS);
  stand.next.push(stand.first[bucket] as number);
  stand.first[bucket] = stand.x.length;
  stand.x.push(x);
  stand.y.push(y);
  stand.size.push(size);
}

function hasRoom(stand: Stand, x: number, y: number, cells: number): boolean {
  const reach = Math.ceil(cells / BUCKET_CELLS);
  const row = Math.floor(y / BUCKET_CELLS);
  const column = Math.floor(x / BUCKET_CELLS);
  const square = cells * cells;
  for (let by = Math.max(0, row - reach); by <= Math.min(BUCKETS - 1, row + reach); by++) {
    for (let bx = Math.max(0, column - reach); bx <= Math.min(BUCKETS - 1, column + reach); bx++) {
      for (
        let tree = stand.first[by * BUCKETS + bx] as number;
        tree >= 0;
        tree = stand.next[tree] as number
      ) {
        const dx = (stand.x[tree] as number) - x;
        const dy = (stand.y[tree] as number) - y;
        if (dx * dx + dy * dy < square) return false;
      }
    }
  }
  return true;
}

function sortedTriplets(stand: Stand): Float32Array {
  const order = Array.from(stand.x.keys());
  order.sort((a, b) => (stand.y[a] as number) - (stand.y[b] as number) || a - b);
  const trees = new Float32Array(order.length * 3);
  order.forEach((tree, index) => {
    trees[index * 3] = stand.x[tree] as number;
    trees[index * 3 + 1] = stand.y[tree] as number;
    trees[index * 3 + 2] = stand.size[tree] as number;
  });
  return trees;
}
