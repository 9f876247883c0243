// Step 1, land: which form, how high, where along the river village and city lie, and the season over it.
// Law: four tries share one land, since growing it is most of the work.
import { keyOf } from '../../core/random.ts';
import { SEASONS } from '../../core/world.ts';
import type { Level } from '../schema.ts';
import { makeChance, roll } from '../terrain/chance.ts';
import { FORMS, type Form } from '../terrain/form.ts';
import { between, oneOf } from './chance.ts';
import type { FreeRecipe } from './recipe.ts';

const TRIES_A_LAND = 4;
/** How high each form is, in meters. */
const RELIEF_METERS: Readonly<Record<Form, readonly [number, number]>> = {
  valley: [430, 600],
  gorge: [520, 680],
  plateau: [420, 560],
  twinValley: [460, 620],
  braided: [370, 500],
  bend: [430, 600],
};
const ALL_FORMS: readonly Form[] = ['valley', ...FORMS];

export interface FreeLand {
  readonly land: Level['land'];
  readonly season: NonNullable<Level['season']>;
}

/** @returns which of a seed's lands a try lies on. */
export function landIndexOf(variant: number): number {
  return Math.floor(variant / TRIES_A_LAND);
}

export function landOf({ key, variant }: FreeRecipe): FreeLand {
  const seed = `${key}.${landIndexOf(variant)}`;
  const chance = makeChance(keyOf(`${seed}|land`));
  const form = oneOf(chance, ALL_FORMS);
  const [least, most] = RELIEF_METERS[form];
  const villageU = hundredths(between(chance, 0.2, 0.8));
  const land = {
    seed,
    villageU,
    cityU: hundredths(between(chance, 0.15, 0.85)),
    reliefMeters: Math.round(between(chance, least, most) / 10) * 10,
    riverRuns: roll(chance) < 0.5 ? ('east' as const) : ('west' as const),
  };
  const season = oneOf(chance, SEASONS);
  return { land: form === 'valley' ? land : { ...land, form }, season };
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
