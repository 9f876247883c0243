// A free night grows: land, tower, spots, Bureau 27, jammers, neighbors, broker, sky, clock, names, call.
// Law: a recipe gives one level, the same in every engine; it is a level like any other, and its id is its recipe.
import type { Sheet } from '../../core/terrain/sheet.ts';
import type { Level } from '../schema.ts';
import { growLand } from '../world.ts';
import { beforeOf } from './before.ts';
import { placeBroker } from './broker.ts';
import { placeBureau } from './bureau.ts';
import { callOf } from './call.ts';
import { clockOf } from './clock.ts';
import { bureauOf } from './difficulty.ts';
import type { Ground } from './ground.ts';
import { placeJammers } from './jammers.ts';
import { landOf } from './land.ts';
import { namesOf } from './names.ts';
import { type FreeRecipe, freeIdOf } from './recipe.ts';
import { skyOf } from './sky.ts';
import { findSpots, type Spot } from './spots.ts';
import { survey } from './survey.ts';
import { raiseTower } from './tower.ts';
import { placeVillagers } from './villagers.ts';

/** What is being done, and how much of it is done, 0 to 1. */
export type OnFreeStep = (step: 'land' | 'people', share: number) => void;

export interface FreeNight {
  readonly level: Level;
  readonly sheet: Sheet;
}

export function growFreeNight(recipe: FreeRecipe, onStep: OnFreeStep = () => {}): FreeNight {
  const sheet = growLand(landOf(recipe), (_, share) => onStep('land', share));
  onStep('people', 0);
  const level = peopleFreeNight(recipe, survey(sheet));
  onStep('people', 1);
  return { level, sheet };
}

/** @param ground the recipe's land (`landOf`), surveyed: tries that share it need not grow it again. */
export function peopleFreeNight(recipe: FreeRecipe, ground: Ground): Level {
  const { land, season } = landOf(recipe);
  const bureau = bureauOf(recipe);
  const served = raiseTower(recipe, ground);
  const spots = findSpots(ground, served);
  const clock = clockOf(recipe);
  const places = placeBureau(recipe, ground, served, spots);
  const jammers = placeJammers(recipe, ground, spots, clock);
  const villagers = placeVillagers(recipe, ground, clock);
  const { call, title, agreedLine } = callOf(recipe);
  const transfer = placeBroker(recipe, ground, spots, places.hunters, agreedLine);
  const sky = skyOf(recipe, season);
  const night = { ...sky, ...places, jammers, ...(transfer ? { transfer } : {}) };
  return {
    id: freeIdOf(recipe),
    sheetNumber: recipe.key.slice(0, 4),
    year: 2011 + recipe.difficulty,
    title,
    ...namesOf(recipe),
    before: beforeOf(land, night),
    clock,
    land,
    season,
    about: aboutOf(night, villagers.neighbors.length),
    overlook: overlookOf(ground, spots),
    money: bureau.moneyPounds,
    battery: bureau.battery,
    towers: [served.tower],
    ...night,
    ...villagers,
    call,
  };
}

/** The rows of the game's systems that this night shows most of; their facts are told after it. */
function aboutOf(
  { jammers, hunters, transfer }: Pick<Level, 'jammers' | 'hunters' | 'transfer'>,
  neighbors: number,
): number[] {
  const about = [1, 4];
  if (jammers && jammers.length > 0) about.push(3);
  if (hunters.some(({ kind }) => kind === 'plain')) about.push(5);
  if (neighbors > 0) about.push(8);
  if (transfer) about.push(9);
  return about;
}

function overlookOf({ home }: Ground, spots: readonly Spot[]): Level['overlook'] {
  const spot = spots[0] ?? home;
  return { x: Math.round((home.x + spot.x) / 2), y: Math.round((home.y + spot.y) / 2) };
}
