// Where the land rises, how fast, and where it is held: the cause of every mountain on the sheet.
// Law: the river and a few ways out to the south stay where they are; all else rises.
import { exp } from '../../core/math/exact.ts';
import { beltOf } from './form.ts';
import { smoothstep } from './grid.ts';
import { layeredNoiseAt, noiseAt } from './noise.ts';
import type { FullRecipe } from './recipe.ts';
import { downstreamShare, type River, riverDistance, riverHalfWidth } from './river.ts';
import { GRAINS } from './rock.ts';

export interface Uplift {
  readonly size: number;
  /** Rise a step, by cell. */
  readonly rise: Float32Array;
  /** 1 where the land is held at its base height: water runs out there. */
  readonly isHeld: Uint8Array;
  /** Height at first: the river's fall from one side of the sheet to the other. */
  readonly baseHeight: Float32Array;
}

/** Fall of the river over the sheet, in the erosion's own unit of height. */
export const RIVER_FALL = 10;
/** Noise under this lets water out there: most of the edge is open. */
const SOUTH_OPEN = 0.35;
/** The plain at the village: this far west of its wished place, this wide, this deep. */
const PLAIN_SHIFT_U = -0.03;
const PLAIN_WIDTH_U = 0.06;
const PLAIN_DEPTH = 0.03;
/** How wide the far city's plain is along the river. */
const CITY_WIDTH_U = 0.24;

export function layUplift(recipe: FullRecipe, river: River, size: number): Uplift {
  const uplift: Uplift = {
    size,
    rise: new Float32Array(size * size),
    isHeld: new Uint8Array(size * size),
    baseHeight: new Float32Array(size * size),
  };
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const u = (x + 0.5) / size;
      const v = (y + 0.5) / size;
      const cell = y * size + x;
      const distance = riverDistance(river, u, v);
      uplift.baseHeight[cell] = (1 - downstreamShare(river, u)) * RIVER_FALL;
      if (hold(uplift, river, cell, u, v, Math.abs(distance))) continue;
      uplift.rise[cell] =
        distance > 0 ? nearRise(recipe, river, u, v, distance) : farRise(recipe, river, u, v, -distance);
    }
  }
  return uplift;
}

function hold(uplift: Uplift, river: River, cell: number, u: number, v: number, distance: number): boolean {
  const { noise, shape } = river;
  const isRiver = distance < riverHalfWidth(river, u) + 0.002;
  if (!isRiver) {
    const isWayOut = v > 1 - 1 / uplift.size && noiseAt(noise, u * 3.1 + 2, 8.8) < SOUTH_OPEN;
    if (!isWayOut) return false;
    uplift.baseHeight[cell] = shape.southHeight * (1 + 0.5 * noiseAt(noise, u * 5, 3.3));
  }
  uplift.isHeld[cell] = 1;
  return true;
}

/** The near bank: a flood plain, wider at the village, then mountains in broad masses. */
function nearRise(recipe: FullRecipe, river: River, u: number, v: number, distance: number): number {
  const { noise, shape } = river;
  const fromVillage = (u - recipe.villageU - PLAIN_SHIFT_U) / PLAIN_WIDTH_U;
  const plain =
    shape.plainV +
    shape.plainSpreadV * Math.max(0, noiseAt(noise, u * 3.2 + 9, 4.4) + 0.1) +
    PLAIN_DEPTH * exp(-fromVillage * fromVillage);
  const slope = smoothstep(plain, plain + shape.slopeV, distance);
  const grain = GRAINS[recipe.rock];
  const [wide, near] = [2.1 * grain.masses, 2.6 * grain.masses];
  const mass = grain.unrest * layeredNoiseAt(noise, u * wide + 21, v * wide + 15, 2);
  const unrest = 0.5 * grain.unrest * layeredNoiseAt(noise, u * near + 11, v * near + 5, 3);
  const belt = beltOf(recipe.form, u, distance, recipe.villageU);
  return (
    (0.03 + slope) *
    Math.max(0.12, 1 + unrest + 0.9 * mass) *
    (1.12 - 0.25 * smoothstep(0.3, 0.8, distance)) *
    belt
  );
}

/** The far bank: low hills, and a plain for the city. */
function farRise(recipe: FullRecipe, river: River, u: number, v: number, distance: number): number {
  const fromCity = (u - recipe.cityU) / CITY_WIDTH_U;
  const flatten = 0.93 * exp(-fromCity * fromCity) * smoothstep(0.3, 0.02, distance);
  const unrest = 0.9 * layeredNoiseAt(river.noise, u * 2.6 + 11, v * 2.6 + 5, 3);
  const { farHills, farWholeV } = river.shape;
  return (0.015 + farHills * smoothstep(0.02, farWholeV, distance) * (1 + unrest)) * (1 - flatten);
}
