// The border river: its course, its width, and how far every place lies from it.
// Law: made first and moved by nothing; all land drains to it.
//
// Space here is u (west 0 to east 1) and v (north 0 to south 1); a cell's middle is at ((x + 0.5) / size).
import { sin } from '../../core/math/exact.ts';
import { keyOf } from '../../core/random.ts';
import { type Chance, makeChance, roll } from './chance.ts';
import { SHAPES, type Shape } from './form.ts';
import { clamp } from './grid.ts';
import { makeNoise, type Noise, noiseAt } from './noise.ts';
import type { FullRecipe } from './recipe.ts';

export interface River {
  /** Noise and chance of this land; the chance goes on where the river left it. */
  readonly noise: Noise;
  readonly chance: Chance;
  readonly phases: readonly [number, number, number];
  /** The middle of the river by point, west to east, a little beyond the sheet on both sides. */
  readonly u: Float64Array;
  readonly v: Float64Array;
  readonly runsEast: boolean;
  readonly shape: Shape;
}

/** Points across the sheet, and beyond each side. */
const POINTS = 128;
const BEYOND = 8;
/** Pieces of the river farther along u than this are not looked at. */
const REACH_U = 0.16;
const SEED_MIX = 0x9e37;
const LEAN_V = 0.02;
/** No bend comes nearer to the far edge, or goes farther from it. */
const LEAST_V = 0.07;
const MOST_V = 0.38;

export function layRiver(recipe: FullRecipe): River {
  const key = keyOf(recipe.seed);
  const noise = makeNoise(key);
  const chance = makeChance(key ^ SEED_MIX);
  const phases = [roll(chance) * 6.28, roll(chance) * 6.28, roll(chance) * 6.28] as const;
  const count = POINTS + 2 * BEYOND + 1;
  const river: River = {
    noise,
    chance,
    phases,
    u: new Float64Array(count),
    v: new Float64Array(count),
    runsEast: recipe.riverRuns === 'east',
    shape: shapeOf(recipe),
  };
  for (let point = 0; point < count; point++) {
    const u = (point - BEYOND) / POINTS;
    river.u[point] = u + 0.006 * sin(u * 23 + phases[1]);
    river.v[point] = riverV(river, u);
  }
  return river;
}

/** The form's shape with the recipe's own river in it. */
function shapeOf({ form, riverV: courseV, riverBends, riverWidth }: FullRecipe): Shape {
  const shape = SHAPES[form];
  const whole = shape.waves.reduce((sum, { height }) => sum + height, 0);
  const room = Math.min(courseV - LEAST_V, MOST_V - courseV);
  const bends = Math.min(riverBends, room / whole);
  return {
    ...shape,
    courseV,
    waves: shape.waves.map(({ height, turns }) => ({ height: height * bends, turns })),
    halfWidthV: shape.halfWidthV * riverWidth,
    halfWidthSpreadV: shape.halfWidthSpreadV * riverWidth,
    cityV: shape.cityV + shape.halfWidthV * (riverWidth - 1),
  };
}

/** @returns v of the river's middle at u. */
export function riverV(river: River, u: number): number {
  const { courseV, waves } = river.shape;
  let v = courseV + LEAN_V * (u - 0.5);
  for (let wave = 0; wave < waves.length; wave++) {
    const { height, turns } = waves[wave] as (typeof waves)[number];
    v += height * sin(u * turns + (river.phases[wave] as number));
  }
  return v;
}

/** @returns half of the river's width at u, in v: about 3.6 cells of 320 in a valley. */
export function riverHalfWidth(river: River, u: number): number {
  const { halfWidthV, halfWidthSpreadV } = river.shape;
  return halfWidthV + halfWidthSpreadV * noiseAt(river.noise, u * 7 + 3, 1.7);
}

/** @returns how far downstream u lies, 0 to 1. */
export function downstreamShare(river: River, u: number): number {
  return river.runsEast ? u : 1 - u;
}

/** @returns distance from the river's middle, positive on the near (south) side, negative on the far side. */
export function riverDistance(river: River, u: number, v: number): number {
  const around = Math.floor(u * POINTS) + BEYOND;
  const window = Math.ceil((REACH_U + 0.01) * POINTS);
  const from = Math.max(0, around - window);
  const to = Math.min(river.u.length - 1, around + window);
  let least = 81;
  let isNear = true;
  for (let point = from; point < to; point++) {
    const au = river.u[point] as number;
    const av = river.v[point] as number;
    const du = (river.u[point + 1] as number) - au;
    if (Math.abs(au + du / 2 - u) > REACH_U) continue;
    const dv = (river.v[point + 1] as number) - av;
    const along = clamp(((u - au) * du + (v - av) * dv) / (du * du + dv * dv), 0, 1);
    const eu = u - au - along * du;
    const ev = v - av - along * dv;
    const square = eu * eu + ev * ev;
    if (square >= least) continue;
    least = square;
    isNear = du * ev - dv * eu > 0;
  }
  return isNear ? Math.sqrt(least) : -Math.sqrt(least);
}

/** @returns `riverDistance` of every cell's middle on a grid of `size`. */
export function riverDistances(river: River, size: number): Float32Array {
  const distance = new Float32Array(size * size);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      distance[y * size + x] = riverDistance(river, (x + 0.5) / size, (y + 0.5) / size);
    }
  }
  return distance;
}
