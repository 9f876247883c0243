// Rivers cut and hillsides creep until rise and wear balance: this makes spurs and valleys.
// Law: stream power law, rate = K area^m slope, solved implicitly from the outlets upward (Braun and Willett
// 2013), so that any step is stable; on three nested grids, each starting from the one before.
import { power } from '../../core/math/exact.ts';
import { valueAt } from '../../core/terrain/field.ts';
import { roll } from './chance.ts';
import { type Drainage, type Flood, floodFrom, gatherDrainage, makeFlood } from './flood.ts';
import { layeredNoiseAt } from './noise.ts';
import { type FullRecipe, SHEET_CELLS } from './recipe.ts';
import type { River } from './river.ts';
import { GRAINS, type Grain } from './rock.ts';
import { layUplift, type Uplift } from './uplift.ts';

export interface ErodedLand {
  readonly size: number;
  /** Height in the erosion's own unit. */
  readonly height: Float32Array;
  readonly drainage: Drainage;
}

/** Grids from coarse to fine: steps of erosion, then how often hillsides creep after each, and how much. */
const GRIDS = [
  { coarser: 8, steps: 80, creeps: 1, creep: 0.1 },
  { coarser: 4, steps: 44, creeps: 1, creep: 0.19 },
  { coarser: 2, steps: 26, creeps: 2, creep: 0.19 },
] as const;
type Grid = (typeof GRIDS)[number];
/** Refining reads this much inside the coarse grid's far edge; any change of it grows other lands. */
const EDGE_SLACK = 0.001;
/** How easily the rock is cut, and how much that varies from place to place. */
const ERODIBILITY = 0.0118;
const CUT_SCALE = 0.42;
const ERODIBILITY_SPREAD = 0.45;
/** Exponent of the drained area (Whipple and Tucker 1999 give 0.35 to 0.6). */
const AREA_EXPONENT = 0.46;
const AREA_SCALE = 1e4;
const RISE_A_STEP = 9;
const LAST_CREEP = 0.18;

/** @param onGrid told the share done after each grid. */
export function erode(recipe: FullRecipe, river: River, onGrid: (share: number) => void): ErodedLand {
  const grain = GRAINS[recipe.rock];
  let land: ErodedLand | null = null;
  for (const [index, grid] of GRIDS.entries()) {
    const size = SHEET_CELLS / grid.coarser;
    const uplift = layUplift(recipe, river, size);
    const height: Float32Array = land ? refine(land, uplift, river) : firstHeights(uplift, river);
    const drainage = carve(height, uplift, river, grid, grain);
    land = { size, height, drainage };
    onGrid((index + 1) / GRIDS.length);
  }
  if (!land) throw new Error('erosion: expected at least one grid');
  const held = layUplift(recipe, river, land.size).isHeld;
  for (let pass = 0; pass < grain.lastCreeps; pass++) creep(land.height, land.size, LAST_CREEP, held);
  return land;
}

function firstHeights(uplift: Uplift, river: River): Float32Array {
  return uplift.baseHeight.map((base, cell) =>
    uplift.isHeld[cell] ? base : base + 2 + roll(river.chance) * 6 + 8 * (uplift.rise[cell] as number),
  );
}

function refine(coarse: ErodedLand, uplift: Uplift, river: River): Float32Array {
  const { size } = uplift;
  const height = new Float32Array(size * size);
  const scale = coarse.size / size;
  const last = coarse.size - 1 - EDGE_SLACK;
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const cell = y * size + x;
      const before = valueAt(
        coarse.height,
        coarse.size,
        Math.min(last, (x + 0.5) * scale - 0.5),
        Math.min(last, (y + 0.5) * scale - 0.5),
      );
      // Drawn for held cells too, so that the draws do not depend on the river's shape.
      const rough = before + roll(river.chance) * 0.6;
      height[cell] = uplift.isHeld[cell] ? (uplift.baseHeight[cell] as number) : rough;
    }
  }
  return height;
}

function carve(height: Float32Array, uplift: Uplift, river: River, grid: Grid, grain: Grain): Drainage {
  const flood = makeFlood(uplift.size);
  const erodibility = layErodibility(river, uplift.size, grain);
  for (let step = 0; step < grid.steps; step++) {
    floodFrom(flood, height, uplift.isHeld, river.chance);
    gatherDrainage(flood);
    riseAndCut(flood, height, uplift, erodibility);
    for (let pass = 0; pass < grid.creeps; pass++)
      creep(height, uplift.size, grid.creep * grain.creep, uplift.isHeld);
  }
  return flood;
}

function layErodibility(river: River, size: number, { cut, patches }: Grain): Float32Array {
  const erodibility = new Float32Array(size * size);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const spread = layeredNoiseAt(river.noise, (x / size) * 9 + 40, (y / size) * 9 + 3, 3);
      erodibility[y * size + x] = ERODIBILITY * cut * (1 + ERODIBILITY_SPREAD * patches * spread);
    }
  }
  return erodibility;
}

function riseAndCut(flood: Flood, height: Float32Array, uplift: Uplift, erodibility: Float32Array): void {
  const { order, receiver, drainedShare, size } = flood;
  for (let at = 0; at < order.length; at++) {
    const cell = order[at] as number;
    if (uplift.isHeld[cell]) continue;
    const next = receiver[cell] as number;
    const apart = Math.abs(cell - next);
    const run = (apart === 1 || apart === size ? 1 : Math.SQRT2) * (1 / size);
    const area = power((drainedShare[cell] as number) * AREA_SCALE, AREA_EXPONENT);
    const cut = (((erodibility[cell] as number) * area) / run) * CUT_SCALE;
    const here = height[cell] as number;
    // A filled hollow's receiver may be higher: it must not lift the cell by more than the rise.
    const below = Math.min(height[next] as number, here + RISE_A_STEP);
    height[cell] = (here + (uplift.rise[cell] as number) * RISE_A_STEP + cut * below) / (1 + cut);
  }
}

/** Hillside creep: diffusion of height, where the land is not held. */
function creep(height: Float32Array, size: number, rate: number, isHeld: Uint8Array): void {
  const before = height.slice();
  const last = size - 1;
  for (let y = 0; y < size; y++) {
    const north = y > 0 ? -size : 0;
    const south = y < last ? size : 0;
    for (let x = 0; x < size; x++) {
      const cell = y * size + x;
      if (isHeld[cell]) continue;
      const here = before[cell] as number;
      const west = before[cell - (x > 0 ? 1 : 0)] as number;
      const east = before[cell + (x < last ? 1 : 0)] as number;
      const around = west + east + (before[cell + north] as number) + (before[cell + south] as number);
      height[cell] = here + rate * (around - 4 * here);
    }
  }
}
