// Step 1, land: which form and rock, how high, which way it lies, its river, where village and city lie, and the season.
// Law: four tries share one land, since growing it is most of the work.
import { keyOf } from '../../core/random.ts';
import { SIDES } from '../../core/terrain/side.ts';
import { SEASONS } from '../../core/world.ts';
import type { Level } from '../schema.ts';
import { type Chance, makeChance, roll } from '../terrain/chance.ts';
import { FORMS, type Form } from '../terrain/form.ts';
import { ROCKS, type Rock } from '../terrain/rock.ts';
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
/** Times as high where the rock is such: what is cut close is not to be a wall, what is broad may be high. */
const RELIEF_TIMES: Readonly<Record<Rock, number>> = {
  mixed: 1,
  clay: 0.78,
  slate: 0.86,
  granite: 1.06,
  limestone: 1,
};
/** A land that is called by its bend has one. */
const WIDE_BEND = 0.8;
/** The village lies at least so far from the river's middle, in meters. */
const LEAST_VILLAGE_METERS = 150;
const ALL_FORMS: readonly Form[] = ['valley', ...FORMS];
const ALL_ROCKS: readonly Rock[] = ['mixed', ...ROCKS];
/** Broad backs hide no gorge from the far bank: the village could not be left dark. */
const GORGE_ROCKS = ALL_ROCKS.filter((rock) => rock !== 'granite');

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
  const cityU = hundredths(between(chance, 0.15, 0.85));
  const riverRuns = roll(chance) < 0.5 ? ('east' as const) : ('west' as const);
  const season = oneOf(chance, SEASONS);
  const { rock, ...character } = characterOf(makeChance(keyOf(`${seed}|character`)), form);
  const reliefMeters = Math.round((between(chance, least, most) * RELIEF_TIMES[rock]) / 10) * 10;
  return {
    land: {
      seed,
      villageU,
      cityU,
      reliefMeters,
      riverRuns,
      ...(form === 'valley' ? {} : { form }),
      ...(rock === 'mixed' ? {} : { rock }),
      ...character,
    },
    season,
  };
}

/** Which way the land lies, what it is made of, and its own river and village. */
function characterOf(chance: Chance, form: Form) {
  // A village high over a gorge would see all of the far bank, and no tower could leave it dark.
  const mostVillageMeters = form === 'gorge' ? 250 : 420;
  const farBank = oneOf(chance, SIDES);
  return {
    ...(farBank === 'north' ? {} : { farBank }),
    rock: oneOf(chance, form === 'gorge' ? GORGE_ROCKS : ALL_ROCKS),
    riverV: hundredths(between(chance, 0.15, 0.26)),
    riverBends: hundredths(between(chance, form === 'bend' ? WIDE_BEND : 0.3, 2)),
    riverWidth: hundredths(between(chance, 0.7, 1.4)),
    villageMeters: Math.round(between(chance, LEAST_VILLAGE_METERS, mostVillageMeters) / 10) * 10,
  };
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
