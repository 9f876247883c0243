// What a sheet is grown from: a few words and wishes.
// Law: a recipe is all there is; the same recipe grows the same sheet in every engine.

import type { Side } from '../../core/terrain/side.ts';
import type { Season } from '../../core/world.ts';
import { type Form, SHAPES } from './form.ts';
import type { Rock } from './rock.ts';

export interface SheetRecipe {
  /** Any words; every word grows another land. */
  readonly seed: string;
  /** Where along the river the village would like to lie, 0 (west) to 1 (east). */
  readonly villageU?: number;
  /** Where along the river the far city has its middle. */
  readonly cityU?: number;
  /** Height of all but the highest hundredth of the land above the river, in meters. */
  readonly reliefMeters?: number;
  /** Which way the border river runs. */
  readonly riverRuns?: 'east' | 'west';
  /** The side of the sheet on which the far bank lies: east and west above are those of a land whose far bank is north. */
  readonly farBank?: Side;
  /** How far down the snow lies. */
  readonly season?: Season;
  /** What the land is like as a whole, and what its mountains are made of. */
  readonly form?: Form;
  readonly rock?: Rock;
  /** How far from the far edge the border river has its middle, as a share of the sheet. */
  readonly riverV?: number;
  /** Times as winding, and as wide, as the form's river is. */
  readonly riverBends?: number;
  readonly riverWidth?: number;
  /** How far from the river's middle the village would like to lie, in meters. */
  readonly villageMeters?: number;
}

export type FullRecipe = Required<SheetRecipe>;

/** Cells per side, and meters per cell: 3.2 km of land, walked across in a night. */
export const SHEET_CELLS = 320;
export const CELL_METERS = 10;

export function fillIn(recipe: SheetRecipe): FullRecipe {
  return {
    riverV: SHAPES[recipe.form ?? 'valley'].courseV,
    riverBends: 1,
    riverWidth: 1,
    villageMeters: 200,
    villageU: 0.36,
    cityU: 0.6,
    reliefMeters: 500,
    riverRuns: 'east',
    farBank: 'north',
    season: 'autumn',
    form: 'valley',
    rock: 'mixed',
    ...recipe,
  };
}
