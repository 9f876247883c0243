// One line of the catalogue of free nights: what a seed came to, and a hash that is the same in every engine.
// Law: whatever changes a night changes its line, so that no change of the generator goes unseen.
import { checksumText, dataChecksum } from '../../core/checksum.ts';
import type { World } from '../../core/world.ts';
import { contentHash } from '../levelFacts.ts';
import type { Level } from '../schema.ts';
import { buildWorld, growLand } from '../world.ts';
import type { Ground } from './ground.ts';
import { landOf } from './land.ts';
import { type Measures, measure } from './measures.ts';
import { peopleFreeNight } from './night.ts';
import { type FreeRecipe, parseFreeId } from './recipe.ts';
import { survey } from './survey.ts';

export const CATALOGUE_HEAD =
  'seed  variant  far bank  form        rock       season  relief m   spots routes nearest  walk s  air s  ears  bearings  lit   seen  night             land              title';

/** A free night with all that is known of it before anyone lives it. */
export interface WholeNight {
  readonly recipe: FreeRecipe;
  readonly level: Level;
  readonly ground: Ground;
  readonly world: World;
}

export function growWholeNight(recipe: FreeRecipe): WholeNight {
  const ground = survey(growLand(landOf(recipe)));
  const level = peopleFreeNight(recipe, ground);
  return { recipe, level, ground, world: buildWorld(level, undefined, ground.sheet) };
}

export function catalogueLine(seed: string, { level, ground, world }: WholeNight): string {
  const { sheet } = ground;
  const measures = measure(world, ground);
  const heights = sheet.heightMetersByCell;
  let [lowest, highest] = [Number.POSITIVE_INFINITY, 0];
  for (const height of heights) {
    lowest = Math.min(lowest, height);
    highest = Math.max(highest, height);
  }
  const land = checksumText(dataChecksum([heights, sheet.wayByCell, sheet.forestByCell, sheet.snowByCell]));
  return lineOf(seed, level, measures, `${Math.round(lowest)}-${Math.round(highest)}`, land);
}

function lineOf(seed: string, level: Level, measures: Measures, relief: string, land: string): string {
  const variant = String(parseFreeId(level.id)?.variant ?? '');
  const { spots, routes, nearestCells, walkSeconds, airSeconds, ears, bearings, litVillage, seenFromCells } =
    measures;
  return [
    seed.padEnd(6),
    variant.padEnd(9),
    (level.land.farBank ?? 'north').padEnd(10),
    (level.land.form ?? 'valley').padEnd(12),
    (level.land.rock ?? 'mixed').padEnd(11),
    (level.season ?? '').padEnd(8),
    relief.padEnd(11),
    String(spots).padEnd(6),
    String(routes).padEnd(7),
    String(nearestCells).padEnd(9),
    String(walkSeconds).padEnd(8),
    String(airSeconds).padEnd(7),
    ears.toFixed(2).padEnd(6),
    bearings.toFixed(1).padEnd(10),
    litVillage.toFixed(2).padEnd(6),
    String(seenFromCells).padEnd(6),
    `${contentHash(level)}  ${land}  ${level.title.en}`,
  ].join('');
}
