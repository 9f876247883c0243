// What a sheet is grown from: a few words and wishes.
// Law: a recipe is all there is; the same recipe grows the same sheet in every engine.

import type { Season } from '../../core/world.ts';
import type { Form } from './form.ts';

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
  /** How far down the snow lies. */
  readonly season?: Season;
  /** What the land is like as a whole. */
  readonly form?: Form;
}

export type FullRecipe = Required<SheetRecipe>;

/** Cells per side, and meters per cell: 3.2 km of land, walked across in a night. */
export const SHEET_CELLS = 320;
export const CELL_METERS = 10;

export function fillIn(recipe: SheetRecipe): FullRecipe {
  return {
    villageU: 0.36,
    cityU: 0.6,
    reliefMeters: 500,
    riverRuns: 'east',
    season: 'autumn',
    form: 'valley',
    ...recipe,
  };
}
